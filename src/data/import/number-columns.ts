import type { Role } from '../../domain';
import type { ImportNotes } from './import-note';
import { decimalSignIn, readNumber, readQuantity, type DecimalSign } from './read-number';
import type { SheetTable } from './sheet';

/** Rows with a number each, as of a table or of a file of boundaries. */
type Rows = readonly Pick<SheetTable['rows'][number], 'row' | 'cells'>[];

/** Reads a cell of a column that holds numbers. */
export type ReadCell = (column: number, value: string) => number | null;

/** People and households are counted in whole numbers. */
const COUNTS: ReadonlySet<Role> = new Set(['reached', 'households', 'population']);

const ROWS_LISTED = 12;

/**
 * How the numbers of a table are to be read. 5,125 may be thousands or have decimals: the other numbers of its column say which, or
 * else those of the whole text; where they do not, or it is a count, it is thousands. `areRead`: those of a workbook are numbers already.
 */
export function readNumbersOf({ rows, areRead }: { readonly rows: Rows; readonly areRead: boolean }, roles: readonly Role[]): ReadCell {
  const read = (column: number) => (COUNTS.has(roles[column] ?? 'ignore') ? readNumber : readQuantity);
  if (areRead) return (column, value) => read(column)(value);
  const shown = roles.map((role, column) => (role === 'number' || COUNTS.has(role) ? signsIn(rows, column) : NONE));
  const ofFile = onlySign(new Set(shown.flatMap((signs) => [...signs.keys()])));
  const signs = roles.map((role, column) => {
    const own = shown[column] ?? NONE;
    return COUNTS.has(role) ? null : own.size > 0 ? onlySign(new Set(own.keys())) : ofFile;
  });
  return (column, value) => read(column)(value, signs[column] ?? null);
}

/**
 * Notes what a spreadsheet under other settings does to numbers: 1.250 read as 1.25 shows in counts that are no whole numbers, and in
 * columns with both decimal signs.
 */
export function noteNumbers(
  { file, headings, rows }: { readonly file: string; readonly headings: readonly string[]; readonly rows: Rows },
  roles: readonly Role[],
  notes: ImportNotes,
): void {
  roles.forEach((role, column) => {
    const heading = headings[column] || role;
    if (COUNTS.has(role)) noteFractions(file, rows, column, heading, notes);
    const { ',': comma, '.': point } = Object.fromEntries(role === 'number' ? signsIn(rows, column) : NONE);
    if (comma !== undefined && point !== undefined) notes.push({ id: 'numbers-mixed', params: { file, column: heading, value: comma, other: point } });
  });
}

function noteFractions(file: string, rows: Rows, column: number, heading: string, notes: ImportNotes): void {
  const fractions = rows.flatMap(({ row, cells }) => {
    const value = cells[column] ?? '';
    return Number.isInteger(readNumber(value) ?? 0) ? [] : [{ row, value }];
  });
  const [first] = fractions;
  if (first) notes.push({ id: 'counts-fraction', params: { file, column: heading, rows: listed(fractions.map(({ row }) => row)), value: first.value } });
}

const NONE: ReadonlyMap<DecimalSign, string> = new Map();

/** The decimal signs that a column shows, each with the first number that does. */
function signsIn(rows: Rows, column: number): ReadonlyMap<DecimalSign, string> {
  const signs = new Map<DecimalSign, string>();
  for (const { cells } of rows) {
    const value = cells[column] ?? '';
    const sign = decimalSignIn(value);
    if (sign !== null && !signs.has(sign)) signs.set(sign, value);
    if (signs.size === 2) break;
  }
  return signs;
}

function onlySign(signs: ReadonlySet<DecimalSign>): DecimalSign | null {
  const [sign = null, ...others] = signs;
  return others.length === 0 ? sign : null;
}

/** Rows by their numbers, the first few. */
function listed(rows: readonly number[]): string {
  return `${rows.slice(0, ROWS_LISTED).join(', ')}${rows.length > ROWS_LISTED ? ', …' : ''}`;
}
