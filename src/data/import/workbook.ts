import { zipSync } from 'fflate';
import { ImportError, type ImportNotes } from './import-note';
import { LIMITS } from './import-file';
import { filledDown, mergedCells } from './merged-cells';
import { numberText } from './read-number';
import type { Sheet } from './sheet';
import { unzip } from './unzip';

/** Parts of a workbook that say something about cells. */
const PARTS = /^(\[content_types\]\.xml|_rels\/.*|xl\/(workbook|styles|sharedstrings)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]+\.xml)$/;

/**
 * Reads every sheet of an XLSX workbook as text. Cells that are merged downwards all have their text. Numbers are written out in full, with a point; times as `33:16:08`, however many
 * hours; dates as ISO 8601. @throws ImportError 'zip-broken', 'zip-too-large', 'workbook-broken', 'workbook-formulas', 'table-too-long'
 */
export async function readWorkbook(file: string, bytes: Uint8Array, notes: ImportNotes): Promise<readonly Sheet[]> {
  const members = unzip(file, bytes, (name) => PARTS.test(name));
  if (!members.has('xl/workbook.xml')) throw new ImportError('zip-without-data', { file });
  checkFormulas(file, members, notes);
  const sheets = await parse(file, members);
  const merges = mergedCells(members);
  return sheets.map(({ sheet, data }): Sheet => {
    if (data.length > LIMITS.rows) throw new ImportError('table-too-long', { file, rows: data.length, limit: LIMITS.rows });
    return { file, name: sheet, rows: filledDown(data.map((row) => row.map(cellText)), merges.get(sheet) ?? []), text: null };
  });
}

async function parse(file: string, members: ReadonlyMap<string, Uint8Array>) {
  const { default: readSheets } = await import('read-excel-file/web-worker');
  // Packed again without compression: the reader inflates nothing that was not measured, and starts no worker for it.
  const stored = zipSync(Object.fromEntries(members), { level: 0 });
  try {
    return await readSheets(stored.slice().buffer, { trim: false, parseNumber: (text) => numberText(Number(text)) });
  } catch (cause) {
    throw new ImportError('workbook-broken', { file }, { cause });
  }
}

/**
 * The reader takes a formula without a stored result, and an error such as #REF!, for an empty cell. Figures would then be missing
 * without a word: the first is refused, since nothing here calculates, the second noted.
 */
function checkFormulas(file: string, members: ReadonlyMap<string, Uint8Array>, notes: ImportNotes): void {
  for (const [name, content] of members) {
    if (!/worksheets\//i.test(name)) continue;
    const xml = new TextDecoder().decode(content);
    const errors = xml.match(/<c\b[^>]*\bt="e"/g)?.length ?? 0;
    if (errors > 0) notes.push({ id: 'error-cells', params: { file, cells: errors } });
    if (!xml.includes('<f')) continue;
    for (const [, place = '', body = ''] of xml.matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"[^>/]*>(.*?)<\/c>/gs)) {
      if (/<f[\s/>]/.test(body) && !/<v[\s>]|<is>/.test(body)) throw new ImportError('workbook-formulas', { file, cell: place });
    }
  }
}

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, where spreadsheets begin to count, to 1970-01-01. */
const EPOCH_DAYS = 25_569;
/** A date before this day of the count, with a fraction, was a time: no activity was in 1900. */
const LAST_TIME_DAY = 100;

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const serial = value.getTime() / DAY_MS + EPOCH_DAYS;
  if (serial < LAST_TIME_DAY) return timeText(serial);
  return Number.isNaN(serial) ? '' : value.toISOString().slice(0, 10);
}

/** Hours go on past 24, as in `[h]:mm:ss`; thousandths of a second are what is left of four digits behind them. */
function timeText(days: number): string {
  const thousandths = Math.round(days * 86_400_000);
  const seconds = Math.floor(thousandths / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const fraction = thousandths % 1000;
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return fraction === 0 ? text : `${text}.${String(fraction).padStart(3, '0')}`;
}
