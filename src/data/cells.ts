import type { Note } from '../domain';
import type { Row } from './table';

/** Where notes about one file gather while it is read. */
export type Notes = Note[];

/** What a column may hold. `example` shows it to the person who mends the file, whatever their language. */
export interface Expected {
  readonly pattern: RegExp;
  readonly example: string;
}

export const VILLAGE_CODE: Expected = { pattern: /^\d\d\.\d\d\.\d\d\.\d{4}$/, example: '33.16.08.2017' };
export const BPS_CODE: Expected = { pattern: /^\d{10}$/, example: '3316090017' };
export const PCODE: Expected = { pattern: /^[A-Z]{2}\d+$/, example: 'ID3316090017' };
export const FILLED: Expected = { pattern: /\S/, example: '…' };
export const KIND: Expected = { pattern: /^(desa|kelurahan)$/i, example: 'desa / kelurahan' };
export const MATCH: Expected = { pattern: /^(stated|spelling|kind|inferred)$/, example: 'stated / spelling / kind / inferred' };
export const DATE: Expected = { pattern: /^\d{4}(-\d\d(-\d\d)?)?$/, example: '2013 / 2013-12-31' };
/** People reached; written as a number is. */
export const COUNT: Expected = { pattern: /^(?![1-9]\d{0,2}(\.\d{3})+$)\d+(\.\d+)?$/, example: '120' };
/** 1.250 is refused: a spreadsheet under Indonesian settings means 1250 by it. Three decimals are written as four, 1.2500. */
export const NUMBER: Expected = { pattern: /^(?!-?[1-9]\d{0,2}(\.\d{3})+$)-?\d+(\.\d+)?$/, example: '1250' };

/** True when every column holds what it must; else notes the first that does not, and the row is to be left out. */
export function isReadable(file: string, row: Row, columns: Readonly<Record<string, Expected>>, notes: Notes): boolean {
  const bad = Object.entries(columns).find(([column, { pattern }]) => !pattern.test(row.cell(column)));
  if (bad) notes.push({ id: 'row-unreadable', params: cellParams(file, row, ...bad) });
  return !bad;
}

/** A cell that the row can do without: its text, or '' with a note when it holds something else. */
export function optionalCell(file: string, row: Row, column: string, expected: Expected, notes: Notes): string {
  const value = row.cell(column);
  if (value === '' || expected.pattern.test(value)) return value;
  notes.push({ id: 'cell-unreadable', params: cellParams(file, row, column, expected) });
  return '';
}

function cellParams(file: string, row: Row, column: string, { example }: Expected) {
  return { file, row: row.row, column, value: row.cell(column), expected: example };
}
