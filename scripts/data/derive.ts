import { boundaryFile, loadBoundaries, loadContext, loadRecord, type ReadFile } from '../../src/data';
import { derive, type DeriveSource } from '../../src/drawing/derive';
import { sha256 } from '../../src/lib/sha256';
import { writeJson } from './write-json';

/** Reads what derived files are derived from, and no derived file: record, context, every boundary set in the manifest's order. */
export async function readSource(read: ReadFile): Promise<DeriveSource> {
  const { release } = await loadRecord(read);
  const ids = release.boundarySets.map(({ id }) => id);
  const loaded = await Promise.all(ids.map((id) => loadBoundaries(read, release, id)));
  const fingerprints = await Promise.all(ids.map(async (id) => [id, (await sha256(await read(boundaryFile(id)))) ?? ''] as const));
  const { context } = await loadContext(read);
  return { release, sets: loaded.map(({ boundaries }) => boundaries), context, fingerprints: Object.fromEntries(fingerprints) };
}

/** A file that follows from the source: its path, and its text. */
export type DerivedFile = readonly [path: string, text: string];

/** Every derived file of a release. A new kind of file is one more line here; `data:check` compares them all. */
export function derivedFiles(source: DeriveSource): readonly DerivedFile[] {
  const { measures, shapes } = derive(source);
  return [
    ['measured.json', writeJson(measures)],
    ...shapes.map((one): DerivedFile => [`shapes/${one.boundaries}.json`, `${JSON.stringify(one)}\n`]),
  ];
}
