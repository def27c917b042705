import { isMark, isUsualHeading } from './column-roles';
import { ImportError, type ImportNotes } from './import-note';
import { readNumber } from './read-number';
import type { Sheet, SheetTable, TableRow } from './sheet';

/** Above the header stand titles and dates: no more than this many rows of them. */
const LOOKED_AT = 25;

/**
 * Finds the header of a sheet. A row of HXL hashtags settles it: the header is the row above. Else it is the row with most of the
 * usual headings, of two that have as many the lower; else the first with two texts or more. Headings that stand over or under others,
 * as merged cells do, are one row of headings: the lower one says what a column is. @throws ImportError 'table-without-rows'
 */
export function withHeader({ file, name, rows, text }: Sheet, notes: ImportNotes): SheetTable {
  const hashtagAt = rows.slice(0, LOOKED_AT).findIndex(isHashtags);
  const headerAt = hashtagAt >= 0 ? hashtagAt - 1 : headerIndex(rows.slice(0, LOOKED_AT));
  const below = hashtagAt < 0 && isUnderHeadings(rows[headerAt + 1] ?? [], rows[headerAt] ?? []) ? 1 : 0;
  const headings = together(rows[headerAt] ?? [], below > 0 ? (rows[headerAt + 1] ?? []) : [], hashtagAt < 0 && usualIn(rows[headerAt - 1] ?? []) >= 2 ? (rows[headerAt - 1] ?? []) : []);
  const hashtags = hashtagAt >= 0 ? (rows[hashtagAt] ?? []) : [];
  const width = Math.max(lastFilled(headings), lastFilled(hashtags));
  const columns = Array.from({ length: width }, (_, index) => ({ heading: headings[index]?.trim() ?? '', hashtag: hashtags[index]?.trim() ?? '' }));
  const first = Math.max(headerAt + below, hashtagAt) + 1;
  const data = rows.slice(first).flatMap((cells, index): TableRow[] => {
    const row = first + index + 1;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const extra = lastFilled(cells);
    if (extra > width) notes.push({ id: 'row-too-long', params: { file, row, cells: extra, columns: width } });
    return [{ row, cells: columns.map((_, column) => cells[column]?.trim() ?? '') }];
  });
  if (width === 0 || data.length === 0) throw new ImportError('table-without-rows', { file });
  noteFormulas(file, columns, data, notes);
  return { file, name, text, columns, headerRow: headerAt + below + 1, hashtagRow: hashtagAt >= 0 ? hashtagAt + 1 : null, rows: data };
}

function headerIndex(rows: Sheet['rows']): number {
  const scores = rows.map(usualIn);
  const best = Math.max(0, ...scores);
  if (best > 0) return lowerOfTwo(scores, scores.indexOf(best));
  return Math.max(0, rows.findIndex((row) => row.filter((cell) => cell.trim() !== '' && readNumber(cell) === null).length >= 2));
}

function usualIn(row: readonly string[]): number {
  return row.filter((cell) => isUsualHeading(cell)).length;
}

/** Where a heading is merged over others, the row beneath may have as many usual ones. */
function lowerOfTwo(scores: readonly number[], at: number): number {
  return scores[at + 1] === scores[at] ? at + 1 : at;
}

/** Are these the headings under merged ones? Texts only, under blanks or under the first cell of a group, and none where a village would stand. */
function isUnderHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ text: cell, at }]));
  const isBlank = (at: number): boolean => (headings[at] ?? '').trim() === '';
  const isInGroup = (at: number): boolean => isBlank(at) || (isBlank(at + 1) && at + 1 < Math.max(cells.length, headings.length));
  return filled.some(({ at }) => isBlank(at)) && filled.every(({ text, at }) => isInGroup(at) && readNumber(text) === null && !isMark(text));
}

/** One row of headings of the header's own, what stands under it, and, where it is blank, of usual headings over it. */
function together(own: readonly string[], under: readonly string[], over: readonly string[]): readonly string[] {
  const said = (cell: string | undefined): string => cell?.trim() ?? '';
  const heldOver = (at: number): string => (isUsualHeading(said(over[at])) ? said(over[at]) : '');
  return Array.from({ length: Math.max(own.length, under.length, over.length) }, (_, at) => said(under[at]) || said(own[at]) || heldOver(at));
}

/** At least two cells, and each of them a hashtag. */
function isHashtags(row: readonly string[]): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => /^#[a-z]/i.test(cell));
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Said once for a file: formulas are never run, but whoever opens our export in a spreadsheet should know of them. */
function noteFormulas(file: string, columns: SheetTable['columns'], rows: readonly TableRow[], notes: ImportNotes): void {
  for (const { row, cells } of rows) {
    const at = cells.findIndex((cell) => /^=|^[+@](?=[A-Z])|^\+?=?cmd\|/i.test(cell));
    if (at < 0) continue;
    notes.push({ id: 'formula-as-text', params: { file, row, column: columns[at]?.heading ?? '', value: cells[at] ?? '' } });
    return;
  }
}
