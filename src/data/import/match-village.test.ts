import { describe, expect, it } from 'vitest';
import type { Village, WrittenVillage } from '../../domain';
import { villageMatcher } from './match-village';

const JEPON = '33.16.08';
const JIKEN = '33.16.07';

function village(code: string, name: string, bps = '', more: Partial<Village> = {}): Village {
  return { code, bps, pcode: bps && `ID${bps}`, name, kind: 'desa', kecamatan: code.slice(0, 8), aliases: [], numbers: {}, ...more };
}

const semampir = village(`${JEPON}.2010`, 'Semampir', '3316090010');
const kemiri = village(`${JEPON}.2011`, 'Kemiri', '3316090011');
const soko = village(`${JEPON}.2024`, 'Soko', '3316090024');
const sokoJiken = village(`${JIKEN}.2009`, 'Soko', '3316070009');
const sidomulyo = village(`${JIKEN}.2003`, 'Sidomulyo', '3316070003');
const sidomulyoRaya = village(`${JIKEN}.2004`, 'Sidomulyo Raya', '3316070004');
const singonegoro = village(`${JIKEN}.2007`, 'Singonegoro', '3316070007', { aliases: [{ name: 'Singorejo', inferred: true }] });
const others = [village(`${JIKEN}.2005`, 'Karangwaru Lor'), village(`${JIKEN}.2006`, 'Sukamaju I'), village(`${JIKEN}.2012`, 'Tempellemahbang')];
const villages = [semampir, kemiri, soko, sokoJiken, sidomulyo, sidomulyoRaya, singonegoro, ...others];
const kecamatan = [{ code: JEPON, name: 'Jepon', publishedAreas: [] }, { code: JIKEN, name: 'Jiken', publishedAreas: [] }];
const match = villageMatcher(villages, kecamatan);

function row(more: Partial<WrittenVillage>) {
  const found = match({ code: '', system: null, name: '', kecamatan: '', kind: '', ...more });
  return 'village' in found
    ? [found.type, found.village.name, found.type === 'repaired' ? found.damage : found.by]
    : [found.type, found.doubt, ...found.villages.map(({ name }) => name)];
}

describe('a code', () => {
  it.each([
    ['33.16.08.2010'], ['3316082010'], ['33-16-08-2010'], ['33 16 08 2010'], ['\'33.16.08.2010'], ['3316090010'], ['33.16.090.010'],
    ['ID3316090010'], ['id3316090010'],
    ['ID33.16.090.010'], ['ID33.16.09.0010'], ['ID 33.16.090.010'], ['ID-33-16-090-010'], ['\'ID33.16.090.010'], ['ID33.16.08.2010'],
  ])('%s is the ministry\'s, the statistics office\'s or a P-code, with or without dots', (code) => {
    expect(row({ code })).toEqual(['matched', 'Semampir', 'code']);
  });

  it.each([
    ['33.16.8.2010', 'lost-zeros'], ['33.16.08.201', 'lost-zeros'], ['331608201', 'lost-zeros'], ['33.16.90.10', 'lost-zeros'],
    ['3316.08201', 'decimal'], ['331608,201', 'decimal'], ['33.1608201', 'decimal'], ['3316082010.0', 'decimal'],
    ['33:16:08.2010', 'time'], ['33:16:08,2010', 'time'], ['3.316.082.010,00', 'thousands'],
    ['3.316.082.010', 'thousands'], ['3,316,082,010', 'thousands'], ['3.316082010E+09', 'exponent'],
    ['ID33.16.90.10', 'lost-zeros'], ['ID331609001', 'lost-zeros'],
  ])('%s is mended when one village only fits, and the damage is named: %s', (code, damage) => {
    expect(row({ code })).toEqual(['repaired', 'Semampir', damage]);
    expect(row({ code, name: 'Semampir' })).toEqual(['repaired', 'Semampir', damage]);
  });

  it.each(['3,31608E+09', '33:16:08', '33:16:08.201', '33:16:08,20', '33.16.08', '33,16,08', '33.16'])('%s, of which digits are gone for good, needs the name', (code) => {
    expect(row({ code, name: 'semam pir' })[1]).toBe('Semampir');
    expect(row({ code }).slice(0, 2)).toEqual(['ambiguous', 'code-damaged']);
    expect(row({ code, name: 'Semampier' }).slice(0, 3)).toEqual(['ambiguous', 'code-damaged', 'Semampir']);
  });

  it('and a name that mean different villages are asked about, both first', () => {
    expect(row({ code: '33.16.08.2010', name: 'Kemiri' })).toEqual(['ambiguous', 'code-and-name-differ', 'Semampir', 'Kemiri']);
    expect(row({ code: '33.16.8.2010', name: 'Kemiri' })).toEqual(['ambiguous', 'code-and-name-differ', 'Semampir', 'Kemiri']);
    expect(row({ code: '33.16.08.2010', name: 'Tempellemahbang' }).slice(0, 3)).toEqual(['ambiguous', 'code-and-name-differ', 'Semampir']);
  });

  it('does not carry a name that goes on where its own ends', () => {
    expect(row({ code: '33.16.08.2011', name: 'Kemiri Raya' }).slice(0, 3)).toEqual(['ambiguous', 'code-and-name-differ', 'Kemiri']);
  });

  it.each([
    ['33.16.08.2011', 'Kemiri A'], ['33.16.08.2011', 'Kemiri II'], ['33.16.08.2011', 'Kemiri 2'], ['33.16.08.2011', 'Kemiri2'], ['33.16.08.2011', 'Ds. Kemiri Lor'],
    ['33.16.8.2011', 'Kemiri II'], ['33.16.08.2011', 'Kemirie Lor'], ['33.16.07.2004', 'Sidomulyo Baru'], ['33.16.07.2004', 'Sidomulyo Raya II'],
    ['33.16.07.2005', 'Karangwaru Kidul'], ['33.16.07.2006', 'Sukamaju II'], ['33.16.07.2006', 'Sukamaju V'], ['33.16.07.2006', 'Sukamaju'],
  ])('%s does not carry the name of a village beside its own: %s', (code, name) => {
    expect(row({ code, name }).slice(0, 2)).toEqual(['ambiguous', 'code-and-name-differ']);
  });

  it.each([
    ['33.16.07.2004', 'Sidomoeljo Raja', 'Sidomulyo Raya'], ['33.16.07.2004', 'Desa Sidomulio-Raya', 'Sidomulyo Raya'], ['33.16.07.2005', 'Karang Waroe Lor', 'Karangwaru Lor'],
    ['33.16.07.2006', 'Soekamadjoe I', 'Sukamaju I'], ['33.16.07.2012', 'Tempel Lemah Beng', 'Tempellemahbang'],
  ])('%s carries its name in another spelling, word by word: %s', (code, name, official) => {
    expect(row({ code, name })).toEqual(['matched', official, 'code']);
  });

  it.each(['33.16.08.2010', '33.16.8.2010'])('without a name, as in %s, is no other spelling of a name', (code) => {
    expect(match({ code, system: null, name: ' ', kecamatan: '', kind: '' })).toMatchObject({ match: 'stated' });
  });

  it('carries a name that is spelled otherwise', () => {
    expect(row({ code: '33.16.08.2010', name: 'Semampier' })).toEqual(['matched', 'Semampir', 'code']);
  });

  it('of a village that is not here leaves the name in doubt', () => {
    expect(row({ code: '33.16.09.2001', name: 'Kemiri' })).toEqual(['ambiguous', 'code-elsewhere', 'Kemiri']);
    expect(row({ code: '33.16.09.2001' })).toEqual(['unmatched', 'not-found']);
  });

  it.each(['2008-05-11', '2008-05-11T00:00:00', '11/05/2008', '11/05/08', '5/13/2008', '11.05.2008', '11-05-2008', '11 Mei 2008'])('that became a date, %s, is told as one', (code) => {
    expect(row({ code })).toEqual(['unmatched', 'code-is-a-date']);
    expect(row({ code, name: 'Kemirie' }).slice(0, 2)).toEqual(['unmatched', 'code-is-a-date']);
  });

  it.each(['2008-05-11', '11/05/2008'])('that became a date, %s, leaves the name in doubt', (code) => {
    expect(row({ code, name: 'Kemiri' })).toEqual(['ambiguous', 'code-is-a-date', 'Kemiri']);
  });

  it.each(['2008', '33.16.09.2001', '44/16/08', '33:17:08', 'x'])('%s is no date', (code) => {
    expect(row({ code })).toEqual(['unmatched', 'not-found']);
  });
});

describe('a name', () => {
  it.each(['Semampir', 'SEMAM PIR', 'Ds. Semampir', 'Desa Semampir', 's-e-m-a-m-p-i-r'])('is found however it is spaced: %s', (name) => {
    expect(row({ name })).toEqual(['matched', 'Semampir', 'name']);
    expect(row({ name, kecamatan: 'Kec. Jepon' })).toEqual(['matched', 'Semampir', 'name']);
  });

  it('that two villages share is asked about, unless the sub-district decides', () => {
    expect(row({ name: 'Soko' })).toEqual(['ambiguous', 'name-shared', 'Soko', 'Soko']);
    expect(row({ name: 'Soko', kecamatan: 'JIKEN' })).toEqual(['matched', 'Soko', 'name']);
    expect(row({ name: 'Soko', kecamatan: '331607' })).toEqual(['matched', 'Soko', 'name']);
  });

  it('in another sub-district than the one given is asked about', () => {
    expect(row({ name: 'Kemiri', kecamatan: 'Jiken' })).toEqual(['ambiguous', 'other-kecamatan', 'Kemiri']);
    expect(row({ name: 'Kemiri', kecamatan: 'Tunjungan' })).toEqual(['ambiguous', 'kecamatan-unknown', 'Kemiri']);
  });

  it('that is the beginning of another name is no match for it', () => {
    expect(row({ name: 'Sidomulyo' })).toEqual(['matched', 'Sidomulyo', 'name']);
    expect(row({ name: 'Sidomulyo Raya' })).toEqual(['matched', 'Sidomulyo Raya', 'name']);
    expect(row({ name: 'Kemiri Raya' })[0]).toBe('unmatched');
  });

  it.each(['Sidomoeljo', 'Sidomoelyo', 'Sidomulio'])('in old or wrong spelling is suggested, never matched: %s', (name) => {
    expect(row({ name }).slice(0, 3)).toEqual(['unmatched', 'not-found', 'Sidomulyo']);
  });

  it('of which the record says that it is a conclusion stays one', () => {
    expect(match({ code: '', system: null, name: 'Singorejo', kecamatan: '', kind: '' })).toMatchObject({ type: 'matched', match: 'inferred' });
  });

  it('and code left empty leave a row without a village', () => {
    expect(row({})).toEqual(['unmatched', 'nothing-written']);
  });
});
