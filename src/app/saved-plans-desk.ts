import { signal, type Signal } from '@preact/signals-core';
import type { Plan, Release } from '../domain';
import { PLAN_MESSAGES } from '../i18n/plan-messages';
import type { SavedPlanMessages } from '../i18n/saved-plan-messages';
import { keepFocus } from '../lib/keep-focus';
import { soundPlan } from '../state/plan';
import { villageOf } from '../state/village-of';
import type { SavedActions } from '../ui/plan/plan-view';
import type { FeatureHost } from './feature';
import type { PlanEdits } from './plan-edits';
import { PlanShelf } from './plan-shelf';

/** Named plans of one release, and what is being done with them. */
interface OneDesk {
  readonly release: Release;
  readonly shelf: PlanShelf;
  readonly said: Signal<string>;
  readonly renaming: Signal<string | null>;
  readonly removing: Signal<string | null>;
}

/** What a planner does with plans that are kept in this browser. */
export class SavedPlansDesk implements SavedActions {
  #one: OneDesk | null = null;

  constructor(
    private readonly host: Pick<FeatureHost, 'store' | 'storage' | 'root'>,
    private readonly edits: Pick<PlanEdits, 'change'>,
  ) {}

  /** Takes up what another tab may have kept meanwhile. */
  refresh(): void {
    this.#one?.shelf.refresh();
  }

  get shelf(): PlanShelf {
    return this.#now.shelf;
  }

  get said(): Signal<string> {
    return this.#now.said;
  }

  get renaming(): Signal<string | null> {
    return this.#now.renaming;
  }

  get removing(): Signal<string | null> {
    return this.#now.removing;
  }

  save(name: string): void {
    const { release, state } = this.host.store;
    const saved = this.#words;
    this.shelf.refresh();
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
    const before = this.renaming.peek();
    this.renaming.value = name;
    this.removing.value = null;
    this.#keepFocus(name === null ? inRow(before, 'rename') : '[data-rename-input]');
  }

  rename(from: string, to: string): void {
    const isOther = to !== '' && to !== from;
    this.shelf.rename(from, to);
    this.renaming.value = null;
    this.said.value = isOther ? this.#words.renamed(to) : '';
    this.#keepFocus(inRow(isOther ? to : from, 'rename'));
  }

  startRemove(name: string | null): void {
    const before = this.removing.peek();
    this.removing.value = name;
    this.renaming.value = null;
    this.#keepFocus(name === null ? inRow(before, 'remove') : '[data-saved-remove-sure]');
  }

  remove(name: string): void {
    const names = this.shelf.plans.peek().map((one) => one.name);
    const at = names.indexOf(name);
    this.shelf.remove(name);
    this.removing.value = null;
    this.said.value = this.#words.removed(name);
    this.#keepFocus(inRow(names[at + 1] ?? names[at - 1] ?? null, 'open'), '[data-plan-name]');
  }

  get #words(): SavedPlanMessages {
    return PLAN_MESSAGES[this.host.store.state.peek().lang].saved;
  }

  #keepFocus(...selectors: readonly string[]): void {
    keepFocus(this.host.root, ...selectors);
  }

  /** Plans belong to a release: another one that is opened has its own. */
  get #now(): OneDesk {
    const { store, storage } = this.host;
    const { release } = store;
    if (this.#one?.release !== release) this.#one = { release, shelf: new PlanShelf(release.id, storage), said: signal(''), renaming: signal(null), removing: signal(null) };
    return this.#one;
  }

  /** A kept plan may be older than the release: what it names and the release does not have is left out. */
  #known({ add, remove }: Plan): Plan {
    const { release } = this.host.store;
    const isKnown = ([village, program]: Plan['add'][number]): boolean => villageOf(release, village) !== undefined && release.programs.some(({ id }) => id === program);
    return soundPlan(release.tags, { add: add.filter(isKnown), remove: remove.filter(isKnown) });
  }
}

function inRow(name: string | null, button: 'open' | 'rename' | 'remove'): string {
  return `[data-saved="${CSS.escape(name ?? '')}"] [data-saved-${button}]`;
}
