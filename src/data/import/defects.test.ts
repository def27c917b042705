import { describe, expect, it } from 'vitest';
import { expectedImport, fileOf, IMPORT_DEFECTS, importFixture } from '../../../tests/fixtures/read-import';
import { release } from '../../../tests/support/published';
import { guessed } from '../../../tests/support/own-data';
import { LANGUAGES, type Language, type Refusal } from '../../domain';
import { importNoteText, refusalText } from '../../i18n/data-notes';
import { ImportDesk } from './import-desk';
import { ImportError } from './import-note';

/** Reads, maps as guessed, matches and builds without any answer: what happens when nobody corrects anything. */
async function importAll(files: Parameters<ImportDesk['read']>[0]) {
  const desk = new ImportDesk(release);
  const found = await desk.read(files);
  const refusals: Refusal[] = [...found.refusals];
  if (found.layer === null && found.tables.length === 0) return { found, refusals, report: null, built: null };
  try {
    const report = desk.match(guessed(found));
    return { found, refusals, report, built: desk.build(new Map()) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { found, refusals: [...refusals, error.refusal], report: null, built: null };
  }
}

describe.each(IMPORT_DEFECTS)('own files with the defect %s', (defect) => {
  const expected = expectedImport(defect);

  it('are refused or used as expected, and everything is told', async () => {
    const before = JSON.stringify(release);
    const { refusals, report, built, found } = await importAll(importFixture(defect));
    expect(refusals).toMatchObject(expected.refusals ?? []);
    expect(refusals).toHaveLength(expected.refusals?.length ?? 0);
    const notes = built?.notes ?? found.notes;
    expect(notes).toMatchObject(expected.notes ?? []);
    expect(notes, JSON.stringify(notes)).toHaveLength(expected.notes?.length ?? 0);
    if (expected.roles) expect(Object.fromEntries(found.layer?.columns.map(({ heading, role }) => [heading, role]) ?? [])).toEqual(expected.roles);
    if (expected.report) expect({ ...report, questions: report?.questions.length }).toMatchObject(expected.report);
    if (report) expect(report.matched + report.repaired + report.ambiguous + report.unmatched).toBe(report.rows);
    const { villages, programs, program, tags, numbers } = expected.kept ?? {};
    if (villages !== undefined) expect(built?.release.villages).toHaveLength(villages);
    if (programs !== undefined) expect(built?.release.programs).toHaveLength(programs);
    if (program !== undefined) expect(built?.release.programs[0]?.name.id).toBe(program);
    if (tags) expect(Object.fromEntries(built?.release.tags.tags.map(({ asReported, village }) => [asReported, village]) ?? [])).toEqual(tags);
    if (numbers) expect(Object.fromEntries(built?.release.villages.flatMap((one) => (Object.keys(one.numbers).length > 0 ? [[one.code, one.numbers]] : [])) ?? [])).toEqual(numbers);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(JSON.stringify(release)).toBe(before);
  });

  it('are told in the words of each language alone, whatever a library said', async () => {
    const { refusals, built, found } = await importAll(importFixture(defect));
    for (const language of LANGUAGES) {
      const told = [...refusals.map(({ id, params }) => refusalText[language][id](params)), ...(built?.notes ?? found.notes).map(({ id, params }) => importNoteText[language][id](params))];
      for (const sentence of told) expect(sentence.replaceAll(/"[^"]*"/g, '')).not.toMatch(OTHER_WORDS[language]);
      for (const sentence of told) expect(sentence).toContain(expected.files.find((file) => sentence.includes(file)));
    }
  });
});

/** Words that no sentence of the other language can do without. */
const OTHER_WORDS: Readonly<Record<Language, RegExp>> = {
  id: /\b(the|is|are|was|were|of|in|at|to|no|not|invalid|unexpected|expected|error|missing|undefined|null|unclosed|token|cannot|failed|value)\b/i,
  en: /\b(yang|dan|di|tidak|bukan|atau|ini|adalah|dari|kesalahan)\b/i,
};

describe('files too large to be kept as fixtures', () => {
  it('over 200 MB are refused before they are read', async () => {
    const huge = { name: 'besar.csv', size: 200_000_001, read: () => Promise.reject(new Error('read all the same')) };
    expect((await new ImportDesk(release).read([huge])).refusals).toEqual([{ id: 'file-too-large', params: { file: 'besar.csv', megabytes: 200, limit: 200 } }]);
  });

  it('of ten million vertices are refused before they are parsed', async () => {
    const ring = `[${'[1,2],'.repeat(10_000_000)}[1,2]]`;
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[${ring}]}}]}`;
    expect((await new ImportDesk(release).read([fileOf('rinci.geojson', text)])).refusals).toMatchObject([{ id: 'too-many-vertices', params: { file: 'rinci.geojson', limit: 2_000_000 } }]);
  });

  it('with more rows than a spreadsheet of villages ever has are refused', async () => {
    const text = `desa,program\n${'Semampir,Sumur bor\n'.repeat(200_001)}`;
    expect((await new ImportDesk(release).read([fileOf('panjang.csv', text)])).refusals).toMatchObject([{ id: 'table-too-long', params: { limit: 200_000 } }]);
  });
});
