import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Properties = Readonly<Record<string, string>>;

export interface TextFeature {
  readonly properties: Properties;
  readonly geometry: Polygon | MultiPolygon;
}

/** A feature collection as the repository keeps it: one feature a line, in order, so that a change shows as one line. */
export function writeFeatures(features: readonly TextFeature[]): string {
  const lines = features.map(({ properties, geometry: { type, coordinates } }) =>
    JSON.stringify({ type: 'Feature', properties, geometry: { type, coordinates } }));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The same geometry with rounded positions and without positions that repeat the one before. */
export function rounded<T extends Polygon | MultiPolygon>(geometry: T, decimals: number): T {
  const ring = (positions: readonly Position[]) =>
    positions
      .map((position) => position.slice(0, 2).map((value) => Number(value.toFixed(decimals))))
      .filter((position, index, all) => index === 0 || String(position) !== String(all[index - 1]));
  const coordinates = geometry.type === 'Polygon'
    ? geometry.coordinates.map(ring)
    : geometry.coordinates.map((part) => part.map(ring));
  return { ...geometry, coordinates };
}
