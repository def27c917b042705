import polylabel from 'polylabel';
import { boundsOf } from '../lib/bounds';
import { partAreaKm2 } from './geodesic';
import { fromWorld, toWorld, worldUnitMetres, type WorldPoint } from './mercator';
import { partsOf, type Area, type Rings } from './rings';

/** A label is a dozen pixels high, and a pixel is tens of metres: a metre is exact enough. */
const PRECISION_METRES = 1;
/** Very small shapes (a hand-made test, a building) get a hundredth of their size instead. */
const PRECISION_OF_SIZE = 0.01;

/**
 * Where a label has most room: the pole of inaccessibility of the largest part, lon/lat; null for an empty geometry.
 * Found in Web Mercator, which is conformal and what the map shows, so the same at any latitude.
 * Method: Garcia-Castellanos & Lombardo (2007), doi:10.1080/14702540801897809, by the quadtree search of Mapbox's polylabel.
 */
export function labelPoint(geometry: Area): readonly [lng: number, lat: number] | null {
  const rings = largestPart(geometry);
  const origin = rings?.[0]?.[0];
  if (rings === undefined || origin === undefined) return null;

  // Metres around the first vertex: polylabel's precision is absolute, and the world square's coordinates are tiny.
  const metres = worldUnitMetres(origin[1] ?? 0);
  const [x0, y0] = toWorld(origin);
  const local = rings.map((ring) =>
    ring.map((position): WorldPoint => {
      const [x, y] = toWorld(position);
      return [(x - x0) * metres, (y - y0) * metres];
    }),
  );
  const [x, y] = polylabel(local, Math.min(PRECISION_METRES, PRECISION_OF_SIZE * smallerSide(local[0] ?? [])));
  return fromWorld([x0 + x / metres, y0 + y / metres]);
}

function largestPart(geometry: Area): Rings | undefined {
  let largest: Rings | undefined;
  let largestKm2 = -1;
  for (const rings of partsOf(geometry)) {
    const km2 = partAreaKm2(rings);
    if (km2 > largestKm2) [largest, largestKm2] = [rings, km2];
  }
  return largest;
}

function smallerSide(points: readonly WorldPoint[]): number {
  const [left, low, right, high] = boundsOf(points);
  return Math.min(right - left, high - low);
}
