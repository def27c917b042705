import { describe, expect, test } from 'vitest';
import { codeOf, measures, release } from '../../tests/support/published';
import { planned, prepareCoverage } from '../coverage';
import type { Plan, Release } from '../domain';
import { headFigures, planFigures, type FigureChange } from './plan-figures';

const query = { programs: [], match: 'any', kecamatan: [], boundaries: 'kemendagri-2025' } as const;
const plan: Plan = { add: [[codeOf('Bangsri'), 'umkm'], [codeOf('Bacem'), 'umkm']], remove: [[codeOf('Nglobo'), 'umkm']] };
const record = prepareCoverage({ release, measures, tags: release.tags })(query);
const changed = prepareCoverage({ release, measures, tags: planned(release.tags, plan) })(query);
const rows = planFigures(record, changed, { release, plannedTags: planned(release.tags, plan) });
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

  test('hold the areas of what is named twice, and area and shares without the inferred', () => {
    expect(of('overlapArea')).toEqual({ figure: { of: 'overlapArea' }, unit: 'km2', before: record.overlap.areaKm2, after: changed.overlap.areaKm2 });
    expect(of('overlapArea')?.before).not.toBe(of('overlapArea')?.after);
    expect(of('statedArea')).toMatchObject({ unit: 'km2', before: record.covered.stated.areaKm2, after: changed.covered.stated.areaKm2 });
    for (const { id } of release.boundarySets) expect(of(`statedShare ${id}`)).toMatchObject({ unit: 'share', before: record.covered.stated.areaShareBySet[id], after: changed.covered.stated.areaShareBySet[id] });
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

describe('numbers of villages in record and plan', () => {
  const [households, rate] = ['households', 'Angka kemiskinan'];
  const own: Release = { ...release, villages: release.villages.map((village, index) => ({ ...village, numbers: { [households]: 100 + index, [rate]: index / 100 } })) };
  const figures = (tags: Release['tags'], change: Plan = plan): readonly FigureChange[] => {
    const [before, after] = [tags, planned(tags, change)].map((set) => prepareCoverage({ release: own, measures, tags: set })(query));
    return before && after ? planFigures(before, after, { release: { ...own, tags }, plannedTags: planned(tags, change) }) : [];
  };
  const find = (all: readonly FigureChange[], figure: string, name: string) => all.find((row) => row.figure.of === figure && 'name' in row.figure && row.figure.name === name);
  const sum = (codes: readonly string[]) => own.villages.reduce((total, { code, numbers }) => total + (codes.includes(code) ? numbers[households] ?? 0 : 0), 0);
  const all = sum(own.villages.map(({ code }) => code));

  test('are summed over the villages named, before and after, each with its share', () => {
    const [before, after] = [sum(record.covered.codes), sum(changed.covered.codes)];
    expect(before).not.toBe(after);
    expect(find(figures(release.tags), 'number', households)).toMatchObject({ unit: 'number', before, after });
    expect(find(figures(release.tags), 'numberShare', households)).toMatchObject({ unit: 'share', before: before / all, after: after / all });
  });

  test('leave out what is no sum', () => {
    expect(find(figures(release.tags), 'number', rate)).toBeUndefined();
  });

  test('say nothing of people reached where nobody was said to be', () => {
    expect(find(figures(release.tags), 'number', 'reached')).toBeUndefined();
  });

  test('count the people that the record says were reached: fewer where the plan takes a village out, none where it takes the last', () => {
    const reached = (...codes: readonly string[]): Release['tags'] => ({ ...release.tags, tags: release.tags.tags.map((tag) => (codes.includes(tag.village) && tag.program === 'umkm' ? { ...tag, reached: 30 } : tag)) });
    const kept = release.tags.tags.find(({ village, program }) => program === 'umkm' && village !== codeOf('Nglobo'))?.village ?? '';
    expect(find(figures(reached(codeOf('Nglobo'), kept)), 'number', 'reached')).toMatchObject({ before: 60, after: 30 });
    expect(find(figures(reached(codeOf('Nglobo'))), 'number', 'reached')).toMatchObject({ before: 30, after: 0 });
  });
});
