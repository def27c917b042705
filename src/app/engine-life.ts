import { asError } from '../domain';
import { deferred } from '../lib/deferred';
import { PAGE_SEATS, type SeatHolder } from './engine-seats';

/** How far outside the viewport a map gets ready, in viewports. Inside somebody else's frame browsers count from its edge. */
const NEAR = '50%';

export interface EngineLifeHooks {
  /** Starts the engine and resolves when it has drawn; the signal aborts when it is to go. */
  readonly start: (signal: AbortSignal) => Promise<void>;
  readonly stop: () => void;
}

/** Decides when a map has an engine: while it is near the viewport and the page has a seat for one. */
export class EngineLife implements SeatHolder {
  readonly #outcome = deferred();
  #observer: IntersectionObserver | null = null;
  #running: AbortController | null = null;
  #near = false;
  #failed = false;
  #ended = false;
  #paused = false;
  #drawn = false;

  /** `eager`: as if it were always near. */
  constructor(
    private readonly element: Element,
    private readonly eager: boolean,
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
   * that has drawn keeps its engine.
   */
  setPaused(paused: boolean): void {
    this.#paused = paused;
    if (!paused && this.#near) this.#come();
    if (!paused || this.#drawn) return;
    if (this.#running) this.giveUp();
    PAGE_SEATS.release(this);
  }

  isNear(): boolean {
    return this.#near;
  }

  take(): void {
    void this.#start();
  }

  giveUp(): void {
    this.#running?.abort();
    this.#running = null;
    this.#drawn = false;
    this.hooks.stop();
  }

  destroy(): void {
    this.#ended = true;
    this.#observer?.disconnect();
    this.#running?.abort();
    PAGE_SEATS.release(this);
  }

  #onNear(near: boolean): void {
    this.#near = near;
    if (near) this.#come();
  }

  #come(): void {
    this.#near = true;
    if (this.#failed || this.#ended || this.#paused) return;
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
