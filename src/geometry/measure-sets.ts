import type { Boundaries, Measures } from '../domain';
import { agreement } from './agreement';
import { measureSet } from './measure';

/** Measures every boundary set, and how far the first two agree. */
export function measureSets(sets: readonly Boundaries[]): Measures {
  const [first, second] = sets;
  return {
    schema: 1,
    sets: Object.fromEntries(sets.map((boundaries) => [boundaries.id, measureSet(boundaries)])),
    agreement: first && second ? agreement(first, second) : {},
  };
}
