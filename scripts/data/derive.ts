import type { Boundaries, Context, Measures, Release } from '../../src/domain';
import { loadBoundaries, loadContext, type ReadFile } from '../../src/data';
import { loadRecord } from '../../src/data/load-release';
import { agreement, measureSet } from '../../src/geometry';
import { shapesOf } from './shapes';
import { writeJson } from './write-json';

/** What derived files are derived from: the record as edited, and every boundary set in the order of the manifest. */
export interface Source {
  readonly release: Release;
  readonly sets: readonly Boundaries[];
  readonly context: Context;
}

/** Reads what is in the release folder and no derived file. */
export async function readSource(read: ReadFile): Promise<Source> {
  const { release } = await loadRecord(read);
  const loaded = await Promise.all(release.boundarySets.map(({ id }) => loadBoundaries(read, release, id)));
  const { context } = await loadContext(read);
  return { release, sets: loaded.map(({ boundaries }) => boundaries), context };
}

/** A file that follows from the source: its path, and its text. */
export type DerivedFile = readonly [path: string, text: string];

/** Every derived file of a release. A new kind of file is one more line here; `data:check` compares them all. */
export function derivedFiles(source: Source): readonly DerivedFile[] {
  const measures = measure(source);
  return [
    ['measured.json', writeJson(measures)],
    ...source.sets.map((boundaries): DerivedFile => [`shapes/${boundaries.id}.json`, `${JSON.stringify(shapesOf(source, boundaries, measures))}\n`]),
  ];
}

function measure({ sets }: Source): Measures {
  const [first, second] = sets;
  return {
    schema: 1,
    sets: Object.fromEntries(sets.map((boundaries) => [boundaries.id, measureSet(boundaries)])),
    agreement: first && second ? agreement(first, second) : {},
  };
}
