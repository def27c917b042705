import { describe, expect, test } from 'vitest';
import type { Measures } from '../domain';
import { touching } from './borders';
import { nearestAmong } from './nearest';

/** Four villages: a–b 0 km, a–c 2, a–d 5, b–c 1, b–d 3, c–d 1; "e" has no outline. */
const measures: Measures = {
  schema: 1,
  sets: {
    one: {
      areasKm2: { a: 1, b: 1, c: 1, d: 1, e: 0 },
      borders: [['a', 'b', 250], ['a', 'c', 99.9], ['a', 'd', 900]],
      labelPoints: {},
      distances: { codes: ['a', 'b', 'c', 'd'], km: [0, 2, 5, 1, 3, 1] },
    },
  },
  agreement: {},
};

describe('the nearest named village', () => {
  test('is found whichever of the pair comes first', () => {
    expect(nearestAmong(measures, 'one', ['c', 'd'])('a')).toEqual({ code: 'c', km: 2 });
    expect(nearestAmong(measures, 'one', ['a', 'b'])('d')).toEqual({ code: 'b', km: 3 });
    expect(nearestAmong(measures, 'one', ['b', 'c'])('a')).toEqual({ code: 'b', km: 0 });
  });

  test('is the first in order of code when two are as near', () => {
    expect(nearestAmong(measures, 'one', ['d', 'b'])('c')).toEqual({ code: 'b', km: 1 });
  });

  test('is never the village itself', () => {
    expect(nearestAmong(measures, 'one', ['a', 'd'])('a')).toEqual({ code: 'd', km: 5 });
  });

  test('is nobody when none is named, known or drawn', () => {
    expect(nearestAmong(measures, 'one', [])('a')).toBeNull();
    expect(nearestAmong(measures, 'one', ['a', 'e'])('a')).toBeNull();
    expect(nearestAmong(measures, 'one', ['a'])('e')).toBeNull();
    expect(nearestAmong(measures, 'two', ['b'])('a')).toBeNull();
  });
});

describe('touching villages', () => {
  test('share at least 100 metres, the longest first', () => {
    expect(touching(measures, 'one', 'a')).toEqual([{ code: 'd', metres: 900 }, { code: 'b', metres: 250 }]);
  });

  test('touch both ways', () => {
    expect(touching(measures, 'one', 'b')).toEqual([{ code: 'a', metres: 250 }]);
  });

  test('are none for a village alone, unknown or in an unknown set', () => {
    expect(touching(measures, 'one', 'c')).toEqual([]);
    expect(touching(measures, 'one', 'x')).toEqual([]);
    expect(touching(measures, 'two', 'a')).toEqual([]);
  });
});
