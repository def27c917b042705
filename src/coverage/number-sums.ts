import type { CoverageReport, NumberSum, Release } from '../domain';
import { keptFor } from '../lib/kept-for';

/** The number that people reached are a share of. */
const POPULATION = 'population';

/** A column that says so in its head holds shares: "% miskin", "persentase", "pct_poor". */
const PERCENT = /%|(?:^|[^a-z])(?:persen(?:tase)?|prosen(?:tase)?|per ?cent|percentage|pct)(?:[^a-z]|$)/i;

/**
 * Every number that a village of the scope has and that can be added up, in the order in which they first appear, and then people
 * reached. Villages without it count for nothing. Who is reached by two programmes is counted twice: nobody says who they are.
 */
export function numberSums({ villages, tags }: Pick<Release, 'villages' | 'tags'>, { covered, filter }: Pick<CoverageReport, 'covered' | 'filter'>): readonly NumberSum[] {
  const named = new Set(covered.codes);
  const rates = ratesAmong(villages);
  const sums = new Map<string, { covered: number; scope: number; villages: number }>();
  for (const village of villages) {
    if (filter.kecamatan.length > 0 && !filter.kecamatan.includes(village.kecamatan)) continue;
    for (const [name, value] of Object.entries(village.numbers)) {
      if (rates.has(name)) continue;
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

/**
 * Columns whose sum means nothing: shares of villages, by their head or because all lie between 0 and 1 and not all are whole. A column
 * of 0 and 1 counts what is there. All villages are asked, so that no filter makes a sum of a rate.
 */
const ratesAmong = keptFor((villages: Release['villages']): ReadonlySet<string> => {
  const columns = new Map<string, { within: boolean; whole: boolean }>();
  for (const { numbers } of villages) {
    for (const [name, value] of Object.entries(numbers)) {
      const column = columns.get(name) ?? { within: true, whole: true };
      column.within &&= value >= 0 && value <= 1;
      column.whole &&= Number.isInteger(value);
      columns.set(name, column);
    }
  }
  return new Set([...columns].flatMap(([name, { within, whole }]) => (PERCENT.test(name) || (within && !whole) ? [name] : [])));
});
