import Papa from 'papaparse';
import type { Language } from '../../domain';
import { plainCell } from '../../lib/plain-cell';
import type { Cell, Table } from '../table/table';

export interface CsvOptions {
  readonly lang: Language;
  /** A second row of HXL hashtags. */
  readonly hxl: boolean;
  /** Stands in the first cell when there is no row. */
  readonly empty: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as a spreadsheet program of that language opens it by double click: UTF-8 with a byte order mark; Indonesian with `;` between
 * cells and a comma in numbers. A text that such a program would run as a formula is made plain with an apostrophe.
 */
export function toCsv({ columns, rows }: Table, { lang, hxl, empty }: CsvOptions): string {
  const decimal = lang === 'id' ? ',' : '.';
  const body = rows.length === 0 ? [[empty]] : rows.map((row) => row.map((cell) => written(cell, decimal)));
  const all = [columns.map(({ title }) => plainCell(title)), ...(hxl ? [columns.map((column) => column.hxl)] : []), ...body];
  return BYTE_ORDER_MARK + Papa.unparse(all, { delimiter: lang === 'id' ? ';' : ',', newline: '\r\n' });
}

function written(cell: Cell, decimal: string): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).replace('.', decimal) : plainCell(cell);
}
