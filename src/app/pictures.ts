import type { ReadFile, ReleaseRecord } from '../data';
import { AppError, type BoundarySetId, type Measures, type Note } from '../domain';
import type { Shapes } from '../drawing/shapes';

/** Where pictures of a release come from. */
export interface PictureSource extends Pick<ReleaseRecord, 'release' | 'files'> {
  readonly read: ReadFile;
  readonly signal: AbortSignal;
}

/** What is known of boundary sets by now: what is drawn of them, and what figures rest on. */
export interface Pictures {
  readonly shapes: ReadonlyMap<BoundarySetId, Shapes>;
  readonly measures: Measures;
  /** Sets that were compared with their own file of outlines, or derived from it. */
  readonly checked: ReadonlySet<BoundarySetId>;
}

/** What a file, or the worker, has to add. */
export interface PictureNews {
  readonly shapes: readonly Shapes[];
  /** null: nothing was measured. */
  readonly measures: Measures | null;
  readonly checked: readonly BoundarySetId[];
  readonly notes: readonly Note[];
}

export const NO_PICTURES: Pictures = { shapes: new Map(), measures: { schema: 1, sets: {}, agreement: {} }, checked: new Set() };

export const NO_NEWS: PictureNews = { shapes: [], measures: null, checked: [], notes: [] };

/**
 * News over what was known: they may come in any order. Measuring one set anew leaves the others as they were; how far two sets
 * agree is then no longer known. Without new shapes the map of shapes stays the same object.
 */
export function withNews(before: Pictures, { shapes, measures, checked }: PictureNews): Pictures {
  return {
    shapes: shapes.length === 0 ? before.shapes : new Map([...before.shapes, ...shapes.map((one) => [one.boundaries, one] as const)]),
    measures: measures === null ? before.measures : { ...measures, sets: { ...before.measures.sets, ...measures.sets } },
    checked: new Set([...before.checked, ...checked]),
  };
}

/** Sets that cannot be shown yet: not drawn, or not measured. */
export function unknownSets({ shapes, measures }: Pictures, ids: readonly BoundarySetId[]): readonly BoundarySetId[] {
  return ids.filter((id) => !shapes.has(id) || !Object.hasOwn(measures.sets, id));
}

/** That a file is left aside, and why. Anything but an AppError is thrown again. */
export function noteOn(file: string, error: unknown): Note {
  if (!(error instanceof AppError)) throw error;
  return { id: 'optional-file-unusable', params: { ...error.params, file, reason: error.id } };
}
