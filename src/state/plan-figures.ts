import type { BoundarySetId, CoverageReport, KecamatanCode, ProgramId } from '../domain';

/** One figure of the record and of the plan. */
export interface FigureChange {
  readonly figure: Figure;
  /** Villages and groups are counted; areas in km²; shares 0–1. */
  readonly unit: 'count' | 'km2' | 'share';
  /** null: not known. */
  readonly before: number | null;
  readonly after: number | null;
}

export type Figure =
  | { readonly of: 'covered' | 'stated' | 'overlap' | 'gap' | 'groups' | 'area' | 'gapArea' }
  | { readonly of: 'areaShare'; readonly set: BoundarySetId }
  | { readonly of: 'program'; readonly program: ProgramId }
  | { readonly of: 'programShare'; readonly program: ProgramId; readonly set: BoundarySetId }
  | { readonly of: 'kecamatan'; readonly kecamatan: KecamatanCode }
  | { readonly of: 'kecamatanShare'; readonly kecamatan: KecamatanCode; readonly set: BoundarySetId };

/** Every figure of a report beside that of the plan, in the order of importance: counts lead, area follows. */
export function planFigures(record: CoverageReport, plan: CoverageReport): readonly FigureChange[] {
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
    km2({ of: 'gapArea' }, ({ gap }) => gap.areaKm2),
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
