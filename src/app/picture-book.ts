import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { boundaryFile } from '../data';
import { AppError, asAppError, type BoundarySetId, type Measures, type Note, type State } from '../domain';
import type { Shapes } from '../drawing/shapes';
import { whenIdle } from '../lib/when-idle';
import { NO_NEWS, NO_PICTURES, noteOn, withNews, type PictureNews, type PictureSource } from './pictures';
import { checkedPicture, firstPictures, missingPictures, setsOf } from './release-pictures';

/** Who hears what the book learns after the map has started. Shapes, measures and notes change in one step. */
export interface BookEvents {
  readonly onMeasures: (measures: Measures) => void;
  readonly onNotes: (notes: readonly Note[]) => void;
  /** A boundary set turned out to be unusable; what is shown stays. */
  readonly onFailure: (error: AppError) => void;
}

/** The boundary sets of one running map: drawn and measured, from built files or afresh, and kept true to their outlines. */
export class PictureBook {
  readonly #pictures = signal(NO_PICTURES);
  readonly shapes: ReadonlySignal<ReadonlyMap<BoundarySetId, Shapes>> = computed(() => this.#pictures.value.shapes);

  constructor(
    private readonly source: PictureSource,
    built: PictureNews,
    private readonly events: BookEvents,
  ) {
    this.#pictures.value = withNews(NO_PICTURES, built);
  }

  get measures(): Measures {
    return this.#pictures.peek().measures;
  }

  /** Gets ready for a map's first state, or the nearest that can be shown. @throws AppError when none can */
  async open(asked: State): Promise<{ readonly state: State; readonly notes: readonly Note[]; readonly failure: AppError | null }> {
    const { state, news, failure } = await firstPictures(this.source, this.#pictures.peek(), asked);
    this.#pictures.value = withNews(this.#pictures.peek(), news);
    return { state, notes: news.notes, failure };
  }

  /** Gets ready for a state. @throws AppError when one of its boundary sets cannot be shown; what is known stays */
  async ensure(state: State): Promise<void> {
    this.#add(await missingPictures(this.source, this.#pictures.peek(), setsOf(state, this.source.release)));
  }

  /** A set's shapes, loaded when they are not there yet; `state` is the one that is shown. @throws AppError when they cannot be had */
  async shapesOf(boundaries: BoundarySetId, state: State): Promise<Shapes> {
    await this.ensure({ ...state, boundaries });
    const shapes = this.shapes.peek().get(boundaries);
    if (!shapes) throw new AppError('boundaries-unknown', { id: boundaries });
    return shapes;
  }

  /** When the page has nothing better to do: compares the set that is shown with its outlines, and measures what was not measured. */
  async checkWhenIdle(shown: BoundarySetId): Promise<void> {
    await whenIdle();
    await this.#tryOn(shown, async () => {
      const { shapes, checked } = this.#pictures.peek();
      const known = shapes.get(shown);
      return known && !checked.has(shown) ? checkedPicture(this.source, known) : NO_NEWS;
    });
    for (const { id } of this.source.release.boundarySets) {
      await this.#tryOn(id, async () => {
        const { measures, checked } = this.#pictures.peek();
        const isDue = !Object.hasOwn(measures.sets, id) && !checked.has(id);
        return isDue ? missingPictures(this.source, this.#pictures.peek(), [id]) : NO_NEWS;
      });
    }
  }

  /** A set that fails is not tried again, and stays in the notes. That the network is away says nothing about a release. */
  async #tryOn(id: BoundarySetId, work: () => Promise<PictureNews>): Promise<void> {
    const { signal: stop } = this.source;
    if (stop.aborted) return;
    try {
      this.#add(await work());
    } catch (error) {
      if (stop.aborted || (error instanceof AppError && error.params['status'] === 0)) return;
      const failure = asAppError(error);
      this.#add({ ...NO_NEWS, checked: [id], notes: [noteOn(boundaryFile(id), failure)] });
      this.events.onFailure(failure);
    }
  }

  #add(news: PictureNews): void {
    if (this.source.signal.aborted || news === NO_NEWS) return;
    batch(() => {
      this.#pictures.value = withNews(this.#pictures.peek(), news);
      this.events.onNotes(news.notes);
      if (news.measures) this.events.onMeasures(this.measures);
    });
  }
}
