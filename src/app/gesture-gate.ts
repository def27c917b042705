/** What a person tried on a map in somebody else's page that the page keeps for itself. */
export type Refused = 'wheel' | 'wheel-unfocused' | 'one-finger' | 'two-fingers-unfocused';

export interface GestureEvents {
  readonly onRefused: (what: Refused) => void;
  /** Shares of the view's width and height. */
  readonly onPan: (right: number, down: number) => void;
  readonly onZoom: (by: 1 | -1) => void;
}

/** How far Shift with an arrow moves the view. */
const STEP = 0.2;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * Stands before the map of an embed, so that it never takes the page's scroll or pinch: without the focus it gets neither wheel nor
 * fingers; with it, the wheel only with Ctrl or ⌘, and two fingers. Bare keys stay with the page or deck around it; Shift with an
 * arrow pans. The mouse drags as ever: no page scrolls by that.
 */
export class GestureGate {
  readonly #stop = new AbortController();
  #embedded = false;

  constructor(
    private readonly stage: HTMLElement,
    private readonly events: GestureEvents,
  ) {
    const { signal } = this.#stop;
    // Capturing: before the engine, which listens deeper inside.
    for (const type of ['touchstart', 'touchmove'] as const) stage.addEventListener(type, this.#onTouch, { signal, capture: true, passive: true });
    stage.addEventListener('wheel', this.#onWheel, { signal, capture: true, passive: true });
    stage.addEventListener('keydown', this.#onKey, { signal });
    stage.addEventListener('focusin', () => this.#mark(true), { signal });
    stage.addEventListener('focusout', () => this.#mark(false), { signal });
  }

  /** Only an embed has a page to leave its gestures to. */
  setEmbedded(embedded: boolean): void {
    this.#embedded = embedded;
  }

  destroy(): void {
    this.#stop.abort();
  }

  get #focused(): boolean {
    return 'focused' in this.stage.dataset;
  }

  /** The style sheet leaves the browser's own touch gestures to the page by this mark. */
  #mark(focused: boolean): void {
    if (focused) this.stage.dataset['focused'] = '';
    else delete this.stage.dataset['focused'];
    // Only while it may be needed: a listener that can say no holds up the page's scrolling.
    if (focused) this.stage.addEventListener('touchstart', this.#onPair, { passive: false });
    else this.stage.removeEventListener('touchstart', this.#onPair);
  }

  /** Two fingers on a focused map are the map's from the start: later the page has begun to scroll by them. */
  readonly #onPair = (event: TouchEvent): void => {
    if (this.#embedded && event.targetTouches.length > 1 && event.cancelable) event.preventDefault();
  };

  readonly #onWheel = (event: WheelEvent): void => {
    if (!this.#embedded || (this.#focused && (event.ctrlKey || event.metaKey))) return;
    event.stopPropagation();
    this.events.onRefused(this.#focused ? 'wheel' : 'wheel-unfocused');
  };

  readonly #onTouch = (event: TouchEvent): void => {
    const isPair = event.targetTouches.length > 1;
    if (!this.#embedded || (this.#focused && isPair)) return;
    event.stopPropagation();
    if (event.type !== 'touchmove') return;
    if (isPair) this.events.onRefused('two-fingers-unfocused');
    else if (this.#focused) this.events.onRefused('one-finger');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#embedded || event.ctrlKey || event.altKey || event.metaKey) return;
    const arrow = event.shiftKey && Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key] : undefined;
    if (arrow) this.events.onPan(...arrow);
    else if (event.key === '+' || event.key === '=') this.events.onZoom(1);
    else if (event.key === '-') this.events.onZoom(-1);
    else return;
    // Used: a deck would leaf through its slides by Shift with an arrow too.
    event.preventDefault();
    event.stopPropagation();
  };
}
