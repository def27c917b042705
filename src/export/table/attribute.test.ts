import { expect, test } from 'vitest';
import { attribute, attributes } from './attribute';

test('an attribute begins with a letter, whatever the heading begins with', () => {
  expect(['2020', '% miskin', 'Jumlah KK', 'kemendagri-2025', '…', ''].map(attribute)).toEqual(['n_2020', 'miskin', 'jumlah_kk', 'kemendagri_2025', 'n_', 'n_']);
  for (const heading of ['_2020', '%', 'Ä', '12 bulan', '__a']) expect(attribute(heading)).toMatch(/^[A-Za-z][_0-9A-Za-z]*$/);
});

test('headings that differ keep attributes that differ', () => {
  expect(attributes(['% miskin', 'miskin', 'Miskin', 'miskin_2'])).toEqual(['miskin', 'miskin_2', 'miskin_3', 'miskin_2_2']);
  expect(attributes(['covered', 'Angka'], ['covered'])).toEqual(['covered_2', 'angka']);
});
