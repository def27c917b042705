import type { Role, WrittenVillage } from '../../domain';
import { cellsByRole, numbersOf, type RoleCells } from './cells-by-role';
import { isPlainYes, saysYes } from './column-roles';
import type { ImportNotes } from './import-note';
import { unlessNil } from './nil';
import { noteNumbers, readNumbersOf } from './number-columns';
import { readCode } from './read-code';
import { readDate, readPeriod } from './read-date';
import { readNumber } from './read-number';
import type { SheetTable } from './sheet';

/** A table with what its columns say. */
export interface MappedTable {
  readonly table: SheetTable;
  readonly roles: readonly Role[];
  /** The programme of every row, where no column names one; null: the table holds numbers of villages. */
  readonly program: string | null;
}

/** What one row says, before its village is found. */
export interface ImportedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly written: WrittenVillage;
  readonly activities: readonly Activity[];
  /** Numbers of the village, by name. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface Activity {
  readonly program: string;
  readonly status: string;
  readonly start: string | null;
  readonly end: string | null;
  /** People reached; null when not said. */
  readonly reached: number | null;
  readonly organization: string;
}

/** Has a table a column that says which village a row is about? */
export function namesVillages(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'code' || role === 'bps' || role === 'pcode' || role === 'name');
}

/** Headings of the columns that stand for a programme each, from left to right. */
export function programColumns({ table, roles }: MappedTable): readonly string[] {
  return table.columns.filter((_, index) => roles[index] === 'mark').map(({ heading }) => heading);
}

/** Reads the rows of a table by what its columns say. A row may name one programme, or have a column for each. */
export function importedRows({ table, roles, program }: MappedTable, notes: ImportNotes): readonly ImportedRow[] {
  const { file, name: sheet } = table;
  const read = cellsByRole(roles, table.columns.map(({ heading }) => heading));
  const readCell = readNumbersOf({ rows: table.rows, areRead: table.text === null }, roles);
  noteNumbers({ file, headings: table.columns.map(({ heading }) => heading), rows: table.rows }, roles, notes);
  return table.rows.map(({ row, cells }): ImportedRow => {
    const facts = factsOf(read, cells, (id, column, value) => notes.push({ id, params: { file, row, column, value } }));
    const activities = activitiesOf(read, cells, program, facts);
    if (activities.length === 0 && read.has('program')) notes.push({ id: 'program-missing', params: { file, row } });
    return {
      file,
      sheet,
      row,
      written: writtenVillage(read, cells),
      activities,
      numbers: numbersOf(read, cells, readCell, (column, value) => notes.push({ id: 'number-unreadable', params: { file, row, column, value } })),
    };
  });
}

/** A row with several codes is found by the first that can be read as one: some tables have the village's last digits beside the whole. */
function writtenVillage(read: RoleCells, cells: readonly string[]): WrittenVillage {
  const codes = (['code', 'pcode', 'bps'] as const).flatMap((role) => {
    const code = unlessNil(read.of(role, cells));
    return code === '' ? [] : [{ code, system: role === 'code' ? null : ('bps' as const) }];
  });
  const { code, system } = codes.find((one) => readCode(one.code)) ?? codes[0] ?? { code: '', system: null };
  return {
    code,
    system,
    name: unlessNil(read.of('name', cells)),
    kecamatan: unlessNil(read.of('kecamatan', cells)),
    kind: read.of('kind', cells),
  };
}

type Facts = Omit<Activity, 'program'>;

function activitiesOf(read: RoleCells, cells: readonly string[], fixed: string | null, facts: Facts): readonly Activity[] {
  if (read.has('program')) {
    const names = programNames(read.of('program', cells));
    // Who was reached by which of several programmes is not known.
    return names.map((program) => ({ program, ...facts, reached: names.length === 1 ? facts.reached : null }));
  }
  const marked = read.all('mark').flatMap(({ index, heading }): Activity[] => {
    const cell = cells[index] ?? '';
    if (!saysYes(cell)) return [];
    const number = isPlainYes(cell) ? null : readNumber(cell);
    const words = isPlainYes(cell) || number !== null ? facts.status : cell;
    return [{ program: heading, ...facts, status: words, reached: number ?? (read.all('mark').length === 1 ? facts.reached : null) }];
  });
  if (read.has('mark')) return marked;
  return fixed === null ? [] : [{ program: fixed, ...facts }];
}

/** Several programmes in one cell are separated by `;`, `|` or a line; a comma may belong to a name. "-" and "tidak ada" name none. */
function programNames(cell: string): readonly string[] {
  return [...new Set(cell.split(/[;|\n]/).map((name) => name.trim()).filter(saysYes))];
}

function factsOf(read: RoleCells, cells: readonly string[], note: (id: 'date-unreadable' | 'number-unreadable', column: string, value: string) => void): Facts {
  const date = (role: 'start' | 'end'): string | null => {
    const text = unlessNil(read.of(role, cells));
    const value = readDate(text);
    if (text !== '' && value === null) note('date-unreadable', role, text);
    return value;
  };
  const periodText = unlessNil(read.of('period', cells));
  const period = readPeriod(periodText);
  if (periodText !== '' && period === null) note('date-unreadable', 'period', periodText);
  const reachedText = unlessNil(read.of('reached', cells));
  const reached = readNumber(reachedText);
  if (reachedText !== '' && reached === null) note('number-unreadable', 'reached', reachedText);
  return {
    status: unlessNil(read.of('status', cells)),
    start: date('start') ?? period?.start ?? null,
    end: date('end') ?? period?.end ?? null,
    reached,
    organization: saysYes(read.of('organization', cells)) ? read.of('organization', cells) : '',
  };
}
