import { signal } from '@preact/signals-core';
import type { Scene, State } from '../../domain';
import type { Source } from '../../state/store';
import { sceneState } from '../../state/url-hash';
import presentCss from '../../theme/present.css?inline';
import type { PresentActions, Presented } from '../../ui/present/present-screen';
import { mayBeSandboxed } from '../../lib/may-be-sandboxed';
import type { FeatureHost } from '../feature';
import { endOnBack, type PresentStep } from './back-key';
import type { PresentCommand } from './commands';
import { fillScreen, fillsScreen, leaveScreen } from './fill-screen';
import { followHands } from './present-hands';

/** On the element, for `present.css`. */
const PRESENTING = 'data-presenting';

/** What was there before, and comes back. */
interface Before {
  readonly state: State;
  readonly focus: Element | null;
}

/** Scenes one after another over the whole screen. The map stays where it is in the page; the state of the map is each scene's. */
export class Presentation implements PresentActions {
  readonly shown = signal<Presented | null>(null);
  #scenes: readonly Scene[] = [];
  /** Where the presenter wants to be: loading may be behind. */
  #at = 0;
  #before: Before | null = null;
  #stop: AbortController | null = null;
  #step: PresentStep | null = null;

  constructor(private readonly host: FeatureHost) {}

  /** `at`: place of the first scene shown, counted from 0. */
  async start(scenes: readonly Scene[], at: number): Promise<void> {
    const root = this.host.root();
    const element = root?.host;
    if (!root || !(element instanceof HTMLElement) || this.#before || scenes.length === 0) return;
    this.host.adopt(presentCss);
    this.#scenes = scenes;
    this.#before = { state: this.host.store.state.peek(), focus: root.activeElement };
    const stop = new AbortController();
    this.#stop = stop;
    followHands(element, { act: (command) => this.#act(command), isBlack: () => this.shown.peek()?.black ?? false, endBlack: this.endBlack }, stop.signal);
    stop.signal.addEventListener('abort', this.host.store.onChange((source, before) => this.#onChange(source, before)));
    document.addEventListener('fullscreenchange', () => this.#onScreenChange(element), { signal: stop.signal });
    if (this.host.writesAddress) this.#step = endOnBack(() => void this.#end('address'), stop.signal);
    this.#at = at;
    // From now on what the state does is the presentation's: neither address nor plan history follows.
    this.host.store.setSurface({ presented: scenes[at] ?? null });
    // Full screen is asked for at once: a browser allows it only as long as it remembers the click.
    await this.#fill(element, stop.signal, this.#show(at));
    if (stop.signal.aborted) return;
    focusSoon(() => root.querySelector('[data-present-title]'));
  }

  readonly next = (): void => this.#goTo(this.#at + 1);
  readonly previous = (): void => this.#goTo(this.#at - 1);
  readonly leave = (): void => void this.#end('own');
  readonly endBlack = (): void => this.#update({ black: false });
  readonly dismiss = (): void => this.#update({ refused: null });
  readonly fill = (): void => {
    const element = this.host.root()?.host;
    if (element && this.#stop) void this.#fill(element, this.#stop.signal, null);
  };

  /** The page around asks for a scene while some are presented: leafs to it. False when it is none of those; then they end. */
  readonly goTo = (id: string): boolean => {
    if (!this.#before) return false;
    const at = this.#scenes.findIndex((scene) => scene.id === id);
    if (at < 0) void this.#end('host');
    else this.#goTo(at);
    return at >= 0;
  };

  destroy(): void {
    this.#stop?.abort();
    this.host.root()?.host.removeAttribute(PRESENTING);
  }

  /** A browser takes its time to fill the screen: what has ended meanwhile leaves it again. `shown`: the first scene, on its way. */
  async #fill(element: Element, ended: AbortSignal, shown: Promise<void> | null): Promise<void> {
    const [full] = await Promise.all([fillScreen(element), shown]);
    if (!ended.aborted) this.#update({ full, refused: full ? null : this.#refusal() });
    else if (full && !this.#before) await leaveScreen(element);
  }

  #act(command: PresentCommand): void {
    if (command === 'leave') this.leave();
    else if (command === 'black') this.#update({ black: true });
    else if (command === 'next') this.next();
    else if (command === 'previous') this.previous();
    else this.#goTo(command === 'first' ? 0 : this.#scenes.length - 1);
  }

  #goTo(at: number): void {
    if (at === this.#at || at < 0 || at >= this.#scenes.length) return;
    this.#at = at;
    void this.#show(at);
  }

  /** Title and figures change with the map, when all that the scene needs is there. */
  async #show(at: number): Promise<void> {
    const { store, apply, root } = this.host;
    const scene = this.#scenes[at];
    if (!scene || !this.#before) return;
    const { lang, theme, layout } = store.state.peek();
    const around = { ...this.#before.state, lang, theme, layout };
    const failure = await apply(sceneState(around, scene, store.release), 'story');
    if (!this.#before || this.#at !== at) return;
    if (failure) {
      const shown = this.shown.peek();
      // The scene before stays, with what is wrong said over it.
      if (!shown) return this.leave();
      this.#at = shown.at - 1;
      return;
    }
    const event = store.release.events.find(({ id }) => id === scene.event) ?? null;
    root()?.host.toggleAttribute(PRESENTING, true);
    store.setSurface({ presented: scene });
    // What was pointed at belongs to the scene before.
    store.setHover(null);
    const full = this.shown.peek()?.full ?? false;
    this.shown.value = { scene, event, at: at + 1, of: this.#scenes.length, black: false, full, refused: null };
  }

  /** The page around has the map show something else: title and figures of a scene would stand beside a map that is not the scene's. */
  #onChange(source: Source, before: State): void {
    if (source === 'host' && saysOfThePlace(before) !== saysOfThePlace(this.host.store.state.peek())) void this.#end('host');
  }

  /** The page around a frame decides about its full screen: there is one in a tab of its own. */
  #refusal(): Presented['refused'] {
    if (window.self === window.top) return isPhone() ? null : { inFrame: false, ownTab: null };
    const address = this.host.publicLink();
    return { inFrame: true, ownTab: address === null ? null : { address, mayOpen: !mayBeSandboxed() } };
  }

  #update(patch: Partial<Presented>): void {
    const shown = this.shown.peek();
    if (shown) this.shown.value = { ...shown, ...patch };
  }

  /** Escape leaves a full screen without a key event: that ends the presentation too. */
  #onScreenChange(element: Element): void {
    const full = fillsScreen(element);
    if (!full && this.shown.peek()?.full) this.leave();
    else this.#update({ full });
  }

  /**
   * `'address'`, after a step back, and `'host'`, the page around, say what to show now; else what was there before comes back. To what
   * the page around shows, the presentation's step in the history is left: taken back, it would bring the address from before.
   */
  async #end(by: 'own' | 'address' | 'host'): Promise<void> {
    const before = this.#before;
    const root = this.host.root();
    if (!before || !root) return;
    this.#before = null;
    this.#stop?.abort();
    if (by === 'own') await this.host.apply(before.state, 'story');
    if (by === 'host') this.#step?.keep();
    this.shown.value = null;
    this.host.store.setSurface({ presented: null });
    root.host.removeAttribute(PRESENTING);
    await leaveScreen(root.host);
    this.#step?.takeBack();
    this.#step = null;
    focusSoon(() => (before.focus?.isConnected ? before.focus : root.querySelector('[data-present-begin]')));
  }
}

/** Nothing is pointed at but by fingers: there is no key to press for a full screen, and the browser's own bars give way by themselves. */
function isPhone(): boolean {
  return !matchMedia('(any-pointer: fine)').matches;
}

/** All of a state but how the reader likes to read it. */
function saysOfThePlace(state: State): string {
  return JSON.stringify({ ...state, lang: null, theme: null, layout: null });
}

/** After what has changed stands in the page. */
function focusSoon(find: () => Element | null): void {
  setTimeout(() => {
    const element = find();
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  });
}
