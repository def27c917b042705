import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { ExportFile } from '../export/export-as';
import type { PictureProgress } from '../ui/share/share-picture';

/** A filter that is still being chosen starts no picture, ms. */
const QUIET = 300;

/** Nobody is kept waiting for a picture longer than this, ms. */
const PATIENCE = 3000;

/**
 * A picture that is made before anyone asks for it: a browser opens its list of apps only while the press is fresh, and drawing takes
 * longer than that on a slow phone.
 */
export class PreparedPicture {
  readonly #progress = signal<PictureProgress>({ phase: 'drawing' });
  #file: Promise<File> | null = null;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly make: () => Promise<ExportFile>) {}

  get progress(): ReadonlySignal<PictureProgress> {
    return this.#progress;
  }

  /** Something else is shown: what was made is dropped, and made anew shortly. */
  prepare(): void {
    this.drop();
    this.#timers = [
      setTimeout(() => void this.file().catch(() => undefined), QUIET),
      setTimeout(() => {
        if (this.#progress.peek().phase === 'drawing') this.#progress.value = { phase: 'late' };
      }, PATIENCE),
    ];
  }

  /** Nobody wants it any more. */
  drop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#file = null;
    this.#progress.value = { phase: 'drawing' };
  }

  /** The picture, made now where it is not there yet. One that failed is tried again. */
  file(): Promise<File> {
    if (this.#file) return this.#file;
    const file = this.make().then(({ name, blob }) => new File([blob], name, { type: blob.type }));
    this.#file = file;
    void this.#hear(file);
    return file;
  }

  /** What was dropped meanwhile says nothing about what is shown. */
  async #hear(file: Promise<File>): Promise<void> {
    const made = await file.catch(() => null);
    if (this.#file !== file) return;
    if (!made) this.#file = null;
    this.#progress.value = made ? { phase: 'ready', file: made } : { phase: 'failed' };
  }
}
