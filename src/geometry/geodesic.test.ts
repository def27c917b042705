import { describe, expect, test } from 'vitest';
import { areaKm2, geodesicMetres } from './geodesic';
import { cellKm2, multiPolygon, polygon, square, squareKm2 } from './squares.test-data';

describe('areas', () => {
  test('a cell of one degree has the area of the closed formula for the ellipsoid', () => {
    // Its northern side is a parallel, so it needs many vertices: a geodesic between its ends bulges to the north.
    const steps = 2000;
    const parallel = Array.from({ length: steps + 1 }, (_, step) => [112 - step / steps, -7]);
    const cell = polygon([[111, -8], ...parallel.map(([lng = 0]) => [lng, -8]).reverse(), ...parallel, [111, -8]]);
    expect(areaKm2(cell) / cellKm2(111, -8, 112, -7)).toBeCloseTo(1, 8);
    // 1° × 1° at the equator, as tables of the ellipsoid print it.
    expect(cellKm2(0, 0, 1, 1)).toBeCloseTo(12_308.46, 1);
  });

  test('a hole takes area away and a second part adds its own', () => {
    const holed = polygon(square(0, 0, 3), square(1, 1));
    const twoParts = multiPolygon([square(0, 0)], [square(5, 5)]);
    expect(areaKm2(holed)).toBeCloseTo(squareKm2(0, 0, 3) - squareKm2(1, 1), 6);
    expect(areaKm2(twoParts)).toBeCloseTo(squareKm2(0, 0) + squareKm2(5, 5), 6);
  });

  test('the winding of the rings does not matter', () => {
    const clockwise = polygon(square(0, 0, 3).reverse(), square(1, 1).reverse());
    expect(areaKm2(clockwise)).toBeCloseTo(areaKm2(polygon(square(0, 0, 3), square(1, 1))), 9);
  });

  test('nothing has no area', () => {
    expect(areaKm2(multiPolygon())).toBe(0);
    expect(areaKm2(polygon())).toBe(0);
    expect(areaKm2(polygon([]))).toBe(0);
  });
});

test('a geodesic has the length that is published for a well-known line', () => {
  // Flinders Peak – Buninyong (Geodetic Datum of Australia Technical Manual): 54 972.271 m on GRS 80, the same here to a millimetre.
  const flindersPeak = [144 + 25 / 60 + 29.52440 / 3600, -(37 + 57 / 60 + 3.72030 / 3600)];
  const buninyong = [143 + 55 / 60 + 35.38390 / 3600, -(37 + 39 / 60 + 10.15610 / 3600)];
  expect(geodesicMetres(flindersPeak, buninyong)).toBeCloseTo(54_972.271, 2);
});
