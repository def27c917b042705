import * as v from 'valibot';
import type { Plan } from '../domain';

/** A plan that a person kept under a name. */
export interface SavedPlan {
  readonly name: string;
  readonly plan: Plan;
}

const pairs = v.pipe(v.array(v.tuple([v.string(), v.string()])), v.maxLength(5000));
const stored = v.object({
  schema: v.literal(1),
  plans: v.pipe(v.array(v.object({ name: v.pipe(v.string(), v.maxLength(200)), plan: v.object({ add: pairs, remove: pairs }) })), v.maxLength(500)),
});

/** Plans as a browser kept them; null when the text is none of ours. */
export function decodeSavedPlans(text: string): readonly SavedPlan[] | null {
  try {
    const result = v.safeParse(stored, JSON.parse(text));
    return result.success ? result.output.plans : null;
  } catch {
    return null;
  }
}

export function encodeSavedPlans(plans: readonly SavedPlan[]): string {
  return JSON.stringify({ schema: 1, plans });
}

/** The plans with one more, or with that of the same name replaced where it stands. */
export function withSavedPlan(plans: readonly SavedPlan[], saved: SavedPlan): readonly SavedPlan[] {
  return plans.some(({ name }) => name === saved.name) ? plans.map((one) => (one.name === saved.name ? saved : one)) : [...plans, saved];
}
