import { AppError } from '../domain';
import type { Derived } from '../drawing/derive';
import { openWorker } from '../lib/open-worker';
import { orAborted } from '../lib/or-aborted';
import type { DeriveAnswer, DeriveRequest } from './derive-answer';
import workerAddress from './derive.worker.ts?worker&url';

/**
 * Runs `derive` in a worker of its own, which ends with its answer or with the signal.
 * @throws AppError that the worker sends, or 'unexpected' when there is no worker; the signal's reason when it aborts
 */
export async function deriveInWorker(source: DeriveRequest, signal: AbortSignal): Promise<Derived> {
  signal.throwIfAborted();
  const worker = await openWorker(workerAddress);
  try {
    // It may have aborted while the worker was opened.
    signal.throwIfAborted();
    const answer = await orAborted(answerOf(worker, source), signal);
    if (answer.ok) return answer.derived;
    throw new AppError(answer.id, answer.params);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, source: DeriveRequest): Promise<DeriveAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DeriveAnswer>) => resolve(data));
    worker.addEventListener('error', (event) => {
      // Else a refused worker is an uncaught error of the page too.
      event.preventDefault();
      reject(new AppError('unexpected', { detail: event.message || 'derive.worker' }));
    });
    worker.postMessage(source, []);
  });
}
