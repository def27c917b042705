import { AppError } from '../domain';
import type { Derived } from '../drawing/derive';
import { openWorker } from '../lib/open-worker';
import type { Progress } from '../lib/progress';
import { orAborted } from '../lib/or-aborted';
import type { DeriveAnswer, DeriveProgress, DeriveRequest } from './derive-answer';
import workerAddress from './outlines.worker.ts?worker&url';

/** Starts what `deriveInWorker` asks. */
export function openDeriveWorker(): Promise<Worker> {
  return openWorker(workerAddress);
}

/**
 * Runs `derive` in a worker of its own, which ends with its answer or with the signal; nothing is told of its progress after that.
 * @throws AppError that the worker sends, or 'unexpected' when there is no worker; the signal's reason when it aborts
 */
export async function deriveInWorker(source: DeriveRequest, signal: AbortSignal, progress: Progress = () => undefined, open = openDeriveWorker): Promise<Derived> {
  signal.throwIfAborted();
  const worker = await open();
  try {
    // It may have aborted while the worker was opened.
    signal.throwIfAborted();
    const answer = await orAborted(answerOf(worker, source, (share) => void (signal.aborted || progress(share))), signal);
    if ('derived' in answer) return answer.derived;
    throw new AppError(answer.error, answer.params);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, source: DeriveRequest, progress: Progress): Promise<DeriveAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DeriveAnswer | DeriveProgress>) => ('share' in data ? progress(data.share) : resolve(data)));
    worker.addEventListener('error', (event) => {
      // Else a refused worker is an uncaught error of the page too.
      event.preventDefault();
      reject(new AppError('unexpected', { detail: event.message || 'outlines.worker' }));
    });
    worker.postMessage(source, []);
  });
}
