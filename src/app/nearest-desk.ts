import { AskedWorker } from './asked-worker';
import type { NearestAsk, NearestFound, OutlineSource } from './nearest-question';
import workerAddress from './outlines.worker.ts?worker&url';

/** Asks a worker of its own for the nearest named villages. */
export class NearestDesk {
  readonly #worker: AskedWorker<OutlineSource, NearestAsk, NearestFound>;

  constructor(signal: AbortSignal) {
    this.#worker = new AskedWorker(workerAddress, signal);
  }

  /** @throws AppError when the worker cannot be had or cannot answer */
  nearest(source: OutlineSource, ask: NearestAsk): Promise<NearestFound> {
    return this.#worker.ask(source, ask);
  }
}
