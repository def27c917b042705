import { signal, type ReadonlySignal } from '@preact/signals-core';
import { asAppError } from '../domain';
import type { ExportKind, ExportOptions } from '../export/export-as';
import { errorText } from '../i18n/notes';
import { saveFile } from '../lib/save-file';
import type { Job } from '../ui/download/job';
import type { FeatureHost } from './feature';

/** One download at a time: what becomes of it, and its end. The makers of files load when the first is asked for. */
export class DownloadJob {
  readonly #job = signal<Job>({ phase: 'none' });
  #stop = new AbortController();

  constructor(private readonly host: FeatureHost) {}

  get job(): ReadonlySignal<Job> {
    return this.#job;
  }

  /** Makes the file and saves it; while one is being made, nothing. */
  async start(kind: ExportKind, options: ExportOptions): Promise<void> {
    if (this.#job.peek().phase === 'working') return;
    this.#stop = new AbortController();
    const { signal: own } = this.#stop;
    this.#job.value = { phase: 'working', done: 0 };
    try {
      const { runExport } = await import('./run-export');
      const { name, blob } = await runExport(this.host, kind, options, own, (done) => {
        if (!own.aborted) this.#job.value = { phase: 'working', done };
      });
      this.#job.value = saveFile(name, blob) ? { phase: 'done', name, bytes: blob.size } : { phase: 'doubtful' };
    } catch (error) {
      this.#job.value = own.aborted ? { phase: 'cancelled' } : { phase: 'failed', detail: this.#reason(error) };
    }
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** Forgets what became of the last one. */
  forget(): void {
    if (this.#job.peek().phase !== 'working') this.#job.value = { phase: 'none' };
  }

  #reason(error: unknown): string {
    const { id, params } = asAppError(error);
    return errorText[this.host.store.state.peek().lang][id](params);
  }
}
