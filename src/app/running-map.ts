import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { State, VillageCode } from '../domain';
import type { Drawing } from '../drawing/drawing';
import { formatsFor, messagesFor } from '../i18n';
import type { Store } from '../state/store';
import type { ParsedHash } from '../state/url-hash';
import { createFocusKeeper } from '../ui/focus-keeper';
import { headlineText } from '../ui/headline-text';
import type { Parts } from '../ui/parts';
import type { Actions, View } from '../ui/view';
import { createActions } from './actions';
import { AdoptedStyles } from './adopted-styles';
import type { Point } from './drawn-map-pointer';
import { EngineLife, LINGER_IN_FRAME_MS } from './engine-life';
import { closeTopmost } from './escape-key';
import { closeNotes, leaveNotes } from './leave-notes';
import { SelectedRow } from './selected-row';
import type { FeatureHost } from './feature';
import { featureHost } from './feature-host';
import { FeatureShelf } from './feature-shelf';
import { followCamera, type AskedCamera } from './follow-camera';
import { followDrawing } from './follow-drawing';
import { guardGestures } from './guard-gestures';
import type { Ingredients, Surroundings } from './ingredients';
import { languagePage, pageLanguage } from './language-page';
import { LiveRegion } from './live-region';
import { MapStage } from './map-stage';
import { MapTip } from './map-tip';
import { NearestWatch } from './nearest-watch';
import { followPageWords } from './page-words';
import { readLink } from './read-link';
import { ReachWatch } from './reach-watch';
import { stepOfSheet } from './sheet-history';
import { coveredByCard, hasSheet } from './sheet-layout';
import { syncWithUrl } from './url-sync';
import { whilePrinting } from './while-printing';
import { followView } from './view-model';

/** One map that shows a release: store, stage, interface and parts, each following the others. */
export class RunningMap {
  readonly store: Store;
  readonly stage: MapStage;
  readonly actions: Actions;
  /** Parts that load when they are first used. */
  readonly features: FeatureShelf;
  /** What those have of this map. */
  readonly host: FeatureHost;
  readonly #printing = signal(false);
  readonly #tip = signal<Point | null>(null);
  readonly #mapTip: MapTip;
  readonly #view: ReadonlySignal<View>;
  readonly #live = new LiveRegion();
  readonly #selectedRow = new SelectedRow();
  readonly #styles = new AdoptedStyles(() => this.#root);
  readonly #disposers: (() => void)[] = [];
  #root: ShadowRoot | null = null;
  #engineLife: EngineLife | null = null;
  #paused = false;
  /** The village that was chosen by its name, until the map shows it. */
  #toReveal: VillageCode | null = null;
  #keepFocus: ReturnType<typeof createFocusKeeper> | null = null;

  constructor(
    private readonly parts: Ingredients,
    private readonly around: Surroundings,
  ) {
    const { store, release, changes, cuts, stop, builtStage } = parts;
    this.store = store;
    this.#view = followView(store, () => ({
      printing: this.#printing.value,
      still: false,
      failure: changes.failure.value,
      waiting: changes.waiting.value,
      languagePages: around.home.languagePages,
      publicLink: () => this.host.publicLink(),
    }));
    this.actions = createActions(store, {
      apply: (change, source) => void changes.apply(change, source),
      choose: (village) => void this.#choose(village),
      zoom: (by) => this.stage.zoom(by),
      present: () => this.features.begin('story'),
      dismissFailure: () => (changes.failure.value = null),
    });
    this.stage = this.#createStage(builtStage);
    this.#mapTip = new MapTip(this.stage.element);
    const reach = new ReachWatch(stop, (error) => changes.fail(error));
    const drawing = followDrawing(store, release.shapes, { withCuts: (own) => cuts.apply(own, store), placeNames: () => cuts.placeNames, reach: reach.path });
    const camera = followCamera(store);
    this.host = featureHost(parts, around, {
      actions: this.actions,
      stage: this.stage,
      view: () => this.screen.peek().view,
      drawing: () => drawing.peek(),
      reach: reach.answer,
      nearest: new NearestWatch(store, release, stop, (error) => changes.fail(error)),
      root: () => this.#root,
      adopt: (css) => this.#styles.add(css),
    });
    this.features = new FeatureShelf(this.host);
    this.#disposers.push(
      store.onChange(around.onChange),
      reach.follow(store, release.shapes),
      this.host.nearest.follow(),
      effect(() => this.#showOnStage(drawing.value, camera.value)),
      effect(() => this.features.loadPanel(store.surface.value.panel)),
      // The card speaks of a plan wherever there is one.
      effect(() => {
        if (store.planReport.value !== null && store.state.value.layout === 'full') this.features.loadPanel('plan');
      }),
      effect(() => {
        void this.screen.value;
        void this.#tip.value;
        around.onRender();
      }),
      whilePrinting((printing) => {
        this.#printing.value = printing;
        // A page that prints itself is laid out for paper within the click, and nothing that waits comes before.
        around.renderNow();
        this.stage.setPrinting(printing);
      }),
      guardGestures(this.stage, store),
      this.#followAddress(),
      followPageWords(store, around),
    );
  }

  /** What the templates show now: the view, and what the parts in use add to it. */
  readonly screen = computed((): { readonly view: View; readonly parts: Parts } => {
    const view = this.#view.value;
    return { view, parts: { body: this.features.body(view), card: this.features.card(view), onMap: this.features.onMap(view), overlay: this.features.overlay(view) } };
  });

  /** Called when the templates stand in `root`: what is not theirs follows. */
  shown(root: ShadowRoot): void {
    const { view } = this.screen.value;
    if (this.#root === null && root.host instanceof HTMLElement) this.features.takeDroppedFiles(root.host);
    if (this.#root === null) leaveNotes(root);
    this.#root ??= root;
    this.#keepFocus ??= createFocusKeeper(root);
    this.#keepFocus(view, this.#toReveal);
    this.stage.setCovered(coveredByCard(root, this.stage.element));
    this.#reveal(view);
    this.#mapTip.show(view, this.#tip.peek());
    this.#selectedRow.show(view, root);
    // A presentation speaks for itself.
    if (view.surface.presented === null) this.#live.say(headlineText(view), root.querySelector('[data-live]'));
  }

  /** Starts the engine when it is its time, and resolves when it has drawn; without one the drawn map stays, and says so in a note. */
  async startEngine(): Promise<void> {
    const { stage } = this;
    const lingerMs = window.parent === window ? Infinity : LINGER_IN_FRAME_MS;
    const life = new EngineLife(stage.element, this.around.eager, lingerMs, { start: (until) => stage.startEngine(until), stop: () => stage.stopEngine() });
    this.#engineLife = life;
    life.setPaused(this.#paused);
    this.#disposers.push(() => life.destroy());
    try {
      await life.begin();
    } catch {
      if (this.parts.stop.aborted) return;
      this.store.addNotes([{ id: 'no-webgl', params: {} }]);
    }
  }

  /** Nobody sees the map, e.g. on another slide: nothing is drawn, and no engine started, until somebody does. */
  setPaused(paused: boolean): void {
    this.#paused = paused;
    this.stage.setPaused(paused);
    this.#engineLife?.setPaused(paused);
  }

  /** Compares what is shown with the outlines it was derived from, from now on. */
  keepChecked(): void {
    const shown = computed(() => this.store.state.value.boundaries);
    this.#disposers.push(effect(() => void this.parts.release.checkWhenIdle(shown.value)));
  }

  /** Shows what a link says, over what the element's attributes say, and over what `address` says. Resolves with what kept it from being shown, or null. */
  showLink(hash: string, address = ''): Promise<Error | null> {
    // One after the other: a scene that the link names sets what the address says, too.
    const { state, notes } = this.#readLink(hash, this.#readLink(address).state);
    this.store.setLinkNotes(notes);
    return this.parts.changes.apply(state, 'host');
  }

  /** Applies a scene of the story. Resolves when it is shown; false when there is no such scene. */
  async showScene(id: string): Promise<boolean> {
    if (!this.store.release.story.some((scene) => scene.id === id)) return false;
    if (!this.features.goToScene(id)) this.actions.showScene(id);
    await this.parts.changes.settled();
    return true;
  }

  /** Takes Escape when there is something to close; false leaves the key to the page. */
  escape(): boolean {
    if (this.#root && closeNotes(this.#root)) return true;
    const isInCard = this.#root?.querySelector('.pcm-card:focus-within') instanceof HTMLElement;
    return this.features.escape() || closeTopmost(this.store, this.actions, isInCard);
  }

  destroy(): void {
    for (const dispose of this.#disposers.reverse()) dispose();
    this.features.destroy();
    this.#styles.destroy();
    this.stage.destroy();
  }

  #readLink(hash: string, base = this.parts.release.base): ParsedHash {
    return readLink(hash, base, this.store.release, this.parts.release.shapes.peek());
  }

  /** What an address without words means where it is read: each language's page speaks its own. */
  #pageBase(): State {
    const { base } = this.parts.release;
    const lang = pageLanguage(this.around);
    return lang === null ? base : { ...base, lang };
  }

  #followAddress(): () => void {
    const { url, foreign, hash } = this.around;
    if (url === 'none') return () => undefined;
    const { release, changes } = this.parts;
    const sheet = url === 'write' ? stepOfSheet(this.store, () => this.#root !== null && hasSheet(this.#root)) : null;
    const stopSync = syncWithUrl(this.store, {
      use: url,
      foreign,
      hash,
      sheet,
      base: () => release.base,
      read: (now) => this.#readLink(now, this.#pageBase()),
      pageOf: (lang) => languagePage(lang, this.around),
      apply: (state) => changes.apply(state, 'url'),
    });
    return () => {
      stopSync();
      sheet?.stop();
    };
  }

  async #choose(village: VillageCode): Promise<void> {
    await this.parts.changes.apply({ village }, 'user');
    this.#toReveal = village;
    this.around.onRender();
  }

  /** Once the card stands: what it covers is out of view. */
  #reveal({ state }: View): void {
    const code = this.#toReveal;
    this.#toReveal = null;
    if (code !== null && code === state.village) this.stage.reveal(code);
  }

  #createStage(built: HTMLElement | null): MapStage {
    return new MapStage(
      {
        onView: (view) => this.store.update({ view }, 'user'),
        onHover: (code, at) => {
          this.store.setHover(code);
          this.#tip.value = code === null ? null : at;
        },
        // A tap on the map leaves the phone's sheet down: its edge names the village, and the map stays in sight.
        onSelect: (code) => {
          if (code === null || !this.features.takesClick(code)) void this.parts.changes.apply({ village: code }, 'user');
        },
      },
      built,
    );
  }

  #showOnStage(drawing: Drawing | null, { request, glide }: AskedCamera): void {
    if (!drawing) return;
    const { theme, lang, layout } = this.store.state.value;
    this.stage.show({
      drawing,
      emphasis: this.store.emphasis.value,
      theme,
      camera: request,
      glide,
      kmText: formatsFor(lang).km,
      mapLabel: messagesFor(lang).map.canvas,
      embedded: layout !== 'full',
      driven: true,
    });
  }
}
