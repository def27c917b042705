import { describe, expect, test } from 'vitest';
import { messagesFor } from '.';
import { dataMessages } from './data-messages';
import { importNoteText, refusalText } from './data-notes';
import { noteText } from './notes';
import { PLAN_MESSAGES } from './plan-messages';
import { PRESENT_MESSAGES } from './present-messages';
import { SCENES_MESSAGES } from './scenes-messages';

const { table, notes } = messagesFor('en');
const data = dataMessages.en;
const { next, changes } = PLAN_MESSAGES.en;
const { notNamed, planned } = PRESENT_MESSAGES.en;

/** A sentence of a count, for one and for more. */
const SENTENCES: readonly (readonly [one: string, more: string, of: (count: number) => string])[] = [
  ['1 scene opened from a.json.', '1,200 scenes opened from a.json.', (count) => SCENES_MESSAGES.en.said.opened('a.json', count)],
  ['1 change', '1,200 changes', changes.title],
  ['The only candidate takes part; rule out …', 'All 1,200 candidates take part; rule out …', (count) => next.ruleOut(0, count)],
  ['The only possibility', 'The best of all 1,200 possibilities', next.exact],
  ['1 feature', '1,200 features', data.facts.features],
  ['The row matches its village', 'All 1,200 rows match their village', (count) => data.matchTitle(count, count)],
  ['1 of 5,000 rows matches its village', '1,200 of 5,000 rows match their village', (count) => data.matchTitle(count, 5000)],
  ['zeros lost: 1 row', 'zeros lost: 1,200 rows', (count) => data.damaged('zeros lost', count)],
  ['Perhaps this one:', 'Perhaps one of these:', data.perhaps],
  ['matches no village', 'match no village', data.counts.unmatched],
  ['1 desa/kelurahan is ready. These files hold no list of activities.', '1,200 desa/kelurahan are ready. These files hold no list of activities.', data.noRows],
  ['1 row is left out', '1,200 rows are left out', data.leftOut],
  ['1 other is named too; the whole list is in the data download', '1,200 others are named too; the whole list is in the data download', table.matrixMore],
  ['1\u00a0note', '1,200\u00a0notes', notes.count],
  ['desa/kelurahan is not named in the report, 2013', 'desa/kelurahan are not named in the report, 2013', (count) => notNamed.rest('report', count, false, '2013')],
  ['desa/kelurahan is neither named in the report nor planned for any programme', 'desa/kelurahan are neither named in the report nor planned for any programme', (count) => planned.gap('report', count, [], 'any', { add: [['33.16.08.2015', 'umkm']], remove: [] })],
  ['There is 1 note on the opened files. Open the Data panel to read it.', 'There are 1,200 notes on the opened files. Open the Data panel to read them.', (count) => noteText.en['own-data-notes']({ count })],
  ['a: 1 code that a spreadsheet damaged was restored (cut).', 'a: 1,200 codes that a spreadsheet damaged were restored (cut).', (rows) => importNoteText.en['codes-repaired']({ file: 'a', rows, damage: 'cut' }).replace('the village’s part lost', 'cut')],
  ['a: 1 row matches no village and was left out. Correct the name or code, or choose the village in the step “Matches”.', 'a: 1,200 rows match no village and were left out. Correct the name or code, or choose the village in the step “Matches”.', (rows) => importNoteText.en['rows-unmatched']({ file: 'a', rows })],
];

test.for(SENTENCES)('English says “%s” of one, “%s” of more', ([one, more, of]) => {
  expect(of(1)).toBe(one);
  expect(of(1200)).toBe(more);
});

describe('Indonesian', () => {
  const words = dataMessages.id;
  const plans = PLAN_MESSAGES.id.next;

  test('says “all” of more than one alone', () => {
    expect([words.matchTitle(1, 1), words.matchTitle(1200, 1200)]).toEqual(['Barisnya cocok dengan desanya', 'Semua 1.200 baris cocok dengan desanya']);
    expect([plans.ruleOut(0, 1), plans.ruleOut(0, 1200)]).toEqual(['Satu-satunya calon ikut; kecualikan …', 'Semua 1.200 calon ikut; kecualikan …']);
    expect([plans.exact(1), plans.exact(1200)]).toEqual(['Satu-satunya kemungkinan', 'Terbaik dari semua 1.200 kemungkinan']);
  });
});

test.each(['id', 'en'] as const)('a scene of those not named ends without a comma where no years are known (%s)', (language) => {
  expect(PRESENT_MESSAGES[language].notNamed.rest('own', 3, false, '')).toMatch(/data( yang dibuka)?$/);
});

describe('numbers in notes', () => {
  test('are written as the language writes them', () => {
    const params = { file: 'a', rows: 12_345, limit: 2.5, megabytes: 2.75 };
    expect(importNoteText.id['rows-unmatched'](params)).toContain('12.345 baris');
    expect(importNoteText.en['rows-unmatched'](params)).toContain('12,345 rows');
    expect(refusalText.id['file-too-large'](params)).toContain('2,75 MB; batasnya 2,5 MB');
  });

  test('stay as the file has them where somebody has to look for them there', () => {
    expect(importNoteText.id['program-missing']({ file: 'a', row: 12_345 })).toContain('baris 12345');
    expect(noteText.id['coordinates-swapped']({ file: 'a', feature: 1200, name: 'x', lng: -7.05, lat: 111.5 })).toMatch(/fitur 1200 .*\(-7\.05, 111\.5\)/);
  });
});
