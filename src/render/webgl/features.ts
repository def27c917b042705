import type { Feature, FeatureCollection, LineString, MultiLineString, Polygon, MultiPolygon } from 'geojson';
import { fromUnits } from '../../drawing/frame';
import { outlineOf } from '../../drawing/outline-of';
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
  return { type: 'Feature', properties: { id, kind }, geometry: outlineOf(shapes.frame, path) };
}

function positions({ frame }: Shapes, path: string): number[][][] {
  return decodePath(path).map((line) => line.map(([x, y]) => [...fromUnits(frame, x, y)]));
}
