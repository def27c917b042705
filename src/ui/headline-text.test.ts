import { describe, expect, test } from 'vitest';
import { viewWith } from '../../tests/support/view';
import type { State } from '../domain';
import { areaFigures, areaWhole, headlineText } from './headline-text';

async function said(state: Partial<State>): Promise<string> {
  return headlineText(await viewWith({ state }));
}

describe('the headline', () => {
  test.each<[string, Partial<State>, string]>([
    ['nothing is filtered', {}, '12 dari 36 desa/kelurahan disebut punya program, 2010–2013. 11 disebut langsung, 1 disimpulkan.'],
    ['one programme is chosen', { programs: ['umkm'] }, '8 dari 36 desa/kelurahan disebut untuk UMKM, 2010–2013. 7 disebut langsung, 1 disimpulkan.'],
    ['everything is stated', { programs: ['peternakan'] }, '5 dari 36 desa/kelurahan disebut untuk peternakan, 2010–2013. Semuanya disebut langsung dalam laporan.'],
    ['a single village is stated', { programs: ['pertanian'] }, '1 dari 36 desa/kelurahan disebut untuk pertanian, 2010–2013. Disebut langsung dalam laporan.'],
    ['any of two', { programs: ['umkm', 'peternakan'] }, '11 dari 36 desa/kelurahan disebut untuk UMKM atau peternakan, 2010–2013. 10 disebut langsung, 1 disimpulkan.'],
    ['both of two', { programs: ['umkm', 'peternakan'], match: 'all' }, '2 dari 36 desa/kelurahan disebut untuk UMKM dan peternakan sekaligus, 2010–2013. Semuanya disebut langsung dalam laporan.'],
    ['no village has all', { programs: ['umkm', 'peternakan', 'pertanian'], match: 'all' }, 'Tidak satu pun dari 36 desa/kelurahan disebut untuk UMKM, peternakan, dan pertanian sekaligus, 2010–2013. Tidak disebut bukan berarti tidak ada kegiatan.'],
    ['one sub-district', { kecamatan: ['33.16.07'] }, '4 dari 11 desa/kelurahan di Kecamatan Jiken disebut punya program, 2010–2013. 3 disebut langsung, 1 disimpulkan.'],
    ['both sub-districts, which is all', { kecamatan: ['33.16.08', '33.16.07'] }, '12 dari 36 desa/kelurahan disebut punya program, 2010–2013. 11 disebut langsung, 1 disimpulkan.'],
  ])('says it in Indonesian when %s', async (_, state, sentence) => {
    expect(await said(state)).toBe(sentence);
  });

  test.each<[string, Partial<State>, string]>([
    ['nothing is filtered', {}, '12 of 36 desa/kelurahan are named as having a programme, 2010–2013. 11 stated, 1 inferred.'],
    ['a single village is stated', { programs: ['pertanian'] }, '1 of 36 desa/kelurahan is named for agriculture, 2010–2013. Stated in the report.'],
    ['all of no choice', { match: 'all' }, '12 of 36 desa/kelurahan are named as having a programme, 2010–2013. 11 stated, 1 inferred.'],
    ['both of two in one sub-district', { programs: ['umkm', 'peternakan'], match: 'all', kecamatan: ['33.16.08'] }, '1 of 25 desa/kelurahan in Kecamatan Jepon is named for both micro-enterprise and livestock, 2010–2013. Stated in the report.'],
    ['no village has all', { programs: ['umkm', 'pertanian'], match: 'all' }, 'None of 36 desa/kelurahan is named for both micro-enterprise and agriculture, 2010–2013. Not named does not mean that nothing happened there.'],
  ])('says it in English when %s', async (_, state, sentence) => {
    expect(await said({ lang: 'en', ...state })).toBe(sentence);
  });

  test('does not change with what the list dwells on', async () => {
    expect(await said({ show: 'gap' })).toBe(await said({}));
  });

  test('never claims that villages cover an area', async () => {
    for (const lang of ['id', 'en'] as const) {
      const view = await viewWith({ state: { lang } });
      const [first] = areaFigures(view);
      const sentence = view.t.headline.areaSentence('37,8 %', areaWhole(view), first?.name ?? '', null);
      expect(sentence).not.toMatch(/mencakup|cover/i);
    }
  });
});

test('a headline with a plan says so where it takes something out of the record', async () => {
  const view = await viewWith({ state: { lang: 'en' } });
  const withPlan = (remove: readonly (readonly [string, string])[], add: readonly (readonly [string, string])[] = [['33.16.08.2015', 'umkm']]) => headlineText({ ...view, report: { ...view.report, plan: { add, remove } } });
  expect(withPlan([])).toContain('named in the report or planned. ');
  expect(withPlan([['33.16.07.2001', 'umkm']])).toContain('named in the report or planned, without what is taken out. ');
  expect(withPlan([['33.16.07.2001', 'umkm']], [])).toContain('named in the report, without what is taken out. ');
});

describe('the area figures', () => {
  test('come one for each boundary set, with and without the inferred match', async () => {
    const figures = areaFigures(await viewWith());
    expect(figures.map(({ name, share, statedShare }) => [name, share.toFixed(3), statedShare?.toFixed(3)])).toEqual([
      ['Kemendagri', '0.378', '0.326'],
      ['BPS', '0.405', '0.358'],
    ]);
  });

  test('have no second value when nothing is inferred', async () => {
    expect(areaFigures(await viewWith({ state: { programs: ['pertanian'] } })).map(({ statedShare }) => statedShare)).toEqual([null, null]);
  });

  test('say what 100 % is', async () => {
    expect(areaWhole(await viewWith())).toBe('kedua kecamatan');
    expect(areaWhole(await viewWith({ state: { kecamatan: ['33.16.08'] } }))).toBe('Kecamatan Jepon');
  });
});
