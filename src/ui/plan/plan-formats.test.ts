import { expect, test } from 'vitest';
import { viewWith } from '../../../tests/support/view';
import { PLAN_MESSAGES } from '../../i18n/plan-messages';
import type { FigureChange } from '../../state/plan-figures';
import { differenceText, figureName, valueText } from './plan-formats';

const written = async (lang: 'id' | 'en', row: FigureChange): Promise<string> => {
  const pv = { view: await viewWith({ state: { lang } }), p: PLAN_MESSAGES[lang] };
  return [figureName(pv, row), valueText(pv, row.unit, row.before), valueText(pv, row.unit, row.after), differenceText(pv, row)].join(' | ').replaceAll('\u00a0', ' ');
};

test.each([
  ['id', 'households', 'KK | 1.200 | 1.450 | +250'],
  ['en', 'households', 'Households | 1,200 | 1,450 | +250'],
  ['id', 'Kelompok tani', 'Kelompok tani | 1.200 | 1.450 | +250'],
  ['id', 'reached', 'Penerima manfaat yang tercatat | 1.200 | 1.450 | +250'],
  ['en', 'reached', 'People reached, as recorded | 1,200 | 1,450 | +250'],
] as const)('a number of villages has its name, both values and their difference (%s, %s)', async (lang, name, text) => {
  expect(await written(lang, { figure: { of: 'number', name }, unit: 'number', before: 1200, after: 1450 })).toBe(text);
});

test.each([
  ['id', 'Luas sawah | 12,5 | 12,25 | −0,25'],
  ['en', 'Luas sawah | 12.5 | 12.25 | −0.25'],
] as const)('a number with decimals keeps them, and so does its difference (%s)', async (lang, text) => {
  expect(await written(lang, { figure: { of: 'number', name: 'Luas sawah' }, unit: 'number', before: 12.5, after: 12.25 })).toBe(text);
});

test.each([
  ['id', 'Penduduk: bagian | 40,0 % | 45,0 % | +5,0 poin'],
  ['en', 'Population: share | 40.0% | 45.0% | +5.0 points'],
] as const)('the share of a number differs in points (%s)', async (lang, text) => {
  expect(await written(lang, { figure: { of: 'numberShare', name: 'population' }, unit: 'share', before: 0.4, after: 0.45 })).toBe(text);
});

test.each([
  ['id', 'Luas desa/kelurahan yang disebut untuk dua program atau lebih (km²), batas Kemendagri | 15,08 | 17,92 | +2,84'],
  ['en', 'Area of those named for two programmes or more (km²), Kemendagri boundaries | 15.08 | 17.92 | +2.84'],
] as const)('an area names its unit once, at the head of its row (%s)', async (lang, text) => {
  expect(await written(lang, { figure: { of: 'overlapArea' }, unit: 'km2', before: 15.08, after: 17.92 })).toBe(text);
});
