import Papa from 'papaparse';
import { AppError } from '../domain';

/** One row of a table, its cells trimmed. */
export interface Row {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** The cell's text; '' where it is empty or the column is not there. */
  readonly cell: (column: string) => string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads a CSV file: a header row, perhaps a row of HXL hashtags, then rows. Comma, semicolon and tab are understood, since
 * spreadsheet programs write each of them. Cells stay text: a code is never read as a number.
 * @throws AppError 'table-unreadable', 'column-missing'
 */
export function readTable(file: string, text: string, required: readonly string[]): Table {
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimitersToGuess: [',', ';', '\t'] });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) throw new AppError('table-unreadable', { file, row: (broken.row ?? 0) + 1, detail: broken.message });

  const columns = (data[0] ?? []).map((name) => name.trim().toLowerCase());
  const missing = required.find((column) => !columns.includes(column));
  if (missing) throw new AppError('column-missing', { file, column: missing });

  const rows = data.map((cells, index): Row => ({
    row: index + 1,
    cell: (column) => cells[columns.indexOf(column)]?.trim() ?? '',
  }));
  return { columns, rows: rows.filter((_, index) => index > 0 && isData(data[index] ?? [])) };
}

/** Blank rows and the hashtag row carry no data. */
function isData(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && !filled.every((cell) => cell.trim().startsWith('#'));
}
