import { AppError } from '../../domain';
import type { Home } from '../../app/home';
import { openLocalStorage } from '../../lib/browser-store';
import { COPY_NOTE, COPY_PROJECT, type CopyNote } from '../../lib/carried';
import { isRecord } from '../../lib/is-record';
import type { ProgramCoverageMap } from '../program-coverage-map';
import type { Carrier } from './carrier';
import { copyStorage } from './copy-storage';

/** The home of a map that is one file: everything comes out of the file. */
export async function insideFile(file: Carrier, page: Pick<Location, 'protocol' | 'href'>): Promise<Home> {
  const note = file.has(COPY_NOTE) ? decodeNote(await file.text(COPY_NOTE)) : null;
  const folder = new URL(page.protocol === 'file:' ? './' : '../', page.href).href;
  return {
    site: note?.site ?? folder,
    languagePages: false,
    reader: (_manifest, signal) => async (path) => {
      signal.throwIfAborted();
      const name = `data/blora/${path}`;
      if (!file.has(name)) throw new AppError('file-missing', { file: path, status: 404 });
      return file.text(name);
    },
    storage: note === null ? openLocalStorage : copyStorage(openLocalStorage, note),
    wholeFile: () => file.whole(),
  };
}

/** Opens the release that a copy brings along. The map shows when that is open; what is wrong with it stands above the file's own map. */
export async function openCopied(file: Carrier, map: ProgramCoverageMap): Promise<void> {
  if (!file.has(COPY_PROJECT)) return;
  map.style.visibility = 'hidden';
  try {
    const { accepted, notes } = await map.openFiles([new File([await file.text(COPY_PROJECT)], 'peta.coverage.json', { type: 'application/json' })]);
    if (!accepted) sayAbove(map, notes.map(({ text }) => text).join(' '));
  } finally {
    map.style.visibility = '';
  }
}

function sayAbove(map: Element, text: string): void {
  const said = map.ownerDocument.createElement('p');
  said.role = 'alert';
  said.textContent = text;
  map.before(said);
}

/** A note that is not as this version writes it keeps nothing. */
function decodeNote(text: string): CopyNote {
  const value: unknown = JSON.parse(text);
  const { kept, site, made } = isRecord(value) ? value : {};
  return {
    kept: isRecord(kept) ? Object.fromEntries(Object.entries(kept).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : []))) : {},
    site: typeof site === 'string' && /^https:/.test(site) ? site : null,
    made: typeof made === 'string' ? made : '',
  };
}
