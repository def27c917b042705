import { effect, signal } from '@preact/signals-core';
import type { Plan, ProgramId, State, VillageCode } from '../domain';
import type { NextVillages } from '../drawing/reach-of';
import { copyText } from '../lib/copy-text';
import { PLAN_MESSAGES } from '../i18n/plan-messages';
import { latestOnly } from '../lib/latest-only';
import { rankOf, type GapOrder } from '../state/gaps';
import { NO_PLAN, soundPlan, withTag } from '../state/plan';
import { after, before, seen, startHistory, type PlanHistory } from '../state/plan-history';
import type { PlanActions, PlanTab } from '../ui/plan/plan-view';
import type { FeatureHost } from './feature';
import { PlanShelf } from './plan-shelf';
import { ReachDesk } from './reach-desk';

/** An answer to "which villages next?", with what it was asked of. */
export interface FoundNext {
  readonly asked: NextAsked;
  readonly answer: NextVillages;
  /** The plan after it was made one; null: it was not. */
  readonly applied: Plan | null;
}

export interface NextAsked {
  readonly boundaries: string;
  readonly km: number;
  readonly scope: readonly VillageCode[];
  readonly around: readonly VillageCode[];
  readonly candidates: readonly VillageCode[];
  readonly choose: number;
  /** The plan that the search started from. */
  readonly plan: Plan;
}

/** What a planner is doing on one running map: everything that no link carries. */
export class Planning implements PlanActions {
  readonly tab = signal<PlanTab>('gaps');
  /** null: the first of those that can be chosen. */
  readonly program = signal<ProgramId | null>(null);
  readonly linkOutcome = signal<'none' | 'copied' | 'failed'>('none');
  readonly history: { value: PlanHistory; peek(): PlanHistory };
  readonly choosing = signal(3);
  readonly ruledOut = signal<ReadonlySet<VillageCode>>(new Set());
  readonly working = signal(false);
  readonly failed = signal(false);
  readonly found = signal<FoundNext | null>(null);
  readonly allAgreements = signal(false);
  readonly shelf: PlanShelf;
  readonly said = signal('');
  readonly renaming = signal<string | null>(null);
  readonly removing = signal<string | null>(null);
  readonly #search: (asked: NextAsked) => Promise<NextVillages | null>;
  readonly #stop: () => void;
  /** The plan that is on its way into the state: quick clicks build on each other. */
  #coming: Plan | null = null;

  constructor(private readonly host: FeatureHost) {
    const { store } = host;
    this.shelf = new PlanShelf(store.release.id);
    this.history = signal(startHistory(soundPlan(store.release.tags, store.state.peek().plan)));
    this.#stop = effect(() => {
      const plan = soundPlan(store.release.tags, store.state.value.plan);
      // What scenes plan is no step of the planner's.
      if (store.surface.peek().presented !== null) return;
      this.linkOutcome.value = 'none';
      this.history.value = seen(this.history.peek(), plan);
    });
    const desk = new ReachDesk(host.signal);
    this.#search = latestOnly(async ({ boundaries, ...question }) => desk.next(await host.shapes(boundaries), question));
  }

  /** The programmes that can be planned for: those of the filter, or all. */
  get choices(): readonly ProgramId[] {
    const { programs } = this.host.store.state.value;
    return programs.length > 0 ? programs : this.host.store.release.programs.map(({ id }) => id);
  }

  get chosenProgram(): ProgramId {
    const chosen = this.program.value;
    return chosen !== null && this.choices.includes(chosen) ? chosen : (this.choices[0] ?? '');
  }

  /** What a search would be asked now; null without a distance. */
  get question(): NextAsked | null {
    const { store } = this.host;
    const { reachKm: km, boundaries, kecamatan, plan } = store.state.value;
    if (km === null) return null;
    const { covered, gap } = store.planReport.value ?? store.report.value;
    const scope = store.release.villages.filter((village) => kecamatan.length === 0 || kecamatan.includes(village.kecamatan)).map(({ code }) => code);
    const out = this.ruledOut.value;
    return { boundaries, km, scope, around: covered.codes, candidates: gap.codes.filter((code) => !out.has(code)), choose: this.choosing.value, plan };
  }

  destroy(): void {
    this.#stop();
  }

  showTab(tab: PlanTab): void {
    this.tab.value = tab;
  }

  tag(village: VillageCode, program: ProgramId, wanted: boolean): void {
    this.#change((plan) => withTag(this.#record, plan, village, program, wanted));
  }

  undo(): void {
    const plan = before(this.history.peek());
    if (plan) this.#change(() => plan);
  }

  redo(): void {
    const plan = after(this.history.peek());
    if (plan) this.#change(() => plan);
  }

  clear(): void {
    this.#change(() => NO_PLAN);
  }

  copyLink(): void {
    void copyText(this.host.link()).then((copied) => (this.linkOutcome.value = copied ? 'copied' : 'failed'));
  }

  chooseProgram(program: ProgramId): void {
    this.program.value = program;
  }

  rank(order: GapOrder): void {
    this.#apply({ rank: rankOf(order) });
  }

  dim(on: boolean): void {
    this.#apply({ show: on ? 'gap' : 'all' });
  }

  reach(km: number | null): void {
    const { layers, reachKm } = this.host.store.state.peek();
    const others = layers.filter((layer) => layer !== 'reach');
    if (km === null) this.#apply({ reachKm: null, layers: others });
    else this.#apply(reachKm === null ? { reachKm: km, layers: [...others, 'reach'] } : { reachKm: km });
  }

  showReach(on: boolean): void {
    const others = this.host.store.state.peek().layers.filter((layer) => layer !== 'reach');
    this.#apply({ layers: on ? [...others, 'reach'] : others });
  }

  choose(count: number): void {
    this.choosing.value = count;
  }

  ruleOut(village: VillageCode, out: boolean): void {
    const others = [...this.ruledOut.peek()].filter((code) => code !== village);
    this.ruledOut.value = new Set(out ? [...others, village] : others);
  }

  findNext(): void {
    const asked = this.question;
    if (asked) void this.#find(asked);
  }

  applyNext(): void {
    const found = this.found.peek();
    if (!found) return;
    const { programs, match } = this.host.store.state.peek();
    // A village counts for "all of" only with every one of the programmes chosen.
    const needed = match === 'all' && programs.length > 1 ? programs : [this.chosenProgram];
    const villages = found.answer.best.members.flatMap(({ candidate }) => found.asked.candidates[candidate] ?? []);
    const pairs = villages.flatMap((village) => needed.map((program) => [village, program] as const));
    this.#change((plan) => {
      const applied = pairs.reduce((next, [village, program]) => withTag(this.#record, next, village, program, true), plan);
      this.found.value = { ...found, applied };
      return applied;
    });
  }

  showOther(on: boolean): void {
    const { layers } = this.host.store.state.peek();
    if (layers.includes('other-boundaries') !== on) this.host.actions.toggleLayer('other-boundaries');
  }

  showAllAgreements(on: boolean): void {
    this.allAgreements.value = on;
  }

  save(name: string): void {
    const { saved } = this.#words;
    const isKnown = this.shelf.has(name);
    this.shelf.save({ name, plan: soundPlan(this.#record, this.host.store.state.peek().plan) });
    this.said.value = isKnown ? saved.replaced(name) : saved.saved(name);
  }

  open(name: string): void {
    const saved = this.shelf.plans.peek().find((one) => one.name === name);
    this.said.value = '';
    if (saved) this.#change(() => this.#known(saved.plan));
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

  details(village: VillageCode): void {
    this.host.actions.open('none');
    this.host.actions.select(village);
  }

  async #find(asked: NextAsked): Promise<void> {
    this.working.value = true;
    this.failed.value = false;
    this.found.value = null;
    try {
      const answer = await this.#search(asked);
      if (answer) this.found.value = { asked, answer, applied: null };
      if (answer) this.working.value = false;
    } catch {
      this.working.value = false;
      this.failed.value = true;
    }
  }

  get #record() {
    return this.host.store.release.tags;
  }

  get #words() {
    return PLAN_MESSAGES[this.host.store.state.peek().lang];
  }

  /** A kept plan may be older than the release: what it names and the release does not have is left out. */
  #known({ add, remove }: Plan): Plan {
    const { villages, programs } = this.host.store.release;
    const isKnown = ([village, program]: Plan['add'][number]): boolean => villages.some(({ code }) => code === village) && programs.some(({ id }) => id === program);
    return soundPlan(this.#record, { add: add.filter(isKnown), remove: remove.filter(isKnown) });
  }

  #change(next: (plan: Plan) => Plan): void {
    const plan = next(this.#coming ?? this.host.store.state.peek().plan);
    this.#coming = plan;
    void this.#arrive(plan);
  }

  async #arrive(plan: Plan): Promise<void> {
    await this.host.apply({ plan }, 'user');
    if (this.#coming === plan) this.#coming = null;
  }

  #apply(patch: Partial<State>): void {
    void this.host.apply(patch, 'user');
  }
}
