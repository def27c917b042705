import { batch, computed, effect, signal } from '@preact/signals-core';
import { loadRecord, readOverHttp, type ReadFile, type ReleaseRecord } from '../data';
import { AppError, type Language, type Layout, type Note, type Release, type State } from '../domain';
import type { Drawing } from '../drawing/drawing';
import { formatsFor, messagesFor } from '../i18n';
import { initialState } from '../state/initial-state';
import { createStore, type Opened, type Source, type Store } from '../state/store';
import type { Panel } from '../state/surface';
import { formatHash, parseHash } from '../state/url-hash';
import { createFocusKeeper } from '../ui/focus-keeper';
import { headlineText } from '../ui/headline-text';
import type { Parts } from '../ui/parts';
import type { Actions, View } from '../ui/view';
import { createActions } from './actions';
import { AdoptedStyles } from './adopted-styles';
import { takeDroppedFiles } from './dropped-files';
import { EngineLife } from './engine-life';
import { closeTopmost } from './escape-key';
import type { FeatureHost, ImportOutcome, OpenOptions } from './feature';
import { FeatureShelf } from './feature-shelf';
import { isFeatureId, type FeatureId } from './features';
import type { Point } from './drawn-map-pointer';
import { followCamera, type AskedCamera } from './follow-camera';
import { followDrawing } from './follow-drawing';
import { guardGestures } from './guard-gestures';
import { LiveRegion } from './live-region';
import { MapStage } from './map-stage';
import { MapTip } from './map-tip';
import { PictureBook } from './picture-book';
import { NO_PICTURES, type PictureNews } from './pictures';
import { PlanCuts } from './plan-cuts';
import { ReachWatch } from './reach-watch';
import { builtMeasures } from './release-pictures';
import type { ReadyRelease } from './ready-release';
import { closeSheetOnBack } from './sheet-history';
import { syncWithUrl, type UrlUse } from './url-sync';
import { whilePrinting } from './while-printing';
import { viewOf } from './view-model';

/** Where an element stands in its life. */
export type Phase = 'starting' | 'ready' | 'interactive' | 'failed' | 'destroyed';

export interface AppOptions {
  /** Address of the release's manifest. */
  readonly src: string;
  /** Address of the folder in which the map is published. */
  readonly site: string;
  readonly lang: Language;
  readonly layout: Layout;
  readonly hash: UrlUse;
  /** Start the engine at once, not when the map comes near the viewport. */
  readonly eager: boolean;
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
  /** Files of the release that is open. */
  #read: ReadFile;
  readonly #zoomable = signal(true);
  readonly #printing = signal(false);
  readonly #failure = signal<Error | null>(null);
  readonly #tip = signal<Point | null>(null);
  readonly #disposers: (() => void)[] = [];
  #stage: MapStage | null = null;
  #mapTip: MapTip | null = null;
  readonly #live = new LiveRegion();
  readonly #styles = new AdoptedStyles(() => this.#root);
  #root: ShadowRoot | null = null;
  #keepFocus: ReturnType<typeof createFocusKeeper> | null = null;
  #store: Store | null = null;
  readonly #book = signal<PictureBook | null>(null);
  #actions: Actions | null = null;
  #features: FeatureShelf | null = null;
  #host: FeatureHost | null = null;
  readonly #planCuts = new PlanCuts();
  readonly #reach = new ReachWatch(this.#abort.signal, (error) => this.#fail(error));
  #base: State | null = null;
  /** The release that the element was made for; another one is the reader's own. */
  #published: Release | null = null;
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

  /** What parts that load when they are first used have of this map. */
  get host(): FeatureHost {
    if (!this.#host) throw notStarted();
    return this.#host;
  }

  /** What the templates show now: the view, and what the parts in use add to it. */
  readonly screen = computed((): { readonly view: View; readonly parts: Parts } => {
    const view = viewOf(this.store, { zoomable: this.#zoomable.value, printing: this.#printing.value, still: false, failure: this.#failure.value });
    return { view, parts: { body: this.#features?.body(view) ?? null, card: this.#features?.card(view) ?? null, overlay: this.#features?.overlay(view) ?? null } };
  });

  /** Called when the templates stand in `root`: what is not theirs follows. */
  shown(root: ShadowRoot): void {
    const { view } = this.screen.value;
    if (this.#root === null) this.#takeFiles(root);
    this.#root ??= root;
    this.#keepFocus ??= createFocusKeeper(root);
    this.#keepFocus(view);
    this.stage.setCovered(this.#coveredByCard(root));
    this.#mapTip?.show(view, this.#tip.peek());
    // A presentation speaks for itself.
    if (view.surface.presented === null) this.#live.say(headlineText(view), root.querySelector('[data-live]'));
  }

  /** Loads the release and draws the first state. Rejects with what went wrong. */
  async start(): Promise<void> {
    const [{ release, files, notes }, built] = await Promise.all([loadRecord(this.#read), builtMeasures(this.#read)]);
    this.#abort.signal.throwIfAborted();
    const { lang, layout, hash, patch } = this.#options;
    const attributes = patch(initialState(release, { lang, layout }), release);
    this.#base = attributes.state;
    this.#published = release;
    const address = hash !== 'none' ? parseHash(location.hash, attributes.state, release) : { state: attributes.state, notes: [], foreign: [] };
    const book = this.#bookOn(release, files, built);
    const first = await book.open(address.state);
    // Without them a planned village has one colour where it should have two.
    await this.#planCuts.ensure(first.state.plan).catch((error: Error) => this.#options.onError(error));
    const store = createStore(release, book.measures, first.state, [...notes, ...built.notes, ...first.notes, ...attributes.notes, ...address.notes]);
    this.#book.value = book;
    this.#store = store;
    if (first.failure) this.#fail(first.failure);
    this.#actions = createActions(store, {
      apply: (change, source) => void this.apply(change, source),
      zoom: (by) => this.stage.zoom(by),
      present: () => this.#begin('story'),
      dismissFailure: () => (this.#failure.value = null),
    });
    this.#stage = this.#createStage(JSON.stringify(address.state) === JSON.stringify(initialState(release, { lang, layout })));
    this.#mapTip = new MapTip(this.#stage.element);
    this.phase = 'ready';
    const shapes = computed(() => this.#book.value?.shapes.value ?? NO_PICTURES.shapes);
    const drawing = followDrawing(store, shapes, { withCuts: (own) => this.#planCuts.apply(own, store), reach: this.#reach.path });
    const camera = followCamera(store);
    this.#host = this.#hostOf(store, this.#actions, () => drawing.peek());
    this.#features = new FeatureShelf(this.#host);
    this.#disposers.push(
      store.onChange((source) => this.#options.onChange(source)),
      this.#reach.follow(store, shapes),
      effect(() => this.#showOnStage(store, drawing.value, camera.value)),
      effect(() => this.#loadPanel(store.surface.value.panel)),
      // The card speaks of a plan wherever there is one.
      effect(() => {
        if (store.planReport.value !== null && store.state.value.layout === 'full') this.#loadPanel('plan');
      }),
      effect(() => {
        void this.screen.value;
        void this.#tip.value;
        this.#options.onRender();
      }),
    );
    this.#disposers.push(
      whilePrinting((printing) => {
        this.#printing.value = printing;
        this.stage.setPrinting(printing);
      }),
      guardGestures(this.stage, store),
    );
    if (hash === 'none') return;
    this.#disposers.push(syncWithUrl(store, hash, () => this.#base ?? address.state, address.foreign, (state) => void this.apply(state, 'url')));
    if (hash === 'write') this.#disposers.push(closeSheetOnBack(store, () => this.#hasSheet()));
  }

  /** Starts the engine when it is its time; without one the drawn map stays, and says so in a note. */
  async makeInteractive(): Promise<void> {
    const { stage } = this;
    const life = new EngineLife(stage.element, this.#options.eager, { start: (until) => stage.startEngine(until), stop: () => stage.stopEngine() });
    this.#disposers.push(() => life.destroy());
    try {
      await life.begin();
    } catch {
      if (this.#abort.signal.aborted) return;
      this.#store?.addNotes([{ id: 'no-webgl', params: {} }]);
    }
    if (this.phase !== 'ready') return;
    this.phase = 'interactive';
    const shown = computed(() => this.store.state.value.boundaries);
    this.#disposers.push(effect(() => void this.#book.value?.checkWhenIdle(shown.value)));
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
      await this.#book.peek()?.ensure({ ...store.state.peek(), ...patch });
      await this.#planCuts.ensure({ ...store.state.peek(), ...patch }.plan);
    } catch (error) {
      const failure = error instanceof Error ? error : new AppError('unexpected', { detail: String(error) });
      if (!this.#abort.signal.aborted) this.#fail(failure);
      return failure;
    }
    this.#failure.value = null;
    store.update(patch, source);
    return null;
  }

  /** Shows what a link says, over what the element's attributes say. Resolves as `apply` does. */
  showLink(hash: string): Promise<Error | null> {
    const { state, notes } = parseHash(hash, this.#base ?? this.store.state.peek(), this.store.release);
    this.store.addNotes(notes);
    return this.apply(state, 'host');
  }

  /** Applies a scene of the story. Resolves when it is shown; false when there is no such scene. */
  async showScene(id: string): Promise<boolean> {
    if (!this.store.release.story.some((scene) => scene.id === id)) return false;
    this.actions.showScene(id);
    await this.#turn;
    return true;
  }

  /** Is a file of the reader's own open, which nobody else may see? */
  get holdsOwnData(): boolean {
    return this.#published !== null && this.store.release !== this.#published;
  }

  /**
   * Puts a release that is drawn and measured in the place of the open one: in one step, so that figures, picture and words change
   * together. What is being loaded for the one before is waited for. Resolves with what brings that one back, as it was.
   */
  replaceRelease(next: ReadyRelease): Promise<() => Promise<void>> {
    const turn = this.#turn.then(() => {
      const { store } = this;
      const before = { book: this.#book.peek(), read: this.#read, base: this.#base, opened: { release: store.release, measures: store.measures.peek(), state: store.state.peek(), notes: store.recordNotes() } };
      const { lang, layout } = store.state.peek();
      const { release, measures, shapes, read } = next;
      this.#put(this.#bookOn(release, [], { shapes, measures, checked: shapes.map(({ boundaries }) => boundaries), notes: [] }, read), read, initialState(release, { lang, layout }), next);
      return () => {
        this.#turn = this.#turn.then(() => this.#put(before.book, before.read, before.base, { ...before.opened, state: { ...before.opened.state, lang: store.state.peek().lang, theme: store.state.peek().theme } }));
        return this.#turn.then(() => undefined);
      };
    });
    this.#turn = turn;
    return turn;
  }

  #put(book: PictureBook | null, read: ReadFile, base: State | null, opened: Opened): void {
    this.#read = read;
    this.#base = base;
    this.#failure.value = null;
    batch(() => {
      this.#book.value = book;
      this.store.replaceRelease(opened);
    });
  }

  #openBook(): PictureBook {
    const book = this.#book.peek();
    if (!book) throw notStarted();
    return book;
  }

  #bookOn(release: Release, files: ReleaseRecord['files'], built: PictureNews, read: ReadFile = this.#read): PictureBook {
    const book: PictureBook = new PictureBook({ release, files, read, signal: this.#abort.signal }, built, {
      // A book that was put away goes on with what it began, and tells nobody.
      onMeasures: (measures) => this.#book.peek() === book && this.store.replaceMeasures(measures),
      onNotes: (more) => this.#book.peek() === book && this.store.addNotes(more),
      onFailure: (error) => this.#book.peek() === book && this.#fail(error),
    });
    return book;
  }

  /** Opens files of the reader's own: with the steps of the panel, or straight away. */
  async openFiles(files: readonly File[], options: OpenOptions): Promise<ImportOutcome> {
    const feature = await this.#features?.load('data');
    if (!feature?.openFiles) throw notStarted();
    return feature.openFiles(files, options);
  }

  /** Files dropped anywhere on the full layout; an embed leaves them to its page. */
  #takeFiles({ host }: ShadowRoot): void {
    if (!(host instanceof HTMLElement)) return;
    const load = async () => this.#features?.load('data');
    takeDroppedFiles(host, () => this.store.state.peek().layout === 'full', {
      onOver: (isOver) => void load().then((feature) => feature?.showDropping?.(isOver)).catch(() => undefined),
      onDrop: (files) => void this.openFiles(files, { accept: 'certain', guided: true }).catch((error: unknown) => this.#fail(error instanceof Error ? error : new AppError('unexpected', { detail: String(error) }))),
    }, this.#abort.signal);
  }

  /** Takes Escape when there is something to close; false leaves the key to the page. */
  escape(): boolean {
    return this.#store !== null && this.#actions !== null && closeTopmost(this.#store, this.#actions);
  }

  destroy(): void {
    this.phase = 'destroyed';
    this.#abort.abort();
    for (const dispose of this.#disposers.reverse()) dispose();
    this.#features?.destroy();
    this.#styles.destroy();
    this.#stage?.destroy();
  }

  /** A card beside the map covers a part of its right side; in a sheet it covers nothing. */
  #coveredByCard(root: ShadowRoot): number {
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

  #hostOf(store: Store, actions: Actions, drawing: () => Drawing | null): FeatureHost {
    return {
      store,
      actions,
      stage: this.stage,
      read: (path) => this.#read(path),
      signal: this.#abort.signal,
      apply: (patch, source) => this.apply(patch, source),
      view: () => this.screen.peek().view,
      drawing,
      reach: this.#reach.answer,
      shapes: (boundaries) => this.#openBook().shapesOf(boundaries, store.state.peek()),
      site: this.#options.site,
      link: () => this.#link(store.state.peek()),
      fail: (error) => this.#fail(error),
      replaceRelease: (next) => this.replaceRelease(next),
      root: () => this.#root,
      adopt: (css) => this.#styles.add(css),
    };
  }

  /** Address that shows what is shown now. Inside somebody else's page that is the published page's, not theirs. */
  #link(state: State): string {
    const { release } = this.store;
    if (this.#options.hash === 'write' && this.#base) {
      // Not simply the page's address: that is written a moment after the state.
      const { foreign } = parseHash(location.hash, this.#base, release);
      return new URL(location.pathname + location.search + formatHash(state, this.#base, release, foreign), location.href).href;
    }
    const base = initialState(release, { lang: state.lang, layout: 'full' });
    return new URL((state.lang === 'en' ? 'en/' : '') + formatHash({ ...state, layout: 'full' }, base, release), this.#options.site).href;
  }

  /** Asks a part to do what it does beside its panel. */
  #begin(id: FeatureId): void {
    this.#features?.load(id).then(
      (feature) => feature.begin?.(),
      (error: unknown) => {
        if (!this.#abort.signal.aborted) this.#fail(error instanceof Error ? error : new AppError('unexpected', { detail: String(error) }));
      },
    );
  }

  /** A panel whose part cannot be fetched closes again, and the failure is said. */
  #loadPanel(panel: Panel): void {
    if (!isFeatureId(panel)) return;
    this.#features?.load(panel).catch((error: unknown) => {
      if (this.#abort.signal.aborted) return;
      if (this.store.surface.peek().panel === panel) this.store.setSurface({ panel: 'none' });
      this.#fail(error instanceof Error ? error : new AppError('unexpected', { detail: String(error) }));
    });
  }

  /** `untouched`: the state is the one that first frames are built for. */
  #createStage(untouched: boolean): MapStage {
    const built = untouched ? this.#options.builtStage() : null;
    const source = this.#book.peek()?.shapes.peek().get(this.store.state.peek().boundaries)?.source;
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

  #showOnStage(store: Store, drawing: Drawing | null, { request, glide }: AskedCamera): void {
    if (!drawing) return;
    const { theme, lang, layout } = store.state.value;
    this.stage.show({
      drawing,
      emphasis: store.emphasis.value,
      theme,
      camera: request,
      glide,
      kmText: formatsFor(lang).km,
      mapLabel: messagesFor(lang).map.canvas,
      embedded: layout !== 'full',
    });
  }
}

function notStarted(): AppError {
  return new AppError('unexpected', { detail: 'The map has not started: await whenReady() first.' });
}
