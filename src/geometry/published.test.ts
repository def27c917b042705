import { area, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../scripts/data/derive';
import { readFromFolder } from '../../scripts/data/read-folder';
import { loadRelease } from '../data';
import { agreement, areaKm2, cutBands, geodesicMetres, measureSet, outlines } from '.';

const read = readFromFolder('data/blora');
const [{ measures }, { sets, release }] = await Promise.all([loadRelease(read), readSource(read)]);
const codeOf = new Map(release.villages.map(({ name, code }) => [name, code]));

describe.each(sets)('the published boundaries $id', (boundaries) => {
  const measured = measureSet(boundaries);

  test('measure now as they did when the release was built', () => {
    expect(measured).toEqual(measures.sets[boundaries.id]);
  });

  test('are 0.43 % larger on the sphere that Turf uses', () => {
    const sphere = [...boundaries.villages.values()].reduce((sum, geometry) => sum + area(geometry), 0);
    const ellipsoid = [...boundaries.villages.values()].reduce((sum, geometry) => sum + areaKm2(geometry), 0);
    expect(sphere / 1e6 / ellipsoid).toBeCloseTo(1.0043, 4);
  });

  test('have every label point inside its village', () => {
    for (const [code, geometry] of boundaries.villages) {
      expect(booleanPointInPolygon([...(measured.labelPoints[code] ?? [])], geometry)).toBe(true);
    }
  });

  test('have a distance for every pair, 0 just where villages share a border', () => {
    expect(measured.distances.codes).toHaveLength(36);
    expect(measured.distances.km).toHaveLength((36 * 35) / 2);
    expect(measured.distances.km.filter((km) => km === 0)).toHaveLength(measured.borders.length);
  });

  test('have each village cut into bands without loss', () => {
    for (const geometry of boundaries.villages.values()) {
      for (const count of [2, 3]) {
        const parts = cutBands(geometry, count, { latitude: -7 }).parts.map(areaKm2);
        expect(Math.abs(parts.reduce((sum, km2) => sum + km2, 0) / areaKm2(geometry) - 1)).toBeLessThan(1e-6);
        expect(Math.min(...parts)).toBeGreaterThan(0);
      }
    }
  });

  test('have outlines and inner borders that are all borders and the outside once', () => {
    const { outer, innerBorders } = outlines(boundaries, (code) => code.slice(0, 8));
    const metres = (line: readonly (readonly number[])[]): number =>
      line.slice(1).reduce((sum, to, index) => sum + geodesicMetres(line[index] ?? [], to), 0);
    const shared = measured.borders.reduce((sum, [a, b, length]) => sum + (a.slice(0, 8) === b.slice(0, 8) ? length : 0), 0);
    expect(innerBorders.reduce((sum, line) => sum + metres(line), 0)).toBeCloseTo(shared, -1);
    // The outside and the line between the two sub-districts meet in two points: three lines.
    expect(outer).toHaveLength(3);
  });
});

test('the two sets agree on each village as far as is known', () => {
  const [a, b] = sets;
  const agreements = a && b ? agreement(a, b) : {};
  expect(agreements).toEqual(measures.agreement);
  const of = (name: string): string | undefined => agreements[codeOf.get(name) ?? '']?.toFixed(2);
  expect([of('Cabak'), of('Kemiri'), of('Puledagel'), of('Bleboh')]).toEqual(['0.58', '0.59', '0.59', '0.94']);
  expect(Math.min(...Object.values(agreements)).toFixed(2)).toBe('0.58');
  expect(Math.max(...Object.values(agreements)).toFixed(2)).toBe('0.94');
});

test('the exclave of Singonegoro in Ketringan is there and small', () => {
  const geometry = sets.find(({ id }) => id === 'kemendagri-2025')?.villages.get(codeOf.get('Singonegoro') ?? '');
  const parts = geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  const areas = parts.map((coordinates) => areaKm2({ type: 'Polygon', coordinates })).sort((p, q) => p - q);
  expect(areas.map((km2) => km2.toFixed(2))).toEqual(['0.09', '14.71']);
});
