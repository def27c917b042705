import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadSlide } from './deck';
import { everyElement } from './markup';
import { openPackage } from './office-package';

/** Is there a LibreOffice on this machine? */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

export const NO_LIBRE_OFFICE = 'LibreOffice is not on this machine: soffice is not on the PATH.';

export type ReadCell = string | number | null;

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** Slides as LibreOffice reads them: every text, cell and bar, the notes of the speaker. @throws when it does not open them */
export function slidesInLibreOffice(bytes: Uint8Array): readonly ReadSlide[] {
  return converted(bytes, 'pptx', 'fodp', (folder) => {
    const presentation = readFileSync(join(folder, 'file.fodp'), 'utf8').replaceAll(/<office:binary-data>[^<]*<\/office:binary-data>/g, '');
    return inner(presentation, 'draw:page').map((page) => {
      const notes = inner(page, 'presentation:notes');
      const own = without(page, 'presentation:notes');
      const [frames, charts] = [without(own, 'draw:object'), inner(own, 'draw:object')];
      return {
        texts: inner(frames, 'draw:custom-shape').map((shape) => paragraphs(shape).join('\n')).filter((text) => text !== ''),
        tables: inner(frames, 'table:table').map(rowsIn),
        charts: charts.map((chart) => {
          const [[, name = ''] = [], ...rows] = inner(chart, 'table:table').flatMap(rowsIn);
          return [{ name, values: rows.map(([, value]) => Number(value)) }];
        }),
        // The number of the page is a field, and no note.
        note: notes.flatMap((note) => inner(note, 'draw:text-box')).flatMap(paragraphs).filter((line) => line !== '<number>'),
      };
    });
  });
}

/** Sheets as LibreOffice writes them as CSV: what it takes for a text is a string, what it takes for a number a number. @throws when it does not open them */
export function sheetsInLibreOffice(bytes: Uint8Array): readonly ReadSheet[] {
  const names = everyElement(openPackage(bytes).xml('xl/workbook.xml')).flatMap(({ name, attributes }) => (name === 'sheet' ? [attributes.get('name') ?? ''] : []));
  // Comma, quotes, UTF-8, from row 1; in English, every text in quotes, numbers to the last digit; all sheets.
  return converted(bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,false,false,false,-1', (folder) =>
    names.map((name) => ({ name, rows: readCsv(readFileSync(join(folder, `file-${name}.csv`), 'utf8')) })),
  );
}

/** The cells that a workbook holds, as it writes them. */
export function sheetsInside(bytes: Uint8Array): readonly ReadSheet[] {
  const file = openPackage(bytes);
  const names = everyElement(file.xml('xl/workbook.xml')).flatMap(({ name, attributes }) => (name === 'sheet' ? [attributes.get('name') ?? ''] : []));
  return names.map((name, index) => ({
    name,
    rows: everyElement(file.xml(`xl/worksheets/sheet${index + 1}.xml`)).filter((element) => element.name === 'row').map((row) =>
      row.children.map((cell): ReadCell => {
        const [value] = cell.children;
        if (!value) return null;
        return cell.attributes.get('t') === 'inlineStr' ? (value.children[0]?.text ?? '') : Number(value.text);
      }),
    ),
  }));
}

/**
 * As two readers can be compared: without empty cells behind the last of a row, because a CSV fills all rows up to the same width, and
 * numbers to 12 digits, because it writes no more of a percentage.
 */
export function comparable(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const cellOf = (cell: ReadCell): ReadCell => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1).map(cellOf)) }));
}

/** A settings folder of its own each time: two of them at once do not wait for each other, and nobody's own is touched. */
function converted<Read>(bytes: Uint8Array, ending: string, format: string, read: (folder: string) => Read): Read {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    writeFileSync(join(folder, `file.${ending}`), bytes);
    const settings = pathToFileURL(join(folder, 'settings')).href;
    const { status, stderr } = spawnSync('soffice', [`-env:UserInstallation=${settings}`, '--headless', '--convert-to', format, '--outdir', folder, join(folder, `file.${ending}`)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice does not open the file: ${stderr}`);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stands inside every element of a name that does not hold itself. */
function inner(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(([, inside = '']) => inside);
}

function without(markup: string, name: string): string {
  return markup.replaceAll(new RegExp(`<${name}(?:\\s[^>]*)?>[\\s\\S]*?</${name}>`, 'g'), '');
}

function rowsIn(table: string): string[][] {
  return inner(table, 'table:table-row').map((row) => inner(row, 'table:table-cell').map((cell) => paragraphs(cell).join('\n')));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function paragraphs(markup: string): string[] {
  return inner(markup, 'text:p').map((text) =>
    text
      .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity),
  );
}

/** Shares are written as percentages. */
function numberIn(text: string): number | null {
  if (text === '') return null;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function readCsv(text: string): ReadCell[][] {
  const rows: ReadCell[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)?.push(quoted === undefined ? numberIn(plain) : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, rows.at(-1)?.length === 0 ? -1 : undefined);
}
