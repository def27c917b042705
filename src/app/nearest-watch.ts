import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { asError, type CoverageReport, type NearestNamed, type Release } from '../domain';
import { latestOnly } from '../lib/latest-only';
import { gapOrder } from '../state/gaps';
import { isFor, isUnmeasured } from '../state/nearest-known';
import type { Store } from '../state/store';
import type { NearestDesk } from './nearest-desk';
import type { OutlineSource } from './nearest-question';
import type { OpenRelease } from './open-release';

interface Asked {
  readonly release: Release;
  readonly report: CoverageReport;
}

/**
 * Distances to the nearest named village where not all pairs are measured, worked out in a worker for the list that is ranked by them and
 * for the card of a village that is not named. Of another filter or release the answer is dropped.
 */
export class NearestWatch {
  readonly #working = signal(false);
  readonly answer: ReadonlySignal<NearestNamed | null>;
  /** Is an answer on its way? */
  readonly working: ReadonlySignal<boolean> = this.#working;
  #desk: Promise<NearestDesk> | null = null;
  #source: { readonly release: Release; readonly boundaries: string; readonly outlines: OutlineSource } | null = null;
  #current: Asked | null = null;
  readonly #latest = latestOnly((asked: Asked) => this.#work(asked));

  constructor(
    private readonly store: Store,
    private readonly open: Pick<OpenRelease, 'outlineSource'>,
    private readonly stop: AbortSignal,
    private readonly onFailure: (error: Error) => void,
  ) {
    this.answer = store.nearest;
  }

  /** Follows the store until it is told to end. */
  follow(): () => void {
    return effect(() => {
      const asked = this.#isShown() ? this.#question() : null;
      if (asked?.report === this.#current?.report && asked?.release === this.#current?.release) return;
      this.#current = asked;
      const isKnown = asked !== null && isFor(this.answer.peek(), asked.report);
      this.#working.value = asked !== null && !isKnown;
      if (asked !== null && !isKnown) void this.#ask(asked);
    });
  }

  /** What there is to know of now, worked out by then; null where all is measured. @throws AppError when it cannot be worked out */
  async now(): Promise<NearestNamed | null> {
    const asked = this.#question();
    if (asked === null) return null;
    const known = this.answer.peek();
    return isFor(known, asked.report) ? known : this.#work(asked);
  }

  /** Would somebody see the answer? Reads signals. */
  #isShown(): boolean {
    const { release, state, surface, report, measures } = this.store;
    const { village, rank } = state.value;
    if (village !== null && !report.value.covered.codes.includes(village)) return true;
    return surface.value.panel === 'plan' && gapOrder(rank, release, measures.value.sets[report.value.boundaries]).by === 'distance';
  }

  /** Reads signals. */
  #question(): Asked | null {
    const { release, report, measures } = this.store;
    return isUnmeasured(measures.value.sets[report.value.boundaries]) ? { release, report: report.value } : null;
  }

  async #ask(asked: Asked): Promise<void> {
    try {
      const answer = await this.#latest(asked);
      if (answer === null || this.#current !== asked) return;
      this.store.setNearest(answer);
      this.#working.value = false;
    } catch (error) {
      if (this.stop.aborted || this.#current !== asked) return;
      this.#working.value = false;
      this.onFailure(asError(error));
    }
  }

  /** Of every village that is not named: a card may be that of one outside the sub-districts chosen. */
  async #work({ release, report: { boundaries, covered } }: Asked): Promise<NearestNamed> {
    if (this.#source?.release !== release || this.#source.boundaries !== boundaries) {
      this.#source = { release, boundaries, outlines: await this.open.outlineSource(boundaries) };
    }
    const { outlines } = this.#source;
    const desk = await this.#deskNow();
    const named = new Set(covered.codes);
    const asked = release.villages.flatMap(({ code }) => (named.has(code) ? [] : [code]));
    return { boundaries, named: covered.codes, of: await desk.nearest(outlines, { named: covered.codes, asked }) };
  }

  /** One for good; when its code cannot be had, the next question asks for it again. */
  #deskNow(): Promise<NearestDesk> {
    this.#desk ??= import('./nearest-desk').then(({ NearestDesk }) => new NearestDesk(this.stop)).catch((error: unknown) => {
      this.#desk = null;
      throw error;
    });
    return this.#desk;
  }
}
