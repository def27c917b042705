import { computed, effect, signal } from '@preact/signals-core';
import { loadRecord, readOverHttp, type ReadFile } from '../data';
import { AppError, type Language, type Layout, type Note, type Release, type State } from '../domain';
import type { Drawing } from '../drawing/drawing';
import { formatsFor, messagesFor } from '../i18n';
import { initialState } from '../state/initial-state';
import { createStore, type Source, type Store } from '../state/store';
import { parseHash } from '../state/url-hash';
import { createFocusKeeper, type FocusRoot } from '../ui/focus-keeper';
import { headlineText } from '../ui/headline-text';
import type { Actions, View } from '../ui/view';
import { createActions } from './actions';
import { closeTopmost } from './escape-key';
import { followDrawing } from './follow-drawing';
import { LiveRegion } from './live-region';
import type { Point } from './drawn-map-pointer';
import { MapStage } from './map-stage';
import { MapTip } from './map-tip';
import { PictureBook } from './picture-book';
import { builtMeasures } from './release-pictures';
import { closeSheetOnBack } from './sheet-history';
import { syncWithUrl } from './url-sync';
import { whilePrinting } from './while-printing';
import { viewOf } from './view-model';

/** Where an element stands in its life. */
export type Phase = 'starting' | 'ready' | 'interactive' | 'failed' | 'destroyed';

export interface AppOptions {
  /** Address of the release's manifest. */
  readonly src: string;
  readonly lang: Language;
  readonly layout: Layout;
  /** Read and write the page's address. */
  readonly hash: boolean;
  /** State keys that the element's attributes set. */
  readonly patch: (base: State, release: Release) => { readonly state: State; readonly notes: readonly Note[] };
  /** The stage of a first frame that the element holds, or null. */
  readonly builtStage: () => HTMLElement | null;
  /** Something that is shown has changed. */
  readonly onRender: () => void;
  readonly onChange: (source: Source) => void;
  readonly onError: (error: Error) => void;
}

/** One running map: store, stage and interface put together, from the first byte of a release to its end. */
export class CoverageApp {
  phase: Phase = 'starting';
  readonly #options: AppOptions;
  readonly #abort = new AbortController();
  readonly #read: ReadFile;
  readonly #zoomable = signal(true);
  readonly #printing = signal(false);
  readonly #failure = signal<Error | null>(null);
  readonly #tip = signal<Point | null>(null);
  readonly #disposers: (() => void)[] = [];
  #stage: MapStage | null = null;
  #mapTip: MapTip | null = null;
  readonly #live = new LiveRegion();
  #root: FocusRoot | null = null;
  #keepFocus: ReturnType<typeof createFocusKeeper> | null = null;
  #store: Store | null = null;
  #book: PictureBook | null = null;
  #actions: Actions | null = null;
  #base: State | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: AppOptions) {
    this.#options = options;
    this.#read = readOverHttp(options.src, this.#abort.signal);
  }

  get stage(): MapStage {
    if (!this.#stage) throw notStarted();
    return this.#stage;
  }

  get store(): Store {
    if (!this.#store) throw notStarted();
    return this.#store;
  }

  get actions(): Actions {
    if (!this.#actions) throw notStarted();
    return this.#actions;
  }

  /** What the templates show now. */
  view(): View {
    return viewOf(this.store, { zoomable: this.#zoomable.value, printing: this.#printing.value, still: false, failure: this.#failure.value });
  }

  /** Called when the templates stand in `root`: what is not theirs follows. */
  shown(root: FocusRoot): void {
    const view = this.view();
    this.#root ??= root;
    this.#keepFocus ??= createFocusKeeper(root);
    this.#keepFocus(view);
    this.stage.setCovered(this.#coveredByCard(root));
    this.#mapTip?.show(view, this.#tip.peek());
    this.#live.say(headlineText(view), root.querySelector('[data-live]'));
  }

  /** Loads the release and draws the first state. Rejects with what went wrong. */
  async start(): Promise<void> {
    const [{ release, files, notes }, built] = await Promise.all([loadRecord(this.#read), builtMeasures(this.#read)]);
    this.#abort.signal.throwIfAborted();
    const { lang, layout, hash, patch } = this.#options;
    const attributes = patch(initialState(release, { lang, layout }), release);
    this.#base = attributes.state;
    const address = hash ? parseHash(location.hash, attributes.state, release) : { state: attributes.state, notes: [], foreign: [] };
    const book = new PictureBook({ release, files, read: this.#read, signal: this.#abort.signal }, built, {
      onMeasures: (measures) => this.#store?.replaceMeasures(measures),
      onNotes: (more) => this.#store?.addNotes(more),
      onFailure: (error) => this.#fail(error),
    });
    const first = await book.open(address.state);
    const store = createStore(release, book.measures, first.state, [...notes, ...built.notes, ...first.notes, ...attributes.notes, ...address.notes]);
    this.#book = book;
    this.#store = store;
    if (first.failure) this.#fail(first.failure);
    this.#actions = createActions(store, {
      apply: (change, source) => void this.apply(change, source),
      zoom: (by) => this.stage.zoom(by),
      link: () => location.href,
      dismissFailure: () => (this.#failure.value = null),
    });
    this.#stage = this.#createStage(JSON.stringify(address.state) === JSON.stringify(initialState(release, { lang, layout })));
    this.#mapTip = new MapTip(this.#stage.element);
    this.phase = 'ready';
    const drawing = followDrawing(store, book.shapes);
    this.#disposers.push(
      store.onChange((source) => this.#options.onChange(source)),
      effect(() => this.#showOnStage(store, drawing.value)),
      effect(() => {
        this.view();
        void this.#tip.value;
        this.#options.onRender();
      }),
    );
    this.#disposers.push(
      whilePrinting((printing) => {
        this.#printing.value = printing;
        this.stage.setPrinting(printing);
      }),
    );
    if (!hash) return;
    this.#disposers.push(
      syncWithUrl(store, this.#base, address.foreign, (state) => void this.apply(state, 'url')),
      closeSheetOnBack(store, () => this.#hasSheet()),
    );
  }

  /** Starts the engine; without one the drawn map stays, and says so in a note. */
  async makeInteractive(): Promise<void> {
    try {
      await this.stage.startEngine(this.#abort.signal);
    } catch {
      if (this.#abort.signal.aborted) return;
      this.#store?.addNotes([{ id: 'no-webgl', params: {} }]);
    }
    if (this.phase !== 'ready') return;
    this.phase = 'interactive';
    const shown = computed(() => this.store.state.value.boundaries);
    this.#disposers.push(effect(() => void this.#book?.checkWhenIdle(shown.value)));
  }

  /**
   * Applies a change when all that it needs is there, so that figures and picture change together. Resolves with what kept it
   * from being applied, or null.
   */
  apply(patch: Partial<State>, source: Source): Promise<Error | null> {
    // One after another: what one has to load must not let a later one overtake it.
    const turn = this.#turn.then(() => this.#applyNow(patch, source));
    this.#turn = turn;
    return turn;
  }

  async #applyNow(patch: Partial<State>, source: Source): Promise<Error | null> {
    const store = this.store;
    try {
      await this.#book?.ensure({ ...store.state.peek(), ...patch });
    } catch (error) {
      const failure = error instanceof Error ? error : new AppError('unexpected', { detail: String(error) });
      if (!this.#abort.signal.aborted) this.#fail(failure);
      return failure;
    }
    this.#failure.value = null;
    store.update(patch, source);
    return null;
  }

  /** Takes Escape when there is something to close; false leaves the key to the page. */
  escape(): boolean {
    return this.#store !== null && this.#actions !== null && closeTopmost(this.#store, this.#actions);
  }

  destroy(): void {
    this.phase = 'destroyed';
    this.#abort.abort();
    for (const dispose of this.#disposers.reverse()) dispose();
    this.#stage?.destroy();
  }

  /** A card beside the map covers a part of its right side; in a sheet it covers nothing. */
  #coveredByCard(root: FocusRoot): number {
    const card = root.querySelector('[data-card]');
    if (!card || this.#hasSheet()) return 0;
    return this.stage.element.getBoundingClientRect().right - card.getBoundingClientRect().left;
  }

  /** On a wide screen the sheet's parts stand in the page and there is nothing to close. */
  #hasSheet(): boolean {
    const sheet = this.#root?.querySelector('.pcm-sheet');
    return sheet instanceof Element && getComputedStyle(sheet).display !== 'contents';
  }

  /** Says what failed; what is shown stays. */
  #fail(error: Error): void {
    this.#failure.value = error;
    this.#options.onError(error);
  }

  /** `untouched`: the state is the one that first frames are built for. */
  #createStage(untouched: boolean): MapStage {
    const built = untouched ? this.#options.builtStage() : null;
    const source = this.#book?.shapes.peek().get(this.store.state.peek().boundaries)?.source;
    return new MapStage(
      {
        onView: (view) => this.store.update({ view }, 'user'),
        onHover: (code, at) => {
          this.store.setHover(code);
          this.#tip.value = code === null ? null : at;
        },
        // A tap on the map leaves the phone's sheet down: its edge names the village, and the map stays in sight.
        onSelect: (code) => void this.apply({ village: code }, 'user'),
      },
      built?.dataset['source'] === source ? built : null,
    );
  }

  #showOnStage(store: Store, drawing: Drawing | null): void {
    if (!drawing) return;
    const { theme, view, lang } = store.state.value;
    this.stage.show({ drawing, emphasis: store.emphasis.value, theme, view, kmText: formatsFor(lang).km, mapLabel: messagesFor(lang).map.canvas });
  }
}

function notStarted(): AppError {
  return new AppError('unexpected', { detail: 'The map has not started: await whenReady() first.' });
}
