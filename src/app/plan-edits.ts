import { effect, signal } from '@preact/signals-core';
import { planned } from '../coverage';
import type { Plan, ProgramId, VillageCode } from '../domain';
import { NO_PLAN, soundPlan, withTag } from '../state/plan';
import { after, before, seen, startHistory, type PlanHistory } from '../state/plan-history';
import { tagState, type TagState } from '../state/tag-state';
import type { FeatureHost } from './feature';

/** Changes to the plan that the state holds, and the way back through them. */
export class PlanEdits {
  readonly history: { value: PlanHistory; peek(): PlanHistory };
  readonly #stop: () => void;
  /** The plan that is on its way into the state: quick clicks build on each other. */
  #coming: Plan | null = null;

  /** @param onPlan called when the state holds another plan than before, and at once. */
  constructor(
    private readonly host: Pick<FeatureHost, 'store' | 'apply'>,
    onPlan: () => void,
  ) {
    const { store } = host;
    let { release } = store;
    this.history = signal(startHistory(soundPlan(release.tags, store.state.peek().plan)));
    this.#stop = effect(() => {
      const plan = soundPlan(store.release.tags, store.state.value.plan);
      if (release !== store.release) {
        // Another release is open: what was planned for the one before names villages and programmes that this one may not have.
        release = store.release;
        this.#coming = null;
        this.history.value = startHistory(plan);
        return onPlan();
      }
      // What scenes plan is no step of the planner's.
      if (store.surface.peek().presented !== null) return;
      onPlan();
      this.history.value = seen(this.history.peek(), plan);
    });
  }

  tag(village: VillageCode, program: ProgramId, wanted: boolean): void {
    this.change((plan) => withTag(this.#record, plan, village, program, wanted));
  }

  /** Tags a village that is not tagged, and untags one that is. Returns how it stands to the programme then. */
  toggle(village: VillageCode, program: ProgramId): TagState {
    const stateIn = (plan: Plan): TagState => tagState(this.#record, planned(this.#record, plan), village, program);
    const stands = stateIn(this.#current);
    return stateIn(this.change((plan) => withTag(this.#record, plan, village, program, stands === 'none' || stands === 'removed')));
  }

  /** Adds a tag for each pair. Returns the plan that has them. */
  tagAll(pairs: readonly (readonly [VillageCode, ProgramId])[]): Plan {
    return this.change((plan) => pairs.reduce((next, [village, program]) => withTag(this.#record, next, village, program, true), plan));
  }

  undo(): void {
    const plan = before(this.history.peek());
    if (plan) this.change(() => plan);
  }

  redo(): void {
    const plan = after(this.history.peek());
    if (plan) this.change(() => plan);
  }

  clear(): void {
    this.change(() => NO_PLAN);
  }

  /** Returns the plan that is on its way into the state. */
  change(next: (plan: Plan) => Plan): Plan {
    const plan = next(this.#current);
    this.#coming = plan;
    void this.#arrive(plan);
    return plan;
  }

  destroy(): void {
    this.#stop();
  }

  /** With what is on its way. */
  get #current(): Plan {
    return this.#coming ?? this.host.store.state.peek().plan;
  }

  get #record() {
    return this.host.store.release.tags;
  }

  async #arrive(plan: Plan): Promise<void> {
    await this.host.apply({ plan }, 'user');
    if (this.#coming === plan) this.#coming = null;
  }
}
