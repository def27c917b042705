import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charactersOf, CORE_RANGE, REST_RANGE } from '../src/theme/font-ranges';
import { FONT_FILES, LATIN_FONT, subsetOf } from './subset-fonts';

const LATIN: Readonly<Record<string, string>> = JSON.parse(readFileSync('node_modules/@fontsource-variable/plus-jakarta-sans/unicode.json', 'utf8')) as Record<string, string>;
const LATIN_BYTES = readFileSync(LATIN_FONT).length;
const codes = (range: string): number[] => [...charactersOf(range)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);

describe('the typeface’s two files', () => {
  test.each(Object.entries(FONT_FILES))('%s is what npm run fonts makes of the typeface now', async (file, range) => {
    expect(Buffer.compare(readFileSync(file), Buffer.from(await subsetOf(range)))).toBe(0);
  });

  test('together are no larger than the Latin file, and the first frame’s is less than half of it', () => {
    const [core = 0, rest = 0] = Object.keys(FONT_FILES).map((file) => readFileSync(file).length);
    expect(core).toBeLessThan(LATIN_BYTES / 2);
    expect(core + rest).toBeLessThanOrEqual(LATIN_BYTES);
  });

  test('share the Latin range: no character twice, none without a file', () => {
    expect(codes(`${CORE_RANGE}, ${REST_RANGE}`)).toEqual(codes(LATIN['latin'] ?? '').filter((code) => code >= 0x20 && code !== 0x7f && !(code >= 0x80 && code <= 0x9f)));
  });

  test('have the ranges that the style sheet names', () => {
    const css = readFileSync('src/theme/font.css', 'utf8').replaceAll(/\s+/g, ' ');
    expect([...css.matchAll(/unicode-range: ([^;]+);/g)].map(([, range]) => range)).toEqual([CORE_RANGE, REST_RANGE]);
  });
});
