import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain';
import { errorText, noteText } from './notes';

const IDS = [...Object.entries(noteText.id), ...Object.entries(errorText.id)].map(([id]) => id);

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const sentences = Object.entries({ ...noteText[language], ...errorText[language] });

  it('exist for every note and error', () => {
    expect(sentences.map(([id]) => id).sort()).toEqual([...IDS].sort());
  });

  it.each(sentences)('of %s stands on its own, also when a param is missing', (_, sentence) => {
    const text = sentence({});
    expect(text).toMatch(/^[\p{Lu}–].*[.?]$/u);
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}/);
  });
});

describe('sentences that build on others', () => {
  const params = { file: 'events.json', line: 2, column: 5, detail: 'x' };

  it('say why a file could not be used', () => {
    expect(noteText.en['optional-file-unusable']({ ...params, reason: 'file-not-json' }))
      .toBe('File events.json cannot be used; the map goes on without it. File events.json is not valid JSON (line 2, column 5: x). Mend the punctuation at that place.');
  });

  it('say what every feature has in common when no boundary is left', () => {
    const swapped = { file: 'a.geojson', note: 'coordinates-swapped', feature: 1, name: 'Nglobo', lng: -7.05, lat: 111.5 };
    expect(errorText.id['no-boundaries'](swapped)).toContain('bujur dan lintang tampaknya tertukar (-7.05, 111.5)');
  });

  it('suggest a village only when there is one to suggest', () => {
    const tag = { file: 'tags.csv', row: 3, village: 'x' };
    expect(noteText.en['tag-unknown-village']({ ...tag, suggestion: '' })).not.toContain('Perhaps');
    expect(noteText.en['tag-unknown-village']({ ...tag, suggestion: '33.16.08.2022 (Bacem)' })).toContain('Perhaps 33.16.08.2022 (Bacem) is meant.');
  });

  it('take a reason that is no id, or a word of every object, as plain', () => {
    expect(noteText.en['optional-file-unusable']({ file: 'a', reason: 'constructor' })).toBe('File a cannot be used; the map goes on without it.');
  });
});
