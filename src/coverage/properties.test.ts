import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoverageQuery } from '../domain';
import { coverage, type CoverageInput } from './coverage';
import { grids, queries } from './grid.test-data';

const holds = (property: (input: CoverageInput, query: CoverageQuery) => void): void =>
  fc.assert(fc.property(grids, queries, property), { numRuns: 300 });

test('what all programmes cover together, any of them covers', () => {
  holds((input, query) => {
    const any = coverage(input, { ...query, match: 'any' }).covered;
    const all = coverage(input, { ...query, match: 'all' }).covered;
    expect(any.codes).toEqual(expect.arrayContaining([...all.codes]));
    expect(any.areaKm2).toBeGreaterThanOrEqual(all.areaKm2);
  });
});

test('the union of the programmes is no more than their sum, and less just where they overlap', () => {
  holds((input, query) => {
    const { covered, programs, overlap } = coverage(input, { ...query, programs: [], match: 'any' });
    const sum = programs.reduce((villages, program) => villages + program.villages, 0);
    expect(covered.villages).toBeLessThanOrEqual(sum);
    expect(covered.villages < sum).toBe(overlap.villages > 0);
  });
});

test('covered and gap are the scope, without a remainder', () => {
  holds((input, query) => {
    const { scope, covered, gap } = coverage(input, query);
    expect(covered.villages + gap.villages).toBe(scope.villages);
    expect(covered.areaKm2 + gap.areaKm2).toBeCloseTo(scope.areaKm2, 9);
    expect(new Set([...covered.codes, ...gap.codes]).size).toBe(scope.villages);
  });
});

test('the report of a filter says what the report of the filtered data says', () => {
  holds((input, query) => {
    const { covered, overlap, gap, groups, scope, notes } = coverage(input, query);
    const inScope = ({ kecamatan }: { kecamatan: string }): boolean => query.kecamatan.length === 0 || query.kecamatan.includes(kecamatan);
    const isChosen = ({ id }: { id: string }): boolean => query.programs.length === 0 || query.programs.includes(id);
    const { release } = input;
    const filtered = {
      ...input,
      release: { ...release, villages: release.villages.filter(inScope), programs: release.programs.filter(isChosen) },
    };
    // "All of" is said of programmes that are chosen: it is asked for them by name.
    const again = coverage(filtered, { ...query, programs: query.match === 'all' ? query.programs : [], kecamatan: [] });
    expect({ covered, overlap, gap, groups, scope, notes }).toEqual({
      covered: again.covered,
      overlap: again.overlap,
      gap: again.gap,
      groups: again.groups,
      scope: again.scope,
      notes: again.notes,
    });
  });
});

test('stated is covered without the inferred, as if those tags had not been there', () => {
  holds((input, query) => {
    const { covered } = coverage(input, query);
    const stated = { tags: input.tags.tags.filter(({ match }) => match !== 'inferred') };
    const without = coverage({ ...input, tags: stated }, query).covered;
    expect(covered.stated.villages).toBe(covered.villages - covered.inferredCodes.length);
    expect(covered.stated).toEqual({
      villages: without.villages,
      areaKm2: without.areaKm2,
      areaShare: without.areaShare,
      areaShareBySet: without.areaShareBySet,
    });
  });
});

test('the groups hold every covered village once', () => {
  holds((input, query) => {
    const { covered, groups } = coverage(input, query);
    expect(groups.flatMap(({ codes }) => codes).sort()).toEqual([...covered.codes]);
    const areas = groups.map(({ areaKm2 }) => areaKm2);
    expect(areas).toEqual([...areas].sort((a, b) => b - a));
  });
});

test('the sub-districts together are what no filter by sub-district gives', () => {
  holds((input, query) => {
    const { kecamatan, covered, scope } = coverage(input, { ...query, kecamatan: [] });
    const total = (of: 'villages' | 'covered' | 'areaKm2' | 'coveredKm2'): number => kecamatan.reduce((sum, row) => sum + row[of], 0);
    expect([total('villages'), total('covered')]).toEqual([scope.villages, covered.villages]);
    expect(total('areaKm2')).toBeCloseTo(scope.areaKm2, 9);
    expect(total('coveredKm2')).toBeCloseTo(covered.areaKm2, 9);
  });
});

test('shares lie between 0 and 1, or are null when there is nothing to share', () => {
  holds((input, query) => {
    const { covered, scope, programs } = coverage(input, query);
    for (const share of [covered.villageShare, covered.areaShare, ...Object.values(covered.areaShareBySet), ...programs.map((row) => row.areaShare)]) {
      if (scope.villages === 0) expect(share).toBeNull();
      else expect(share).toSatisfy((value: number) => value >= 0 && value <= 1);
    }
    expect(covered.areaShareBySet[query.boundaries]).toBe(covered.areaShare);
  });
});

test('the order of villages, tags and chosen programmes does not matter', () => {
  holds((input, query) => {
    const reversed = {
      ...input,
      release: { ...input.release, villages: [...input.release.villages].reverse() },
      tags: { tags: [...input.tags.tags].reverse() },
    };
    const { filter: _, ...report } = coverage(input, query);
    const { filter: __, ...again } = coverage(reversed, { ...query, programs: [...query.programs].reverse() });
    expect(again).toEqual(report);
  });
});

test('a second tag for the same village and programme changes nothing', () => {
  holds((input, query) => {
    const twice = { tags: [...input.tags.tags, ...input.tags.tags] };
    expect(coverage({ ...input, tags: twice }, query)).toEqual(coverage(input, query));
  });
});
