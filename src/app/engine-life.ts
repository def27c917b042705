import { asError } from '../domain';
import { deferred } from '../lib/deferred';
import { PAGE_SEATS, type SeatHolder } from './engine-seats';

/** How far outside the viewport a map gets ready, in viewports. Inside somebody else's frame browsers count from its edge. */
const NEAR = '50%';

/** How long an engine outlives the sight of its map in a frame: whoever scrolls back at once finds it running. */
export const LINGER_IN_FRAME_MS = 5000;

export interface EngineLifeHooks {
  /** Starts the engine and resolves when it has drawn; the signal aborts when it is to go. */
  readonly start: (signal: AbortSignal) => Promise<void>;
  readonly stop: () => void;
}

/**
 * Decides when a map has an engine: while it is near the viewport and the page has a seat for one. An engine stays when its map is out
 * of sight, until another wants the seat; in a frame, where the page's other frames cannot ask for it, for `lingerMs`.
 */
export class EngineLife implements SeatHolder {
  readonly #outcome = deferred();
  #observer: IntersectionObserver | null = null;
  #running: AbortController | null = null;
  #near = false;
  #failed = false;
  #ended = false;
  #paused = false;
  #drawn = false;
  #lingering: ReturnType<typeof setTimeout> | null = null;

  /** `eager`: as if it were always near. `lingerMs`: how long an engine that has drawn outlives the sight of its map. */
  constructor(
    private readonly element: Element,
    private readonly eager: boolean,
    private readonly lingerMs: number,
    private readonly hooks: EngineLifeHooks,
  ) {}

  /**
   * Resolves when the engine has drawn for the first time, or when the page has no seat for it, so that the drawn map stands in;
   * rejects when the engine cannot start. Of a paused map nothing is known before it is seen.
   */
  begin(): Promise<void> {
    if (this.eager) this.#come();
    else {
      this.#observer = new IntersectionObserver((entries) => this.#onNear(entries[entries.length - 1]?.isIntersecting ?? false), { rootMargin: NEAR });
      this.#observer.observe(this.element);
    }
    return this.#outcome.promise;
  }

  /**
   * A map that nobody sees starts no engine, near or not: it may lie under another slide, where the viewport knows nothing of it. One
   * that has drawn keeps its engine while it lingers.
   */
  setPaused(paused: boolean): void {
    this.#paused = paused;
    if (!paused && this.#near) this.#come();
    if (!paused) return;
    if (this.#drawn) this.#linger();
    else this.#leave();
  }

  isNear(): boolean {
    return this.#near;
  }

  take(): void {
    void this.#start();
  }

  giveUp(): void {
    this.#stay();
    this.#running?.abort();
    this.#running = null;
    this.#drawn = false;
    this.hooks.stop();
  }

  destroy(): void {
    this.#ended = true;
    this.#stay();
    this.#observer?.disconnect();
    this.#running?.abort();
    PAGE_SEATS.release(this);
  }

  #onNear(near: boolean): void {
    this.#near = near;
    if (near) this.#come();
    else this.#linger();
  }

  #linger(): void {
    this.#stay();
    if (Number.isFinite(this.lingerMs)) this.#lingering = setTimeout(() => this.#leave(), this.lingerMs);
  }

  #stay(): void {
    if (this.#lingering !== null) clearTimeout(this.#lingering);
    this.#lingering = null;
  }

  #leave(): void {
    if (this.#running) this.giveUp();
    PAGE_SEATS.release(this);
  }

  #come(): void {
    this.#near = true;
    if (this.#failed || this.#ended || this.#paused) return;
    this.#stay();
    if (!PAGE_SEATS.request(this)) this.#outcome.resolve();
    else if (!this.#running) void this.#start();
  }

  async #start(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      await this.hooks.start(running.signal);
      if (running.signal.aborted) return;
      this.#drawn = true;
      this.#outcome.resolve();
    } catch (error) {
      // Told to go before it had drawn: it may come again.
      if (running.signal.aborted) return;
      this.#failed = true;
      PAGE_SEATS.release(this);
      this.#outcome.reject(asError(error));
    }
  }
}
