import { planOf, planned } from '../coverage';
import type { Plan, ProgramId, TagSet, VillageCode } from '../domain';
import { groupBy } from '../lib/group-by';

export const NO_PLAN: Plan = { add: [], remove: [] };

/** The plan without what changes nothing, in one order: two plans that mean the same are the same, in a link too. */
export function soundPlan(record: TagSet, plan: Plan): Plan {
  return planOf(planned(record, plan)) ?? NO_PLAN;
}

/** The plan after a village is, or is no longer, to be tagged for a programme; what the record says already needs no plan. */
export function withTag(record: TagSet, plan: Plan, village: VillageCode, program: ProgramId, wanted: boolean): Plan {
  const others = (pairs: Plan['add']): Plan['add'] => pairs.filter(([code, id]) => code !== village || id !== program);
  const [add, remove] = [others(plan.add), others(plan.remove)];
  return soundPlan(record, wanted ? { add: [...add, [village, program]], remove } : { add, remove: [...remove, [village, program]] });
}

/** How a plan changes a village, for some of the programmes. */
export interface PlanChange {
  readonly code: VillageCode;
  /** Programmes that the plan adds, and those that it takes away. */
  readonly added: readonly ProgramId[];
  readonly removed: readonly ProgramId[];
}

/** The villages that a plan changes, in order of code. `programs`: those that count; empty for all. */
export function planChanges({ add, remove }: Plan, programs: readonly ProgramId[]): readonly PlanChange[] {
  const byCode = (pairs: Plan['add']) => groupBy(pairs.filter(([, program]) => programs.length === 0 || programs.includes(program)), ([code]) => code);
  const [added, removed] = [byCode(add), byCode(remove)];
  const codes = [...new Set([...added.keys(), ...removed.keys()])].sort();
  const of = (pairs: ReturnType<typeof byCode>, code: VillageCode) => (pairs.get(code) ?? []).map(([, program]) => program);
  return codes.map((code) => ({ code, added: of(added, code), removed: of(removed, code) }));
}
