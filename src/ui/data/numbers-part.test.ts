import { expect, test } from 'vitest';
import { viewWith, words } from '../../../tests/support/view';
import { dataMessages } from '../../i18n/data-messages';
import { numbersPart } from './numbers-part';

test.each([['id', 'Luas sawah (ha) 17,9 1.234,5 1,4 %'], ['en', 'Luas sawah (ha) 17.9 1,234.5 1.4%']] as const)('sums keep the decimals of their column (%s)', async (lang, row) => {
  const view = await viewWith({ state: { lang } });
  const template = numbersPart({ view, words: dataMessages[lang], numbers: [{ name: 'Luas sawah (ha)', covered: 17.9, scope: 1234.5, villages: 2, share: 17.9 / 1234.5 }] });
  if (typeof template === 'symbol') throw new Error('no table');
  expect(words(template).replaceAll('\u00a0', ' ')).toContain(row);
});
