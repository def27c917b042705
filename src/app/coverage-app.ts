import { effect, signal } from '@preact/signals-core';
import { loadRelease, loadShapes, readOverHttp, type ReadFile } from '../data';
import { AppError, type Language, type Layout, type Note, type Release, type State } from '../domain';
import { draw, type Drawing } from '../drawing/drawing';
import type { Shapes } from '../drawing/shapes';
import { formatsFor, messagesFor } from '../i18n';
import { initialState } from '../state/initial-state';
import { createStore, type Source, type Store } from '../state/store';
import { parseHash } from '../state/url-hash';
import { headlineText } from '../ui/headline-text';
import type { Actions, View } from '../ui/view';
import { createActions } from './actions';
import { MapStage, type Point } from './map-stage';
import { MapTip } from './map-tip';
import { syncWithUrl } from './url-sync';
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
  /** Something that is shown has changed. */
  readonly onRender: () => void;
  readonly onChange: (source: Source) => void;
  readonly onError: (error: Error) => void;
}

/** One running map: store, stage and interface put together, from the first byte of a release to its end. */
export class CoverageApp {
  phase: Phase = 'starting';
  failure: Error | null = null;
  readonly stage: MapStage;
  readonly #options: AppOptions;
  readonly #abort = new AbortController();
  readonly #read: ReadFile;
  readonly #shapes = signal<ReadonlyMap<string, Shapes>>(new Map());
  readonly #zoomable = signal(true);
  readonly #failure = signal<Error | null>(null);
  readonly #tip = signal<Point | null>(null);
  readonly #disposers: (() => void)[] = [];
  readonly #mapTip: MapTip;
  #spoken: string | null = null;
  #store: Store | null = null;
  #actions: Actions | null = null;
  #base: State | null = null;

  constructor(options: AppOptions) {
    this.#options = options;
    this.#read = readOverHttp(options.src, this.#abort.signal);
    this.stage = new MapStage({
      onView: (view) => this.#store?.update({ view }, 'user'),
      onHover: (code, at) => {
        this.#store?.setHover(code);
        this.#tip.value = code === null ? null : at;
      },
      onSelect: (code) => this.#actions?.select(code),
    });
    this.#mapTip = new MapTip(this.stage.element);
  }

  get store(): Store {
    if (!this.#store) throw new AppError('unexpected', { detail: 'The map has not started: await whenReady() first.' });
    return this.#store;
  }

  get actions(): Actions {
    if (!this.#actions) throw new AppError('unexpected', { detail: 'The map has not started: await whenReady() first.' });
    return this.#actions;
  }

  /** What the templates show now. */
  view(): View {
    return viewOf(this.store, { zoomable: this.#zoomable.value, still: false, failure: this.#failure.value });
  }

  /** Called when the templates stand in `root`: what is not theirs follows. */
  shown(root: ParentNode): void {
    const view = this.view();
    this.#mapTip.show(view, this.#tip.peek());
    const sentence = headlineText(view);
    const live = root.querySelector('[data-live]');
    // Nothing is read aloud for the first state: the page has just been read.
    if (live && this.#spoken !== null && this.#spoken !== sentence) live.textContent = sentence;
    this.#spoken = sentence;
  }

  /** Loads the release and draws the first state. Rejects with what went wrong. */
  async start(): Promise<void> {
    const { release, measures, notes } = await loadRelease(this.#read);
    this.#abort.signal.throwIfAborted();
    const { lang, layout, hash, patch } = this.#options;
    const attributes = patch(initialState(release, { lang, layout }), release);
    this.#base = attributes.state;
    const address = hash ? parseHash(location.hash, attributes.state, release) : { state: attributes.state, notes: [], foreign: [] };
    await this.#ensureShapes(address.state, release);
    const store = createStore(release, measures, address.state, [...notes, ...attributes.notes, ...address.notes]);
    this.#store = store;
    this.#actions = createActions(store, {
      apply: (change, source) => void this.apply(change, source),
      zoom: (by) => this.stage.zoom(by),
      link: () => location.href,
    });
    this.phase = 'ready';
    this.#disposers.push(
      store.onChange((source) => this.#options.onChange(source)),
      effect(() => this.#showOnStage(store)),
      effect(() => {
        this.view();
        void this.#tip.value;
        this.#options.onRender();
      }),
    );
    if (hash) this.#disposers.push(syncWithUrl(store, this.#base, address.foreign, (state) => void this.apply(state, 'url')));
  }

  /** Starts the engine; without one the drawn map stays, and says so in a note. */
  async makeInteractive(): Promise<void> {
    try {
      await this.stage.startEngine(this.#abort.signal);
    } catch {
      if (this.#abort.signal.aborted) return;
      this.#store?.addNotes([{ id: 'no-webgl', params: {} }]);
    }
    if (this.phase === 'ready') this.phase = 'interactive';
  }

  /** Applies a change when all that it needs is there, so that figures and picture change together. */
  async apply(patch: Partial<State>, source: Source): Promise<void> {
    const store = this.store;
    try {
      await this.#ensureShapes({ ...store.state.peek(), ...patch }, store.release);
      this.#failure.value = null;
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      const failure = error instanceof Error ? error : new AppError('unexpected', { detail: String(error) });
      this.#failure.value = failure;
      this.#options.onError(failure);
      return;
    }
    store.update(patch, source);
  }

  destroy(): void {
    this.phase = 'destroyed';
    this.#abort.abort();
    for (const dispose of this.#disposers.reverse()) dispose();
    this.stage.destroy();
  }

  async #ensureShapes(state: State, release: Release): Promise<void> {
    const other = state.layers.includes('other-boundaries') ? otherSet(release, state.boundaries) : null;
    const missing = [state.boundaries, other].flatMap((id) => (id === null || this.#shapes.peek().has(id) ? [] : [id]));
    if (missing.length === 0) return;
    const loaded = await Promise.all(missing.map(async (id) => [id, await loadShapes(this.#read, id)] as const));
    this.#shapes.value = new Map([...this.#shapes.peek(), ...loaded]);
  }

  #showOnStage(store: Store): void {
    const drawing = this.#drawing(store);
    if (!drawing) return;
    const { theme, view, lang } = store.state.value;
    const { f, t } = { f: formatsFor(lang), t: messagesFor(lang) };
    this.stage.show({ drawing, emphasis: store.emphasis.value, theme, view, kmText: (km) => f.km(km), mapLabel: t.map.label });
  }

  #drawing(store: Store): Drawing | null {
    const { boundaries } = store.state.value;
    const shapes = this.#shapes.value.get(boundaries);
    const other = otherSet(store.release, boundaries);
    if (!shapes) return null;
    const otherShapes = other === null ? null : (this.#shapes.value.get(other) ?? null);
    return draw({ release: store.release, shapes, otherShapes, state: store.state.value, report: store.report.value });
  }
}

/** The set to compare with: the first that is not shown. */
function otherSet(release: Release, shown: string): string | null {
  return release.boundarySets.find(({ id }) => id !== shown)?.id ?? null;
}
