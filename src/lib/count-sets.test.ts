import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSets } from './count-sets';

test('counts sets as the triangle of Pascal does', () => {
  expect([countSets(24, 1), countSets(24, 3), countSets(5, 5), countSets(5, 0)]).toEqual([24, 2024, 1, 1]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (of, size) => {
      fc.pre(size <= of);
      expect(countSets(of + 1, size)).toBe(countSets(of, size) + countSets(of, size - 1));
    }),
  );
});
