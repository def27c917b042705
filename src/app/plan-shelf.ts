import { signal } from '@preact/signals-core';
import { decodeSavedPlans, encodeSavedPlans, withSavedPlan, type SavedPlan } from '../data/saved-plans';
import type { OpenStorage } from '../lib/browser-store';

/** Why plans cannot be kept, or what was kept cannot be read. */
export type ShelfProblem = 'unavailable' | 'unreadable';

/** Named plans of one release, kept in this browser. Nothing here throws: a browser may refuse, and says so in `problem`. */
export class PlanShelf {
  readonly plans = signal<readonly SavedPlan[]>([]);
  readonly problem = signal<ShelfProblem | null>(null);
  readonly #key: string;

  constructor(
    release: string,
    private readonly open: () => Pick<ReturnType<OpenStorage>, 'getItem' | 'setItem'>,
  ) {
    this.#key = plansName(release);
    try {
      const text = this.open().getItem(this.#key);
      if (text === null) return;
      const plans = decodeSavedPlans(text);
      if (plans === null) this.problem.value = 'unreadable';
      else this.plans.value = plans;
    } catch {
      this.problem.value = 'unavailable';
    }
  }

  has(name: string): boolean {
    return this.plans.peek().some((one) => one.name === name);
  }

  save(saved: SavedPlan): void {
    this.#keep(withSavedPlan(this.plans.peek(), saved));
  }

  /** A name that another plan has already replaces that plan. */
  rename(from: string, to: string): void {
    if (from === to || to === '') return;
    this.#keep(this.plans.peek().filter(({ name }) => name !== to).map((one) => (one.name === from ? { ...one, name: to } : one)));
  }

  remove(name: string): void {
    this.#keep(this.plans.peek().filter((one) => one.name !== name));
  }

  /** What cannot be kept stays as long as the page does. */
  #keep(plans: readonly SavedPlan[]): void {
    this.plans.value = plans;
    try {
      this.open().setItem(this.#key, encodeSavedPlans(plans));
      this.problem.value = null;
    } catch {
      this.problem.value = 'unavailable';
    }
  }
}

/** Under which name a browser keeps the plans of a release. */
export function plansName(release: string): string {
  return `program-coverage-map:plans:${release}`;
}
