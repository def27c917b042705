import { expect, test } from 'vitest';
import { agreement } from './agreement';
import { boundaries, multiPolygon, polygon, square } from './squares.test-data';

test('the same outline agrees wholly, apart not at all, half over half by a third', () => {
  const a = boundaries({ same: polygon(square(0, 0)), apart: polygon(square(0, 0)), half: polygon(square(0, 0, 2)) });
  const halfEast = polygon([[111.51, -7], [111.53, -7], [111.53, -6.98], [111.51, -6.98], [111.51, -7]]);
  const b = boundaries({ same: polygon(square(0, 0)), apart: polygon(square(5, 5)), half: halfEast });
  expect(agreement(a, b)).toEqual({ same: 1, apart: 0, half: 0.3333 });
});

test('villages that only one set has, or has empty, are left out', () => {
  const a = boundaries({ empty: polygon(square(0, 0)), missing: polygon(square(0, 0)) });
  expect(agreement(a, boundaries({ empty: multiPolygon() }))).toEqual({});
});
