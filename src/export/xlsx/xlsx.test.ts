import readSheets from 'read-excel-file/web-worker';
import { describe, expect, test } from 'vitest';
import { everyElement } from '../../../tests/support/markup';
import { openPackage, packageFaults, type OfficePackage } from '../../../tests/support/office-package';
import { codeOf } from '../../../tests/support/published';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { listedRows } from '../../state/listed-rows';
import { xmlText } from '../../lib/xml-text';
import { reference } from './sheet';
import { toXlsx } from './xlsx';

/** Cells of a sheet: texts as text, numbers as numbers, null where there is nothing. */
function cellsOf(file: OfficePackage, sheet: number): (string | number | null)[][] {
  return everyElement(file.xml(`xl/worksheets/sheet${sheet}.xml`))
    .filter(({ name }) => name === 'row')
    .map((row) =>
      row.children.map((cell) => {
        const [inner] = cell.children;
        if (!inner) return null;
        return cell.attributes.get('t') === 'inlineStr' ? (inner.children[0]?.text ?? '') : Number(inner.text);
      }),
    );
}

/** Of the sheet of those not named; no spreadsheet program takes a longer name than 31 characters. */
const NAMES = { id: { any: 'Tidak disebut', chosen: 'Tidak disebut untuk pilihan ini' }, en: { any: 'Not named', chosen: 'Not named for this choice' } } as const;

describe.for(TWELVE_CASES)('the workbook of $name', ({ patch }) => {
  const subject = publishedSubject(patch);
  const { report, release } = subject;
  const bytes = toXlsx(subject);
  const file = openPackage(bytes);
  const bySet = (shares: Readonly<Record<string, number | null>>) => release.boundarySets.map(({ id }) => shares[id] ?? null);

  test('is sound', () => {
    expect(packageFaults(file)).toEqual([]);
  });

  test('says the same in every cell to a spreadsheet reader', async () => {
    const filled = (rows: readonly (readonly unknown[])[]): unknown[][] => rows.map((row) => row.filter((cell) => cell !== null && cell !== ''));
    const sheets = await readSheets(bytes.slice().buffer);
    expect(sheets.length).toBeGreaterThanOrEqual(5);
    sheets.forEach(({ data }, index) => expect(filled(data), `sheet ${index + 1}`).toEqual(filled(cellsOf(file, index + 1))));
  });

  test('says the totals of the report, to the last digit', () => {
    const rows = cellsOf(file, 1);
    const head = rows.findIndex((row) => row.length > 3);
    const [scope, covered, stated, overlap, gap] = rows.slice(head + 1, head + 6).map((row) => row.slice(1));
    expect(scope?.slice(0, 2)).toEqual([report.scope.villages, report.scope.areaKm2]);
    expect(covered).toEqual([report.covered.villages, report.covered.areaKm2, report.covered.villageShare, ...bySet(report.covered.areaShareBySet)]);
    expect(stated?.slice(0, 2)).toEqual([report.covered.stated.villages, report.covered.stated.areaKm2]);
    expect(stated?.slice(3)).toEqual(bySet(report.covered.stated.areaShareBySet));
    expect(overlap?.slice(0, 2)).toEqual([report.overlap.villages, report.overlap.areaKm2]);
    expect(gap?.slice(0, 2)).toEqual([report.gap.villages, report.gap.areaKm2]);
  });

  test('says the figures of every programme and sub-district', () => {
    expect(cellsOf(file, 2).slice(1).map((row) => row.slice(1))).toEqual(report.programs.map((row) => [row.villages, row.areaKm2, row.villageShare, ...bySet(row.areaShareBySet)]));
    expect(cellsOf(file, 3).slice(1)).toEqual(
      report.kecamatan.map((row) => [row.code, row.name, row.villages, row.covered, row.areaKm2, row.coveredKm2, row.villageShare, ...bySet(row.areaShareBySet)]),
    );
  });

  test('lists the villages that the table lists, codes as text, or says that there are none', () => {
    const rows = cellsOf(file, 4).slice(1);
    const listed = listedRows(subject.rows, subject.state).map(({ village }) => village.code);
    if (listed.length === 0) expect(rows).toHaveLength(1);
    else expect(rows.map(([code]) => code)).toEqual(listed);
  });

  test('ranks those not named as the planner does, and does so first in a file of them', () => {
    const gaps = subject.gaps().rows.map(({ village, why }) => [village.code, why.value]);
    for (const [book, sheet] of [[file, 5], [openPackage(toXlsx(subject, 'gaps')), 1]] as const) {
      expect(packageFaults(book)).toEqual([]);
      expect(book.text('xl/workbook.xml')).toContain(`name="${NAMES[patch.lang === 'id' ? 'id' : 'en'][subject.state.programs.length > 0 ? 'chosen' : 'any']}" sheetId="${sheet}"`);
      const rows = cellsOf(book, sheet).slice(1);
      if (gaps.length === 0) expect(rows).toHaveLength(1);
      else expect(rows.map((row) => [row[1], row[5]])).toEqual(gaps);
      expect(rows.map(([rank]) => rank)).toEqual(gaps.length === 0 ? [expect.any(String)] : gaps.map((_, index) => index + 1));
    }
  });
});

test('sheets of a plan that only takes villages out call none of them planned', () => {
  for (const [lang, covered, planned] of [['id', 'Disebut, tanpa yang dikeluarkan rencana', /atau direncanakan/i], ['en', 'Named, without those taken out', /or planned/i]] as const) {
    const file = openPackage(toXlsx(publishedSubject({ lang, plan: { add: [], remove: [[codeOf('Nglobo'), 'umkm']] } })));
    const texts = [1, 2, 3, 4].map((sheet) => cellsOf(file, sheet).flat().join('\n'));
    expect(texts[0]).toContain(covered);
    expect(texts[2]).toContain(covered);
    expect(texts[3]).toMatch(lang === 'id' ? /Disebut untuk pilihan ini, tanpa yang dikeluarkan rencana/ : /Named for this choice, without what the plan takes out/);
    for (const text of texts) expect(text).not.toMatch(planned);
  }
});

test('every sheet whose figures or villages are the plan’s says so', () => {
  const plan = { add: [[codeOf('Balong'), 'umkm']], remove: [[codeOf('Nglobo'), 'umkm']] } as const;
  const file = openPackage(toXlsx(publishedSubject({ plan })));
  expect(packageFaults(file)).toEqual([]);
  const texts = (sheet: number): string => cellsOf(file, sheet).flat().join('\n');
  expect(texts(1)).toContain('Rencana, bukan isi laporan');
  expect(texts(1)).toContain('Disebut atau direncanakan');
  expect(texts(2)).toContain('Program, bersama rencana');
  expect(texts(3)).toContain('Kecamatan, bersama rencana\nDesa/kelurahan\nDisebut atau direncanakan');
  const villages = cellsOf(file, 4);
  expect(villages[0]?.at(-1)).toBe('Rencana (bukan isi laporan)');
  expect(villages.find(([code]) => code === codeOf('Nglobo'))?.at(-1)).toBe('dikeluarkan: UMKM');
  expect(villages.find(([code]) => code === codeOf('Balong'))?.at(-1)).toBe('ditambahkan: UMKM');
  const plain = openPackage(toXlsx(publishedSubject()));
  for (const sheet of [1, 2, 3, 4]) expect(cellsOf(plain, sheet).flat().join('\n')).not.toMatch(/rencana/i);
});

describe('a sheet', () => {
  test('counts columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map((column) => reference(column, 0))).toEqual(['A1', 'Z1', 'AA1', 'AZ1', 'BA1', 'ZZ1', 'AAA1']);
  });

  test('holds no character that XML cannot', () => {
    expect(xmlText('a\u0000b\u000Bc<&>\n')).toBe('abc&lt;&amp;&gt;\n');
  });

  test('shows the decimals that a column of numbers has, the same in all its rows; whole numbers stay whole', () => {
    const subject = publishedSubject();
    const rows = subject.rows.map((row, index) => ({ ...row, village: { ...row.village, numbers: { households: 1200 + index, income: index === 1 ? 2.75 : 3, share: index === 0 ? 0.1 + 0.2 : 0.5 } } }));
    const book = openPackage(toXlsx({ ...subject, rows }));
    const styles = everyElement(book.xml('xl/styles.xml'));
    const codes = new Map(styles.filter(({ name }) => name === 'numFmt').map(({ attributes }) => [attributes.get('numFmtId'), attributes.get('formatCode')]));
    const formats = styles.find(({ name }) => name === 'cellXfs')?.children.map(({ attributes }) => attributes.get('numFmtId')) ?? [];
    const shown = everyElement(book.xml('xl/worksheets/sheet4.xml'))
      .filter(({ name }) => name === 'row')
      .slice(1)
      .map((row) => row.children.slice(-3).map(({ attributes }) => formats[Number(attributes.get('s'))] ?? ''));
    expect(shown).toHaveLength(rows.length);
    // 3 is the format "#,##0" of every spreadsheet program.
    for (const [households, income, share] of shown) expect([households, codes.get(income), codes.get(share)]).toEqual(['3', '#,##0.00', '#,##0.0']);
  });

  test('keeps what looks like a formula as text', () => {
    const hostile = publishedSubject({});
    const [first] = hostile.rows;
    if (!first) throw new Error('no rows');
    const rows = [{ ...first, village: { ...first.village, name: '=HYPERLINK("https://example.org")' } }];
    const xml = openPackage(toXlsx({ ...hostile, rows })).text('xl/worksheets/sheet4.xml');
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(');
    expect(xml).not.toContain('<f>');
  });
});
