import { AppError } from '../domain';
import { openWorker } from '../lib/open-worker';
import type { WorkerQuestion, WorkerReply } from './worker-question';

interface Waiting<Answer> {
  readonly resolve: (reply: WorkerReply<Answer>) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that is asked one question after another. It starts with the first and ends with the signal, or with a question that it cannot answer: the next one has a new worker. */
export class AskedWorker<Subject extends object, Ask, Answer> {
  #worker: Promise<Worker> | null = null;
  #sent: Subject | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting<Answer>>();

  constructor(
    private readonly address: string,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#end(new AppError('unexpected', { detail: 'The map was taken down.' })), { once: true });
  }

  /** `subject` is sent when it is another object than with the question before. @throws AppError when the worker cannot be had or cannot answer */
  async ask(subject: Subject, ask: Ask): Promise<Answer> {
    this.signal.throwIfAborted();
    this.#asked += 1;
    const id = this.#asked;
    const question: WorkerQuestion<Subject, Ask> = { id, subject: subject === this.#sent ? null : subject, ask };
    this.#sent = subject;
    const reply = await new Promise<WorkerReply<Answer>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const worker = this.#workerNow();
      worker.then((one) => one.postMessage(question, [])).catch((error: unknown) => {
        if (this.#worker === worker) this.#end(new AppError('unexpected', { detail: String(error) }));
      });
    });
    if ('answer' in reply) return reply.answer;
    const error = new AppError(reply.error, reply.params);
    // Which subject it holds now is not known.
    this.#end(error);
    throw error;
  }

  #workerNow(): Promise<Worker> {
    this.#worker ??= this.#open();
    return this.#worker;
  }

  async #open(): Promise<Worker> {
    const worker = await openWorker(this.address);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply<Answer>>) => {
      this.#waiting.get(data.id)?.resolve(data);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', (event) => {
      // Else a refused worker is an uncaught error of the page too.
      event.preventDefault();
      this.#end(new AppError('unexpected', { detail: event.message || 'A worker was refused.' }));
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
