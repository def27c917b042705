import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../domain';
import { coverage } from './coverage';
import { code, EVERYTHING, grid, grids, PROGRAMS, queries } from './grid.test-data';
import { planned, planOf } from './planned';

const record = grid({ villages: 4, tags: [[1, 'p'], [2, 'p', 'inferred']] });
const pair = (village: number, program: string): Plan['add'][number] => [code(village), program];
const plans: fc.Arbitrary<Plan> = fc.record({ add: pairs(), remove: pairs() });

function pairs(): fc.Arbitrary<Plan['add']> {
  return fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...PROGRAMS)).map(([village, program]) => pair(village, program)), { maxLength: 6 });
}

describe('the record with a plan applied', () => {
  test('has what the plan adds, marked as planned, and not what it takes away', () => {
    const { tags, withdrawn } = planned(record.tags, { add: [pair(3, 'q')], remove: [pair(1, 'p')] });
    expect(tags.map(({ village, program, origin }) => [village, program, origin])).toEqual([
      [code(2), 'p', 'record'],
      [code(3), 'q', 'plan'],
    ]);
    expect(withdrawn?.map(({ village }) => village)).toEqual([code(1)]);
  });

  test('is the record itself where the plan says nothing new', () => {
    expect(planned(record.tags, { add: [], remove: [] })).toBe(record.tags);
    expect(planned(record.tags, { add: [pair(1, 'p')], remove: [pair(3, 'p')] })).toBe(record.tags);
  });

  test('has a tag once, however often the plan asks for it', () => {
    expect(planned(record.tags, { add: [pair(3, 'q'), pair(3, 'q')], remove: [] }).tags).toHaveLength(3);
  });

  test('says of which plan it is, in order of code', () => {
    const applied = planned(record.tags, { add: [pair(4, 'q'), pair(3, 'r'), pair(3, 'q')], remove: [pair(2, 'p')] });
    expect(planOf(applied)).toEqual({ add: [pair(3, 'q'), pair(3, 'r'), pair(4, 'q')].sort(), remove: [pair(2, 'p')] });
    expect(planOf(record.tags)).toBeNull();
  });
});

describe('a report of a plan', () => {
  test('is marked, and the note counts its tags', () => {
    const report = coverage({ ...record, tags: planned(record.tags, { add: [pair(3, 'q')], remove: [] }) }, EVERYTHING);
    expect(report.plan).toEqual({ add: [pair(3, 'q')], remove: [] });
    expect(report.notes[0]).toEqual({ id: 'plan', params: { added: 1, removed: 0 } });
    expect(report.covered.codes).toContain(code(3));
  });

  test('is marked even where it only takes away, and under a filter that it does not change', () => {
    const removed = coverage({ ...record, tags: planned(record.tags, { add: [], remove: [pair(1, 'p')] }) }, { ...EVERYTHING, programs: ['r'] });
    expect(removed.plan).toEqual({ add: [], remove: [pair(1, 'p')] });
  });

  test('carries a mark exactly when the plan changes the record, and else is the record’s', () => {
    fc.assert(
      fc.property(grids, plans, queries, (input, plan, query) => {
        const tags = planned(input.tags, plan);
        const report = coverage({ ...input, tags }, query);
        expect(report.plan === null).toBe(tags === input.tags);
        if (report.plan === null) expect(report).toEqual(coverage(input, query));
      }),
    );
  });

  test('taken back gives every figure of the record again', () => {
    fc.assert(
      fc.property(grids, plans, queries, (input, plan, query) => {
        const mark = planOf(planned(input.tags, plan)) ?? { add: [], remove: [] };
        const there = planned(input.tags, mark).tags.map((tag) => ({ ...tag, origin: 'record' as const }));
        const back = planned({ tags: there }, { add: mark.remove, remove: mark.add });
        const { plan: _, notes: __, covered, ...report } = coverage({ ...input, tags: back }, query);
        const { plan: ___, notes: ____, covered: recorded, ...before } = coverage(input, query);
        expect(report).toEqual(before);
        expect(covered.codes).toEqual(recorded.codes);
      }),
    );
  });
});
