import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { cutPart } from './cut-part';
import { worldUnitMetres } from './mercator';
import { partsOf, type Area } from './rings';

/**
 * Default width across a band, metres on the ground: 5 px when 24.7 km, the width of the published scope, are drawn 330 px wide
 * (a phone); narrower bands would run into one tone there.
 */
export const BAND_METRES = 380;

export interface BandOptions {
  /** Latitude at which the width holds. One for a whole map, else the bands of neighbours do not line up. */
  readonly latitude: number;
  /** Width across a band in metres on the ground. */
  readonly metres?: number;
}

export interface Bands {
  /** For each programme the union of its bands; no coordinates where the village is too small to show it. */
  readonly parts: readonly MultiPolygon[];
  /** Where bands meet inside the village; the village's own outline is no part of it. */
  readonly seams: MultiLineString;
}

/**
 * Cuts an area into diagonal bands (45°, rising to the right on a map) that belong in turn to `count` programmes. Bands lie on
 * one grid for the whole world, straight in Web Mercator, so that those of neighbouring villages line up.
 *
 * Geometry instead of a fill pattern, because a pattern grows and shrinks while zooming. Own cutting instead of a general
 * polygon clipper, because parallel lines need little of it and the first frame has no room for one.
 *
 * @param count programmes, 1 or more; with 1 the area comes back whole and without seams.
 * @throws RangeError when `count` or `metres` is out of range.
 */
export function cutBands(geometry: Area, count: number, { latitude, metres = BAND_METRES }: BandOptions): Bands {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`count must be a whole number of 1 or more, not ${count}`);
  if (!(metres > 0)) throw new RangeError(`metres must be more than 0, not ${metres}`);

  // Bands lie along x + y = constant: a step of √2 in x + y is one across. One endless band leaves the area whole.
  const spacing = count === 1 ? Infinity : (Math.SQRT2 * metres) / worldUnitMetres(latitude);
  const parts = Array.from({ length: count }, (): Position[][][] => []);
  const seams: Position[][] = [];
  for (const rings of partsOf(geometry)) {
    const cut = cutPart(rings, spacing);
    for (const { band, polygon } of cut.pieces) parts[band % count]?.push(polygon);
    seams.push(...cut.seams);
  }
  return {
    parts: parts.map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
    seams: { type: 'MultiLineString', coordinates: seams },
  };
}
