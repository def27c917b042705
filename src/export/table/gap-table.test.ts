import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { codeOf } from '../../../tests/support/published';
import { toCsv } from '../csv/csv';
import { gapOrderSlug, gapTable } from './gap-table';

/** Not in the record. */
const GAP = '33.16.08.2015';

describe.for(TWELVE_CASES)('the list of those not named, $name', ({ patch }) => {
  test.for(['distance', '-distance', 'area', '-area', 'border'])('by %s holds the gaps in their order, each with rank, figure and reason', (rank) => {
    const subject = publishedSubject({ ...patch, rank });
    const { rows } = gapTable(subject);
    const gaps = subject.gaps();
    expect(rows.map((row) => row[0])).toEqual(gaps.rows.map((_, index) => index + 1));
    expect(rows.map((row) => row[1])).toEqual(gaps.rows.map(({ village }) => village.code));
    expect(rows.map((row) => row[4])).toEqual(gaps.rows.map(({ kecamatanName }) => kecamatanName));
    expect(rows.map((row) => row[5])).toEqual(gaps.rows.map(({ why }) => why.value));
    expect(rows.map((row) => row[1]).toSorted()).toEqual([...subject.record.gap.codes].toSorted());
    for (const [index, { why }] of gaps.rows.entries()) {
      const reason = String(rows[index]?.[6]);
      if (why.kind === 'distance' && why.value > 0) expect(reason).toMatch(/^\d[\d.,]*\s?k?m (dari|from) \p{L}/u);
      if (why.kind === 'distance') expect(reason).toContain(why.nearest.name);
      if (why.kind === 'area') expect(reason).toContain(subject.f.km2(why.value));
      if (why.kind === 'border' && why.value > 0) expect(reason).toContain(subject.f.percentWhole(why.value));
    }
  });
});

describe('the list of those not named', () => {
  test('is the same whatever the map dims, and says a plan without changing a rank', () => {
    const plain = gapTable(publishedSubject()).rows;
    expect(gapTable(publishedSubject({ show: 'covered' })).rows).toEqual(plain);
    const planned = gapTable(publishedSubject({ plan: { add: [[GAP, 'umkm']], remove: [] } })).rows;
    expect(planned.map((row) => row.slice(0, 7))).toEqual(plain.map((row) => row.slice(0, 7)));
    const changed = planned.filter((row) => row[7] !== 'tidak dalam rencana');
    expect(changed.map((row) => [row[1], row[7]])).toEqual([[GAP, 'dalam rencana: UMKM']]);
  });

  test('says what the plan takes out of a village that is a gap for the choice alone', () => {
    const bacem = codeOf('Bacem');
    const { rows } = gapTable(publishedSubject({ programs: ['umkm'], plan: { add: [[bacem, 'umkm']], remove: [[bacem, 'pertanian']] } }));
    expect(rows.find((row) => row[1] === bacem)?.[7]).toBe('dalam rencana: UMKM | dikeluarkan: Pertanian');
  });

  test('goes by a number of the release too, and leaves its cell empty where there is none', () => {
    const subject = publishedSubject({ rank: '-KK 2024' });
    const numbered = { ...subject.release, villages: subject.release.villages.map((village, index) => (index % 2 === 0 ? village : { ...village, numbers: { 'KK 2024': 100 + index } })) };
    const [first, second] = subject.gaps().rows;
    if (!first || !second) throw new Error('no gaps');
    const rows = [{ ...first, why: { kind: 'number', column: 'KK 2024', value: 1234 } }, { ...second, why: { kind: 'unknown', value: null } }] as const;
    const table = gapTable({ ...subject, release: numbered, gaps: () => ({ order: { by: 'KK 2024', smallestFirst: true }, rows }) });
    expect(table.columns[5]).toEqual({ title: 'KK 2024', hxl: '#indicator+kk_2024', kind: 'count' });
    expect(table.rows.map((row) => row.slice(5, 7))).toEqual([[1234, 'KK 2024: 1.234'], [null, 'nilainya tidak diketahui']]);
    expect(gapOrderSlug({ ...subject, gaps: () => ({ order: { by: 'KK 2024', smallestFirst: true }, rows }) })).toBe('KK 2024 terkecil dulu');
  });

  test('heads a column by its own name, also where a link writes it with a mark', () => {
    const subject = publishedSubject();
    const gaps = () => ({ order: { by: 'own-area', smallestFirst: false }, rows: [] });
    expect(gapTable({ ...subject, gaps }).columns[5]).toMatchObject({ title: 'area', hxl: '#indicator+area' });
    expect(gapOrderSlug({ ...subject, gaps })).toBe('area terbesar dulu');
  });

  test('says a rate with its decimals, so that two that differ read differently', () => {
    const reasons = (lang: 'id' | 'en') => {
      const subject = publishedSubject({ lang, rank: 'Angka kemiskinan' });
      const rows = subject.gaps().rows.slice(0, 3).map((row, index) => ({ ...row, why: { kind: 'number', column: 'Angka kemiskinan', value: [0.34, 0.21, 17.9][index] ?? 0 } as const }));
      return gapTable({ ...subject, gaps: () => ({ order: { by: 'Angka kemiskinan', smallestFirst: false }, rows }) }).rows.map((row) => row[6]);
    };
    expect(reasons('id')).toEqual(['Angka kemiskinan: 0,34', 'Angka kemiskinan: 0,21', 'Angka kemiskinan: 17,9']);
    expect(reasons('en')).toEqual(['Angka kemiskinan: 0.34', 'Angka kemiskinan: 0.21', 'Angka kemiskinan: 17.9']);
  });

  test('is a CSV that no spreadsheet program runs, with hashtags when they are asked for', () => {
    const subject = publishedSubject({ lang: 'en', rank: 'area' });
    const [first] = subject.gaps().rows;
    if (!first) throw new Error('no gaps');
    const rows = [{ ...first, village: { ...first.village, name: '=HYPERLINK("https://example.org")' }, why: { kind: 'number', column: '=cmd', value: 3 } }] as const;
    const text = toCsv(gapTable({ ...subject, gaps: () => ({ order: { by: '=cmd', smallestFirst: false }, rows }) }), { lang: 'en', hxl: true, empty: '' });
    const [head, tags, cells] = Papa.parse<string[]>(text.replace('\uFEFF', '')).data;
    expect(head?.[5]).toBe("'=cmd");
    expect(tags).toEqual(['#indicator+rank', '#adm4+code', '#adm4+name', '#adm4+type', '#adm3+name', '#indicator+cmd', '#description+rank', '#status+plan']);
    expect(cells?.[2]).toBe('\'=HYPERLINK("https://example.org")');
    expect(cells?.[6]).toBe("'=cmd: 3");
  });

  test('writes the distance in km, 0 where outlines meet', () => {
    const { rows, columns } = gapTable(publishedSubject());
    expect(columns[5]).toMatchObject({ title: 'Jarak ke yang disebut, batas ke batas (km)', kind: 'km' });
    expect(rows.find((row) => row[1] === codeOf('Bangsri'))?.slice(5, 7)).toEqual([0, expect.stringMatching(/^berbatasan dengan /)]);
  });
});
