import { describe, expect, test } from 'vitest';
import { messagesFor } from '.';
import { LANGUAGES, type Language, type RecordKind } from '../domain';
import { aboutMessages } from './about-messages';
import { EXPORT_MESSAGES } from './export-messages';
import { GAP_MESSAGES } from './gap-messages';
import { noteSentence } from './notes';
import { PLAN_MESSAGES } from './plan-messages';
import { PRESENT_MESSAGES } from './present-messages';

/** Every sentence that names what the record is. */
function sentences(lang: Language, record: RecordKind): readonly string[] {
  const { headline, legend, card, table, story } = messagesFor(lang, record);
  const about = aboutMessages(lang, record);
  const plan = PLAN_MESSAGES[lang];
  const present = PRESENT_MESSAGES[lang];
  const words = EXPORT_MESSAGES[lang];
  const query = { programs: [], match: 'any', kecamatan: [], years: '', plan: { add: [['33.16.08.2015', 'umkm']], remove: [] } } as const;
  return [
    headline.rest(query, 3, 36), headline.certainty(1, 0), headline.certainty(5, 0), headline.withPlan, legend.gap(false), card.notNamed('2024'), card.notNamedMeans, table.matrixRest(4),
    story.whoNote, ...about.reading('2024', 2), ...about.certainty.map(({ meaning }) => meaning),
    plan.intro(record), plan.notRecord(record), plan.figures.title(record), plan.figures.columns.record(record), plan.village.record(record, 'x'), plan.village.recordNone(record),
    plan.reach.figurePlan(record, '1 %', '2 %', '+1'), GAP_MESSAGES[lang].table.plan(record), words.inRecord(record, '3'), words.columns.asReported(record),
    present.notNamed.rest(record, 3, false, '2024'), present.planned.gap(record, 3, [], 'any', query.plan), present.planned.record(record, 3, 36),
    noteSentence(lang, { id: 'plan', params: { added: 1, removed: 1 } }, record), noteSentence(lang, { id: 'inferred-matches', params: { villages: 1, names: 'x' } }, record),
  ];
}

describe('what the record is called', () => {
  test.each(LANGUAGES)('is never a report where it is the reader’s own data (%s)', (lang) => {
    for (const sentence of sentences(lang, 'own')) expect(sentence).not.toMatch(/laporan|report|\brecord\b/i);
  });

  test.each(LANGUAGES)('is the report and never the reader’s data where it was published (%s)', (lang) => {
    for (const sentence of sentences(lang, 'report')) expect(sentence).not.toMatch(/data yang dibuka|opened data/i);
  });

  test('is both where both are mixed, with verbs that agree', () => {
    expect(messagesFor('id', 'both').headline.certainty(5, 0)).toBe('Semuanya disebut langsung dalam laporan dan data yang dibuka');
    const { headline, card } = messagesFor('en', 'both');
    expect(headline.certainty(5, 0)).toBe('All stated in the report and the opened data');
    expect(card.notNamedMeans).toMatch(/^The report and the opened data do not name this desa\/kelurahan\./);
    expect(PLAN_MESSAGES.en.intro('both')).toMatch(/The report and the opened data stay as they are\.$/);
  });
});
