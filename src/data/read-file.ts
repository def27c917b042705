import { AppError, type BoundarySetId } from '../domain';

/**
 * Reads one file of a release as text. `path` is relative to the release folder, e.g. `boundaries/bps-2020.geojson`.
 * Rejects with AppError 'file-missing'.
 */
export type ReadFile = (path: string) => Promise<string>;

/** The file that every release starts from. */
export const MANIFEST = 'manifest.json';

/** Where a boundary set stands in the release folder. */
export function boundaryFile(setId: BoundarySetId): string {
  return `boundaries/${setId}.geojson`;
}

/**
 * A reader for a release published on the web, given the address of its manifest (absolute, or relative to the page).
 * A signal that aborts makes every pending and later read reject with the signal's reason.
 */
export function readOverHttp(manifestUrl: string, signal?: AbortSignal): ReadFile {
  const manifest = new URL(manifestUrl, globalThis.location?.href);
  return async (path) => {
    const url = path === MANIFEST ? manifest : new URL(path, manifest);
    let response: Response;
    try {
      response = await fetch(url, signal ? { signal } : {});
    } catch (cause) {
      signal?.throwIfAborted();
      throw new AppError('file-missing', { file: path, status: 0 }, { cause });
    }
    if (!response.ok) throw new AppError('file-missing', { file: path, status: response.status });
    return response.text();
  };
}
