import type { BoundarySetId, Measures, SetMeasures, VillageCode } from '../domain';
import { keptFor } from '../lib/kept-for';
import { sumKm2 } from './extent';

/** Shared borders shorter than this (metres) do not count as touching: see `docs/metrics.md`. */
const TOUCHING_METRES = 100;

/** Villages that touch, with the metres of border they share: both ways, at least `TOUCHING_METRES`, longest first. */
export type Neighbours = ReadonlyMap<VillageCode, readonly Neighbour[]>;

export interface Neighbour {
  readonly code: VillageCode;
  readonly metres: number;
}

/** Kept, because preview, map and card ask about the same measures. */
export const neighboursOf = keptFor(({ borders }: SetMeasures): Neighbours => {
  const neighbours = new Map<VillageCode, Neighbour[]>();
  const add = (code: VillageCode, neighbour: Neighbour): void => {
    const list = neighbours.get(code);
    if (list) list.push(neighbour);
    else neighbours.set(code, [neighbour]);
  };
  for (const [a, b, metres] of borders) {
    if (metres < TOUCHING_METRES) continue;
    add(a, { code: b, metres });
    add(b, { code: a, metres });
  }
  for (const list of neighbours.values()) list.sort((p, q) => q.metres - p.metres || compare(p.code, q.code));
  return neighbours;
});

/** Villages that touch one village, with metres of shared border (at least `TOUCHING_METRES`), longest first. */
export function touching(measures: Measures, set: BoundarySetId, code: VillageCode): readonly Neighbour[] {
  const measured = measures.sets[set];
  return measured === undefined ? [] : (neighboursOf(measured).get(code) ?? []);
}

/** Villages that hang together by touching, largest area first; `codes` in order of code. */
export function groupsOf(
  codes: readonly VillageCode[],
  neighbours: Neighbours,
  areas: SetMeasures['areasKm2'],
): readonly { readonly codes: readonly VillageCode[]; readonly areaKm2: number }[] {
  const left = new Set(codes);
  const groups: { codes: readonly VillageCode[]; areaKm2: number }[] = [];
  for (const start of codes) {
    if (!left.delete(start)) continue;
    const group = [start];
    // `group` grows while it is walked: a village's neighbours come after it.
    for (const code of group) {
      for (const neighbour of neighbours.get(code) ?? []) {
        if (left.delete(neighbour.code)) group.push(neighbour.code);
      }
    }
    group.sort(compare);
    groups.push({ codes: group, areaKm2: sumKm2(group, areas) });
  }
  return groups.sort((p, q) => q.areaKm2 - p.areaKm2 || compare(p.codes[0] ?? '', q.codes[0] ?? ''));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
