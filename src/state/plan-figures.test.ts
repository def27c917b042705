import { describe, expect, test } from 'vitest';
import { codeOf, measures, release } from '../../tests/support/published';
import { planned, prepareCoverage } from '../coverage';
import type { Plan } from '../domain';
import { headFigures, planFigures, type FigureChange } from './plan-figures';

const query = { programs: [], match: 'any', kecamatan: [], boundaries: 'kemendagri-2025' } as const;
const plan: Plan = { add: [[codeOf('Bangsri'), 'umkm'], [codeOf('Bacem'), 'umkm']], remove: [[codeOf('Nglobo'), 'umkm']] };
const record = prepareCoverage({ release, measures, tags: release.tags })(query);
const changed = prepareCoverage({ release, measures, tags: planned(release.tags, plan) })(query);
const rows = planFigures(record, changed);
const of = (name: string): FigureChange | undefined => rows.find(({ figure }) => Object.values(figure).join(' ') === name);

describe('the figures of record and plan', () => {
  test('are the two reports’ own, side by side', () => {
    expect(of('covered')).toMatchObject({ unit: 'count', before: 12, after: 12 });
    expect(of('overlap')).toMatchObject({ before: 2, after: 3 });
    expect(of('gap')).toMatchObject({ before: 24, after: 24 });
    expect(of('program umkm')).toMatchObject({ before: 8, after: 9 });
    expect(of('kecamatan 33.16.07')).toMatchObject({ before: 4, after: 3 });
    expect(of('area')).toEqual({ figure: { of: 'area' }, unit: 'km2', before: record.covered.areaKm2, after: changed.covered.areaKm2 });
    expect(of('programShare umkm bps-2020')).toMatchObject({ unit: 'share', before: record.programs[0]?.areaShareBySet['bps-2020'], after: changed.programs[0]?.areaShareBySet['bps-2020'] });
  });

  test('hold a share for every boundary set of the release', () => {
    for (const { id } of release.boundarySets) expect(of(`areaShare ${id}`)).toMatchObject({ before: record.covered.areaShareBySet[id], after: changed.covered.areaShareBySet[id] });
  });

  test('hold every programme and every sub-district, each figure once', () => {
    const names = rows.map(({ figure }) => JSON.stringify(figure));
    expect(new Set(names).size).toBe(names.length);
    for (const { id } of release.programs) expect(of(`program ${id}`)).toBeDefined();
    for (const { code } of release.kecamatan) expect(of(`kecamatan ${code}`)).toBeDefined();
  });

  test('begin with the headline’s', () => {
    expect(rows.slice(0, 3)).toEqual(headFigures(record, changed));
  });

  test('of a scope without area are not known, not 0', () => {
    const nowhere = prepareCoverage({ release, measures, tags: release.tags })({ ...query, kecamatan: ['99.99.99'] });
    expect(headFigures(nowhere, nowhere).slice(1).every(({ before, after }) => before === null && after === null)).toBe(true);
  });
});
