import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { loadBoundaries, type ReadFile, type ReleaseRecord } from '../data';
import type { BoundarySetId, Measures, Release, State } from '../domain';
import type { Shapes } from '../drawing/shapes';
import { initialState } from '../state/initial-state';
import type { Store } from '../state/store';
import type { OutlineSource } from './nearest-question';
import type { PackedOutlines } from './packed-outlines';
import { PictureBook, type BookEvents } from './picture-book';
import type { PictureNews } from './pictures';
import type { ReadyRelease } from './ready-release';

/** What goes with one release, and goes when another takes its place. */
interface Opening {
  readonly release: Release;
  readonly book: PictureBook;
  /** Its files. */
  readonly read: ReadFile;
  readonly packed: PackedOutlines | null;
  /** The state that an address without words means. */
  readonly base: State;
}

/** The release that is open: its files, its figures and pictures, and the state that it starts from. */
export class OpenRelease {
  readonly #open: Signal<Opening>;
  /** The one that the element was made for; another one is the reader's own. */
  readonly #published: Release;
  readonly shapes: ReadonlySignal<ReadonlyMap<BoundarySetId, Shapes>>;

  constructor(
    { release, files }: ReleaseRecord,
    { built, read, base }: { readonly built: PictureNews; readonly read: ReadFile; readonly base: State },
    private readonly stop: AbortSignal,
    private readonly events: BookEvents,
  ) {
    this.#published = release;
    this.#open = signal({ release, book: this.#book(release, files, built, read), read, packed: null, base });
    this.shapes = computed(() => this.#open.value.book.shapes.value);
  }

  get measures(): Measures {
    return this.#open.peek().book.measures;
  }

  get base(): State {
    return this.#open.peek().base;
  }

  /** Is it a file of the reader's own, which nobody else may see? */
  get isOwn(): boolean {
    return this.#open.peek().release !== this.#published;
  }

  readonly read: ReadFile = (path) => this.#open.peek().read(path);

  /** Outlines of a boundary set, as they go to a worker. @throws AppError when they cannot be had */
  async outlineSource(boundaries: BoundarySetId): Promise<OutlineSource> {
    const { packed, read, release } = this.#open.peek();
    return packed ? { ...packed, boundaries } : (await loadBoundaries(read, release, boundaries)).boundaries;
  }

  /** Gets ready for the first state, or the nearest that can be shown. @throws AppError when none can */
  start(asked: State): ReturnType<PictureBook['open']> {
    return this.#open.peek().book.open(asked);
  }

  /** Gets ready for a state. @throws AppError when a boundary set of it cannot be shown */
  ensure(state: State): Promise<void> {
    return this.#open.peek().book.ensure(state);
  }

  /** A set's shapes, loaded when they are not there yet; `state` is the one that is shown. @throws AppError when they cannot be had */
  shapesOf(boundaries: BoundarySetId, state: State): Promise<Shapes> {
    return this.#open.peek().book.shapesOf(boundaries, state);
  }

  /** Compares what is shown with its outlines when the page has nothing better to do. Inside an effect it follows the release. */
  checkWhenIdle(shown: BoundarySetId): Promise<void> {
    return this.#open.value.book.checkWhenIdle(shown);
  }

  /** Puts another release in the place of this one, in pictures and store: inside one batch, as what it returns, which brings this one back as it was. */
  replace(store: Store, next: ReadyRelease): () => void {
    const before = this.#open.peek();
    const opened = { release: store.release, measures: store.measures.peek(), state: store.state.peek(), notes: store.recordNotes() };
    const { release, measures, shapes, read, packed } = next;
    const { lang, layout } = opened.state;
    const built = { shapes, measures, checked: shapes.map(({ boundaries }) => boundaries), notes: [] };
    this.#open.value = { release, book: this.#book(release, [], built, read), read, packed, base: initialState(release, { lang, layout }) };
    store.replaceRelease(next);
    return () => {
      const now = store.state.peek();
      this.#open.value = before;
      // How a reader likes to read is not part of a release.
      store.replaceRelease({ ...opened, state: { ...opened.state, lang: now.lang, theme: now.theme } });
    };
  }

  #book(release: Release, files: ReleaseRecord['files'], built: PictureNews, read: ReadFile): PictureBook {
    // A book that was put away goes on with what it began, and tells nobody.
    const isOpen = (): boolean => this.#open.peek().book === book;
    const book: PictureBook = new PictureBook({ release, files, read, signal: this.stop }, built, {
      onMeasures: (measures) => isOpen() && this.events.onMeasures(measures),
      onNotes: (notes) => isOpen() && this.events.onNotes(notes),
      onFailure: (error) => isOpen() && this.events.onFailure(error),
    });
    return book;
  }
}
