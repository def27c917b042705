import { expect, test } from 'vitest';
import { prepareCoverage } from './coverage';
import { EVERYTHING, grid } from './grid.test-data';
import { keptCoverage } from './kept-coverage';

const input = grid({ villages: 3, tags: [[1, 'p'], [2, 'q']] });
const onlyP = { ...EVERYTHING, programs: ['p'] };

test('two who ask the same of the same release have one answer', () => {
  expect(keptCoverage({ ...input })(EVERYTHING)).toBe(keptCoverage({ ...input })({ ...EVERYTHING }));
});

test('each question has its own answer, in whatever order they are asked', () => {
  const kept = keptCoverage(input);
  for (const query of [EVERYTHING, onlyP, EVERYTHING, { ...EVERYTHING, kecamatan: ['99.99.99'] }]) expect(kept(query)).toEqual(prepareCoverage(input)(query));
});

test('new measures and other tags have answers of their own', () => {
  const before = keptCoverage(input)(EVERYTHING);
  const doubled = { sets: Object.fromEntries(Object.entries(input.measures.sets).map(([id, set]) => [id, { ...set, areasKm2: Object.fromEntries(Object.entries(set.areasKm2).map(([code, km2]) => [code, km2 * 2])) }])) };
  const measures = { ...input.measures, ...doubled };
  expect(keptCoverage({ ...input, measures })(EVERYTHING).scope.areaKm2).toBe(before.scope.areaKm2 * 2);
  expect(keptCoverage({ ...input, tags: { ...input.tags, tags: [] } })(EVERYTHING).covered.villages).toBe(0);
});
