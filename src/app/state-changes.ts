import { batch, signal } from '@preact/signals-core';
import { asError, type State } from '../domain';
import type { Source, Store } from '../state/store';
import type { OpenRelease } from './open-release';
import type { PlanCuts } from './plan-cuts';
import type { ReadyRelease } from './ready-release';

/** A wait longer than this is said, ms. */
const SAID_AFTER = 500;

/** A change of the state, or what makes one of the state that it changes: that of its turn, which may be another than when it is asked for. */
export type StateChange = Partial<State> | ((state: State) => Partial<State>);

/**
 * Changes of one map, one after another: what one has to load must not let a later one overtake it. A change that cannot be
 * shown leaves everything as it was, and `failure` says why until the next one succeeds.
 */
export class StateChanges {
  readonly failure = signal<Error | null>(null);
  /** Has a change waited for what it needs for so long that somebody may wonder? */
  readonly waiting = signal(false);
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly release: Pick<OpenRelease, 'ensure' | 'replace'>,
    private readonly cuts: Pick<PlanCuts, 'ensure'>,
    private readonly stop: AbortSignal,
    private readonly onFailure: (error: Error) => void,
  ) {}

  /**
   * Applies a change when all that it needs is there, so that figures and picture change together. Resolves with what kept it
   * from being applied, or null. It is a change of the release that is open when it is asked for: when another has taken its place
   * by its turn, only how the reader likes to read goes on.
   */
  apply(change: StateChange, source: Source): Promise<Error | null> {
    const asked = this.store.release;
    return this.#next(() => {
      const patch = typeof change === 'function' ? change(this.store.state.peek()) : change;
      return this.#applyNow(this.store.release === asked ? patch : readersPart(patch), source);
    });
  }

  /** Puts a release that is drawn and measured in the place of the open one, in one step. Resolves with what takes that back. */
  replaceRelease(next: ReadyRelease): Promise<() => Promise<void>> {
    return this.#next(() => {
      const takeBack = this.#inOneStep(() => this.release.replace(this.store, next));
      return () => this.#next(() => this.#inOneStep(takeBack));
    });
  }

  /** Resolves when every change so far is applied. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Says what failed; what is shown stays. */
  fail(error: unknown): void {
    if (this.stop.aborted) return;
    const failure = asError(error);
    this.failure.value = failure;
    this.onFailure(failure);
  }

  async #applyNow(patch: Partial<State>, source: Source): Promise<Error | null> {
    const asked = { ...this.store.state.peek(), ...patch };
    const timer = setTimeout(() => (this.waiting.value = true), SAID_AFTER);
    try {
      await this.release.ensure(asked);
      await this.cuts.ensure(asked.plan);
    } catch (error) {
      this.fail(error);
      return asError(error);
    } finally {
      clearTimeout(timer);
      this.waiting.value = false;
    }
    this.failure.value = null;
    this.store.update(patch, source);
    return null;
  }

  #inOneStep<T>(work: () => T): T {
    this.failure.value = null;
    return batch(work);
  }

  #next<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn;
    return turn;
  }
}

/** What says nothing about villages, programmes and boundaries: those of another release may go by the same codes and be others. */
function readersPart({ lang, theme, layout }: Partial<State>): Partial<State> {
  return { ...(lang === undefined ? {} : { lang }), ...(theme === undefined ? {} : { theme }), ...(layout === undefined ? {} : { layout }) };
}
