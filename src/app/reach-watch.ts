import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import { asError, type BoundarySetId, type CoverageReport, type Release, type State, type VillageCode } from '../domain';
import type { ReachPath } from '../drawing/reach-shape';
import type { Shapes } from '../drawing/shapes';
import { latestOnly } from '../lib/latest-only';
import { scopeCodes } from '../state/scope';
import type { Store } from '../state/store';
import type { ReachDesk } from './reach-desk';

/** Which part of a scope lies within reach of the villages named. */
export interface ReachAnswer {
  readonly boundaries: BoundarySetId;
  readonly km: number;
  /** Of the record, as the report; null when the scope has no area. */
  readonly share: number | null;
  /** Of the record with the plan applied; null without a plan. */
  readonly planned: { readonly share: number | null } | null;
  /** What is drawn: the plan's reach where there is a plan. */
  readonly path: ReachPath;
}

export interface Question {
  readonly boundaries: BoundarySetId;
  readonly km: number;
  readonly scope: readonly VillageCode[];
  readonly around: readonly VillageCode[];
  readonly planned: readonly VillageCode[] | null;
}

type Asked = Question & { readonly shapes: Shapes };

/** Keeps the reach of the state, worked out in a worker. A later distance overtakes an earlier one, whose answer is dropped. */
export class ReachWatch {
  readonly #answer = signal<ReachAnswer | null>(null);
  readonly answer: ReadonlySignal<ReachAnswer | null> = this.#answer;
  readonly path = computed(() => this.#answer.value?.path ?? null);
  #desk: Promise<ReachDesk> | null = null;
  #current: Asked | null = null;
  readonly #latest = latestOnly((asked: Asked) => this.#work(asked));

  constructor(
    private readonly stop: AbortSignal,
    private readonly onFailure: (error: Error) => void,
  ) {}

  /** Follows distance, filter, plan and boundaries of a store until it is told to end. */
  follow(store: Store, shapes: ReadonlySignal<ReadonlyMap<BoundarySetId, Shapes>>): () => void {
    // What is asked, as text: a map that moves asks nothing.
    const asked = computed(() => JSON.stringify(questionNow(store)));
    return effect(() => {
      void asked.value;
      const question = untracked(() => questionNow(store));
      const own = question && shapes.value.get(question.boundaries);
      const next = question && own ? { ...question, shapes: own } : null;
      // While a distance is drawn along, the last answer stays in sight; of other villages it would say something false.
      if (next === null || this.#current === null || !isSameButDistance(next, this.#current)) this.#answer.value = null;
      this.#current = next;
      if (next !== null) void this.#ask(next);
    });
  }

  async #ask(asked: Asked): Promise<void> {
    try {
      const answer = await this.#latest(asked);
      if (answer !== null && this.#current === asked) this.#answer.value = answer;
    } catch (error) {
      if (this.stop.aborted || this.#current !== asked) return;
      this.#answer.value = null;
      this.onFailure(asError(error));
    }
  }

  async #work({ boundaries, km, scope, around, planned, shapes }: Asked): Promise<ReachAnswer> {
    const codes = planned ?? around;
    const [record, plan] = await (await this.#deskNow()).reach(shapes, [{ scope, around, km }, ...(planned === null ? [] : [{ scope, around: planned, km }])]);
    const drawn = plan ?? record;
    return { boundaries, km, share: record?.share ?? null, planned: plan ? { share: plan.share } : null, path: { boundaries, km, codes, path: drawn?.path ?? '' } };
  }

  /** One for good; when its code cannot be had, the next question asks for it again. */
  #deskNow(): Promise<ReachDesk> {
    this.#desk ??= import('./reach-desk').then(({ ReachDesk }) => new ReachDesk(this.stop)).catch((error: unknown) => {
      this.#desk = null;
      throw error;
    });
    return this.#desk;
  }
}

function isSameButDistance(a: Asked, b: Asked): boolean {
  return a.shapes === b.shapes && JSON.stringify([a.scope, a.around, a.planned]) === JSON.stringify([b.scope, b.around, b.planned]);
}

/** What a question is about: a state, and the figures that belong to it. */
interface Asker {
  readonly release: Pick<Release, 'villages'>;
  readonly state: Pick<State, 'reachKm' | 'kecamatan' | 'boundaries'>;
  readonly report: Pick<CoverageReport, 'covered'>;
  readonly planReport: Pick<CoverageReport, 'covered'> | null;
}

/** Null while no distance is chosen. */
export function questionOf({ release, state, report, planReport }: Asker): Question | null {
  const { reachKm: km, boundaries } = state;
  if (km === null) return null;
  return { boundaries, km, scope: scopeCodes(release, state), around: report.covered.codes, planned: planReport?.covered.codes ?? null };
}

/** Reads signals. */
function questionNow({ release, state, report, planReport }: Store): Question | null {
  return questionOf({ release, state: state.value, report: report.value, planReport: planReport.value });
}
