import { booleanPointInPolygon, intersect } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { BAND_METRES, cutBands } from './bands';
import { areaKm2, geodesicMetres } from './geodesic';
import { toWorld, worldUnitMetres } from './mercator';
import { ringsOf, type Area } from './rings';
import { SIDE, multiPolygon, polygon, square } from './squares.test-data';

const latitude = -7;

/** A star-shaped ring around a centre: radii in degrees, one for each of as many equal angles. */
function star(centre: Position, radii: readonly number[]): Position[] {
  const [lng = 0, lat = 0] = centre;
  const ring = radii.map((radius, index): Position => {
    const angle = (2 * Math.PI * index) / radii.length;
    return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [...ring, ...ring.slice(0, 1)];
}

/** Ragged villages a few kilometres wide: with or without a hole, of one part or two. */
const villages: fc.Arbitrary<Area> = fc
  .record({
    outer: fc.array(fc.double({ min: 0.012, max: 0.03, noNaN: true }), { minLength: 5, maxLength: 40 }),
    hole: fc.option(fc.array(fc.double({ min: 0.001, max: 0.009, noNaN: true }), { minLength: 5, maxLength: 12 })),
    exclave: fc.option(fc.array(fc.double({ min: 0.001, max: 0.01, noNaN: true }), { minLength: 5, maxLength: 12 })),
  })
  .map(({ outer, hole, exclave }) => {
    const rings = [star([111.5, -7], outer), ...(hole === null ? [] : [star([111.5, -7], hole).reverse()])];
    return exclave === null ? polygon(...rings) : multiPolygon(rings, [star([111.56, -7.01], exclave)]);
  });

/**
 * What an area's edges bulge on the ellipsoid at most, km²: a rhumb line has the geodesic curvature tan(latitude)/R against due
 * east (less in every other direction), and a curve of small constant curvature k leaves the chord of length L by k·L³/12.
 */
function bulgeKm2(area: Area): number {
  const curvature = Math.tan((7.05 * Math.PI) / 180) / 6356;
  const edges = ringsOf(area).flatMap((ring) => ring.slice(1).map((to, index) => geodesicMetres(ring[index] ?? to, to) / 1000));
  return edges.reduce((sum, length) => sum + (curvature * length ** 3) / 12, 0);
}

const counts = fc.integer({ min: 2, max: 4 });

function common(a: MultiPolygon, b: MultiPolygon): number {
  if (a.coordinates.length === 0 || b.coordinates.length === 0) return 0;
  const features = [a, b].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }));
  const overlap = intersect({ type: 'FeatureCollection', features });
  return overlap === null ? 0 : areaKm2(overlap.geometry);
}

describe('for any village, with holes and several parts,', () => {
  test('the parts add up to its area', () => {
    fc.assert(
      fc.property(villages, counts, (village, count) => {
        const { parts } = cutBands(village, count, { latitude });
        expect(parts).toHaveLength(count);
        // On the map, where bands are cut: exact but for binary fractions.
        expect(sumOf(parts.map(mapArea)) / mapArea(village)).toBeCloseTo(1, 9);
        // On the ellipsoid edges are geodesics, which bulge from the straight lines of the map; pieces of an edge bulge less.
        expect(Math.abs(sumOf(parts.map(areaKm2)) - areaKm2(village))).toBeLessThan(bulgeKm2(village) + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  test('no two parts overlap', () => {
    fc.assert(
      fc.property(villages, counts, (village, count) => {
        const { parts } = cutBands(village, count, { latitude });
        parts.forEach((part, index) => {
          for (const other of parts.slice(index + 1)) expect(common(part, other)).toBeLessThan(1e-6 * areaKm2(village));
        });
      }),
      { numRuns: 40 },
    );
  });

  test('every point lies in the part of its band, if in any', () => {
    const points = fc.record({ lng: fc.double({ min: 111.47, max: 111.57, noNaN: true }), lat: fc.double({ min: -7.03, max: -6.97, noNaN: true }) });
    fc.assert(
      fc.property(villages, counts, points, (village, count, { lng, lat }) => {
        const [x, y] = toWorld([lng, lat]);
        const band = Math.floor(((x + y) / Math.SQRT2) * (worldUnitMetres(latitude) / BAND_METRES));
        const { parts } = cutBands(village, count, { latitude });
        const inside = booleanPointInPolygon([lng, lat], village);
        expect(parts.map((part) => booleanPointInPolygon([lng, lat], part))).toEqual(
          parts.map((_, index) => inside && index === band % count),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('seams lie inside it', () => {
    fc.assert(
      fc.property(villages, counts, (village, count) => {
        for (const [from = [], to = []] of cutBands(village, count, { latitude }).seams.coordinates) {
          const middle = [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
          const isLong = geodesicMetres(from, to) > 1;
          if (isLong) expect(booleanPointInPolygon(middle, village)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('rings are wound as RFC 7946 asks, and closed', () => {
    fc.assert(
      fc.property(villages, counts, (village, count) => {
        for (const [outer = [], ...holes] of cutBands(village, count, { latitude }).parts.flatMap(({ coordinates }) => coordinates)) {
          expect([outer, ...holes].every((ring) => ring.length >= 4 && String(ring[0]) === String(ring.at(-1)))).toBe(true);
          expect(planarArea(outer)).toBeGreaterThan(0);
          for (const hole of holes) expect(planarArea(hole)).toBeLessThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('bands are as wide on the ground as they are said to be', () => {
  const { seams } = cutBands(polygon(square(0, 0, 4)), 2, { latitude, metres: 500 });
  const places = seams.coordinates.map(([from = []]) => {
    const [x, y] = toWorld(from);
    return ((x + y) / Math.SQRT2) * worldUnitMetres(latitude);
  });
  const steps = places.sort((a, b) => a - b).slice(1).map((place, index) => place - (places[index] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(500, 3);
});

test('bands of neighbours line up', () => {
  const seamsAt = (column: number): string[] =>
    cutBands(polygon(square(column, 0, 2)), 2, { latitude })
      .seams.coordinates.flat()
      .filter(([lng = 0]) => Math.abs(lng - (111.5 + 2 * SIDE)) < 1e-9)
      .map(([, lat = 0]) => lat.toFixed(8))
      .sort();
  expect(seamsAt(0).length).toBeGreaterThan(2);
  expect(seamsAt(0)).toEqual(seamsAt(2));
});

test('one programme has the village whole and without seams', () => {
  const village = polygon(square(0, 0, 3), square(1, 1).reverse());
  const { parts, seams } = cutBands(village, 1, { latitude });
  expect(parts).toEqual([multiPolygon(village.coordinates)]);
  expect(seams.coordinates).toEqual([]);
});

test('a corner that only touches a cut line leaves no crumb', () => {
  // A square of two corners on one cut line: the diagonal of the world through x + y = 1 passes (0°, 0°).
  const diamond = polygon([[0, 0], [0.001, -0.0005], [0.002, 0], [0.001, 0.0005], [0, 0]]);
  const { parts } = cutBands(diamond, 2, { latitude: 0, metres: worldUnitMetres(0) / Math.SQRT2 / 1000 });
  const rings = parts.flatMap(({ coordinates }) => coordinates.flat());
  expect(rings.reduce((km2, ring) => km2 + areaKm2(polygon(ring)), 0)).toBeCloseTo(areaKm2(diamond), 9);
  for (const ring of rings) expect(areaKm2(polygon(ring))).toBeGreaterThan(0);
});

test('nothing is cut into nothing', () => {
  const { parts, seams } = cutBands(multiPolygon(), 3, { latitude });
  expect(parts).toEqual([multiPolygon(), multiPolygon(), multiPolygon()]);
  expect(seams.coordinates).toEqual([]);
});

test('a count or width out of range is refused', () => {
  expect(() => cutBands(multiPolygon(), 0, { latitude })).toThrow(RangeError);
  expect(() => cutBands(multiPolygon(), 1.5, { latitude })).toThrow(RangeError);
  expect(() => cutBands(multiPolygon(), 2, { latitude, metres: 0 })).toThrow(RangeError);
});

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Area in the Web Mercator plane, outer rings counter-clockwise and holes clockwise; in units of its own. */
function mapArea(area: Area): number {
  return sumOf(ringsOf(area).map((ring) => planarArea(ring.map((position) => [...toWorld(position)]))));
}

function planarArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [x0 = 0, y0 = 0] = ring[0] ?? [];
    return sum + (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }, 0);
}
