import { describe, expect, test } from 'vitest';
import { codeOf, measures, release } from '../../tests/support/published';
import { prepareCoverage } from '../coverage';
import { leastAgreeing, setFigures, widestShare } from './set-figures';

const coverage = prepareCoverage({ release, measures, tags: release.tags });
const query = { programs: [], match: 'any', kecamatan: [] } as const;
const reports = release.boundarySets.map(({ id }) => coverage({ ...query, boundaries: id }));
const figures = setFigures(reports);

describe('what depends on whose boundaries are used', () => {
  test('stands side by side, as each set’s own report says', () => {
    const share = figures.find(({ figure }) => figure.of === 'share');
    expect(share?.values).toEqual(reports.map(({ covered }) => covered.areaShare));
    expect(share?.values.map((value) => ((value ?? 0) * 100).toFixed(2))).toEqual(['37.80', '40.53']);
    expect(figures.find(({ figure }) => figure.of === 'groups')?.values).toEqual([2, 3]);
  });

  test('names no count of villages: those depend on no boundary', () => {
    expect(figures.every(({ unit, figure }) => unit !== 'count' || figure.of === 'groups')).toBe(true);
  });

  test('leaves out the figure without the inferred where nothing is inferred', () => {
    const certain = release.boundarySets.map(({ id }) => coverage({ ...query, programs: ['peternakan'], boundaries: id }));
    expect(setFigures(certain).some(({ figure }) => figure.of === 'statedShare')).toBe(false);
    expect(figures.some(({ figure }) => figure.of === 'statedShare')).toBe(true);
  });

  test('moves most in one share, of which the plain sentence speaks', () => {
    const widest = widestShare(figures);
    expect(widest?.figure.figure).toEqual({ of: 'kecamatan', kecamatan: '33.16.07' });
    expect(widest?.by).toBeCloseTo(0.0735, 3);
    expect(widestShare(setFigures(reports.slice(0, 1)))).toBeNull();
    expect(widestShare([])).toBeNull();
  });
});

test('the villages that differ most stand first; those of another sub-district are left out', () => {
  const all = leastAgreeing(measures.agreement, release.villages.map(({ code }) => code));
  expect(all[0]).toEqual({ code: codeOf('Cabak'), share: measures.agreement[codeOf('Cabak')] });
  expect(all.at(-1)?.code).toBe(codeOf('Bleboh'));
  expect(leastAgreeing(measures.agreement, [codeOf('Kemiri'), 'unknown']).map(({ code }) => code)).toEqual([codeOf('Kemiri')]);
});
