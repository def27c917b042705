/**
 * The interface's typeface comes in two files. What nearly every word of both languages is written with, ASCII, the signs of figures and
 * the punctuation of the messages, is one: the first frame waits for it. Accents and rarer signs, as names in one's own files may have
 * them, are the other, loaded when a word has one. `npm run fonts` makes both of the Latin file.
 *
 * As CSS `unicode-range`; the same stand in `font.css`, and together they are the range of the Latin file.
 */
export const CORE_RANGE = 'U+20-7E, U+A0, U+A9, U+B0, U+B2, U+B7, U+D7, U+2009-200A, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+202F, U+2212';
export const REST_RANGE =
  'U+A1-A8, U+AA-AF, U+B1, U+B3-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, ' +
  'U+2000-2008, U+200B-2012, U+2015-2017, U+201A-201B, U+201E-2025, U+2027-202E, U+2030-206F, U+20AC, U+2122, U+2191, U+2193, U+2215, U+FEFF, U+FFFD';

/** Weights that style sheets ask for; the files hold none beside them. */
export const WEIGHTS = { min: 400, max: 800 } as const;

/** The characters of a `unicode-range`. */
export function charactersOf(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [from = Number.NaN, to = from] = part.trim().replace(/^U\+/, '').split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
}
