import { AppError, type Kecamatan, type Village } from '../domain';
import { BPS_CODE, FILLED, isReadable, KIND, NUMBER, optionalCell, PCODE, VILLAGE_CODE, type Notes } from './cells';
import { FORBIDDEN_COLUMNS } from './column-names';
import { readTable, type Row, type Table } from './table';

const FILE = 'villages.csv';
const REQUIRED = ['code', 'bps', 'pcode', 'name', 'kind', 'kecamatan'];
const KNOWN: ReadonlySet<string> = new Set([...REQUIRED, 'aliases', 'inferred_aliases']);

/**
 * Decodes villages.csv, in order of code. Aliases are separated by `|`. Every further column that holds numbers becomes one of
 * the village's `numbers`; other further columns are remarks and are not read.
 * @throws AppError 'table-unreadable', 'column-missing', 'no-villages'
 */
export function decodeVillages(text: string, kecamatan: readonly Kecamatan[], notes: Notes): readonly Village[] {
  const table = readTable(FILE, text, REQUIRED);
  const inScope = {
    pattern: new RegExp(`^(${kecamatan.map(({ code }) => code.replaceAll('.', '\\.')).join('|')})$`),
    example: kecamatan.map(({ code }) => code).join(' / '),
  };
  const numeric = numericColumns(table);
  const villages = new Map<string, Village>();

  for (const row of table.rows) {
    if (!isReadable(FILE, row, { code: VILLAGE_CODE, name: FILLED, kind: KIND, kecamatan: inScope }, notes)) continue;
    const code = row.cell('code');
    if (villages.has(code)) {
      notes.push({ id: 'duplicate-code', params: { file: FILE, row: row.row, code } });
      continue;
    }
    villages.set(code, {
      code,
      bps: optionalCell(FILE, row, 'bps', BPS_CODE, notes),
      pcode: optionalCell(FILE, row, 'pcode', PCODE, notes),
      name: row.cell('name'),
      kind: row.cell('kind').toLowerCase() === 'desa' ? 'desa' : 'kelurahan',
      kecamatan: row.cell('kecamatan'),
      aliases: [...aliases(row, 'aliases', false), ...aliases(row, 'inferred_aliases', true)],
      numbers: numbers(row, numeric, notes),
    });
  }
  if (villages.size === 0) throw new AppError('no-villages', { file: FILE });
  return [...villages.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function aliases(row: Row, column: string, inferred: boolean) {
  return row.cell(column).split('|').map((name) => name.trim()).filter(Boolean).map((name) => ({ name, inferred }));
}

/** Further columns in which at least one cell is a number: a word among them is then a mistake worth a note. */
function numericColumns({ columns, rows }: Table): readonly string[] {
  return columns.filter((column) =>
    column !== '' && !KNOWN.has(column) && !FORBIDDEN_COLUMNS.has(column) && rows.some((row) => /^-?\d+(\.\d+)*$/.test(row.cell(column))));
}

function numbers(row: Row, columns: readonly string[], notes: Notes): Readonly<Record<string, number>> {
  const cells = columns.map((column) => [column, optionalCell(FILE, row, column, NUMBER, notes)] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== '').map(([column, cell]) => [column, Number(cell)]));
}
