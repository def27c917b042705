import { describe, expect } from 'vitest';
import type { CoverageReport } from '../../src/domain';
import { ready, reportOf, setState } from './support/element';
import { test } from './support/visit';

/** villages, km² and share of the scope's area in percent, as they were computed apart from this code. */
type Figures = readonly [villages: number, km2: string, percent: string];

const ALL = { programs: [], match: 'any', kecamatan: [] } as const;

const STATES: readonly { name: string; filter: Partial<CoverageReport['filter']>; 'kemendagri-2025': Figures; 'bps-2020': Figures }[] = [
  { name: 'every programme', filter: {}, 'kemendagri-2025': [12, '107.67', '37.80'], 'bps-2020': [12, '111.38', '40.53'] },
  { name: 'livestock', filter: { programs: ['peternakan'] }, 'kemendagri-2025': [5, '21.09', '7.40'], 'bps-2020': [5, '25.26', '9.19'] },
  { name: 'agriculture', filter: { programs: ['pertanian'] }, 'kemendagri-2025': [1, '2.84', '1.00'], 'bps-2020': [1, '3.51', '1.28'] },
  { name: 'MSME', filter: { programs: ['umkm'] }, 'kemendagri-2025': [8, '98.83', '34.70'], 'bps-2020': [8, '102.74', '37.38'] },
  {
    name: 'livestock and MSME together',
    filter: { programs: ['peternakan', 'umkm'], match: 'all' },
    'kemendagri-2025': [2, '15.08', '5.30'],
    'bps-2020': [2, '20.13', '7.32'],
  },
];

const KECAMATAN = [
  { code: '33.16.08', name: 'Jepon', villages: 25, covered: 8, 'kemendagri-2025': ['119.29', '33.53'], 'bps-2020': ['114.93', '29.79'] },
  { code: '33.16.07', name: 'Jiken', villages: 11, covered: 4, 'kemendagri-2025': ['165.51', '40.89'], 'bps-2020': ['159.90', '48.24'] },
] as const;

const SETS = [
  { id: 'kemendagri-2025', scope: '284.80', stated: ['92.87', '32.61'], groups: [11, 1] },
  { id: 'bps-2020', scope: '274.83', stated: ['98.52', '35.85'], groups: [10, 1, 1] },
] as const;

const percent = (share: number | null): string => ((share ?? Number.NaN) * 100).toFixed(2);

describe.for(SETS)('the report of the page, boundaries of $id', ({ id, scope, stated, groups }) => {
  test('gives the known figures for each filter', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    for (const state of STATES) {
      await setState(page, { ...ALL, ...state.filter, boundaries: id });
      const { boundaries, covered, scope: whole } = await reportOf(page);
      expect(boundaries, state.name).toBe(id);
      expect([whole.villages, whole.areaKm2.toFixed(2)], state.name).toEqual([36, scope]);
      expect([covered.villages, covered.areaKm2.toFixed(2), percent(covered.areaShare)], state.name).toEqual(state[id]);
      expect(percent(covered.areaShareBySet['kemendagri-2025'] ?? null), state.name).toBe(state['kemendagri-2025'][2]);
      expect(percent(covered.areaShareBySet['bps-2020'] ?? null), state.name).toBe(state['bps-2020'][2]);
    }
  });

  test('gives the known figures for each sub-district', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    for (const kecamatan of KECAMATAN) {
      await setState(page, { ...ALL, kecamatan: [kecamatan.code], boundaries: id });
      const report = await reportOf(page);
      const figures = [report.scope.villages, report.covered.villages, report.scope.areaKm2.toFixed(2), percent(report.covered.areaShare)];
      expect(figures, kecamatan.name).toEqual([kecamatan.villages, kecamatan.covered, ...kecamatan[id]]);
    }
  });

  test('tells what is stated from what is inferred, where programmes meet, and which villages touch', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    await setState(page, { ...ALL, boundaries: id });
    const { covered, overlap, gap, groups: found } = await reportOf(page);
    expect(covered.inferredCodes).toEqual(['33.16.07.2007']);
    expect([covered.stated.villages, covered.stated.areaKm2.toFixed(2), percent(covered.stated.areaShare)]).toEqual([11, ...stated]);
    expect(overlap.codes.toSorted()).toEqual(['33.16.07.2008', '33.16.08.1013']);
    expect(gap.villages).toBe(24);
    expect(found.map(({ codes }) => codes.length)).toEqual(groups);
  });
});
