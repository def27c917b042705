import { numberSums } from '../coverage';
import type { BoundarySetId, CoverageReport, KecamatanCode, NumberSum, ProgramId, Release, TagSet } from '../domain';

/** One figure of the record and of the plan. */
export interface FigureChange {
  readonly figure: Figure;
  /** Villages and groups are counted; areas in km²; shares 0–1; numbers of villages in the unit of their column. */
  readonly unit: 'count' | 'km2' | 'share' | 'number';
  /** null: not known. */
  readonly before: number | null;
  readonly after: number | null;
}

export type Figure =
  | { readonly of: 'covered' | 'stated' | 'overlap' | 'gap' | 'groups' | 'area' | 'statedArea' | 'overlapArea' | 'gapArea' }
  | { readonly of: 'areaShare' | 'statedShare'; readonly set: BoundarySetId }
  /** A number of villages.csv, or the people reached: its sum over the villages named, and what part of the scope's that is. */
  | { readonly of: 'number' | 'numberShare'; readonly name: string }
  | { readonly of: 'program'; readonly program: ProgramId }
  | { readonly of: 'programShare'; readonly program: ProgramId; readonly set: BoundarySetId }
  | { readonly of: 'kecamatan'; readonly kecamatan: KecamatanCode }
  | { readonly of: 'kecamatanShare'; readonly kecamatan: KecamatanCode; readonly set: BoundarySetId };

/** What numbers of villages are summed over: the villages, and the tags of either side, which say how many people were reached. */
export interface NumberSource {
  readonly release: Pick<Release, 'villages' | 'tags'>;
  readonly plannedTags: TagSet;
}

/** Every figure of a report beside that of the plan, in the order of importance: counts lead, area follows, then people. */
export function planFigures(record: CoverageReport, plan: CoverageReport, source: NumberSource): readonly FigureChange[] {
  const sets = Object.keys(record.covered.areaShareBySet);
  const count = (figure: Figure, of: (report: CoverageReport) => number | null): FigureChange => ({ figure, unit: 'count', before: of(record), after: of(plan) });
  const share = (figure: Figure, of: (report: CoverageReport) => number | null): FigureChange => ({ figure, unit: 'share', before: of(record), after: of(plan) });
  const km2 = (figure: Figure, of: (report: CoverageReport) => number | null): FigureChange => ({ figure, unit: 'km2', before: of(record), after: of(plan) });
  return [
    ...headFigures(record, plan),
    count({ of: 'stated' }, ({ covered }) => covered.stated.villages),
    count({ of: 'overlap' }, ({ overlap }) => overlap.villages),
    count({ of: 'gap' }, ({ gap }) => gap.villages),
    count({ of: 'groups' }, ({ groups }) => groups.length),
    km2({ of: 'area' }, ({ covered }) => covered.areaKm2),
    km2({ of: 'statedArea' }, ({ covered }) => covered.stated.areaKm2),
    km2({ of: 'overlapArea' }, ({ overlap }) => overlap.areaKm2),
    km2({ of: 'gapArea' }, ({ gap }) => gap.areaKm2),
    ...sets.map((set) => share({ of: 'statedShare', set }, ({ covered }) => covered.stated.areaShareBySet[set] ?? null)),
    ...numberFigures(record, plan, source),
    ...record.programs.flatMap(({ id }): FigureChange[] => {
      const row = ({ programs }: CoverageReport) => programs.find((one) => one.id === id);
      return [
        count({ of: 'program', program: id }, (report) => row(report)?.villages ?? null),
        ...sets.map((set) => share({ of: 'programShare', program: id, set }, (report) => row(report)?.areaShareBySet[set] ?? null)),
      ];
    }),
    ...record.kecamatan.flatMap(({ code }): FigureChange[] => {
      const row = ({ kecamatan }: CoverageReport) => kecamatan.find((one) => one.code === code);
      return [
        count({ of: 'kecamatan', kecamatan: code }, (report) => row(report)?.covered ?? null),
        ...sets.map((set) => share({ of: 'kecamatanShare', kecamatan: code, set }, (report) => row(report)?.areaShareBySet[set] ?? null)),
      ];
    }),
  ];
}

/** The figures of the headline: villages, then their share of the area in every boundary set. */
export function headFigures(record: CoverageReport, plan: CoverageReport): readonly FigureChange[] {
  return [
    { figure: { of: 'covered' }, unit: 'count', before: record.covered.villages, after: plan.covered.villages },
    ...Object.keys(record.covered.areaShareBySet).map((set): FigureChange => ({
      figure: { of: 'areaShare', set },
      unit: 'share',
      before: record.covered.areaShareBySet[set] ?? null,
      after: plan.covered.areaShareBySet[set] ?? null,
    })),
  ];
}

/**
 * Numbers of villages beside those of the plan. A number that one side does not have at all is 0 there: people reached stand with tags,
 * and a plan may take away the only one that tells of any.
 */
function numberFigures(record: CoverageReport, plan: CoverageReport, { release, plannedTags }: NumberSource): readonly FigureChange[] {
  const before = new Map(numberSums(release, record).map((sum) => [sum.name, sum]));
  const after = new Map(numberSums({ villages: release.villages, tags: plannedTags }, plan).map((sum) => [sum.name, sum]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): FigureChange[] => {
    const [one, other] = [before.get(name), after.get(name)];
    const shareOf = (sum: NumberSum | undefined): number | null => (sum === undefined ? 0 : sum.share);
    const hasShare = (one ?? other)?.share !== null;
    return [
      { figure: { of: 'number', name }, unit: 'number', before: one?.covered ?? 0, after: other?.covered ?? 0 },
      ...(hasShare ? [{ figure: { of: 'numberShare', name }, unit: 'share', before: shareOf(one), after: shareOf(other) } as const] : []),
    ];
  });
}
