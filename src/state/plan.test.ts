import { describe, expect, test } from 'vitest';
import { codeOf, release } from '../../tests/support/published';
import { NO_PLAN, planChanges, soundPlan, withTag } from './plan';

const record = release.tags;
const [bacem, soko, nglobo] = [codeOf('Bacem'), codeOf('Soko'), codeOf('Nglobo')];

describe('tagging a village in a plan', () => {
  test('adds what the record lacks and removes what it has', () => {
    const one = withTag(record, NO_PLAN, soko, 'umkm', true);
    expect(one).toEqual({ add: [[soko, 'umkm']], remove: [] });
    expect(withTag(record, one, nglobo, 'umkm', false)).toEqual({ add: [[soko, 'umkm']], remove: [[nglobo, 'umkm']] });
  });

  test('taken back leaves the plan as it was', () => {
    const added = withTag(record, NO_PLAN, soko, 'umkm', true);
    expect(withTag(record, added, soko, 'umkm', false)).toEqual(NO_PLAN);
    const removed = withTag(record, NO_PLAN, nglobo, 'umkm', false);
    expect(withTag(record, removed, nglobo, 'umkm', true)).toEqual(NO_PLAN);
  });

  test('as it is already changes nothing', () => {
    expect(withTag(record, NO_PLAN, bacem, 'pertanian', true)).toEqual(NO_PLAN);
    expect(withTag(record, NO_PLAN, soko, 'pertanian', false)).toEqual(NO_PLAN);
  });
});

test('two plans that mean the same are the same', () => {
  const one = { add: [[soko, 'umkm'], [bacem, 'umkm'], [bacem, 'pertanian']], remove: [] } as const;
  const other = { add: [[bacem, 'umkm'], [soko, 'umkm'], [soko, 'umkm']], remove: [[soko, 'umkm']] } as const;
  expect(soundPlan(record, one)).toEqual(soundPlan(record, other));
});

test('the villages that a plan changes, for the programmes that count', () => {
  const plan = { add: [[bacem, 'umkm'], [soko, 'umkm']], remove: [[bacem, 'pertanian']] } as const;
  expect(planChanges(plan, [])).toEqual([
    { code: soko, added: ['umkm'], removed: [] },
    { code: bacem, added: ['umkm'], removed: ['pertanian'] },
  ].sort((a, b) => (a.code < b.code ? -1 : 1)));
  expect(planChanges(plan, ['pertanian'])).toEqual([{ code: bacem, added: [], removed: ['pertanian'] }]);
});
