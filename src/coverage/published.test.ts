import { describe, expect, test } from 'vitest';
import { readFromFolder } from '../../scripts/data/read-folder';
import { loadRelease } from '../data';
import type { CoverageQuery } from '../domain';
import { prepareCoverage, touching } from '.';

/** The figures that were worked out by hand and by other software before this project began, as printed. */
const { release, measures } = await loadRelease(readFromFolder('data/blora'));
const report = prepareCoverage({ release, measures, tags: release.tags });

const KEMENDAGRI = 'kemendagri-2025';
const BPS = 'bps-2020';
const everything: CoverageQuery = { programs: [], match: 'any', kecamatan: [], boundaries: KEMENDAGRI };
const nameOf = new Map(release.villages.map(({ code, name }) => [code, name]));
const names = (codes: readonly string[]): string[] => codes.map((code) => nameOf.get(code) ?? code).sort();
const percent = (share: number | null | undefined): string => (share === null || share === undefined ? 'null' : `${(share * 100).toFixed(2)} %`);
const area = ({ villages, areaKm2 }: { villages: number; areaKm2: number }): string => `${villages}: ${areaKm2.toFixed(2)}`;

describe.each([
  {
    set: KEMENDAGRI,
    scope: '36: 284.80',
    programs: { peternakan: '5: 21.09 7.40 %', pertanian: '1: 2.84 1.00 %', umkm: '8: 98.83 34.70 %' },
    any: '12: 107.67 37.80 %',
    stated: '11: 92.87 32.61 %',
    both: '2: 15.08 5.30 %',
    jepon: '8 of 25 33.53 % of 119.29',
    jiken: '4 of 11 40.89 % of 165.51',
    jikenStated: '3 31.95 %',
    groups: [11, 1],
  },
  {
    set: BPS,
    scope: '36: 274.83',
    programs: { peternakan: '5: 25.26 9.19 %', pertanian: '1: 3.51 1.28 %', umkm: '8: 102.74 37.38 %' },
    any: '12: 111.38 40.53 %',
    stated: '11: 98.52 35.85 %',
    both: '2: 20.13 7.32 %',
    jepon: '8 of 25 29.79 % of 114.93',
    jiken: '4 of 11 48.24 % of 159.90',
    jikenStated: '3 40.20 %',
    groups: [10, 1, 1],
  },
])('the published release in the boundaries $set', ({ set, ...expected }) => {
  const query = { ...everything, boundaries: set };
  const all = report(query);

  test('has the villages and area that are known', () => {
    expect(area(all.scope)).toBe(expected.scope);
  });

  test('has the programmes that are known', () => {
    const rows = all.programs.map((row) => [row.id, `${area(row)} ${percent(row.areaShare)}`]);
    expect(Object.fromEntries(rows)).toEqual(expected.programs);
  });

  test('says the same of a programme whether it is a row or the filter', () => {
    for (const row of all.programs) {
      const { covered } = report({ ...query, programs: [row.id] });
      expect(covered).toMatchObject({ villages: row.villages, areaKm2: row.areaKm2, areaShare: row.areaShare, codes: row.codes });
    }
  });

  test('has twelve villages named for any programme, eleven without the inferred match', () => {
    expect(`${area(all.covered)} ${percent(all.covered.areaShare)}`).toBe(expected.any);
    expect(`${area(all.covered.stated)} ${percent(all.covered.stated.areaShare)}`).toBe(expected.stated);
    expect(names(all.covered.inferredCodes)).toEqual(['Singonegoro']);
    expect(all.notes).toEqual([{ id: 'inferred-matches', params: { villages: 1, names: 'Singonegoro' } }]);
  });

  test('has two villages with livestock and MSME', () => {
    const { covered, overlap } = report({ ...query, programs: ['peternakan', 'umkm'], match: 'all' });
    expect(`${area(covered)} ${percent(covered.areaShare)}`).toBe(expected.both);
    expect(names(covered.codes)).toEqual(['Jepon', 'Jiken']);
    expect(overlap.codes).toEqual(covered.codes);
    expect(all.overlap).toEqual(overlap);
  });

  test('has the sub-districts that are known', () => {
    const rows = all.kecamatan.map((row) => [
      row.code,
      `${row.covered} of ${row.villages} ${percent(row.areaShare)} of ${row.areaKm2.toFixed(2)}`,
    ]);
    expect(Object.fromEntries(rows)).toEqual({ '33.16.08': expected.jepon, '33.16.07': expected.jiken });
    const { stated } = report({ ...query, kecamatan: ['33.16.07'] }).covered;
    expect(`${stated.villages} ${percent(stated.areaShare)}`).toBe(expected.jikenStated);
  });

  test('has the groups of touching villages that are known', () => {
    expect(all.groups.map(({ codes }) => codes.length)).toEqual(expected.groups);
    const alone = all.groups.filter(({ codes }) => codes.length === 1).flatMap(({ codes }) => names(codes));
    expect(alone.sort()).toEqual(set === BPS ? ['Bacem', 'Blungun'] : ['Bacem']);
  });

  test('carries the shares of both boundary sets, whichever is shown', () => {
    expect(percent(all.covered.areaShareBySet[KEMENDAGRI])).toBe('37.80 %');
    expect(percent(all.covered.areaShareBySet[BPS])).toBe('40.53 %');
    expect(percent(all.covered.stated.areaShareBySet[KEMENDAGRI])).toBe('32.61 %');
    expect(percent(all.covered.stated.areaShareBySet[BPS])).toBe('35.85 %');
  });
});

test('the villages that programmes name are those of the record, 14 tags on 12 villages', () => {
  expect(release.tags.tags).toHaveLength(14);
  expect(Object.fromEntries(report(everything).programs.map(({ id, codes }) => [id, names(codes)]))).toEqual({
    peternakan: ['Jepon', 'Jiken', 'Kemiri', 'Nglarohgunung', 'Semampir'],
    pertanian: ['Bacem'],
    umkm: ['Blungun', 'Brumbung', 'Jepon', 'Jiken', 'Nglebur', 'Nglobo', 'Singonegoro', 'Tempellemahbang'],
  });
  expect(report(everything).gap.villages).toBe(24);
});

test('the 45 m that Semampir and Tempellemahbang share in one set do not count as touching', () => {
  const [semampir, tempellemahbang] = ['33.16.08.2010', '33.16.08.2012'];
  expect(measures.sets[KEMENDAGRI]?.borders).toContainEqual([semampir, tempellemahbang, expect.closeTo(45, 0)]);
  expect(touching(measures, KEMENDAGRI, '33.16.08.2010').map(({ code }) => code)).not.toContain(tempellemahbang);
  expect(measures.sets[BPS]?.borders.some(([a, b]) => a === semampir && b === tempellemahbang)).toBe(false);
});
