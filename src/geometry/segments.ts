import type { Position } from 'geojson';
import type { Boundaries, VillageCode } from '../domain';
import { ringsOf, segmentsOf } from './rings';

/** A straight piece of outline and the villages it bounds: one on the outside, two on a shared border. */
export interface Segment {
  readonly from: Position;
  readonly to: Position;
  /** In order of code. More than two only where the data overlap. */
  readonly owners: readonly VillageCode[];
}

/**
 * Every piece of outline of a set, once. Villages share a piece when both have the very same two vertices one after the other,
 * whatever the direction; outlines that only run close to each other, or where one village has a vertex more, share nothing
 * there. The published sets are repaired so that all borders are exact; for other data the result is what is exact in them.
 */
export function segmentsOfSet(boundaries: Boundaries): readonly Segment[] {
  const segments = new Map<string, { from: Position; to: Position; owners: Set<VillageCode> }>();
  const codes = [...boundaries.villages.keys()].sort();
  for (const code of codes) {
    const geometry = boundaries.villages.get(code);
    if (geometry === undefined) continue;
    for (const [from, to] of ringsOf(geometry).flatMap(segmentsOf)) {
      const key = segmentKey(from, to);
      const known = segments.get(key);
      if (known === undefined) segments.set(key, { from, to, owners: new Set([code]) });
      else known.owners.add(code);
    }
  }
  return [...segments.values()].map(({ from, to, owners }) => ({ from, to, owners: [...owners] }));
}

export function positionKey(position: Position): string {
  return `${position[0]},${position[1]}`;
}

function segmentKey(from: Position, to: Position): string {
  const [a, b] = [positionKey(from), positionKey(to)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
