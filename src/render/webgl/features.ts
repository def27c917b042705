import type { Feature, FeatureCollection, LineString, MultiLineString, Polygon, MultiPolygon } from 'geojson';
import { fromUnits } from '../../drawing/frame';
import { outlineOf } from '../../drawing/outline-of';
import { decodePath } from '../../drawing/path';
import type { Shapes } from '../../drawing/shapes';

/** What a feature of the map's source is; layers filter by it. */
export type FeatureKind = 'context' | 'context-line' | 'village' | 'band' | 'seam' | 'kecamatan-line' | 'other';

interface Properties {
  readonly id: string;
  readonly kind: FeatureKind;
}

type MapFeature = Feature<Polygon | MultiPolygon | LineString | MultiLineString, Properties>;

/**
 * The unchanging shapes as one GeoJSON source: the same rounded coordinates as the drawn map, so that both lie on each other.
 * Ids carry feature state: village codes, and `bandId` for the parts of a cut village.
 */
export function featuresOf(shapes: Shapes): FeatureCollection {
  const features: MapFeature[] = [
    polygon(shapes, 'context', 'context', shapes.context.fill),
    lines(shapes, 'context-line', 'context-line', shapes.context.lines),
    ...shapes.villages.map(({ code, path }) => polygon(shapes, code, 'village', path)),
    ...shapes.bands.flatMap(({ code, parts, seams }) => [
      ...parts.map((path, index) => polygon(shapes, bandId(code, parts.length, index), 'band', path)),
      lines(shapes, seamId(code, parts.length), 'seam', seams),
    ]),
    lines(shapes, 'kecamatan-line', 'kecamatan-line', shapes.kecamatanLines),
  ];
  return { type: 'FeatureCollection', features };
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
