import { describe, expect, test } from 'vitest';
import type { Tag } from '../domain';
import { mergedTag } from './merged-tag';

const inferred: Tag = { village: 'a', program: 'p', origin: 'import', asReported: 'Singorejo', match: 'inferred', reason: { id: 'mirip', en: 'alike' }, status: '', start: '2010', end: '2012' };
const { reason: _, ...words } = inferred;
const stated: Tag = { ...words, asReported: 'Singonegoro', match: 'stated', reason: null, start: '2013', end: null };

describe('a village that is named again for a programme', () => {
  test.each([
    ['whichever row comes first', inferred, stated],
    ['whichever row comes last', stated, inferred],
  ])('is as sure as the surest row says it, in its words, %s', (_order, one, other) => {
    expect(mergedTag(one, other)).toMatchObject({ match: 'stated', asReported: 'Singonegoro', reason: null });
  });

  test('has no end where one begins after the end of the other, and its own is not known', () => {
    expect(mergedTag(inferred, stated)).toMatchObject({ start: '2010', end: null });
    expect(mergedTag(stated, inferred)).toMatchObject({ start: '2010', end: null });
  });

  test('spans both times, as far as they are known, and adds people up', () => {
    expect(mergedTag({ ...inferred, reached: 10 }, { start: '2011', end: '2014', reached: 5 })).toMatchObject({ start: '2010', end: '2014', reached: 15 });
    expect(mergedTag(inferred, { start: null, end: null })).toMatchObject({ start: '2010', end: '2012' });
    expect(mergedTag(inferred, { start: '2011', end: null })).toMatchObject({ end: '2012' });
    expect(mergedTag(inferred, { start: null, end: null })).not.toHaveProperty('reached');
  });
});
