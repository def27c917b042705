import { xmlText } from '../../lib/xml-text';
import type { Cell, Column, Table } from '../table/table';

/** Numbers of a release with one decimal and more. */
const DECIMALS = ['decimals1', 'decimals2', 'decimals3', 'decimals4', 'decimals5', 'decimals6'] as const;
/** Styles of cells, by their place in the style sheet of `workbook.ts`. */
export const STYLES = ['plain', 'head', 'text', 'count', 'km2', 'share', 'title', 'quiet', 'km', ...DECIMALS] as const;
export type Style = (typeof STYLES)[number];

export interface StyledCell {
  readonly value: Cell;
  readonly style: Style;
}

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly StyledCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows up to and with this one stay in view, and can be filtered by; 0: none. */
  readonly head: number;
}

/** A table as a sheet of its own: heads stay in view, every column is as wide as its longest cell up to a limit. */
export function tableSheet(name: string, table: Table, empty: string): XlsxSheet {
  const rows = table.rows.length === 0 ? [[{ value: empty, style: 'quiet' } as const]] : tableRows(table);
  return { name, rows: [headRow(table.columns), ...rows], widths: widthsOf(table), head: 1 };
}

export function headRow(columns: readonly Column[]): readonly StyledCell[] {
  return columns.map(({ title }) => ({ value: title, style: 'head' }));
}

export function tableRows({ columns, rows }: Table): readonly (readonly StyledCell[])[] {
  const styles = columns.map(({ kind }, index) => (kind === 'count' ? numberStyle(rows.map((row) => row[index] ?? null)) : kind));
  return rows.map((row) => row.map((value, index) => ({ value, style: styles[index] ?? 'plain' })));
}

/** As many decimals as the longest number of a column has, so that its points stand below each other. */
function numberStyle(values: readonly Cell[]): Style {
  const decimals = values.reduce((most: number, value) => (typeof value === 'number' ? Math.max(most, decimalsOf(value)) : most), 0);
  return DECIMALS[decimals - 1] ?? 'count';
}

function decimalsOf(value: number): number {
  return value.toFixed(DECIMALS.length).replace(/0+$/, '').split('.')[1]?.length ?? 0;
}

export function widthsOf({ columns, rows }: Table): readonly number[] {
  return columns.map(({ title, kind }, index) => {
    const longest = kind === 'text' ? Math.max(8, ...rows.map((row) => String(row[index] ?? '').length)) : 10;
    return Math.min(40, Math.max(longest, Math.min(title.length, 16)) + 2);
  });
}

/** A worksheet as SpreadsheetML. Text cells are inline strings: what is text can never become a number, a date or a formula. */
export function sheetXml({ rows, widths, head }: XlsxSheet, isFirst: boolean): string {
  const body = rows.map((row, index) => `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, reference(column, index))).join('')}</row>`).join('');
  const pane = head === 0 ? '' : `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>`;
  const cols = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  const filter = head === 0 || rows.length <= head ? '' : `<autoFilter ref="A${head}:${reference(widths.length - 1, rows.length - 1)}"/>`;
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews>` +
    `<cols>${cols}</cols><sheetData>${body}</sheetData>${filter}` +
    `<pageSetup paperSize="9" orientation="landscape"/></worksheet>`
  );
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function cellXml({ value, style }: StyledCell, at: string): string {
  const look = `r="${at}" s="${STYLES.indexOf(style)}"`;
  if (value === null) return `<c ${look}/>`;
  if (typeof value === 'number') return `<c ${look}><v>${value}</v></c>`;
  return `<c ${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** "A1" for column 0, row 0. */
export function reference(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
