import { AppError, type NearestVillage, type VillageCode } from '../domain';
import { openWorker } from '../lib/open-worker';
import type { NearestMessage, NearestReply, OutlineSource } from './nearest-messages';
import workerAddress from './nearest.worker.ts?worker&url';

/** Asks a worker of its own for the nearest named villages, one question at a time. It ends with the signal, or with a question that it cannot answer. */
export class NearestDesk {
  #worker: Worker | null = null;
  #sent: OutlineSource | null = null;
  #asked = 0;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** @throws AppError when the worker cannot be had or cannot answer */
  async nearest(source: OutlineSource, named: readonly VillageCode[], asked: readonly VillageCode[]): Promise<ReadonlyMap<VillageCode, NearestVillage>> {
    this.#worker ??= await openWorker(workerAddress);
    this.signal.throwIfAborted();
    this.#asked += 1;
    const message: NearestMessage = { id: this.#asked, source: source === this.#sent ? null : source, named, asked };
    this.#sent = source;
    const reply = await replyOf(this.#worker, message, this.signal);
    if ('nearest' in reply) return reply.nearest;
    // Which outlines it holds now is not known.
    this.#end();
    throw new AppError(reply.error, reply.params);
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = null;
  }
}

function replyOf(worker: Worker, message: NearestMessage, signal: AbortSignal): Promise<NearestReply> {
  const over = new AbortController();
  const until = { signal: over.signal };
  return new Promise<NearestReply>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<NearestReply>) => data.id === message.id && resolve(data), until);
    worker.addEventListener('error', (event) => {
      // Else a refused worker is an uncaught error of the page too.
      event.preventDefault();
      resolve({ id: message.id, error: 'unexpected', params: { detail: event.message || 'nearest.worker' } });
    }, until);
    signal.addEventListener('abort', () => reject(new AppError('unexpected', { detail: 'The map was taken down.' })), until);
    worker.postMessage(message, []);
  }).finally(() => over.abort());
}
