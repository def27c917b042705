import { describe, expect, test } from 'vitest';
import { release } from '../../tests/support/published';
import { normaliseName } from '../data';
import { searchVillages } from './search';

const hits = (query: string) => searchVillages(release, query, normaliseName);
const names = (query: string): readonly string[] => hits(query).map(({ village }) => village.name);

describe('the search', () => {
  test.for([
    ['tempel lemah bang', 'Tempellemahbang'],
    ['TEMPEL-LEMAHBANG', 'Tempellemahbang'],
    ['berumbung', 'Brumbung'],
    ['singorejo', 'Singonegoro'],
    ['nglaroh gunung', 'Nglarohgunung'],
    ['kel. jepon', 'Jepon'],
    ['Kel.Jepon', 'Jepon'],
    ['kelurahan  jepon', 'Jepon'],
    ['Desa Jiken', 'Jiken'],
    ['ds.jiken', 'Jiken'],
    ['  Bacem ', 'Bacem'],
    ['33.16.08.2017', 'Nglarohgunung'],
    ['3316082017', 'Nglarohgunung'],
    ['3316090017', 'Nglarohgunung'],
    ['ID3316090017', 'Nglarohgunung'],
    ['id 3316 090 017', 'Nglarohgunung'],
  ])('finds by "%s" %s and nothing else', ([query = '', name]) => {
    expect(names(query)).toEqual([name]);
  });

  test('says which other spelling matched, and that it is a conclusion where it is one', () => {
    expect(hits('singorejo')[0]).toMatchObject({ code: '33.16.07.2007', kecamatanName: 'Jiken', alias: { name: 'Singorejo', inferred: true } });
    expect(hits('berumbung')[0]?.alias).toEqual({ name: 'Berumbung', inferred: false });
    expect(hits('brumbung')[0]?.alias).toBeNull();
    expect(hits('3316090008')[0]?.alias).toBeNull();
  });

  test('puts names that begin with the words before names that contain them, each in order of the alphabet', () => {
    expect(names('ng').slice(0, 4)).toEqual(['Ngampon', 'Nglarohgunung', 'Nglebur', 'Nglobo']);
    expect(names('rejo')).toEqual(['Jatirejo', 'Jiworejo', 'Singonegoro', 'Turirejo']);
  });

  test('puts the village that is named just so first', () => {
    expect(names('soko')[0]).toBe('Soko');
  });

  test('takes letters for a name, not for the beginning of a P-code', () => {
    expect(names('id')).toEqual([]);
    expect(names('i').every((name) => /i/i.test(name) || name === 'Brumbung')).toBe(true);
  });

  test('gives eight at most', () => {
    expect(names('33.16.08')).toHaveLength(8);
  });

  test.for(['', '   ', '. -', 'desa', 'atlantis', '99.99.99.9999', '<img src=x onerror=alert(1)>'])('finds nothing for "%s"', (query) => {
    expect(names(query)).toEqual([]);
  });
});
