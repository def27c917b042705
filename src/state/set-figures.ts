import type { BoundarySetId, CoverageReport, KecamatanCode, ProgramId } from '../domain';

/** A figure that depends on whose boundaries are used. */
export interface SetFigure {
  readonly figure:
    | { readonly of: 'scopeArea' | 'coveredArea' | 'share' | 'statedShare' | 'groups' }
    | { readonly of: 'program'; readonly program: ProgramId }
    | { readonly of: 'kecamatan'; readonly kecamatan: KecamatanCode };
  readonly unit: 'count' | 'km2' | 'share';
  /** In the order of the sets asked for; null where it is not known. */
  readonly values: readonly (number | null)[];
}

/** The figures of one filter in several boundary sets, side by side. Counts of villages do not depend on boundaries and are left out. */
export function setFigures(reports: readonly CoverageReport[]): readonly SetFigure[] {
  const [first] = reports;
  if (first === undefined) return [];
  const row = (figure: SetFigure['figure'], unit: SetFigure['unit'], of: (report: CoverageReport) => number | null): SetFigure => ({ figure, unit, values: reports.map(of) });
  return [
    row({ of: 'scopeArea' }, 'km2', ({ scope }) => scope.areaKm2),
    row({ of: 'coveredArea' }, 'km2', ({ covered }) => covered.areaKm2),
    row({ of: 'share' }, 'share', ({ covered }) => covered.areaShare),
    ...(first.covered.inferredCodes.length === 0 ? [] : [row({ of: 'statedShare' }, 'share', ({ covered }) => covered.stated.areaShare)]),
    row({ of: 'groups' }, 'count', ({ groups }) => groups.length),
    ...first.programs.map(({ id }) => row({ of: 'program', program: id }, 'share', ({ programs }) => programs.find((one) => one.id === id)?.areaShare ?? null)),
    ...first.kecamatan.map(({ code }) => row({ of: 'kecamatan', kecamatan: code }, 'share', ({ kecamatan }) => kecamatan.find((one) => one.code === code)?.areaShare ?? null)),
  ];
}

/** The share that moves most between two sets, and by how much (0–1); null where none moves. */
export function widestShare(figures: readonly SetFigure[]): { readonly figure: SetFigure; readonly by: number } | null {
  let widest: { readonly figure: SetFigure; readonly by: number } | null = null;
  for (const figure of figures) {
    const values = figure.values.flatMap((value) => value ?? []);
    if (figure.unit !== 'share' || values.length < 2) continue;
    const by = Math.max(...values) - Math.min(...values);
    if (by > 0 && (widest === null || by > widest.by)) widest = { figure, by };
  }
  return widest;
}

/** Villages of a scope by how far their two outlines agree (0–1), those that differ most first. */
export function leastAgreeing(agreement: Readonly<Record<string, number>>, scope: readonly string[]): readonly { readonly code: string; readonly share: number }[] {
  return scope
    .flatMap((code) => {
      const share = agreement[code];
      return share === undefined ? [] : [{ code, share }];
    })
    .sort((a, b) => a.share - b.share);
}

/** Ids of the sets in the order of the release that have a report. */
export function knownSets(ids: readonly BoundarySetId[], reports: ReadonlyMap<BoundarySetId, CoverageReport>): readonly { readonly id: BoundarySetId; readonly report: CoverageReport }[] {
  return ids.flatMap((id) => {
    const report = reports.get(id);
    return report ? [{ id, report }] : [];
  });
}
