import type { Boundaries, Measures } from '../domain';
import { partOf, type Progress } from '../lib/progress';
import { agreement } from './agreement';
import { measureSet } from './measure';

/** Measures every boundary set, and how far the first two agree. */
export function measureSets(sets: readonly Boundaries[], progress: Progress = () => undefined): Measures {
  const [first, second] = sets;
  return {
    schema: 1,
    sets: Object.fromEntries(sets.map((boundaries, index) => [boundaries.id, measureSet(boundaries, partOf(progress, index / sets.length, (index + 1) / sets.length))])),
    agreement: first && second ? agreement(first, second) : {},
  };
}
