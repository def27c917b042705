import { signal } from '@preact/signals-core';
import type { Plan } from '../domain';
import { PLAN_MESSAGES } from '../i18n/plan-messages';
import { soundPlan } from '../state/plan';
import type { SavedActions } from '../ui/plan/plan-view';
import type { FeatureHost } from './feature';
import type { PlanEdits } from './plan-edits';
import { PlanShelf } from './plan-shelf';

/** What a planner does with plans that are kept in this browser. */
export class SavedPlansDesk implements SavedActions {
  readonly shelf: PlanShelf;
  readonly said = signal('');
  readonly renaming = signal<string | null>(null);
  readonly removing = signal<string | null>(null);

  constructor(
    private readonly host: FeatureHost,
    private readonly edits: PlanEdits,
  ) {
    this.shelf = new PlanShelf(host.store.release.id, host.storage);
  }

  save(name: string): void {
    const { release, state } = this.host.store;
    const { saved } = PLAN_MESSAGES[state.peek().lang];
    const isKnown = this.shelf.has(name);
    this.shelf.save({ name, plan: soundPlan(release.tags, state.peek().plan) });
    this.said.value = isKnown ? saved.replaced(name) : saved.saved(name);
  }

  open(name: string): void {
    const saved = this.shelf.plans.peek().find((one) => one.name === name);
    this.said.value = '';
    if (saved) this.edits.change(() => this.#known(saved.plan));
  }

  startRename(name: string | null): void {
    this.renaming.value = name;
    this.removing.value = null;
  }

  rename(from: string, to: string): void {
    this.shelf.rename(from, to);
    this.renaming.value = null;
  }

  startRemove(name: string | null): void {
    this.removing.value = name;
    this.renaming.value = null;
  }

  remove(name: string): void {
    this.shelf.remove(name);
    this.removing.value = null;
    this.said.value = '';
  }

  /** A kept plan may be older than the release: what it names and the release does not have is left out. */
  #known({ add, remove }: Plan): Plan {
    const { villages, programs, tags } = this.host.store.release;
    const isKnown = ([village, program]: Plan['add'][number]): boolean => villages.some(({ code }) => code === village) && programs.some(({ id }) => id === program);
    return soundPlan(tags, { add: add.filter(isKnown), remove: remove.filter(isKnown) });
  }
}
