import { compareCodes } from '../coverage';
import { columnRank, MEASURED_RANKS, rankColumn, type CoverageReport, type Measures, type NearestNamed, type Release, type SetMeasures, type Village, type VillageCode } from '../domain';
import { isFor, isUnmeasured, nearestNamed } from './nearest-known';

/** A village that is not named for the filter, and why it ranks where it does. */
export interface GapRow {
  readonly village: Village;
  readonly kecamatanName: string;
  readonly why: GapReason;
}

export type GapReason =
  /** Outline to outline, km; 0 where they meet. */
  | { readonly kind: 'distance'; readonly value: number; readonly nearest: Village }
  /** km² in the boundary set shown. */
  | { readonly kind: 'area'; readonly value: number }
  /** Part (0–1) of the village's own outline that named villages share. */
  | { readonly kind: 'border'; readonly value: number; readonly metres: number; readonly outlineMetres: number }
  /** A numeric column of villages.csv. */
  | { readonly kind: 'number'; readonly value: number; readonly column: string }
  /** No village is named for the filter: there is none that the distance could be measured to. */
  | { readonly kind: 'nobody'; readonly value: null }
  /** The village has no outline, or no number in this column: it ranks last. */
  | { readonly kind: 'unknown'; readonly value: null };

type GapSource = Pick<Release, 'villages' | 'kecamatan'>;

/** A rank as links write it: what it goes by, `-` before it for the smallest first. */
export interface GapOrder {
  readonly by: string;
  readonly smallestFirst: boolean;
}

/** The order that a state asks for; the first rank on offer where it asks for none of those. `set`: measures of the set shown. */
export function gapOrder(rank: string, release: Pick<GapSource, 'villages'>, set: SetMeasures | undefined): GapOrder {
  const smallestFirst = rank.startsWith('-');
  const by = smallestFirst ? rank.slice(1) : rank;
  const ranks = gapRanks(release, set);
  return ranks.includes(by) ? { by, smallestFirst } : { by: ranks[0] ?? MEASURED_RANKS[0], smallestFirst: false };
}

export function rankOf({ by, smallestFirst }: GapOrder): string {
  return smallestFirst ? `-${by}` : by;
}

/** Everything to rank by: those of the three that are measured for the set shown, then the numbers that villages have, by name. */
export function gapRanks({ villages }: Pick<GapSource, 'villages'>, set: SetMeasures | undefined): readonly string[] {
  const columns = new Set(villages.flatMap(({ numbers }) => Object.keys(numbers)));
  const measured = MEASURED_RANKS.filter((rank) => set === undefined || isMeasured(rank, set));
  return [...measured, ...[...columns].sort().map(columnRank)];
}

/** Files may be older than the length of outlines: every value would be unknown. Distances that are not measured are worked out when they are asked for. */
function isMeasured(rank: (typeof MEASURED_RANKS)[number], set: SetMeasures): boolean {
  switch (rank) {
    case 'distance':
    case 'area':
      return Object.keys(set.areasKm2).length > 0;
    case 'border':
      return set.outlineMetres !== undefined;
  }
}

/** The villages that are not named, in the order that a planner chose. */
export interface GapList {
  readonly order: GapOrder;
  readonly rows: readonly GapRow[];
}

/** Are distances to be worked out for a list, as they are not measured? Of very many villages not all pairs are. */
export function needsNearest({ by }: GapOrder, set: SetMeasures | undefined): boolean {
  return by === 'distance' && isUnmeasured(set);
}

/** The list of a state: `report` is the record's, for a plan changes no rank. `nearest`: distances that were worked out for it. */
export function gapList(release: GapSource, measures: Measures, report: CoverageReport, rank: string, nearest: NearestNamed | null = null): GapList {
  const order = gapOrder(rank, release, measures.sets[report.boundaries]);
  return { order, rows: gapRows(release, measures, report, order, nearest) };
}

/**
 * The villages that the record does not name for the filter, ranked, the largest first unless asked otherwise. Of equals the first by
 * name; those of which the value is not known stand last either way.
 */
export function gapRows(release: GapSource, measures: Measures, report: CoverageReport, order: GapOrder, nearest: NearestNamed | null = null): readonly GapRow[] {
  const villages = new Map(release.villages.map((village) => [village.code, village]));
  const kecamatan = new Map(release.kecamatan.map(({ code, name }) => [code, name]));
  const reasonFor = reasonsBy(order, villages, measures, report, nearest);
  const rows = report.gap.codes.flatMap((code): GapRow[] => {
    const village = villages.get(code);
    return village ? [{ village, kecamatanName: kecamatan.get(village.kecamatan) ?? '', why: reasonFor(village) }] : [];
  });
  // A list of thousands whose distances are still worked out need not be put in the order of names first.
  if (needsNearest(order, measures.sets[report.boundaries]) && !isFor(nearest, report)) return rows;
  const sign = order.smallestFirst ? -1 : 1;
  return rows.sort((a, b) => byValue(a.why.value, b.why.value, sign) || byName.compare(a.village.name, b.village.name) || compareCodes(a.village.code, b.village.code));
}

const UNKNOWN: GapReason = { kind: 'unknown', value: null };
const NOBODY: GapReason = { kind: 'nobody', value: null };
const byName = new Intl.Collator('id');

/** What all villages have in common is looked up once, so that a list of thousands is as quick to rank as it is to read. */
function reasonsBy(order: GapOrder, villages: ReadonlyMap<VillageCode, Village>, measures: Measures, report: CoverageReport, known: NearestNamed | null): (village: Village) => GapReason {
  const set = measures.sets[report.boundaries];
  const { by } = order;
  switch (by) {
    case 'distance': {
      if (report.covered.villages === 0) return () => NOBODY;
      const nearestTo = nearestNamed(measures, report, known);
      return ({ code }) => {
        const nearest = nearestTo(code);
        const named = nearest && villages.get(nearest.code);
        return nearest && named ? { kind: 'distance', value: nearest.km, nearest: named } : UNKNOWN;
      };
    }
    case 'area':
      return ({ code }) => {
        const km2 = set?.areasKm2[code];
        return km2 === undefined ? UNKNOWN : { kind: 'area', value: km2 };
      };
    case 'border':
      return bordersWith(set, new Set(report.covered.codes));
    default:
      return numberIn(rankColumn(by));
  }
}

function numberIn(column: string): (village: Village) => GapReason {
  return ({ numbers }) => {
    const value = Object.hasOwn(numbers, column) ? numbers[column] : undefined;
    return value === undefined ? UNKNOWN : { kind: 'number', value, column };
  };
}

function bordersWith(set: SetMeasures | undefined, named: ReadonlySet<VillageCode>): (village: Village) => GapReason {
  const shared = new Map<VillageCode, number>();
  const add = (code: VillageCode, metres: number): void => void shared.set(code, (shared.get(code) ?? 0) + metres);
  for (const [a, b, metres] of set?.borders ?? []) {
    if (named.has(b)) add(a, metres);
    if (named.has(a)) add(b, metres);
  }
  return ({ code }) => {
    const outlineMetres = set?.outlineMetres?.[code];
    if (outlineMetres === undefined || outlineMetres === 0) return UNKNOWN;
    const metres = shared.get(code) ?? 0;
    return { kind: 'border', value: metres / outlineMetres, metres, outlineMetres };
  };
}

function byValue(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (b - a);
}
