import type { CoverageReport, Filter, ProgramId, Release, State } from '../domain';
import { programRole, type ProgramRole } from './roles';

/** A row of the legend. The legend is the filter: programme rows are its buttons, the others explain the map. */
export type LegendRow =
  | { readonly kind: 'program'; readonly id: ProgramId; readonly role: ProgramRole; readonly villages: number; readonly chosen: boolean; readonly shown: boolean }
  | { readonly kind: 'overlap'; readonly roles: readonly ProgramRole[]; readonly villages: number }
  | { readonly kind: 'gap'; readonly villages: number }
  | { readonly kind: 'inferred'; readonly villages: number };

/**
 * Rows in a fixed order that never vanish: programmes, two at once, not named, inferred. `chosen`: part of the filter;
 * `shown`: drawn on the map now (all are when none is chosen).
 */
export function legendRows(release: Pick<Release, 'programs'>, report: CoverageReport, filter: Filter): readonly LegendRow[] {
  const programs = release.programs.map((program, index): LegendRow => {
    const chosen = filter.programs.includes(program.id);
    const villages = report.programs.find((row) => row.id === program.id)?.villages ?? 0;
    return { kind: 'program', id: program.id, role: programRole(index), villages, chosen, shown: chosen || filter.programs.length === 0 };
  });
  return [
    ...programs,
    { kind: 'overlap', roles: [programRole(0), programRole(1)], villages: report.overlap.villages },
    { kind: 'gap', villages: report.gap.villages },
    { kind: 'inferred', villages: report.covered.inferredCodes.length },
  ];
}

/** Does the map pale what a row stands for, because something else is asked for? Then its sign is as pale. */
export function isPaled({ kind }: LegendRow, show: State['show']): boolean {
  return (show === 'gap' && kind !== 'gap') || (show === 'covered' && kind === 'gap');
}
