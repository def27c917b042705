import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readFromFolder } from '../../scripts/data/read-folder';
import { loadBoundaries, loadRecord } from '../data';
import type { Boundaries } from '../domain';
import { geodesicMetres } from './geodesic';
import { prepareReach } from './reach';
import { reachAtoms } from './reach-cells';
import { isInside, ringsOf, segmentsOf, type Area } from './rings';
import { boundaries, multiPolygon, polygon, square, squareKm2, latDegreeMetres, lngDegreeMetres, SIDE } from './squares.test-data';

const read = readFromFolder('data/blora');
const { release } = await loadRecord(read);
const all = release.villages.map(({ code }) => code);
const named = [...new Set(release.tags.tags.map(({ village }) => village))];

describe('the reach of hand-made squares', () => {
  const { villages } = boundaries({ a: polygon(square(0, 0)), b: polygon(square(1, 0)), c: polygon(square(2, 0, 3)), far: polygon(square(40, 0)) });

  test('at no distance is the villages themselves', () => {
    expect(prepareReach(villages, ['a', 'b', 'c']).around(['a'])(0).km2).toBeCloseTo(squareKm2(0, 0), 4);
    expect(prepareReach(villages, ['a', 'b', 'c']).around(['a', 'b', 'c'])(0).km2).toBeCloseTo(squareKm2(0, 0) + squareKm2(1, 0) + squareKm2(2, 0, 3), 3);
  });

  test('within half a kilometre is a strip of that width beside the border, inside the scope', () => {
    const strip = (0.5 * SIDE * latDegreeMetres(-6.995)) / 1000;
    expect(prepareReach(villages, ['a', 'b']).around(['a'])(0.5).km2).toBeCloseTo(squareKm2(0, 0) + strip, 2);
  });

  test('around a corner is rounded: a quarter of a circle', () => {
    const reach = prepareReach(villages, ['b', 'c']).around(['b'])(0.4).km2 - squareKm2(1, 0);
    const side = (SIDE * latDegreeMetres(-6.995)) / 1000;
    expect(reach).toBeCloseTo(0.4 * side + (Math.PI * 0.4 ** 2) / 4, 2);
  });

  test('is the whole scope in the end, and nothing of it from afar', () => {
    const whole = squareKm2(0, 0) + squareKm2(1, 0);
    expect(prepareReach(villages, ['a', 'b']).around(['a'])(10).km2).toBeCloseTo(whole, 3);
    expect(prepareReach(villages, ['a', 'b']).around(['far'])(10).km2).toBe(0);
    expect(prepareReach(villages, ['a', 'b']).around([])(5)).toEqual({ area: multiPolygon(), km2: 0 });
    expect(prepareReach(villages, []).around(['a'])(5).km2).toBe(0);
  });

  test('grows with the distance, whatever was asked before', () => {
    const one = prepareReach(villages, ['a', 'b', 'c']).around(['a']);
    const distances = [0, 0.3, 0.1, 0.7, 2.9, 1.1, 0.05];
    const found = new Map(distances.map((km) => [km, one(km).km2]));
    for (const km of distances) expect(prepareReach(villages, ['a', 'b', 'c']).around(['a'])(km).km2).toBeCloseTo(found.get(km) ?? Number.NaN, 6);
    const sorted = distances.toSorted((a, b) => a - b).map((km) => found.get(km) ?? Number.NaN);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  });
});

/** Points along outlines, no farther apart than `metres`. */
function pointsAlong(areas: readonly Area[], metres: number): Position[] {
  return areas.flatMap(ringsOf).flatMap(segmentsOf).flatMap(([from, to]) => {
    const [ax = 0, ay = 0] = from;
    const [bx = 0, by = 0] = to;
    const pieces = Math.max(1, Math.ceil(geodesicMetres(from, to) / metres));
    return Array.from({ length: pieces }, (_, index): Position => [ax + ((bx - ax) * index) / pieces, ay + ((by - ay) * index) / pieces]);
  });
}

/**
 * The part of the villages' area within each distance of those named, counted in cells by their middles. Another way than the one
 * tested: geodesics on the ellipsoid from cell to outline, no plane, no buffer, no clipping.
 */
function countedShares({ villages }: Boundaries, around: readonly string[], kms: readonly number[], cellMetres: number): number[] {
  const [stepX, stepY] = [cellMetres / lngDegreeMetres(-7.05), cellMetres / latDegreeMetres(-7.05)];
  const outline = pointsAlong(around.flatMap((code) => villages.get(code) ?? []), 60);
  const everywhere = [...villages].map(([code, area]) => ({ rings: ringsOf(area), isNamed: around.includes(code) }));
  const positions = everywhere.flatMap(({ rings }) => rings).flat();
  const xs = positions.map(([x = 0]) => x);
  const ys = positions.map(([, y = 0]) => y);
  const within = kms.map(() => 0);
  let cells = 0;
  for (let x = Math.min(...xs) + stepX / 2; x < Math.max(...xs); x += stepX) {
    for (let y = Math.min(...ys) + stepY / 2; y < Math.max(...ys); y += stepY) {
      const village = everywhere.find(({ rings }) => rings.filter((ring) => isInside([x, y], ring)).length % 2 === 1);
      if (!village) continue;
      cells += 1;
      const km = village.isNamed ? 0 : nearestKm(x, y, outline);
      kms.forEach((limit, index) => (within[index] = (within[index] ?? 0) + (km <= limit ? 1 : 0)));
    }
  }
  return within.map((count) => count / cells);
}

/** The geodesic to the nearest of the points, which are compared by their squares of scaled degrees first. */
function nearestKm(x: number, y: number, points: readonly Position[]): number {
  const scale = lngDegreeMetres(y) / latDegreeMetres(y);
  let [nearest, least]: [Position, number] = [[0, 0], Infinity];
  for (const point of points) {
    const squared = (((point[0] ?? 0) - x) * scale) ** 2 + ((point[1] ?? 0) - y) ** 2;
    if (squared < least) [nearest, least] = [point, squared];
  }
  const { WGS84 } = geographiclib.Geodesic;
  return (WGS84.Inverse(y, x, nearest[1] ?? 0, nearest[0] ?? 0).s12 ?? Number.NaN) / 1000;
}

const KMS = [0.3, 1, 2.5, 4.3];

describe.each(release.boundarySets)('the reach in the boundaries $id', ({ id }) => {
  test('agrees with a count of 250 m cells to half a percent of the area', async () => {
    const { boundaries: set } = await loadBoundaries(read, release, id);
    const counted = countedShares(set, named, KMS, 250);
    const reach = prepareReach(set.villages, all).around(named);
    const whole = prepareReach(set.villages, all).km2;
    KMS.forEach((km, index) => expect(Math.abs(reach(km).km2 / whole - (counted[index] ?? Number.NaN)), `${km} km`).toBeLessThan(0.005));
  }, 120_000);

  test('in cells of 20 m is what growing all at once gives, to 0.05 km²', async () => {
    const { boundaries: set } = await loadBoundaries(read, release, id);
    const candidates = all.filter((code) => !named.includes(code)).slice(0, 5);
    const { atoms } = reachAtoms({ outlines: set.villages, scope: all, around: named, candidates, km: 0.8 });
    const more = atoms.reduce((sum, { km2 }) => sum + km2, 0);
    const [before, after] = [named, [...named, ...candidates]].map((around) => prepareReach(set.villages, all).around(around)(0.8).km2);
    expect(Math.abs((after ?? 0) - (before ?? 0) - more)).toBeLessThan(0.05);
  }, 120_000);
});
