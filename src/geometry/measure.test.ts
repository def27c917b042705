import { describe, expect, test } from 'vitest';
import { measureSet } from './measure';
import { SIDE, boundaries, latDegreeMetres, lngDegreeMetres, multiPolygon, polygon, square, squareKm2 } from './squares.test-data';

describe('two squares that share an edge', () => {
  const measures = measureSet(boundaries({ b: polygon(square(1, 0)), a: polygon(square(0, 0)) }));

  test('have their own areas', () => {
    expect(measures.areasKm2['a']).toBeCloseTo(squareKm2(0, 0), 5);
    expect(Object.keys(measures.areasKm2)).toEqual(['a', 'b']);
  });

  test('share its geodesic length, listed once and in order of code', () => {
    expect(measures.borders).toEqual([['a', 'b', expect.closeTo(SIDE * latDegreeMetres(-7 + SIDE / 2), 0)]]);
  });

  test('are at no distance', () => {
    expect(measures.distances).toEqual({ codes: ['a', 'b'], km: [0] });
  });
});

test('squares that meet in a corner share no border and are at no distance', () => {
  const measures = measureSet(boundaries({ a: polygon(square(0, 0)), b: polygon(square(1, 1)) }));
  expect(measures.borders).toEqual([]);
  expect(measures.distances.km).toEqual([0]);
});

test('a square in the hole of another shares all its outline with it', () => {
  const measures = measureSet(boundaries({ around: polygon(square(0, 0, 3), square(1, 1).reverse()), inside: polygon(square(1, 1)) }));
  const perimeter = 2 * SIDE * (latDegreeMetres(-7 + 1.5 * SIDE) + lngDegreeMetres(-7 + 1.5 * SIDE));
  expect(measures.borders).toEqual([['around', 'inside', expect.closeTo(perimeter, 0)]]);
  // Four sides of three, and the hole's four.
  expect(measures.outlineMetres?.['around']).toBeCloseTo(3 * (measures.outlineMetres?.['inside'] ?? 0) + perimeter, -2);
  expect(measures.areasKm2['around']).toBeCloseTo(squareKm2(0, 0, 3) - squareKm2(1, 1), 5);
});

test('an exclave counts in the area and the borders, and the label stays in the larger part', () => {
  const measures = measureSet(
    boundaries({ a: multiPolygon([square(3, 0)], [square(0, 0, 2)]), b: polygon(square(4, 0)) }),
  );
  expect(measures.areasKm2['a']).toBeCloseTo(squareKm2(0, 0, 2) + squareKm2(3, 0), 5);
  expect(measures.borders.map(([a, b]) => [a, b])).toEqual([['a', 'b']]);
  const [lng = 0, lat = 0] = measures.labelPoints['a'] ?? [];
  expect(lng).toBeCloseTo(111.51, 3);
  expect(lat).toBeCloseTo(-6.99, 3);
});

test('an empty village has area 0 and no label point, border or distance', () => {
  const measures = measureSet(boundaries({ a: polygon(square(0, 0)), nothing: multiPolygon() }));
  expect(measures.areasKm2['nothing']).toBe(0);
  expect(measures.labelPoints).not.toHaveProperty('nothing');
  expect(measures.distances).toEqual({ codes: ['a'], km: [] });
});

test('nothing at all can be measured', () => {
  expect(measureSet(boundaries({}))).toEqual({ areasKm2: {}, borders: [], outlineMetres: {}, labelPoints: {}, distances: { codes: [], km: [] } });
});

describe('distances', () => {
  const kmOf = (a: ReturnType<typeof polygon>, b: ReturnType<typeof polygon>): number =>
    measureSet(boundaries({ a, b })).distances.km[0] ?? Number.NaN;

  test('run from outline to outline along the geodesic', () => {
    const east = (2 * SIDE * lngDegreeMetres(-7 + SIDE)) / 1000;
    expect(kmOf(polygon(square(0, 0)), polygon(square(3, 0)))).toBeCloseTo(east, 2);
    const north = (4 * SIDE * latDegreeMetres(-7 + 3 * SIDE)) / 1000;
    expect(kmOf(polygon(square(0, 0)), polygon(square(0, 5)))).toBeCloseTo(north, 2);
  });

  test('are found in the middle of an edge too', () => {
    const tip = polygon([[111.515, -6.995], [111.53, -7], [111.53, -6.99], [111.515, -6.995]]);
    expect(kmOf(polygon(square(0, 0)), tip)).toBeCloseTo((0.005 * lngDegreeMetres(-6.995)) / 1000, 3);
  });

  test('are 0 for outlines that cross without a common vertex', () => {
    const across = polygon([[111.49, -6.996], [111.52, -6.996], [111.52, -6.994], [111.49, -6.994], [111.49, -6.996]]);
    expect(kmOf(polygon(square(0, 0)), across)).toBe(0);
  });

  test('list the pairs row by row', () => {
    const { codes, km } = measureSet(
      boundaries({ a: polygon(square(0, 0)), b: polygon(square(1, 0)), c: polygon(square(3, 0)), d: polygon(square(9, 0)) }),
    ).distances;
    expect(codes).toEqual(['a', 'b', 'c', 'd']);
    // ab, ac, ad, bc, bd, cd in sides between them.
    expect(km.map((value) => Math.round((value * 1000) / (SIDE * lngDegreeMetres(-7))))).toEqual([0, 2, 8, 1, 7, 5]);
  });
});

test('what is measured does not depend on the order of villages', () => {
  const villages = { a: polygon(square(0, 0)), b: polygon(square(1, 0)), c: polygon(square(1, 1)) };
  const reversed = Object.fromEntries(Object.entries(villages).reverse());
  expect(measureSet(boundaries(reversed))).toEqual(measureSet(boundaries(villages)));
});
