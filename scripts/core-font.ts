import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { charactersOf, CORE_RANGE, CORE_WEIGHTS } from '../src/theme/font-ranges';

const LATIN_FONT = 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';
export const CORE_FONT = 'src/theme/fonts/plus-jakarta-sans-core.woff2';

/** The typeface with the characters and weights that nearly every word of the interface needs, all their features kept, as WOFF2. */
export async function coreFont(): Promise<Uint8Array> {
  return subsetFont(readFileSync(LATIN_FONT), charactersOf(CORE_RANGE), { targetFormat: 'woff2', variationAxes: { wght: CORE_WEIGHTS } });
}
