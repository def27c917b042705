import { AppError } from '../domain';
import type { NextQuestion, NextVillages, ReachFigure, ReachQuestion, ReachShapes } from '../drawing/reach-of';
import { openWorker } from '../lib/open-worker';
import type { ReachMessage, ReachReply } from './reach-messages';
import workerAddress from './reach.worker.ts?worker&url';

/** Asks a worker of its own about reach. It starts with the first question and ends with the signal, or with a question that it cannot answer: the next one has a new worker. */
export class ReachDesk {
  #worker: Promise<Worker> | null = null;
  #sent: ReachShapes | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, { readonly resolve: (reply: ReachReply) => void; readonly reject: (error: Error) => void }>();

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#end(new AppError('unexpected', { detail: 'The map was taken down.' })), { once: true });
  }

  /** One figure for each question. @throws AppError when the worker cannot be had or cannot answer */
  async reach(shapes: ReachShapes, questions: readonly ReachQuestion[]): Promise<readonly ReachFigure[]> {
    const reply = await this.#ask(shapes, { kind: 'reach', questions });
    return reply.kind === 'reach' ? reply.figures : [];
  }

  /** @throws AppError as `reach` */
  async next(shapes: ReachShapes, question: NextQuestion): Promise<NextVillages> {
    const reply = await this.#ask(shapes, { kind: 'next', question });
    if (reply.kind !== 'next') throw new AppError('unexpected', { detail: reply.kind });
    return reply.next;
  }

  async #ask(shapes: ReachShapes, ask: ReachMessage['ask']): Promise<ReachReply> {
    this.signal.throwIfAborted();
    this.#asked += 1;
    const id = this.#asked;
    const message: ReachMessage = { id, shapes: shapes === this.#sent ? null : { frame: shapes.frame, villages: shapes.villages }, ask };
    this.#sent = shapes;
    const reply = await new Promise<ReachReply>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const worker = this.#workerNow();
      worker.then((one) => one.postMessage(message, [])).catch((error: unknown) => {
        if (this.#worker === worker) this.#end(new AppError('unexpected', { detail: String(error) }));
      });
    });
    if (reply.kind !== 'error') return reply;
    const error = new AppError(reply.error, reply.params);
    // Which shapes it holds now is not known.
    this.#end(error);
    throw error;
  }

  #workerNow(): Promise<Worker> {
    this.#worker ??= this.#open();
    return this.#worker;
  }

  async #open(): Promise<Worker> {
    const worker = await openWorker(workerAddress);
    worker.addEventListener('message', ({ data }: MessageEvent<ReachReply>) => {
      this.#waiting.get(data.id)?.resolve(data);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', (event) => {
      // Else a refused worker is an uncaught error of the page too.
      event.preventDefault();
      this.#end(new AppError('unexpected', { detail: event.message || 'reach.worker' }));
    });
    return worker;
  }

  /** Who waits hears why; the next question starts a new worker. */
  #end(error: Error): void {
    if (this.#worker) void terminated(this.#worker);
    this.#worker = null;
    this.#sent = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** One that never came needs no end. */
async function terminated(worker: Promise<Worker>): Promise<void> {
  await worker.then((one) => one.terminate()).catch(() => undefined);
}
