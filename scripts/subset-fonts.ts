import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf, CORE_RANGE, REST_RANGE, WEIGHTS } from '../src/theme/font-ranges';

const require = createRequire(import.meta.url);
/** All Latin letters, and all weights. */
export const LATIN_FONT = require.resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2');

/** Our files of the typeface, with the characters that are in each. */
export const FONT_FILES = { 'src/theme/fonts/plus-jakarta-sans-core.woff2': CORE_RANGE, 'src/theme/fonts/plus-jakarta-sans-rest.woff2': REST_RANGE } as const;

/** The typeface with the characters of a `unicode-range` and the weights that style sheets ask for, all features kept, as WOFF2. */
export async function subsetOf(range: string): Promise<Uint8Array> {
  return subsetFont(readFileSync(LATIN_FONT), charactersOf(range), { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } });
}
