import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Village } from '../domain';
import { findKecamatan, matchName, matchOf } from './match-name';
import { normaliseName, readName } from './normalise-name';

const JEPON = '33.16.08';
const JIKEN = '33.16.07';

function village(code: string, name: string, more: Partial<Village> = {}): Village {
  return { code, bps: '', pcode: '', name, kind: 'desa', kecamatan: code.slice(0, 8), aliases: [], numbers: {}, ...more };
}

const nglaroh = village(`${JEPON}.2017`, 'Nglarohgunung');
const brumbung = village(`${JEPON}.2008`, 'Brumbung', { aliases: [{ name: 'Berumbung', inferred: false }] });
const jepon = village(`${JEPON}.1013`, 'Jepon', { kind: 'kelurahan' });
const singonegoro = village(`${JIKEN}.2007`, 'Singonegoro', { aliases: [{ name: 'Singorejo', inferred: true }] });
const sokoJepon = village(`${JEPON}.2024`, 'Soko');
const sokoJiken = village(`${JIKEN}.2099`, 'Soko');
const villages = [nglaroh, brumbung, jepon, singonegoro, sokoJepon, sokoJiken];

describe('matchName', () => {
  it.each([
    'Nglarohgunung', 'nglaroh gunung', 'NGLAROH  GUNUNG', 'Nglaroh-Gunung', ' Desa Nglarohgunung ', 'Ds. Nglaroh Gunung',
    'ds nglarohgunung', 'DESA NGLAROH GUNUNG', 'Ngl\u00e1rohgunung', 'Nglaroh\u00a0Gunung', 'Ｎglarohgunung',
  ])('finds the official name however it is written: "%s"', (text) => {
    expect(matchName(text, villages)).toEqual({ type: 'exact', village: nglaroh });
  });

  it('says when a name is another spelling, and when that it means this village is a conclusion', () => {
    expect(matchName('Berumbung', villages)).toEqual({ type: 'alias', village: brumbung });
    expect(matchName('Desa Singo Rejo', villages)).toEqual({ type: 'inferred-alias', village: singonegoro });
  });

  it('never guesses a letter', () => {
    for (const text of ['Brumbong', 'Nglarohgunun', 'Singo', '', '  ', 'Desa', '–']) {
      expect(matchName(text, villages)).toEqual({ type: 'none' });
    }
  });

  it('asks for the sub-district where a name stands twice', () => {
    expect(matchName('Soko', villages)).toEqual({ type: 'ambiguous', villages: [sokoJepon, sokoJiken] });
    expect(matchName('Soko', villages, { kecamatan: JIKEN })).toEqual({ type: 'exact', village: sokoJiken });
  });

  it('finds nothing outside the sub-district that is given', () => {
    expect(matchName('Brumbung', villages, { kecamatan: JIKEN })).toEqual({ type: 'none' });
  });

  it('lets the kind decide between a desa and a kelurahan of one name, and else does not insist on it', () => {
    const desaJepon = village(`${JEPON}.2050`, 'Jepon');
    expect(matchName('Kel. Jepon', [jepon, desaJepon])).toEqual({ type: 'exact', village: jepon });
    expect(matchName('Jepon', [jepon, desaJepon], { kind: 'desa' })).toEqual({ type: 'exact', village: desaJepon });
    expect(matchName('Desa Jepon', [jepon])).toEqual({ type: 'exact', village: jepon });
  });

  it('lets the kind decide within the sub-district that is given, whatever namesakes there are elsewhere', () => {
    const desaJepon = village(`${JEPON}.2050`, 'Jepon');
    const namesake = village(`${JIKEN}.2051`, 'Jepon');
    expect(matchName('Kel. Jepon', [jepon, desaJepon, namesake], { kecamatan: JEPON })).toEqual({ type: 'exact', village: jepon });
    expect(matchName('Jepon', [jepon, desaJepon, namesake], { kecamatan: JEPON, kind: 'desa' })).toEqual({ type: 'exact', village: desaJepon });
  });

  it('takes the prefix for a part of the name where a village is called so, and asks where one is called either way', () => {
    const baru = village(`${JEPON}.2070`, 'Baru');
    const desaBaru = village(`${JEPON}.2071`, 'Desa Baru');
    expect(matchName('Desa Baru', [desaBaru])).toEqual({ type: 'exact', village: desaBaru });
    expect(matchName('Desa Baru', [baru])).toEqual({ type: 'exact', village: baru });
    expect(matchName('Desa Baru', [baru, desaBaru])).toEqual({ type: 'ambiguous', villages: [baru, desaBaru] });
    expect(matchName('Kel or', [village(`${JEPON}.2072`, 'Kelor')])).toMatchObject({ type: 'exact' });
  });

  it('does not take a sub-district for a village', () => {
    expect(matchName('Kecamatan Jepon', villages)).toEqual({ type: 'none' });
  });

  it('prefers an official name to an alias of another village', () => {
    const other = village(`${JEPON}.2060`, 'Lain', { aliases: [{ name: 'Brumbung', inferred: false }] });
    expect(matchName('Brumbung', [other, brumbung])).toEqual({ type: 'exact', village: brumbung });
  });

  it('does not depend on the order of villages', () => {
    const names = fc.constantFrom('Soko', 'Jepon', 'Berumbung', 'Singorejo', 'Nglaroh Gunung', 'Waru');
    fc.assert(fc.property(names, fc.shuffledSubarray(villages, { minLength: villages.length }), (name, shuffled) => {
      const [a, b] = [matchName(name, villages), matchName(name, shuffled)];
      expect(b.type).toBe(a.type);
      if ('village' in a) expect(b).toEqual(a);
    }));
  });
});

describe('matchOf', () => {
  it.each([
    ['Kelurahan Jepon', null, 'stated'],
    ['Jepon', 'desa', 'kind'],
    ['Desa Jepon', null, 'kind'],
    ['jepon', null, 'stated'],
    ['Nglaroh Gunung', 'desa', 'spelling'],
    ['Berumbung', 'desa', 'spelling'],
    ['Singorejo', 'desa', 'inferred'],
    ['Soko', 'desa', null],
    ['Nowhere', 'desa', null],
  ] as const)('of "%s" in a list of %s is %s', (text, kind, expected) => {
    expect(matchOf(text, matchName(text, villages), kind)).toBe(expected);
  });
});

describe('readName', () => {
  it.each([
    ['Kel.Jepon', 'jepon', 'keljepon', 'kelurahan'],
    ['KEC. JIKEN', 'jiken', 'kecjiken', 'kecamatan'],
    ['Kelor', 'kelor', 'kelor', null],
    ['Desamukti', 'desamukti', 'desamukti', null],
    ['Kecamatan', 'kecamatan', 'kecamatan', null],
  ])('takes a prefix off "%s" only when a name follows', (text, key, whole, kind) => {
    expect(readName(text)).toEqual({ key, whole, kind });
  });
});

describe('normaliseName', () => {
  it('is settled after one pass, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
    }));
  });

  it('does not see case or spaces', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
      expect(normaliseName(words.join(' ').toUpperCase())).toBe(words.join(''));
    }));
  });
});

describe('findKecamatan', () => {
  const kecamatan = [{ code: JEPON, name: 'Jepon', publishedAreas: [] }, { code: JIKEN, name: 'Jiken', publishedAreas: [] }];

  it.each(['Jepon', 'Kec. Jepon', 'KECAMATAN JEPON', JEPON])('knows "%s"', (text) => {
    expect(findKecamatan(text, kecamatan)?.code).toBe(JEPON);
  });

  it('is null for what is not there', () => {
    expect(findKecamatan('Cepu', kecamatan)).toBeNull();
    expect(findKecamatan('', kecamatan)).toBeNull();
  });
});
