import { expect, test } from 'vitest';
import { measures, release, untouched } from '../../tests/support/published';
import type { Measures, State } from '../domain';
import { createStore } from '../state/store';
import { needsDistances } from './run-export';

/** Of very many villages not all pairs are measured. */
const unmeasured: Measures = { ...measures, sets: Object.fromEntries(Object.entries(measures.sets).map(([id, set]) => [id, { ...set, distances: { codes: [], km: [] } }])) };
const storeOf = (known: Measures, patch: Partial<State> = {}) => createStore(release, known, { ...untouched, ...patch }, []);

test('works distances out for every workbook whose list of villages not named ranks by them, as its ranks and reasons are nothing without', () => {
  const many = storeOf(unmeasured, { rank: 'distance' });
  expect(needsDistances('xlsx', {}, many)).toBe(true);
  expect(needsDistances('xlsx', { list: 'gaps' }, many)).toBe(true);
  expect(needsDistances('csv', { list: 'gaps' }, many)).toBe(true);
  expect(needsDistances('pdf', { village: '33.16.08.2015' }, many)).toBe(true);
});

test('works no distances out for a file that says none, or where they are measured', () => {
  const many = storeOf(unmeasured, { rank: 'distance' });
  expect(needsDistances('csv', {}, many)).toBe(false);
  expect(needsDistances('pptx', {}, many)).toBe(false);
  expect(needsDistances('xlsx', {}, storeOf(unmeasured, { rank: 'area' }))).toBe(false);
  expect(needsDistances('xlsx', {}, storeOf(measures, { rank: 'distance' }))).toBe(false);
});
