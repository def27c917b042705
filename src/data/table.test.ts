import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable } from './table';

const cell = fc.stringMatching(/^[a-z0-9 ,;"'\n.]{0,12}$/);

describe('readTable', () => {
  it('keeps codes as text and numbers rows as a spreadsheet does', () => {
    const { columns, rows } = readTable('t.csv', 'Code,Name\n#adm4+code,#adm4+name\n33.16.08.2010,Semampir\n\n007,Bond\n', ['code', 'name']);
    expect(columns).toEqual(['code', 'name']);
    expect(rows.map((row) => [row.row, row.cell('code'), row.cell('name')])).toEqual([[3, '33.16.08.2010', 'Semampir'], [5, '007', 'Bond']]);
  });

  it.each([',', ';', '\t'])('understands a table separated by "%s", with a byte order mark and Windows line ends', (separator) => {
    const text = `\uFEFF${[['code', 'name'], ['1', 'a'], ['2', 'b']].map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
    expect(readTable('t.csv', text, ['code', 'name']).rows.map((row) => row.cell('name'))).toEqual(['a', 'b']);
  });

  it('gives empty text for a short row and for a column that is not there', () => {
    const [row] = readTable('t.csv', 'a,b\n1', ['a']).rows;
    expect([row?.cell('a'), row?.cell('b'), row?.cell('__proto__'), row?.cell('constructor')]).toEqual(['1', '', '', '']);
  });

  it('names the column that is missing', () => {
    expect(() => readTable('t.csv', 'a,b\n1,2', ['a', 'c'])).toThrow(expect.objectContaining({ id: 'column-missing', params: { file: 't.csv', column: 'c' } }));
    expect(() => readTable('t.csv', '', ['a'])).toThrow(expect.objectContaining({ id: 'column-missing' }));
  });

  it('names the row in which a quotation is left open', () => {
    expect(() => readTable('t.csv', 'a,b\n1,2\n3,"4', ['a'])).toThrow(expect.objectContaining({ id: 'table-unreadable', params: expect.objectContaining({ row: 3 }) }));
  });

  it('reads back any table that was written as CSV', () => {
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
      const { rows } = readTable('t.csv', Papa.unparse([['a', 'b'], ...cells], { quotes: true }), ['a', 'b']);
      const filled = cells.map((row) => row.map((text) => text.trim())).filter((row) => row.some(Boolean));
      expect(rows.map((row) => [row.cell('a'), row.cell('b')])).toEqual(filled);
    }));
  });
});
