import type { Feature, FeatureCollection, LineString, MultiLineString, Polygon, MultiPolygon } from 'geojson';
import { fromUnits } from '../../drawing/frame';
import { decodePath } from '../../drawing/path';
import type { Shapes } from '../../drawing/shapes';
import type { FeatureState } from './feature-state';

/** What a feature of the map's source is; layers filter by it. */
export type FeatureKind = 'context' | 'context-line' | 'village' | 'band' | 'seam' | 'kecamatan-line' | 'other';

interface Properties extends FeatureState {
  readonly id: string;
  readonly kind: FeatureKind;
}

export type MapFeature = Feature<Polygon | MultiPolygon | LineString | MultiLineString, Properties>;

/**
 * The unchanging shapes as one GeoJSON source: the same rounded coordinates as the drawn map, so that both lie on each other.
 * Ids carry feature state: village codes, and `bandId` for the parts of a cut village.
 */
export function featuresOf(shapes: Shapes): FeatureCollection {
  return { type: 'FeatureCollection', features: [...eachFeature(shapes)] };
}

/** The same one after another, each made when its turn comes. `states`: how each looks until it gets another state. */
export function* eachFeature(shapes: Shapes, states: ReadonlyMap<string, FeatureState> = new Map()): Generator<MapFeature> {
  for (const feature of bareFeatures(shapes)) yield { ...feature, properties: { ...states.get(feature.properties.id), ...feature.properties } };
}

function* bareFeatures(shapes: Shapes): Generator<MapFeature> {
  yield polygon(shapes, 'context', 'context', shapes.context.fill);
  yield lines(shapes, 'context-line', 'context-line', shapes.context.lines);
  for (const { code, path } of shapes.villages) yield polygon(shapes, code, 'village', path);
  for (const { code, parts, seams } of shapes.bands) {
    for (const [index, path] of parts.entries()) yield polygon(shapes, bandId(code, parts.length, index), 'band', path);
    yield lines(shapes, seamId(code, parts.length), 'seam', seams);
  }
  yield lines(shapes, 'kecamatan-line', 'kecamatan-line', shapes.kecamatanLines);
}

/** Outlines of another boundary set, for comparison. */
export function otherFeatures(shapes: Shapes | null): FeatureCollection {
  const features = shapes?.villages.map(({ code, path }) => polygon(shapes, code, 'other', path)) ?? [];
  return { type: 'FeatureCollection', features };
}

export function bandId(code: string, count: number, part: number): string {
  return `band ${code} ${count} ${part}`;
}

export function seamId(code: string, count: number): string {
  return `seam ${code} ${count}`;
}

function lines(shapes: Shapes, id: string, kind: FeatureKind, path: string): MapFeature {
  return { type: 'Feature', properties: { id, kind }, geometry: { type: 'MultiLineString', coordinates: positions(shapes, path) } };
}

/** MapLibre tells outer rings from holes by their direction, as the path keeps it. */
function polygon(shapes: Shapes, id: string, kind: FeatureKind, path: string): MapFeature {
  const parts: number[][][][] = [];
  for (const ring of positions(shapes, path)) {
    const before = parts.at(-1);
    if (before && isHole(ring)) before.push(ring);
    else parts.push([ring]);
  }
  return { type: 'Feature', properties: { id, kind }, geometry: { type: 'MultiPolygon', coordinates: parts } };
}

/** RFC 7946: outer rings run counter-clockwise, holes clockwise. */
function isHole(ring: readonly (readonly number[])[]): boolean {
  let twiceArea = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    twiceArea += x * nextY - nextX * y;
  });
  return twiceArea < 0;
}

function positions({ frame }: Shapes, path: string): number[][][] {
  return decodePath(path).map((line) => line.map(([x, y]) => [...fromUnits(frame, x, y)]));
}
