import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { asError, type CoverageReport, type NearestNamed, type Release } from '../domain';
import { latestOnly } from '../lib/latest-only';
import { gapOrder, needsNearest } from '../state/gaps';
import type { Store } from '../state/store';
import type { NearestDesk } from './nearest-desk';
import type { OutlineSource } from './nearest-question';
import type { OpenRelease } from './open-release';

interface Asked {
  readonly release: Release;
  readonly report: CoverageReport;
}

/**
 * Distances to the nearest named village where not all pairs are measured, worked out in a worker for the list that is ranked by them. Of
 * another filter or release the answer is dropped.
 */
export class NearestWatch {
  readonly #answer = signal<NearestNamed | null>(null);
  readonly #working = signal(false);
  readonly answer: ReadonlySignal<NearestNamed | null> = this.#answer;
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
  ) {}

  /** Follows the store until it is told to end. */
  follow(): () => void {
    return effect(() => {
      const asked = this.#question();
      if (asked?.report === this.#current?.report && asked?.release === this.#current?.release) return;
      this.#current = asked;
      this.#answer.value = null;
      this.#working.value = asked !== null;
      if (asked !== null) void this.#ask(asked);
    });
  }

  /** What the list of now needs, worked out by then; null where it needs nothing. @throws AppError when it cannot be worked out */
  async now(): Promise<NearestNamed | null> {
    const asked = this.#question();
    if (asked === null) return null;
    const known = this.#answer.peek();
    return known !== null && known.named === asked.report.covered.codes && known.boundaries === asked.report.boundaries ? known : this.#work(asked);
  }

  /** Reads signals. */
  #question(): Asked | null {
    const { release, state, report, measures } = this.store;
    const set = measures.value.sets[report.value.boundaries];
    return needsNearest(gapOrder(state.value.rank, release, set), set) ? { release, report: report.value } : null;
  }

  async #ask(asked: Asked): Promise<void> {
    try {
      const answer = await this.#latest(asked);
      if (answer === null || this.#current !== asked) return;
      this.#answer.value = answer;
      this.#working.value = false;
    } catch (error) {
      if (this.stop.aborted || this.#current !== asked) return;
      this.#working.value = false;
      this.onFailure(asError(error));
    }
  }

  async #work({ release, report: { boundaries, covered, gap } }: Asked): Promise<NearestNamed> {
    if (this.#source?.release !== release || this.#source.boundaries !== boundaries) {
      this.#source = { release, boundaries, outlines: await this.open.outlineSource(boundaries) };
    }
    const { outlines } = this.#source;
    const desk = await this.#deskNow();
    return { boundaries, named: covered.codes, of: await desk.nearest(outlines, { named: covered.codes, asked: gap.codes }) };
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
