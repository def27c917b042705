import type { Plan } from '../domain';

/** The plans that were, and where among them the present one stands. */
export interface PlanHistory {
  readonly plans: readonly Plan[];
  readonly at: number;
}

/** More steps than this are forgotten, the oldest first. */
const MOST_STEPS = 200;

export function startHistory(plan: Plan): PlanHistory {
  return { plans: [plan], at: 0 };
}

/**
 * The history after a plan was seen. One that stands beside the present one was reached by undo, redo or the browser's own keys;
 * any other is a new step, and what was undone before it is forgotten.
 */
export function seen(history: PlanHistory, plan: Plan): PlanHistory {
  const { plans, at } = history;
  for (const index of [at, at - 1, at + 1]) {
    const known = plans[index];
    if (known !== undefined && isSame(known, plan)) return index === at ? history : { plans, at: index };
  }
  const next = [...plans.slice(0, at + 1), plan].slice(-MOST_STEPS);
  return { plans: next, at: next.length - 1 };
}

/** The plan before the present one; null when there is none. */
export function before({ plans, at }: PlanHistory): Plan | null {
  return plans[at - 1] ?? null;
}

/** The plan that was undone last; null when none was. */
export function after({ plans, at }: PlanHistory): Plan | null {
  return plans[at + 1] ?? null;
}

function isSame(a: Plan, b: Plan): boolean {
  return JSON.stringify([a.add, a.remove]) === JSON.stringify([b.add, b.remove]);
}
