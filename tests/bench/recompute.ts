import { readFileSync } from 'node:fs';
import { prepareCoverage } from '../../src/coverage';
import { loadRelease } from '../../src/data';
import type { CoverageQuery } from '../../src/domain';
import { median } from './statistics';

const RELEASE = 'data/blora';
/** So many times each filter is chosen. */
const ROUNDS = 20;

/** Every subset of some items. */
function subsets<T>(items: readonly T[]): T[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
}

/** Every filter that the interface can set, for every boundary set. */
function queries(programs: readonly string[], kecamatan: readonly string[], sets: readonly string[]): CoverageQuery[] {
  return sets.flatMap((boundaries) =>
    subsets(programs).flatMap((chosen) =>
      subsets(kecamatan).flatMap((within) => (['any', 'all'] as const).map((match) => ({ boundaries, programs: chosen, match, kecamatan: within }))),
    ),
  );
}

/** Median milliseconds that a filter change spends on the report, over every filter, several times each. */
export async function measureRecompute(): Promise<number> {
  const { release, measures } = await loadRelease((file) => Promise.resolve(readFileSync(`${RELEASE}/${file}`, 'utf8')));
  const report = prepareCoverage({ release, measures, tags: release.tags });
  const all = queries(
    release.programs.map(({ id }) => id),
    release.kecamatan.map(({ code }) => code),
    release.boundarySets.map(({ id }) => id),
  );
  const spent: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of all) {
      const start = performance.now();
      report(query);
      spent.push(performance.now() - start);
    }
  }
  return median(spent) ?? Number.NaN;
}
