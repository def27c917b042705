import { expect, test } from 'vitest';
import { numberSums } from './number-sums';

const village = (code: string, kecamatan: string, numbers: Readonly<Record<string, number>>) =>
  ({ code, bps: '', pcode: '', name: code, kind: 'desa' as const, kecamatan, aliases: [], numbers });
const villages = [village('a', 'k', { households: 100, population: 400 }), village('b', 'k', { households: 300 }), village('c', 'l', { households: 50, wells: 0 })];
const tags = { tags: [] };
const report = (codes: readonly string[], kecamatan: readonly string[] = []) =>
  ({ covered: { codes }, filter: { programs: [], match: 'any' as const, kecamatan } }) as unknown as Parameters<typeof numberSums>[1];

test('a number is summed over what is covered, of all villages that have it', () => {
  expect(numberSums({ villages, tags }, report(['a']))).toEqual([
    { name: 'households', covered: 100, scope: 450, villages: 3, share: 100 / 450 },
    { name: 'population', covered: 400, scope: 400, villages: 1, share: 1 },
    { name: 'wells', covered: 0, scope: 0, villages: 1, share: null },
  ]);
});

test('only the sub-districts of the filter count', () => {
  expect(numberSums({ villages, tags }, report(['a', 'c'], ['l']))).toEqual([
    { name: 'households', covered: 50, scope: 50, villages: 1, share: 1 },
    { name: 'wells', covered: 0, scope: 0, villages: 1, share: null },
  ]);
});

test('villages without numbers have no figures', () => {
  expect(numberSums({ villages: villages.map((one) => ({ ...one, numbers: {} })), tags }, report(['a']))).toEqual([]);
});

test('people reached are those of the programmes chosen, as a share of the population', () => {
  const tag = (code: string, program: string, reached?: number) =>
    ({ village: code, program, origin: 'import' as const, asReported: code, match: 'stated' as const, reason: null, status: '', start: null, end: null, ...(reached === undefined ? {} : { reached }) });
  const reached = { tags: [tag('a', 'p', 30), tag('a', 'q', 10), tag('b', 'p', 5), tag('b', 'q')] };
  const sum = (programs: readonly string[], codes: readonly string[]) =>
    numberSums({ villages, tags: reached }, { ...report(codes), filter: { programs, match: 'any', kecamatan: [] } }).find(({ name }) => name === 'reached');
  expect(sum([], ['a', 'b'])).toEqual({ name: 'reached', covered: 45, scope: 400, villages: 2, share: 45 / 400 });
  expect(sum(['q'], ['a', 'b'])).toEqual({ name: 'reached', covered: 10, scope: 400, villages: 1, share: 10 / 400 });
  expect(sum(['p'], ['b'])).toMatchObject({ covered: 5 });
});

test('a rate is no sum: neither decimals between 0 and 1 nor what the head calls percent, whatever the filter shows of it', () => {
  const rates = [
    village('a', 'k', { poverty: 0.34, 'Miskin (%)': 34, persen_air: 60, pct_roads: 12.5, hectares: 0.5, hasWell: 1 }),
    village('b', 'k', { poverty: 1, 'Miskin (%)': 21, persen_air: 75, pct_roads: 40, hectares: 17.4, hasWell: 0 }),
  ];
  const names = (codes: readonly string[], kecamatan?: readonly string[]) => numberSums({ villages: rates, tags }, report(codes, kecamatan)).map(({ name }) => name);
  expect(names(['a'])).toEqual(['hectares', 'hasWell']);
  expect(names(['b'])).toEqual(['hectares', 'hasWell']);
  const apart = [...rates.slice(0, 1), ...rates.slice(1).map((one) => ({ ...one, kecamatan: 'l' }))];
  expect(numberSums({ villages: apart, tags }, report(['a'], ['k'])).map(({ name }) => name)).toEqual(['hectares', 'hasWell']);
});
