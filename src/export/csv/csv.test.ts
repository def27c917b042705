import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { listedRows } from '../../state/listed-rows';
import { villageTable } from '../table/village-table';
import { toCsv } from './csv';

describe('a table as CSV', () => {
  test.for(TWELVE_CASES)('holds exactly the villages that the table lists, in its order: $name', ({ patch }) => {
    const subject = publishedSubject(patch);
    const text = toCsv(villageTable(subject), { lang: patch.lang, hxl: false, empty: 'nothing' });
    const { data } = Papa.parse<string[]>(text.replace('\uFEFF', ''));
    const listed = listedRows(subject.rows, subject.state).map(({ village }) => village.code);
    expect(data.slice(1).map(([first]) => first)).toEqual(listed.length === 0 ? ['nothing'] : listed);
  });

  test('starts with a byte order mark, so that spreadsheet programs read UTF-8', () => {
    const text = toCsv({ columns: [{ title: 'Ä', hxl: '#x', kind: 'text' }], rows: [] }, { lang: 'en', hxl: false, empty: '' });
    expect([...new TextEncoder().encode(text)].slice(0, 5)).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0x84]);
  });

  test('separates and writes numbers as each language does', () => {
    const table = { columns: [{ title: 'a', hxl: '#a', kind: 'text' }, { title: 'b', hxl: '#b', kind: 'km2' }], rows: [['x', 1.25]] } as const;
    expect(toCsv(table, { lang: 'id', hxl: false, empty: '' })).toBe('\uFEFFa;b\r\nx;1,25');
    expect(toCsv(table, { lang: 'en', hxl: false, empty: '' })).toBe('\uFEFFa,b\r\nx,1.25');
  });

  test('has its row of hashtags under the heads when it is asked for', () => {
    const text = toCsv(villageTable(publishedSubject()), { lang: 'en', hxl: true, empty: '' });
    expect(text.split('\r\n')[1]).toMatch(/^#adm4\+code,#adm4\+code\+bps,#adm4\+code\+pcode,#adm4\+name/);
  });

  test('has no cell and no head that a spreadsheet program would run', () => {
    const table = { columns: [{ title: '@a', hxl: '#a', kind: 'text' }], rows: [[' =1+1']] } as const;
    expect(toCsv(table, { lang: 'en', hxl: false, empty: '' })).toBe(`\uFEFF'@a\r\n' =1+1`);
  });
});
