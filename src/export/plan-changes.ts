import type { Plan, ProgramId, VillageCode } from '../domain';
import { groupBy } from '../lib/group-by';
import type { Subject } from './subject';

/** What a plan does to one village: programmes that it adds, and programmes of the record that it takes out. */
export interface PlanChanges {
  readonly add: readonly ProgramId[];
  readonly remove: readonly ProgramId[];
}

const UNCHANGED: PlanChanges = { add: [], remove: [] };

/** The plan's changes by village; null when there is no plan. Gathered once, for there may be thousands of villages. */
export function changesByVillage({ report: { plan } }: Pick<Subject, 'report'>): ((code: VillageCode) => PlanChanges) | null {
  if (plan === null) return null;
  const [add, remove] = [byVillage(plan.add), byVillage(plan.remove)];
  return (code) => (add.has(code) || remove.has(code) ? { add: add.get(code) ?? [], remove: remove.get(code) ?? [] } : UNCHANGED);
}

/** Villages that the record covers for the filter and the plan does not. */
export function takenOut({ report, record }: Pick<Subject, 'report' | 'record'>): ReadonlySet<VillageCode> {
  if (report.plan === null) return new Set();
  const named = new Set(record.covered.codes);
  return new Set(report.gap.codes.filter((code) => named.has(code)));
}

function byVillage(pairs: Plan['add']): ReadonlyMap<VillageCode, readonly ProgramId[]> {
  const grouped = groupBy(pairs, ([village]) => village);
  return new Map([...grouped].map(([village, own]) => [village, own.map(([, program]) => program)]));
}
