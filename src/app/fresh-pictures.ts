import { boundaryFile, decodeBoundaries, loadContext, type LoadedBoundaries, type ReadFile } from '../data';
import type { BoundarySetId, Context, Note } from '../domain';
import { isDrawnFor } from '../drawing/is-drawn-for';
import type { Shapes } from '../drawing/shapes';
import { sha256 } from '../lib/sha256';
import { deriveInWorker } from './derive-in-worker';
import { NO_NEWS, noteOn, type PictureNews, type PictureSource } from './pictures';

/** Draws and measures sets from their outlines as they are now. @throws AppError when a set's file is missing or unusable */
export async function freshPictures(source: PictureSource, ids: readonly BoundarySetId[]): Promise<PictureNews> {
  return derived(source, await Promise.all(ids.map(async (id) => decoded(source, id, await source.read(boundaryFile(id))))));
}

/**
 * Reads the outlines of a set that is shown already. Nothing new when its shapes were drawn from just this file and for just
 * this record; else the set is drawn and measured anew. @throws AppError when the file is missing or unusable
 */
export async function checkAgainstFile(source: PictureSource, shapes: Shapes): Promise<PictureNews> {
  const id = shapes.boundaries;
  const text = await source.read(boundaryFile(id));
  const set = decoded(source, id, text);
  const sound = set.notes.length === 0 && isDrawnFor(shapes, source.release) && (await isDrawnFrom(shapes, text, source));
  return sound ? { ...NO_NEWS, checked: [id] } : derived(source, [set]);
}

interface DecodedSet extends LoadedBoundaries {
  readonly text: string;
}

function decoded({ release }: PictureSource, id: BoundarySetId, text: string): DecodedSet {
  return { ...decodeBoundaries(text, release, id), text };
}

/** By the hash that the shapes carry; where a browser has none, by the size that the manifest gives. */
async function isDrawnFrom({ boundaries, source }: Shapes, text: string, { files }: PictureSource): Promise<boolean> {
  const hash = await sha256(text);
  if (hash !== null) return hash === source;
  const listed = files.find(({ path }) => path === boundaryFile(boundaries));
  return listed?.bytes === new TextEncoder().encode(text).length;
}

async function derived({ release, read, signal }: PictureSource, sets: readonly DecodedSet[]): Promise<PictureNews> {
  const { context, notes } = await contextIfAny(read);
  const fingerprints = await Promise.all(sets.map(async ({ boundaries, text }) => [boundaries.id, (await sha256(text)) ?? ''] as const));
  const { villages, kecamatan, towns, tags, events } = release;
  const { shapes, measures } = await deriveInWorker(
    { release: { villages, kecamatan, towns, tags, events }, sets: sets.map(({ boundaries }) => boundaries), context, fingerprints: Object.fromEntries(fingerprints) },
    signal,
  );
  return { shapes, measures, checked: sets.map(({ boundaries }) => boundaries.id), notes: [...sets.flatMap((set) => set.notes), ...notes] };
}

/** The map can do without its surroundings. */
async function contextIfAny(read: ReadFile): Promise<{ readonly context: Context; readonly notes: readonly Note[] }> {
  try {
    return await loadContext(read);
  } catch (error) {
    return { context: { kecamatan: [] }, notes: [noteOn('context.geojson', error)] };
  }
}
