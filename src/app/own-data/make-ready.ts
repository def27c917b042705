import { boundaryFile, decodeBoundaries, loadContext, type ReadFile } from '../../data';
import { formatBoundaries } from '../../data/format-boundaries';
import { AppError, type Boundaries, type Context, type Measures, type Note, type Release, type State } from '../../domain';
import { initialState } from '../../state/initial-state';
import { parseHash } from '../../state/url-hash';
import type { Progress } from '../../lib/progress';
import { deriveInWorker } from '../derive-in-worker';
import { unpackOutlines, type PackedOutlines } from '../packed-outlines';
import type { ReadyRelease } from '../ready-release';
import type { BuiltRelease } from './import-messages';

/** What is open now: an import may stand on its outlines. */
export interface OpenNow {
  readonly release: Release;
  readonly state: State;
  readonly read: ReadFile;
  readonly measures: Measures;
}

/** Draws and measures a built release, in a worker, which may have been started ahead. @throws AppError when outlines of the open release are missing; the signal's reason */
export async function makeReady({ release, outlines: own, hash, notes }: BuiltRelease, open: OpenNow, signal: AbortSignal, progress: Progress = () => undefined, worker?: () => Promise<Worker>): Promise<ReadyRelease> {
  const outlines = own ?? (await openOutlines(open));
  const context = own === null ? await contextOf(open.read) : NO_CONTEXT;
  const { villages, kecamatan, towns, tags, events } = release;
  const source = { release: { villages, kecamatan, towns, tags, events }, sets: outlines, context, fingerprints: {} };
  // Of the same outlines the same was measured before.
  const known = !('packed' in outlines) && outlines.every(({ id }) => Object.hasOwn(open.measures.sets, id)) ? { measures: open.measures } : {};
  const { shapes, measures } = await deriveInWorker({ ...source, ...known }, signal, progress, worker);
  const { lang, layout, theme } = open.state;
  const base = { ...initialState(release, { lang, layout }), theme };
  const parsed = parseHash(hash, base, release);
  return { release, measures, shapes, state: { ...parsed.state, lang, layout }, notes: [...parsed.notes, ...ownDataNote(notes.length)], read: readFrom(release, outlines), packed: own };
}

const NO_CONTEXT: Context = { kecamatan: [] };

/** The sentences stay in the panel of own data; the map's own list says that there are some. */
function ownDataNote(count: number): readonly Note[] {
  return count === 0 ? [] : [{ id: 'own-data-notes', params: { count } }];
}

function openOutlines({ release, read }: OpenNow): Promise<readonly Boundaries[]> {
  return Promise.all(release.boundarySets.map(async ({ id }) => decodeBoundaries(await read(boundaryFile(id)), release, id).boundaries));
}

async function contextOf(read: ReadFile): Promise<Context> {
  try {
    return (await loadContext(read)).context;
  } catch (error) {
    if (error instanceof AppError) return NO_CONTEXT;
    throw error;
  }
}

/** The files of a release that has none: made when they are asked for. */
function readFrom(release: Release, outlines: readonly Boundaries[] | PackedOutlines): ReadFile {
  return async (path) => {
    const sets = 'packed' in outlines ? unpackOutlines(outlines) : outlines;
    const set = sets.find(({ id }) => boundaryFile(id) === path);
    if (set) return formatBoundaries(set, release);
    throw new AppError('file-missing', { file: path, status: 404 });
  };
}
