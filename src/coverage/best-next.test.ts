import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestNext, type Atom } from './best-next';

/** What a set reaches, counted anew. */
function reach(atoms: readonly Atom[], set: readonly number[]): number {
  return atoms.filter(({ reachedBy }) => reachedBy.some((candidate) => set.includes(candidate))).reduce((sum, { km2 }) => sum + km2, 0);
}

function subsets(candidates: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, candidates - from) }, (_, index) => from + index).flatMap((first) => subsets(candidates, size - 1, first + 1).map((rest) => [first, ...rest]));
}

const CANDIDATES = 7;
const grounds = fc.array(
  fc.record({ km2: fc.integer({ min: 1, max: 40 }).map((value) => value / 8), reachedBy: fc.subarray(Array.from({ length: CANDIDATES }, (_, index) => index), { minLength: 1 }) }),
  { maxLength: 25 },
);

describe('the best next villages', () => {
  test('are no worse than any other set, and the runner-up than any but the best', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: 1, max: 6 }), (atoms, choose) => {
        const { exact, best, runnerUp } = bestNext({ atoms, candidates: CANDIDATES, choose });
        const all = subsets(CANDIDATES, choose).map((set) => reach(atoms, set)).sort((a, b) => b - a);
        expect(exact).toBe(true);
        expect(best.km2).toBeCloseTo(all[0] ?? Number.NaN, 9);
        expect(runnerUp?.km2).toBeCloseTo(all[1] ?? Number.NaN, 9);
      }),
    );
  });

  test('reach what they say, each adding its gain to those before it', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: 1, max: 6 }), (atoms, choose) => {
        const { best, runnerUp } = bestNext({ atoms, candidates: CANDIDATES, choose });
        for (const choice of [best, ...(runnerUp ? [runnerUp] : [])]) {
          const set: number[] = [];
          for (const { candidate, gainKm2 } of choice.members) {
            const before = reach(atoms, set);
            set.push(candidate);
            expect(gainKm2).toBeCloseTo(reach(atoms, set) - before, 9);
          }
          expect(choice.km2).toBeCloseTo(reach(atoms, set), 9);
          expect(new Set(set).size).toBe(choose);
          const gains = choice.members.map(({ gainKm2 }) => gainKm2);
          gains.slice(1).forEach((gain, index) => expect(gain).toBeLessThanOrEqual((gains[index] ?? 0) + 1e-9));
        }
      }),
    );
  });

  test('two that together reach more than the two best alone', () => {
    const atoms = [{ km2: 5, reachedBy: [0, 1] }, { km2: 1, reachedBy: [0] }, { km2: 1, reachedBy: [1] }, { km2: 4, reachedBy: [2] }];
    const { best, runnerUp } = bestNext({ atoms, candidates: 3, choose: 2 });
    expect(best).toEqual({ members: [{ candidate: 0, gainKm2: 6 }, { candidate: 2, gainKm2: 4 }], km2: 10 });
    expect(runnerUp?.members.map(({ candidate }) => candidate)).toEqual([1, 2]);
  });

  test('are all there are where fewer are left than asked for, with no runner-up', () => {
    const { best, runnerUp } = bestNext({ atoms: [{ km2: 2, reachedBy: [1] }], candidates: 2, choose: 6 });
    expect(best.members.map(({ candidate }) => candidate)).toEqual([1, 0]);
    expect(runnerUp).toBeNull();
    expect(bestNext({ atoms: [], candidates: 0, choose: 3 })).toEqual({ exact: true, best: { members: [], km2: 0 }, runnerUp: null });
  });

  test('among too many sets to compare are found step by step, and that is said', () => {
    const candidates = 60;
    const atoms = Array.from({ length: candidates }, (_, index) => ({ km2: 1 + (index % 7), reachedBy: [index, (index + 1) % candidates] }));
    const { exact, best, runnerUp } = bestNext({ atoms, candidates, choose: 6 });
    expect(exact).toBe(false);
    expect(best.members).toHaveLength(6);
    expect(best.km2).toBeCloseTo(reach(atoms, best.members.map(({ candidate }) => candidate)), 9);
    expect(runnerUp?.km2).toBeLessThanOrEqual(best.km2);
    // Each step takes the candidate that adds most.
    const first = Math.max(...Array.from({ length: candidates }, (_, candidate) => reach(atoms, [candidate])));
    expect(best.members[0]?.gainKm2).toBe(first);
  });
});
