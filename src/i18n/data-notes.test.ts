import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type ImportNoteId, type RefusalId } from '../domain';
import { importNoteText, refusalText } from './data-notes';

/** Params of each id, as the comments in domain/import-note.ts list them; an id without a list of its own has those of the next one. */
const source = readFileSync('src/domain/import-note.ts', 'utf8');
const listed = [...source.matchAll(/params: ([a-z, ]+)[^\n]*\*\/\n\s*\| '([a-z0-9-]+)'/g)].map(([, params = '', id = '']) => [id, params.split(',').map((name) => name.trim())] as const);
const sentences = (id: string) => LANGUAGES.map((language) => importNoteText[language][id as ImportNoteId] ?? refusalText[language][id as RefusalId]);

/** What only the log needs. */
const UNSPOKEN = ['ring', 'vertices', 'detail'];

describe('every note and refusal about own files', () => {
  it('has its params listed', () => {
    expect(listed.map(([id]) => id).sort()).toEqual([...Object.keys(importNoteText.id), ...Object.keys(refusalText.id)].sort());
  });

  it.each(listed)('%s names every param, in both languages', (id, params) => {
    for (const sentence of sentences(id)) {
      const text = sentence(Object.fromEntries(params.map((name) => [name, `<${name}>`])));
      for (const name of params.filter((one) => !UNSPOKEN.includes(one))) expect(text).toContain(`<${name}>`);
      expect(text).toMatch(/\.$|\)\.$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
