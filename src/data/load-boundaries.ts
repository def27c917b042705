import { AppError, type Boundaries, type BoundarySetId, type Context, type Note, type Release } from '../domain';
import type { Notes } from './cells';
import { decodeFeatures } from './decode-features';
import { boundaryFile, type ReadFile } from './read-file';

/** Sound outlines, and a note for everything that is not. */
export interface LoadedBoundaries {
  readonly boundaries: Boundaries;
  readonly notes: readonly Note[];
}

/** Loads the outlines of one boundary set. @throws AppError 'boundaries-unknown', 'file-missing', and as `decodeBoundaries` */
export async function loadBoundaries(
  read: ReadFile,
  release: Pick<Release, 'boundarySets' | 'villages'>,
  setId: BoundarySetId,
): Promise<LoadedBoundaries> {
  if (!release.boundarySets.some(({ id }) => id === setId)) throw new AppError('boundaries-unknown', { id: setId });
  return decodeBoundaries(await read(boundaryFile(setId)), release, setId);
}

/**
 * Decodes the text of a boundary file into outlines keyed by village. A feature that cannot be used is left out with a note, and
 * so is noted a village that the file does not have.
 * @throws AppError 'file-not-json', 'file-not-geojson', 'no-boundaries'
 */
export function decodeBoundaries(text: string, release: Pick<Release, 'villages'>, setId: BoundarySetId): LoadedBoundaries {
  const file = boundaryFile(setId);
  const notes: Notes = [];
  const names = new Map(release.villages.map(({ code, name }) => [code, name]));
  const { outlines, rejected } = decodeFeatures(file, text, names, notes);
  if (outlines.length === 0) throw noBoundaries(file, notes);

  const villages = new Map(outlines.map(({ code, geometry }) => [code, geometry]));
  for (const [code, name] of names) {
    if (!villages.has(code) && !rejected.has(code)) notes.push({ id: 'village-without-boundary', params: { file, code, name } });
  }
  return { boundaries: { id: setId, villages }, notes };
}

/** Loads the sub-districts around the scope. @throws AppError as `loadBoundaries`; the map can do without them */
export async function loadContext(read: ReadFile): Promise<{ readonly context: Context; readonly notes: readonly Note[] }> {
  const file = 'context.geojson';
  const notes: Notes = [];
  const { outlines } = decodeFeatures(file, await read(file), null, notes);
  if (outlines.length === 0) throw noBoundaries(file, notes);
  return { context: { kecamatan: outlines }, notes };
}

/** When every feature fails they fail alike, as a rule: the first note says what to mend. */
function noBoundaries(file: string, notes: Notes): AppError {
  const [first] = notes;
  return new AppError('no-boundaries', first ? { ...first.params, note: first.id } : { file });
}
