import { expect, test } from 'vitest';
import { addFonts } from './add-fonts';

test('a word loads the file that has its letters: nearly all the first, an accent the second, too', async () => {
  addFonts(document);
  const loaded = async (text: string): Promise<string[]> => (await document.fonts.load("600 16px 'Plus Jakarta Sans Variable'", text)).map(({ unicodeRange, status }) => `${unicodeRange.split(',')[0]} ${status}`);
  expect(await loaded('12 dari 36 desa/kelurahan, 2010–2013 · 38 %')).toEqual(['U+20-7E loaded']);
  expect(await loaded('Kéc. Jepon')).toEqual(['U+20-7E loaded', 'U+A1-A8 loaded']);
});
