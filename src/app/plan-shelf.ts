import { signal } from '@preact/signals-core';
import { decodeSavedPlans, encodeSavedPlans, withSavedPlan, type SavedPlan } from '../data/saved-plans';
import type { OpenStorage } from '../lib/browser-store';

/** Why plans cannot be kept, or what was kept cannot be read. */
export type ShelfProblem = 'unavailable' | 'unreadable';

/**
 * Named plans of one release, kept in this browser, by whichever of its tabs. Nothing here throws: a browser may refuse, and says so in
 * `problem`.
 */
export class PlanShelf {
  readonly plans = signal<readonly SavedPlan[]>([]);
  readonly problem = signal<ShelfProblem | null>(null);
  readonly #key: string;
  /** What was kept when it was last looked at. */
  #text: string | null = null;

  constructor(
    release: string,
    private readonly open: () => Pick<ReturnType<OpenStorage>, 'getItem' | 'setItem'>,
  ) {
    this.#key = plansName(release);
    this.refresh();
  }

  /** Takes up what another tab may have kept meanwhile. */
  refresh(): void {
    try {
      const text = this.open().getItem(this.#key);
      if (text === this.#text) return;
      this.#text = text;
      const plans = text === null ? [] : decodeSavedPlans(text);
      this.problem.value = plans === null ? 'unreadable' : null;
      if (plans !== null) this.plans.value = plans;
    } catch {
      this.problem.value = 'unavailable';
    }
  }

  has(name: string): boolean {
    return this.plans.peek().some((one) => one.name === name);
  }

  save(saved: SavedPlan): void {
    this.#keep((plans) => withSavedPlan(plans, saved));
  }

  /** A name that another plan has already replaces that plan. */
  rename(from: string, to: string): void {
    if (from === to || to === '') return;
    this.#keep((plans) => plans.filter(({ name }) => name !== to).map((one) => (one.name === from ? { ...one, name: to } : one)));
  }

  remove(name: string): void {
    this.#keep((plans) => plans.filter((one) => one.name !== name));
  }

  /** Changes what is kept, also what another tab has; what cannot be kept stays as long as the page does. */
  #keep(change: (plans: readonly SavedPlan[]) => readonly SavedPlan[]): void {
    this.refresh();
    const plans = change(this.plans.peek());
    this.plans.value = plans;
    try {
      const text = encodeSavedPlans(plans);
      this.open().setItem(this.#key, text);
      this.#text = text;
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
