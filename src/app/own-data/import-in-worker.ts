import type { Built } from '../../data/import/import-desk';
import { ImportError } from '../../data/import/import-note';
import type { Found, Mapping, MatchReport, Release, VillageCode } from '../../domain';
import type { ImportAnswer, ImportRequest } from './import-messages';

/** One import in a worker of its own. Questions are asked one after another; `stop` ends the worker and whatever it is at. */
export class ImportInWorker {
  readonly #worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  #pending: { readonly resolve: (answer: ImportAnswer) => void; readonly reject: (error: unknown) => void } | null = null;

  constructor(onProgress: (share: number) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.type === 'progress') return onProgress(data.share);
      this.#pending?.resolve(data);
    });
    this.#worker.addEventListener('error', (event) => {
      // Else a refused worker is an uncaught error of the page too.
      event.preventDefault();
      this.#pending?.reject(new ImportError('unexpected', { file: '', detail: event.message || 'import.worker' }));
    });
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

  async build(answers: ReadonlyMap<string, VillageCode | null>): Promise<Built> {
    const answer = await this.#ask({ type: 'build', answers: [...answers] });
    if (answer.type === 'build') return answer.built;
    throw wrongAnswer(answer);
  }

  stop(): void {
    this.#worker.terminate();
    this.#pending?.reject(new DOMException('The import was stopped.', 'AbortError'));
  }

  #ask(request: ImportRequest): Promise<ImportAnswer> {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#worker.postMessage(request, []);
    });
  }
}

function wrongAnswer(answer: ImportAnswer): Error {
  if (answer.type === 'refused') return new ImportError(answer.refusal.id, answer.refusal.params);
  return new ImportError('unexpected', { file: '', detail: answer.type });
}
