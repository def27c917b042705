import { describe, expect, test } from 'vitest';
import { codeOf, measures, release } from '../../tests/support/published';
import { nearestAmong, prepareCoverage } from '../coverage';
import type { CoverageQuery } from '../domain';
import { gapList, gapOrder, gapRanks, gapRows, needsNearest, rankOf, type GapRow } from './gaps';

const set = measures.sets['kemendagri-2025'];
const coverage = prepareCoverage({ release, measures, tags: release.tags });
const rows = (rank: string, query: Partial<CoverageQuery> = {}): readonly GapRow[] =>
  gapRows(release, measures, coverage({ programs: [], match: 'any', kecamatan: [], boundaries: 'kemendagri-2025', ...query }), gapOrder(rank, release, set));
const values = (all: readonly GapRow[]): readonly (number | null)[] => all.map(({ why }) => why.value);
const of = (all: readonly GapRow[], name: string) => all.find(({ village }) => village.name === name)?.why;

describe('the villages that are not named', () => {
  test('are those of the filter: 24 of all, fewer in a sub-district, more for one programme', () => {
    expect(rows('distance')).toHaveLength(24);
    expect(rows('distance', { kecamatan: ['33.16.07'] })).toHaveLength(7);
    expect(rows('distance', { programs: ['pertanian'] })).toHaveLength(35);
  });

  test.each(['distance', 'area', 'border'])('stand by %s, the largest first, and the other way round', (rank) => {
    const down = values(rows(rank)).map((value) => value ?? Number.NaN);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    const up = values(rows(`-${rank}`)).map((value) => value ?? Number.NaN);
    expect(up).toEqual(down.toSorted((a, b) => a - b));
  });

  test('say which named village is nearest, and how far outline to outline', () => {
    const far = rows('distance')[0]?.why;
    expect(far).toMatchObject({ kind: 'distance' });
    expect(far?.value).toBeGreaterThan(1);
    expect(of(rows('distance'), 'Bangsri')).toMatchObject({ value: 0 });
  });

  test('say their area in the boundary set shown', () => {
    expect(of(rows('area'), 'Bleboh')).toEqual({ kind: 'area', value: measures.sets['kemendagri-2025']?.areasKm2[codeOf('Bleboh')] });
    expect(of(rows('area', { boundaries: 'bps-2020' }), 'Bleboh')).toEqual({ kind: 'area', value: measures.sets['bps-2020']?.areasKm2[codeOf('Bleboh')] });
  });

  test('say which part of their border named villages share, never more than all of it', () => {
    for (const { why } of rows('border')) {
      if (why.kind !== 'border') throw new Error(why.kind);
      expect(why.value).toBeCloseTo(why.metres / why.outlineMetres, 12);
      expect(why.value).toBeLessThanOrEqual(1.0001);
    }
    // Nobody is named, nobody is touched.
    expect(values(rows('border', { programs: ['umkm', 'pertanian'], match: 'all' })).every((value) => value === 0)).toBe(true);
  });

  test('have no nearest where none is named, and stand by name', () => {
    const none = rows('distance', { programs: ['umkm', 'pertanian'], match: 'all' });
    expect(none.every(({ why }) => why.kind === 'nobody')).toBe(true);
    expect(none.map(({ village }) => village.name)).toEqual(none.map(({ village }) => village.name).toSorted((a, b) => a.localeCompare(b, 'id')));
  });
});

describe('numbers of the release', () => {
  const numbered = { ...release, villages: release.villages.map((village, index) => (index % 3 === 0 ? village : { ...village, numbers: { households: index * 10, area: 1 } })) };
  const report = coverage({ programs: [], match: 'any', kecamatan: [], boundaries: 'kemendagri-2025' });

  test('can be ranked by; villages without one stand last either way', () => {
    expect(gapRanks(numbered, set)).toEqual(['distance', 'area', 'border', 'own-area', 'households']);
    for (const rank of ['households', '-households']) {
      const known = values(gapRows(numbered, measures, report, gapOrder(rank, numbered, set)));
      const firstUnknown = known.indexOf(null);
      expect(firstUnknown).toBeGreaterThan(0);
      expect(known.slice(firstUnknown).every((value) => value === null)).toBe(true);
    }
  });

  test('can be ranked by under a head that means something measured, and the measured stays what it was', () => {
    const heads = { ...release, villages: release.villages.map((village, index) => ({ ...village, numbers: { area: 100 - index, distance: index, '-': index, luas: index } })) };
    expect(gapRanks(heads, set)).toEqual(['distance', 'area', 'border', 'own--', 'own-area', 'own-distance', 'luas']);
    const first = (rank: string) => gapRows(heads, measures, report, gapOrder(rank, heads, set))[0]?.why;
    // The first and the last that are not named stand at places 2 and 36 of the release.
    expect(first('own-area')).toEqual({ kind: 'number', column: 'area', value: 99 });
    expect(first('-own-area')).toEqual({ kind: 'number', column: 'area', value: 65 });
    expect(first('own-distance')).toEqual({ kind: 'number', column: 'distance', value: 35 });
    expect(first('own--')).toEqual({ kind: 'number', column: '-', value: 35 });
    expect(first('area')).toMatchObject({ kind: 'area' });
    expect(first('distance')).toMatchObject({ kind: 'distance' });
  });

  test('that a release does not have rank as nothing asked for, and a link gives back what it asks for', () => {
    expect(gapOrder('constructor', release, set)).toEqual({ by: 'distance', smallestFirst: false });
    expect(gapOrder('households', release, set).by).toBe('distance');
    expect(rankOf(gapOrder('-households', numbered, set))).toBe('-households');
    expect(rankOf(gapOrder('border', numbered, set))).toBe('border');
  });
});

describe('what is not measured for the set shown', () => {
  if (set === undefined) throw new Error('The published release is measured.');
  const { outlineMetres: _, ...older } = set;
  const many = { ...set, distances: { codes: [], km: [] } };
  const report = coverage({ programs: [], match: 'any', kecamatan: [], boundaries: 'kemendagri-2025' });

  test('is nothing to rank by: no borders of an older file', () => {
    expect(gapRanks(release, older)).toEqual(['distance', 'area']);
    expect(gapOrder('border', release, older)).toEqual({ by: 'distance', smallestFirst: false });
  });

  test('is worked out for the list, as distances of more than 120 villages are: till then no value is known', () => {
    const measured = { ...measures, sets: { ...measures.sets, 'kemendagri-2025': many } };
    const order = gapOrder('distance', release, many);
    expect([needsNearest(order, many), needsNearest(order, set), needsNearest({ ...order, by: 'area' }, many)]).toEqual([true, false, false]);
    expect(gapList(release, measured, report, 'distance').rows.every(({ why }) => why.kind === 'unknown')).toBe(true);
    const nearestTo = nearestAmong(measures, report.boundaries, report.covered.codes);
    const distances = new Map(report.gap.codes.flatMap((code) => {
      const nearest = nearestTo(code);
      return nearest ? [[code, nearest] as const] : [];
    }));
    const known = { boundaries: report.boundaries, named: report.covered.codes, of: distances };
    expect(gapList(release, measured, report, 'distance', known)).toEqual(gapList(release, measures, report, 'distance'));
    // Distances to other villages, of another filter, are none to these.
    expect(gapList(release, measured, report, 'distance', { ...known, named: [...known.named] }).rows.every(({ why }) => why.kind === 'unknown')).toBe(true);
  });

  test('may still come: before a set is measured all ranks are on offer', () => {
    expect(gapRanks(release, undefined)).toEqual(['distance', 'area', 'border']);
  });
});
