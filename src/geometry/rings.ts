import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A closed line: the last position equals the first. */
export type Ring = readonly Position[];
/** The outer ring first, then its holes. */
export type Rings = readonly Ring[];
export type Area = Polygon | MultiPolygon;

/** The parts of a geometry, one for a Polygon. Empty parts and empty rings are left out. */
export function partsOf(geometry: Area): readonly Rings[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((rings) => rings.filter((ring) => ring.length > 0)).filter((rings) => rings.length > 0);
}

/** Every ring of a geometry, outer rings and holes alike. */
export function ringsOf(geometry: Area): readonly Ring[] {
  return partsOf(geometry).flat();
}

/** Consecutive pairs of a line's positions, without segments of no length. */
export function segmentsOf(line: Ring): readonly (readonly [from: Position, to: Position])[] {
  const segments: [Position, Position][] = [];
  let from: Position | undefined;
  for (const to of line) {
    if (from !== undefined && !samePosition(from, to)) segments.push([from, to]);
    from = to;
  }
  return segments;
}

export function samePosition(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Longitude and latitude of a position; GeoJSON's type does not promise that both are there. */
export function lngLat(position: readonly number[]): readonly [lng: number, lat: number] {
  const [lng, lat] = position;
  return [lng ?? Number.NaN, lat ?? Number.NaN];
}

/** Whether a position lies inside a ring, by the even-odd rule; on the ring itself either answer is possible. */
export function isInside(position: Position, ring: Ring): boolean {
  const [x, y] = lngLat(position);
  return segmentsOf(ring).reduce((inside, [from, to]) => {
    const [ax, ay] = lngLat(from);
    const [bx, by] = lngLat(to);
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !inside : inside;
  }, false);
}
