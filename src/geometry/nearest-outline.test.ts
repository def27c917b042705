import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../scripts/data/derive';
import { readFromFolder } from '../../scripts/data/read-folder';
import { nearestAmong } from '../coverage';
import { measureSets } from './measure-sets';
import { prepareNearest } from './nearest-outline';
import { boundaries, polygon, square } from './squares.test-data';

const { sets } = await readSource(readFromFolder('data/blora'));
const measures = measureSets(sets);

describe.each(sets)('among the villages of $id the nearest named one', ({ id, villages }) => {
  const codes = [...villages.keys()];
  const find = prepareNearest(villages);

  test('is the one that all measured distances give, and as far, whichever are named', () => {
    fc.assert(fc.property(fc.subarray(codes), (named) => {
      const known = nearestAmong(measures, id, named);
      const found = find(named, codes);
      for (const code of codes) expect(found.get(code) ?? null).toEqual(known(code));
    }), { numRuns: 60 });
  });
});

test('among squares anywhere in Indonesia it is the one that all measured distances give', () => {
  const place = fc.tuple(fc.integer({ min: 95, max: 140 }), fc.integer({ min: -11, max: 6 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(fc.property(fc.uniqueArray(place, { minLength: 2, maxLength: 12, selector: ([x, y]) => `${x} ${y}` }), fc.nat(), (places, seed) => {
    const set = boundaries(Object.fromEntries(places.map(([x, y, side], index) => [`v${index}`, polygon(square(x, y, side * 0.3))])));
    const named = [...set.villages.keys()].filter((_, index) => ((seed >> index) & 1) === 1);
    const known = nearestAmong(measureSets([set]), set.id, named);
    const found = prepareNearest(set.villages)(named, [...set.villages.keys()]);
    for (const code of set.villages.keys()) expect(found.get(code) ?? null).toEqual(known(code));
  }), { numRuns: 200 });
});

test('a village without an outline has none and is nobody’s', () => {
  const { villages } = boundaries({ a: polygon(square(0, 0)), b: polygon(square(1, 0)), empty: { type: 'MultiPolygon', coordinates: [] } });
  const find = prepareNearest(villages);
  expect([...find(['empty', 'b'], ['a', 'empty', 'unknown'])]).toEqual([['a', { code: 'b', km: 0 }]]);
  expect([...find(['a'], ['a'])]).toEqual([]);
});
