import type { CoverageReport, NumberSum, Release } from '../domain';

/** The number that people reached are a share of. */
const POPULATION = 'population';

/**
 * Every number that a village of the scope has, in the order in which they first appear, and then people reached. Villages without
 * it count for nothing. Who is reached by two programmes is counted twice: nobody says who they are.
 */
export function numberSums({ villages, tags }: Pick<Release, 'villages' | 'tags'>, { covered, filter }: Pick<CoverageReport, 'covered' | 'filter'>): readonly NumberSum[] {
  const named = new Set(covered.codes);
  const sums = new Map<string, { covered: number; scope: number; villages: number }>();
  for (const village of villages) {
    if (filter.kecamatan.length > 0 && !filter.kecamatan.includes(village.kecamatan)) continue;
    for (const [name, value] of Object.entries(village.numbers)) {
      const sum = sums.get(name) ?? { covered: 0, scope: 0, villages: 0 };
      sum.scope += value;
      sum.villages += 1;
      if (named.has(village.code)) sum.covered += value;
      sums.set(name, sum);
    }
  }
  const numbers = [...sums].map(([name, sum]) => ({ name, ...sum, share: sum.scope === 0 ? null : sum.covered / sum.scope }));
  const reached = tags.tags.filter(({ village, program, reached: people }) => people !== undefined && named.has(village) && (filter.programs.length === 0 || filter.programs.includes(program)));
  if (reached.length === 0) return numbers;
  const people = reached.reduce((sum, tag) => sum + (tag.reached ?? 0), 0);
  const population = sums.get(POPULATION)?.scope ?? 0;
  return [...numbers, { name: 'reached', covered: people, scope: population, villages: new Set(reached.map(({ village }) => village)).size, share: population === 0 ? null : people / population }];
}
