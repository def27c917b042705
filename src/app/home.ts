import { readOverHttp, type ReadFile } from '../data';
import { AppError } from '../domain';
import { openLocalStorage, type OpenStorage } from '../lib/browser-store';

/** Where a map has what is not in its code: the folder that it is published in, or the one file that holds everything. */
export interface Home {
  /** Address of the folder in which the map is published; one that does not begin with http is for this device alone. */
  readonly site: string;
  /** Has each language a page of its own there? */
  readonly languagePages: boolean;
  /** Reads the release whose manifest has an address. */
  readonly reader: (manifest: string, signal: AbortSignal) => ReadFile;
  /** Where a person's own scenes and plans are kept. */
  readonly storage: OpenStorage;
  /** Text of the map as one file, as it was built. Rejects with AppError 'single-missing'. */
  readonly wholeFile: (signal: AbortSignal) => Promise<string>;
}

/** The home of a map that stands in a folder of files. */
export function publishedAt(site: string): Home {
  return {
    site,
    languagePages: true,
    reader: readOverHttp,
    storage: openLocalStorage,
    wholeFile: (signal) => fetchWhole(new URL(`${site}${WHOLE}`, document.baseURI), signal),
  };
}

/** The map as one file, from the folder in which it is published. */
const WHOLE = 'single/peta-cakupan.html';

async function fetchWhole(url: URL, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new AppError('single-missing', { file: url.href, status: response.status });
    return await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof AppError) throw cause;
    throw new AppError('single-missing', { file: url.href, status: 0 }, { cause });
  }
}
