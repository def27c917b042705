/**
 * Opens every kind of exported file with a program that is not ours and says what it refuses or reads otherwise:
 * `npm run export:check -- FOLDER`. Files and the pictures that those programs make of them are kept in FOLDER, to be looked at.
 *
 * Needs LibreOffice (`libreoffice-impress`, `libreoffice-calc`), `poppler-utils` and `python3-openpyxl`; without one of them it fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slideTable } from '../src/export/pptx/slide-table';
import { headlineWords } from '../src/ui/headline-text';
import { asPlain, readDeck, withPlainSpaces } from '../tests/support/deck';
import { comparable, sheetsInLibreOffice, sheetsInside, slidesInLibreOffice } from '../tests/support/libre-office';
import { launch } from '../tests/support/launch';
import { publishedSubject, TWELVE_CASES } from '../tests/support/published-subject';
import { exported } from '../tests/e2e/support/exported';
import { ready, reportOf, setState } from '../tests/e2e/support/element';
import { ensureBuilt } from './ensure-built';
import { serve } from './serve';

const folder = process.argv[2] ?? 'test-results/exports';
mkdirSync(folder, { recursive: true });
ensureBuilt();

const problems: string[] = [];

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64e6 });
  if (error) throw new Error(`${command} is needed for this check: ${error.message}`);
  if (status !== 0) problems.push(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function check(holds: boolean, what: string): void {
  if (!holds) problems.push(what);
}

/** First sheet's totals as openpyxl reads them: villages of scope, covered, stated. */
const READ_TOTALS = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
rows = list(book.worksheets[0].iter_rows(values_only=True))
head = next(i for i, row in enumerate(rows) if len([c for c in row if c is not None]) > 3)
codes = [row[0] for row in book.worksheets[3].iter_rows(min_row=2, values_only=True)]
print(json.dumps({"sheets": book.sheetnames, "villages": [row[1] for row in rows[head + 1:head + 6]], "codes": codes}))
`;

// Before any work: without it every workbook would seem to be wrong.
if (spawnSync('python3', ['-c', 'import openpyxl']).status !== 0) throw new Error('This check needs openpyxl for the python3 on the PATH (python3-openpyxl).');

const site = await serve({ mounts: { '/': 'dist' } });
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(site.url);
await ready(page);
for (const [index, { name, patch }] of TWELVE_CASES.entries()) {
  await setState(page, { programs: [], match: 'any', kecamatan: [], show: 'all', boundaries: 'kemendagri-2025', village: null, ...patch });
  const report = await reportOf(page);
  const file = (ending: string): string => join(folder, `${index + 1}.${ending}`);
  for (const kind of ['xlsx', 'pdf', 'csv', 'svg', 'png', 'geojson'] as const) writeFileSync(file(kind), await exported(page, kind));
  const deck = join(folder, `${index + 1}-slide.pptx`);
  const deckBytes = await exported(page, 'pptx');
  writeFileSync(deck, deckBytes);
  const subject = publishedSubject(patch);
  const answer = headlineWords(subject);
  const { head, rows } = slideTable(subject);
  const [first] = await readDeck(deckBytes);
  check(first?.texts.includes(withPlainSpaces(`${answer.figure} ${answer.rest}`)) === true, `${name}: pptxtojson reads another headline: ${first?.texts.join(' | ')}`);
  check(JSON.stringify(first?.tables[0]) === withPlainSpaces(JSON.stringify([head, ...rows])), `${name}: pptxtojson reads another table: ${JSON.stringify(first?.tables)}`);
  check(
    JSON.stringify(first?.charts[0]?.[0]?.values) === JSON.stringify(report.programs.map(({ villages: count }) => count)),
    `${name}: pptxtojson reads other bars: ${JSON.stringify(first?.charts)}`,
  );

  const read: unknown = JSON.parse(run('python3', ['-c', READ_TOTALS, file('xlsx')]));
  const villages = [report.scope.villages, report.covered.villages, report.covered.stated.villages, report.overlap.villages, report.gap.villages];
  check(JSON.stringify(read).includes(`"villages":${JSON.stringify(villages)}`), `${name}: openpyxl reads other totals: ${JSON.stringify(read).slice(0, 300)}`);

  run('pdftoppm', ['-r', '80', '-png', file('pdf'), join(folder, `${index + 1}-pdf`)]);
  const words = run('pdftotext', ['-layout', file('pdf'), '-']);
  check(words.includes(patch.lang === 'id' ? 'Batas indikatif' : 'Indicative boundaries'), `${name}: pdftotext does not find the disclaimer`);

  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, deck]);
  const shown = join(folder, `${index + 1}-slide.pdf`);
  run('pdftoppm', ['-r', '80', '-png', shown, join(folder, `${index + 1}-slide`)]);
  const workbook = await exported(page, 'xlsx');
  check(isSame(slidesInLibreOffice(deckBytes).map(asPlain), (await readDeck(deckBytes)).map(asPlain)), `${name}: LibreOffice and pptxtojson do not read the same slide`);
  check(isSame(comparable(sheetsInLibreOffice(workbook)), comparable(sheetsInside(workbook))), `${name}: LibreOffice reads other cells than the workbook holds`);
  console.log(`looked at ${name}`);
}

await setState(page, { programs: [], match: 'any', kecamatan: [], show: 'all', lang: 'id', boundaries: 'kemendagri-2025' });
const story = await exported(page, 'pptx', { scenes: true });
writeFileSync(join(folder, 'story.pptx'), story);
check(isSame(slidesInLibreOffice(story).map(asPlain), (await readDeck(story)).map(asPlain)), 'LibreOffice and pptxtojson do not read the same story');
run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'story.pptx')]);
run('pdftoppm', ['-r', '60', '-png', join(folder, 'story.pdf'), join(folder, 'story')]);
writeFileSync(join(folder, 'village.pdf'), await exported(page, 'pdf', { village: '33.16.08.1013' }));
run('pdftoppm', ['-r', '100', '-png', join(folder, 'village.pdf'), join(folder, 'village')]);

await browser.close();
await site.close();
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length === 0 ? `Every file opens elsewhere and says the same. See ${folder}.` : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
