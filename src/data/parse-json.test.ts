import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../domain';
import { parseJson } from './parse-json';

describe('parseJson', () => {
  it('gives back what was written', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(parseJson('a.json', JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  it('reads a file that starts with a byte order mark', () => {
    expect(parseJson('a.json', '\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  it.each([
    ['a word without quotes', '{\n  "schema": 1,\n  "id": blora\n}', 3, 9],
    ['a comma too many', '[\n  1,\n  2,\n]', 4, 1],
    ['a page instead of data', '<!doctype html>', 1, 1],
    ['a text that stops', '{\n  "a": [1,', 2, 11],
    ['nothing at all', '', 1, 1],
  ])('names line and column of %s', (_, text, line, column) => {
    try {
      parseJson('a.json', text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ id: 'file-not-json', params: { file: 'a.json', line, column } });
    }
  });
});
