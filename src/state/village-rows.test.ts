import { describe, expect, test } from 'vitest';
import { codeOf, measures, release, untouched } from '../../tests/support/published';
import { prepareCoverage } from '../coverage';
import type { State } from '../domain';
import type { Sort } from './surface';
import { villageDetail, villageRows } from './village-rows';

const coverage = prepareCoverage({ release, measures, tags: release.tags });
const rows = (patch: Partial<State>, sort: Sort) => villageRows(release, measures, release.tags, coverage({ ...untouched, ...patch }), sort);
const names = (sort: Sort, patch: Partial<State> = {}): readonly string[] => rows(patch, sort).map(({ village }) => village.name);
const detail = (name: string, patch: Partial<State> = {}) => villageDetail(release, measures, release.tags, coverage({ ...untouched, ...patch }), codeOf(name));

describe('the rows', () => {
  test('are all villages in scope, whatever the programme', () => {
    expect(names({ key: 'name', descending: false }, { programs: ['pertanian'] })).toHaveLength(36);
    expect(names({ key: 'name', descending: false }, { kecamatan: ['33.16.07'] })).toEqual(
      ['Bangowan', 'Bleboh', 'Cabak', 'Genjahan', 'Janjang', 'Jiken', 'Jiworejo', 'Ketringan', 'Nglebur', 'Nglobo', 'Singonegoro'],
    );
  });

  test.for<[Sort, readonly string[]]>([
    [{ key: 'name', descending: true }, ['Waru', 'Turirejo', 'Tempellemahbang']],
    [{ key: 'programs', descending: true }, ['Jepon', 'Jiken', 'Bacem']],
    [{ key: 'programs', descending: false }, ['Balong', 'Bangowan', 'Bangsri']],
    [{ key: 'kecamatan', descending: false }, ['Bacem', 'Balong', 'Bangsri']],
    [{ key: 'kecamatan', descending: true }, ['Bangowan', 'Bleboh', 'Cabak']],
    [{ key: 'code', descending: false }, ['Nglobo', 'Cabak', 'Nglebur']],
    [{ key: 'code', descending: true }, ['Waru', 'Soko', 'Jatirejo']],
  ])('sorted by %o begin with %o: those that are equal in order of the alphabet', ([sort, first]) => {
    expect(names(sort).slice(0, 3)).toEqual(first);
  });

  test('are sorted by area in the boundary set that is shown', () => {
    for (const boundaries of ['kemendagri-2025', 'bps-2020']) {
      const areas = rows({ boundaries }, { key: 'area', descending: true }).map(({ areasKm2 }) => areasKm2[boundaries] ?? 0);
      expect(areas).toEqual([...areas].sort((a, b) => b - a));
    }
    expect(names({ key: 'area', descending: true })).not.toEqual(names({ key: 'area', descending: true }, { boundaries: 'bps-2020' }));
  });

  test('tell programmes and their certainty whatever the filter, and what the filter covers', () => {
    const row = rows({ programs: ['peternakan'] }, { key: 'name', descending: false }).find(({ village }) => village.name === 'Singonegoro');
    expect(row).toMatchObject({ kecamatanName: 'Jiken', programs: [{ id: 'umkm', match: 'inferred', plan: false }], covered: false, inferred: false });
    const again = rows({ programs: ['umkm'] }, { key: 'name', descending: false }).find(({ village }) => village.name === 'Singonegoro');
    expect(again).toMatchObject({ covered: true, inferred: true });
  });
});

describe('the detail of a village', () => {
  test('has its tags in the order of the legend', () => {
    expect(detail('Jepon')?.tags.map(({ program, match }) => [program, match])).toEqual([['umkm', 'kind'], ['peternakan', 'stated']]);
  });

  test('has no nearest one when it is covered itself', () => {
    expect(detail('Jepon')?.nearest).toBeNull();
  });

  test('has the nearest that the filter covers, in the boundary set shown', () => {
    expect(detail('Waru', { programs: ['pertanian'] })?.nearest?.village.name).toBe('Bacem');
    const km = ['kemendagri-2025', 'bps-2020'].map((boundaries) => detail('Waru', { programs: ['pertanian'], boundaries })?.nearest?.km);
    expect(km[0]).not.toBe(km[1]);
  });

  test('has no nearest one when the filter covers none', () => {
    expect(detail('Waru', { programs: ['umkm', 'pertanian'], match: 'all' })?.nearest).toBeNull();
  });

  test('has what was worked out for its report where not all pairs are measured, and nothing of another report', () => {
    const [set] = Object.entries(measures.sets).flatMap(([id, one]) => (id === 'kemendagri-2025' ? [one] : []));
    if (!set) throw new Error('The published release is measured.');
    const unmeasured = { ...measures, sets: { ...measures.sets, 'kemendagri-2025': { ...set, distances: { codes: [], km: [] } } } };
    const report = coverage(untouched);
    const waru = codeOf('Waru');
    const known = { boundaries: 'kemendagri-2025', named: report.covered.codes, of: new Map([[waru, { code: codeOf('Bacem'), km: 3.5 }]]) };
    const of = (one: typeof known | null) => villageDetail(release, unmeasured, release.tags, report, waru, one)?.nearest ?? null;
    expect(of(known)).toMatchObject({ village: { name: 'Bacem' }, km: 3.5 });
    expect([of(null), of({ ...known, named: [...report.covered.codes] }), of({ ...known, boundaries: 'bps-2020' })]).toEqual([null, null, null]);
  });

  test('has the villages that it touches, the longest border first and none under 100 m', () => {
    const touching = detail('Semampir')?.touching ?? [];
    const metres = touching.map((one) => one.metres);
    expect(metres).toEqual([...metres].sort((a, b) => b - a));
    expect(Math.min(...metres)).toBeGreaterThanOrEqual(100);
    expect(touching.map(({ village }) => village.name)).not.toContain('Tempellemahbang');
  });

  test('is there for a village outside the sub-districts chosen', () => {
    expect(detail('Nglobo', { kecamatan: ['33.16.08'] })).toMatchObject({ covered: false, programs: [{ id: 'umkm' }] });
  });

  test('is null for none and for one that the release does not have', () => {
    const report = coverage(untouched);
    expect(villageDetail(release, measures, release.tags, report, null)).toBeNull();
    expect(villageDetail(release, measures, release.tags, report, '99.99.99.9999')).toBeNull();
  });
});
