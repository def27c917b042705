import { ImportError } from '../../data/import/import-note';
import type { Found, Mapping, MatchReport, Release, VillageCode } from '../../domain';
import { openWorker } from '../../lib/open-worker';
import type { BuiltRelease, ImportAnswer, ImportRequest } from './import-messages';
import workerAddress from './import.worker.ts?worker&url';

/** One import in a worker of its own. Questions are asked one after another; `stop` ends the worker and whatever it is at. */
export class ImportInWorker {
  readonly #worker: Promise<Worker>;
  #pending: { readonly resolve: (answer: ImportAnswer) => void; readonly reject: (error: unknown) => void } | null = null;

  constructor(onProgress: (share: number) => void) {
    this.#worker = openWorker(workerAddress).then((worker) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
        if (data.type === 'progress') return onProgress(data.share);
        this.#pending?.resolve(data);
      });
      worker.addEventListener('error', (event) => {
        // Else a refused worker is an uncaught error of the page too.
        event.preventDefault();
        this.#pending?.reject(noWorker(event.message));
      });
      return worker;
    });
    // Whoever asks hears of a worker that cannot be had.
    this.#worker.catch(() => undefined);
  }

  /** @throws ImportError when there is no worker */
  async read(open: Release, files: readonly File[]): Promise<Found> {
    const answer = await this.#ask({ type: 'read', open, files });
    if (answer.type === 'read') return answer.found;
    throw wrongAnswer(answer);
  }

  /** @throws ImportError when columns as they are mapped cannot be used */
  async match(mapping: Mapping): Promise<MatchReport> {
    const answer = await this.#ask({ type: 'match', mapping });
    if (answer.type === 'match') return answer.report;
    throw wrongAnswer(answer);
  }

  async build(answers: ReadonlyMap<string, VillageCode | null>): Promise<BuiltRelease> {
    const answer = await this.#ask({ type: 'build', answers: [...answers] });
    if (answer.type === 'build') return answer.built;
    throw wrongAnswer(answer);
  }

  stop(): void {
    this.#worker.then((worker) => worker.terminate(), () => undefined);
    this.#pending?.reject(new DOMException('The import was stopped.', 'AbortError'));
  }

  #ask(request: ImportRequest): Promise<ImportAnswer> {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#worker.then((worker) => worker.postMessage(request, []), (error: unknown) => reject(noWorker(error instanceof Error ? error.message : String(error))));
    });
  }
}

function noWorker(detail: string): ImportError {
  return new ImportError('unexpected', { file: '', detail: detail || 'import.worker' });
}

function wrongAnswer(answer: ImportAnswer): Error {
  if (answer.type === 'refused') return new ImportError(answer.refusal.id, answer.refusal.params);
  return new ImportError('unexpected', { file: '', detail: answer.type });
}
