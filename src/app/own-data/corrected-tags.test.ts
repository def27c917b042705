import { describe, expect, test } from 'vitest';
import type { Tag, Village } from '../../domain';
import { correctedTags, type Correction } from './corrected-tags';

const village = (code: string, name: string): Village => ({ code, bps: '', pcode: '', name, kind: 'desa', kecamatan: '1', aliases: [], numbers: {} });
const tag = (at: string, program: string, asReported: string): Tag => ({ village: at, program, origin: 'record', asReported, match: 'stated', reason: null, status: '', start: null, end: null, reached: 7 });

const villages = [village('1.1', 'Sukamaju'), village('1.2', 'Sukamaju II'), village('1.3', 'Kemiri')];
const tags = { tags: [tag('1.1', 'goats', 'Sukamaju'), tag('1.3', 'shops', 'Kemiri'), tag('1.1', 'shops', 'Sukamaju')] };

function corrected(at: string, program: string, change: Correction) {
  return correctedTags({ tags, villages }, { village: at, program }, change).tags.tags.map((one) => `${one.program} ${one.village} ${one.match}`);
}

describe('a corrected tag', () => {
  test('that is moved to a village of another name is a conclusion there', () => {
    expect(corrected('1.1', 'goats', { village: '1.2' })).toEqual(['goats 1.2 inferred', 'shops 1.3 stated', 'shops 1.1 stated']);
  });

  test('is as sure as its words make its village', () => {
    const misplaced = { tags: [tag('1.3', 'goats', 'Ds. SUKAMAJU II')] };
    expect(correctedTags({ tags: misplaced, villages }, { village: '1.3', program: 'goats' }, { village: '1.2' }).tags.tags).toMatchObject([{ village: '1.2', asReported: 'Ds. SUKAMAJU II', match: 'stated', reached: 7, reason: { en: 'Corrected by hand on this map.' } }]);
    const misspelled = { tags: [tag('1.3', 'goats', 'Soekamadjoe')] };
    expect(correctedTags({ tags: misspelled, villages }, { village: '1.3', program: 'goats' }, { village: '1.1' }).tags.tags).toMatchObject([{ village: '1.1', match: 'spelling' }]);
  });

  test('is as sure as a person says', () => {
    expect(corrected('1.1', 'goats', { match: 'kind' })).toEqual(['goats 1.1 kind', 'shops 1.3 stated', 'shops 1.1 stated']);
    expect(corrected('1.1', 'goats', { village: '1.2', match: 'stated' })[0]).toBe('goats 1.2 stated');
  });

  test('is as sure as the kind that stands beside its name', () => {
    const town = { tags: [{ ...tag('1.3', 'goats', 'Sukamaju'), reported: { kind: 'kelurahan', kecamatan: '' } }] };
    expect(correctedTags({ tags: town, villages }, { village: '1.3', program: 'goats' }, { village: '1.1' }).tags.tags).toMatchObject([{ village: '1.1', match: 'kind' }]);
  });

  test('becomes a part of the one that its new village has already: its people are not lost', () => {
    expect(corrected('1.1', 'shops', { village: '1.3' })).toEqual(['goats 1.1 stated', 'shops 1.3 stated']);
    expect(correctedTags({ tags, villages }, { village: '1.1', program: 'shops' }, { village: '1.3' }).merged).toMatchObject({ village: '1.3', asReported: 'Kemiri', reached: 14 });
  });

  test('goes when it is removed', () => {
    expect(corrected('1.1', 'goats', null)).toEqual(['shops 1.3 stated', 'shops 1.1 stated']);
  });
});
