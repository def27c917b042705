import { describe, expect, test } from 'vitest';
import { AppError } from '../domain';
import { coverage, prepareCoverage } from './coverage';
import { EVERYTHING, code, grid } from './grid.test-data';

/** Villages 1–6 of 1–6 km²; 1 has p and q, 2 has q, 4 has p (inferred) and r, 5 has p (inferred). */
const input = grid({
  villages: 6,
  tags: [[1, 'p'], [1, 'q'], [2, 'q'], [4, 'p', 'inferred'], [4, 'r'], [5, 'p', 'inferred']],
});
const report = prepareCoverage(input);
const villages = (...numbers: number[]): string[] => numbers.map(code).sort();

describe('without a filter', () => {
  const { scope, covered, gap, overlap, groups, notes } = report(EVERYTHING);

  test('every village with a tag is covered, and the others are the gap', () => {
    expect(scope).toEqual({ villages: 6, areaKm2: 21 });
    expect(covered).toMatchObject({ villages: 4, areaKm2: 12, villageShare: 4 / 6, areaShare: 12 / 21, codes: villages(1, 2, 4, 5) });
    expect(gap).toEqual({ villages: 2, areaKm2: 9, codes: villages(3, 6) });
  });

  test('shares by area are given for every boundary set', () => {
    expect(covered.areaShareBySet).toEqual({ one: 12 / 21, two: 4 / 6 });
  });

  test('a village that is named by an inferred match only is told apart, and what is left without it', () => {
    expect(covered.inferredCodes).toEqual(villages(5));
    expect(covered.stated).toEqual({ villages: 3, areaKm2: 7, areaShare: 7 / 21, areaShareBySet: { one: 7 / 21, two: 3 / 6 } });
    expect(notes).toEqual([{ id: 'inferred-matches', params: { villages: 1, names: 'Village 5' } }]);
  });

  test('villages with two programmes overlap', () => {
    expect(overlap).toEqual({ villages: 2, areaKm2: 5, codes: villages(1, 4) });
  });

  test('covered villages that touch form groups, the largest area first', () => {
    expect(groups).toEqual([
      { codes: villages(4, 5), areaKm2: 9 },
      { codes: villages(1, 2), areaKm2: 3 },
    ]);
  });
});

describe('with programmes chosen', () => {
  test('any of them covers a village', () => {
    expect(report({ ...EVERYTHING, programs: ['p', 'q'] }).covered.codes).toEqual(villages(1, 2, 4, 5));
    expect(report({ ...EVERYTHING, programs: ['r'] }).covered.codes).toEqual(villages(4));
  });

  test('all of them must be there when all are asked for', () => {
    expect(report({ ...EVERYTHING, programs: ['p', 'q'], match: 'all' }).covered.codes).toEqual(villages(1));
    expect(report({ ...EVERYTHING, programs: ['p', 'r'], match: 'all' }).covered.codes).toEqual(villages(4));
  });

  test('all of none chosen is no choice: what is named for anything counts, as every sentence without a choice says', () => {
    expect(report({ ...EVERYTHING, match: 'all' })).toEqual({ ...report(EVERYTHING), filter: { programs: [], match: 'all', kecamatan: [] } });
  });

  test('one inferred match of all that are asked for makes the village inferred', () => {
    const { covered } = report({ ...EVERYTHING, programs: ['p', 'r'], match: 'all' });
    expect(covered.inferredCodes).toEqual(villages(4));
    expect(covered.stated.villages).toBe(0);
  });

  test('a stated match of another programme chosen makes it stated', () => {
    expect(report({ ...EVERYTHING, programs: ['p', 'r'] }).covered.inferredCodes).toEqual(villages(5));
  });

  test('only programmes chosen overlap, and one alone never does', () => {
    expect(report({ ...EVERYTHING, programs: ['p', 'q'] }).overlap.codes).toEqual(villages(1));
    expect(report({ ...EVERYTHING, programs: ['p', 'p'] }).overlap.codes).toEqual([]);
  });

  test('the rows of programmes stay', () => {
    const rows = (query: typeof EVERYTHING): unknown => report(query).programs;
    expect(rows({ ...EVERYTHING, programs: ['q'], match: 'all' })).toEqual(rows(EVERYTHING));
    expect(report(EVERYTHING).programs.map(({ id, codes, areaKm2 }) => [id, codes, areaKm2])).toEqual([
      ['p', villages(1, 4, 5), 10],
      ['q', villages(1, 2), 3],
      ['r', villages(4), 4],
    ]);
  });

  test('the sub-districts show what the programmes cover in each', () => {
    expect(report({ ...EVERYTHING, programs: ['q'] }).kecamatan).toMatchObject([
      { code: 'k1', name: 'Kecamatan k1', villages: 3, covered: 1, areaKm2: 9, coveredKm2: 1, villageShare: 1 / 3, areaShare: 1 / 9, areaShareBySet: { two: 1 / 3 } },
      { code: 'k2', villages: 3, covered: 1, areaKm2: 12, coveredKm2: 2, areaShare: 2 / 12 },
    ]);
  });
});

describe('within a sub-district', () => {
  const query = { ...EVERYTHING, kecamatan: ['k2'] };

  test('everything but the rows of sub-districts is about it alone', () => {
    const { scope, covered, gap, programs } = report(query);
    expect(scope).toEqual({ villages: 3, areaKm2: 12 });
    expect(covered).toMatchObject({ villages: 2, areaKm2: 6, areaShare: 0.5, inferredCodes: [] });
    expect(gap.codes).toEqual(villages(6));
    expect(programs.map(({ villages: count, villageShare }) => [count, villageShare])).toEqual([[1, 1 / 3], [1, 1 / 3], [1, 1 / 3]]);
  });

  test('the rows of sub-districts are the same', () => {
    expect(report(query).kecamatan).toEqual(report(EVERYTHING).kecamatan);
  });
});

test('villages touch from 100 metres of common border', () => {
  const touching = (metres: number): number =>
    coverage(grid({ villages: 2, tags: [[1, 'p'], [2, 'p']], metres: () => metres }), EVERYTHING).groups.length;
  expect([99.9, 100].map(touching)).toEqual([2, 1]);
});

test('groups of the same area come in order of code', () => {
  const even = grid({ villages: 5, tags: [[1, 'p'], [3, 'p'], [5, 'p']] });
  expect(coverage(even, { ...EVERYTHING, boundaries: 'two' }).groups.map(({ codes }) => codes[0])).toEqual([code(1), code(3), code(5)]);
});

test('shares of nothing are null, not 0', () => {
  const { covered, programs, kecamatan } = coverage(grid({ villages: 0 }), EVERYTHING);
  expect(covered).toMatchObject({ villageShare: null, areaShare: null, areaShareBySet: { one: null, two: null } });
  expect(covered.stated.areaShare).toBeNull();
  expect(programs[0]).toMatchObject({ villageShare: null, areaShare: null });
  expect(kecamatan[0]).toMatchObject({ villageShare: null, areaShare: null });
});

test('programmes and sub-districts that the release does not have match nothing', () => {
  expect(report({ ...EVERYTHING, programs: ['unknown'] }).covered.villages).toBe(0);
  expect(report({ ...EVERYTHING, programs: ['p', 'unknown'] }).covered.villages).toBe(3);
  expect(report({ ...EVERYTHING, kecamatan: ['unknown'] }).scope).toEqual({ villages: 0, areaKm2: 0 });
});

test('tags for villages and programmes that the release does not have count for nothing', () => {
  const strange = grid({ villages: 2, tags: [[9, 'p'], [1, 'unknown']] });
  expect(coverage(strange, EVERYTHING).covered.villages).toBe(0);
});

test('a village without an outline is counted, with no area', () => {
  const whole = grid({ villages: 2, tags: [[2, 'p']] });
  const one = { ...whole.measures.sets['one'], areasKm2: { [code(1)]: 1 }, borders: [], labelPoints: {}, distances: { codes: [], km: [] } };
  const { scope, covered } = coverage({ ...whole, measures: { ...whole.measures, sets: { one } } }, EVERYTHING);
  expect(scope).toEqual({ villages: 2, areaKm2: 1 });
  expect(covered).toMatchObject({ villages: 1, areaKm2: 0, areaShareBySet: { one: 0, two: null } });
});

test('a boundary set that is not there is an error with its name', () => {
  for (const boundaries of ['three', 'constructor']) {
    expect(() => report({ ...EVERYTHING, boundaries })).toThrow(AppError);
    expect(() => report({ ...EVERYTHING, boundaries })).toThrow(/boundaries-unknown/);
  }
});

test('areas have no crumbs of binary fractions', () => {
  const tenths = grid({ villages: 3, tags: [[1, 'p'], [2, 'p'], [3, 'p']] });
  const areasKm2 = { [code(1)]: 0.1, [code(2)]: 0.2, [code(3)]: 0.3 };
  const sets = Object.fromEntries(Object.entries(tenths.measures.sets).map(([id, set]) => [id, { ...set, areasKm2 }]));
  expect(coverage({ ...tenths, measures: { ...tenths.measures, sets } }, EVERYTHING).covered.areaKm2).toBe(0.6);
});

test('a report is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(report(EVERYTHING)))).toEqual(report(EVERYTHING));
});
