import { expect, test } from 'vitest';
import { labelPoint } from './label-point';
import { multiPolygon, polygon, square } from './squares.test-data';

test('the label point of a bent shape lies inside it, where it is widest', () => {
  // An L: the centroid would lie on its inner edge.
  const bent = polygon([[0, 0], [0.1, 0], [0.1, 0.01], [0.03, 0.01], [0.03, 0.1], [0, 0.1], [0, 0]]);
  const [lng = 0, lat = 0] = labelPoint(bent) ?? [];
  expect(lng).toBeGreaterThan(0.01);
  expect(lng).toBeLessThan(0.02);
  expect(lat).toBeGreaterThan(0.01);
});

test('a hole pushes the label aside', () => {
  const [lng = 0, lat = 0] = labelPoint(polygon(square(0, 0, 5), square(1, 1, 3))) ?? [];
  const inHole = lng > 111.51 && lng < 111.54 && lat > -6.99 && lat < -6.96;
  expect(inHole).toBe(false);
});

test('degrees of different length do not mislead: at 60° north a square on the ground is found as one', () => {
  // 0.06° × 0.03° at 60° N is as wide as high; a thin arm to the north is longer in degrees than the square is high.
  const shape = polygon([[10, 60], [10.06, 60], [10.06, 60.03], [10.005, 60.03], [10.005, 60.2], [10, 60.2], [10, 60]]);
  const [lng = 0, lat = 0] = labelPoint(shape) ?? [];
  expect(lng).toBeCloseTo(10.03, 2);
  expect(lat).toBeCloseTo(60.015, 2);
});

test('very small shapes get a point of their own inside', () => {
  const [lng = 0, lat = 0] = labelPoint(polygon([[0, 0], [1e-5, 0], [1e-5, 1e-5], [0, 1e-5], [0, 0]])) ?? [];
  expect(lng).toBeCloseTo(5e-6, 7);
  expect(lat).toBeCloseTo(5e-6, 7);
});

test('nothing has no label point', () => {
  expect(labelPoint(multiPolygon())).toBeNull();
});
