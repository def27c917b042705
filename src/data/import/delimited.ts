import Papa from 'papaparse';
import type { Delimiter } from '../../domain';
import { ImportError, type ImportNotes } from './import-note';
import { LIMITS } from './import-file';
import type { Sheet } from './sheet';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
/** Old programs put it behind the last row. */
const END_OF_FILE = '\x1A';
/** Rows by which the delimiter is judged. */
const LOOKED_AT = 50;

/**
 * Reads a table of text. The delimiter is the one that cuts most rows into the same number of cells; rows that are cut by another
 * one only are noted. @throws ImportError 'quotes-unbalanced', 'table-too-long'
 */
export function readDelimited(file: string, text: string, encoding: string, notes: ImportNotes): Sheet {
  const marked = text.replace(/^\uFEFF/, '').trimEnd();
  const clean = marked.endsWith(END_OF_FILE) ? marked.slice(0, -1).trimEnd() : marked;
  // Excel's own first line, "sep=;", settles the question.
  const told = /^sep=(.)\r?\n/.exec(clean);
  const body = told ? clean.slice(told[0].length) : clean;
  const delimiter = DELIMITERS.find((one) => one === told?.[1]) ?? guessDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new ImportError('quotes-unbalanced', { file, row: (broken.row ?? 0) + (told ? 2 : 1) });
  if (data.length > LIMITS.rows) throw new ImportError('table-too-long', { file, rows: data.length, limit: LIMITS.rows });
  noteMixed(file, data, delimiter, notes);
  // Rows keep the numbers that a spreadsheet gives them.
  return { file, name: '', rows: told ? [[], ...data] : data, text: { encoding, delimiter } };
}

function guessDelimiter(text: string): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT });
    const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
    const usual = mostFrequent(widths);
    return { delimiter, score: usual < 2 ? 0 : widths.filter((width) => width === usual).length * Math.min(usual, 12) };
  });
  const best = scored.reduce((before, one) => (one.score > before.score ? one : before));
  return best.score === 0 ? ',' : best.delimiter;
}

/** A row of one cell that another delimiter would cut as the usual row is cut. */
function noteMixed(file: string, data: readonly (readonly string[])[], delimiter: Delimiter, notes: ImportNotes): void {
  const usual = mostFrequent(data.map((row) => row.length));
  if (usual < 2) return;
  const mixed = data.findIndex(([only = '', ...more]) =>
    more.length === 0 && DELIMITERS.some((other) => other !== delimiter && only.split(other).length >= usual));
  if (mixed >= 0) notes.push({ id: 'mixed-delimiters', params: { file, row: mixed + 1, delimiter: delimiter === '\t' ? 'tab' : delimiter } });
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
