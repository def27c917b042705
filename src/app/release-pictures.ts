import { loadMeasures, loadShapes, type ReadFile } from '../data';
import { AppError, type BoundarySetId, type Measures, type Note, type Release, type State } from '../domain';
import type { Shapes } from '../drawing/shapes';
import { NO_NEWS, noteOn, unknownSets, type PictureNews, type Pictures, type PictureSource } from './pictures';

/** The measures made at build. Without them the map measures by itself, and says so. */
export async function builtMeasures(read: ReadFile): Promise<PictureNews> {
  try {
    return { ...NO_NEWS, measures: await loadMeasures(read) };
  } catch (error) {
    return { ...NO_NEWS, notes: [noteOn('measured.json', error)] };
  }
}

/**
 * What is missing to show boundary sets: as it was drawn at build, or else drawn and measured now from the outlines themselves.
 * @throws AppError when there is neither
 */
export async function missingPictures(source: PictureSource, known: Pictures, ids: readonly BoundarySetId[]): Promise<PictureNews> {
  const built = await Promise.all(unknownSets(known, ids).map((id) => builtShapes(source.read, known.measures, id)));
  source.signal.throwIfAborted();
  const shapes = built.flatMap((one) => one.shapes ?? []);
  const stillMissing = built.filter((one) => one.shapes === null).map(({ id }) => id);
  const notes = built.flatMap((one) => one.notes);
  if (stillMissing.length === 0) return { ...NO_NEWS, shapes, notes };
  const { freshPictures } = await import('./fresh-pictures');
  const fresh = await freshPictures(source, stillMissing);
  return { ...fresh, shapes: [...shapes, ...fresh.shapes], notes: [...notes, ...fresh.notes] };
}

/** What a map starts with: the state asked for, or the nearest that can be shown and why it is another. */
export interface FirstPictures {
  readonly state: State;
  readonly news: PictureNews;
  readonly failure: AppError | null;
}

/**
 * Pictures for the first state. When a set of it cannot be shown, the first one that can is, alone.
 * @throws AppError when there is none
 */
export async function firstPictures(source: PictureSource, known: Pictures, state: State): Promise<FirstPictures> {
  const asked = setsOf(state, source.release);
  try {
    return { state, news: await missingPictures(source, known, asked), failure: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const layers = state.layers.filter((layer) => layer !== 'other-boundaries');
    for (const boundaries of new Set([state.boundaries, ...source.release.boundarySets.map(({ id }) => id)])) {
      if (boundaries === asked.join()) continue;
      const news = await missingPictures(source, known, [boundaries]).catch(() => null);
      if (news) return { state: { ...state, boundaries, layers }, news, failure: error };
    }
    throw error;
  }
}

/**
 * Compares a set's picture with its file of outlines, which may be newer than what was derived from it, or defective.
 * @throws AppError when the file is missing or unusable; the picture is then all there is
 */
export async function checkedPicture(source: PictureSource, shapes: Shapes): Promise<PictureNews> {
  const { checkAgainstFile } = await import('./fresh-pictures');
  return checkAgainstFile(source, shapes);
}

/** The boundary sets that a state shows: its own, and the one it is compared with. */
export function setsOf({ boundaries, layers }: Pick<State, 'boundaries' | 'layers'>, release: Pick<Release, 'boundarySets'>): readonly BoundarySetId[] {
  const other = layers.includes('other-boundaries') ? otherSet(release, boundaries) : null;
  return other === null ? [boundaries] : [boundaries, other];
}

/** The set to compare with: the first that is not shown. */
export function otherSet(release: Pick<Release, 'boundarySets'>, shown: BoundarySetId): BoundarySetId | null {
  return release.boundarySets.find(({ id }) => id !== shown)?.id ?? null;
}

interface BuiltShapes {
  readonly id: BoundarySetId;
  readonly shapes: Shapes | null;
  readonly notes: readonly Note[];
}

/** A set that was not measured is measured and drawn together. */
async function builtShapes(read: ReadFile, measures: Measures, id: BoundarySetId): Promise<BuiltShapes> {
  if (!Object.hasOwn(measures.sets, id)) return { id, shapes: null, notes: [] };
  try {
    return { id, shapes: await loadShapes(read, id), notes: [] };
  } catch (error) {
    return { id, shapes: null, notes: [noteOn(`shapes/${id}.json`, error)] };
  }
}
