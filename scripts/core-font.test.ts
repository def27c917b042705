import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charactersOf, CORE_RANGE, REST_RANGE } from '../src/theme/font-ranges';
import { CORE_FONT, coreFont } from './core-font';

const LATIN: Readonly<Record<string, string>> = JSON.parse(readFileSync('node_modules/@fontsource-variable/plus-jakarta-sans/unicode.json', 'utf8')) as Record<string, string>;
const codes = (range: string): number[] => [...charactersOf(range)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);

describe('the typeface’s file for the first frame', () => {
  test('is what npm run fonts makes of the typeface now', async () => {
    expect(Buffer.compare(readFileSync(CORE_FONT), Buffer.from(await coreFont()))).toBe(0);
  });

  test('is less than half of the Latin file', () => {
    expect(readFileSync(CORE_FONT).length).toBeLessThan(14_000);
  });

  test('shares the Latin range with the file for the rest: no character twice, none without a file', () => {
    expect(codes(`${CORE_RANGE}, ${REST_RANGE}`)).toEqual(codes(LATIN['latin'] ?? '').filter((code) => code >= 0x20 && code !== 0x7f && !(code >= 0x80 && code <= 0x9f)));
  });

  test('has the ranges that the style sheet names', () => {
    const css = readFileSync('src/theme/font.css', 'utf8').replaceAll(/\s+/g, ' ');
    expect([...css.matchAll(/unicode-range: ([^;]+);/g)].map(([, range]) => range)).toEqual([CORE_RANGE, REST_RANGE]);
  });
});
