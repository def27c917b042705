import { expect, test } from 'vitest';
import { overviewOf } from './overview';
import { decodePath, encodePath } from './path';

test('an outline in overview has no corner between two others on one line', () => {
  const path = encodePath([[[0, 0], [0, 40], [0, 81], [40, 80], [79, 80], [80, 0], [0, 0]]], true);
  expect(decodePath(overviewOf(path))).toEqual([[[0, 0], [0, 80], [80, 80], [80, 0], [0, 0]]]);
});

test('outlines that share a border share it in overview, too', () => {
  const left = encodePath([[[0, 0], [0, 80], [42, 80], [45, 35], [42, 0], [0, 0]]], true);
  const right = encodePath([[[42, 0], [45, 35], [42, 80], [90, 80], [90, 0], [42, 0]]], true);
  const border = (path: string) => decodePath(overviewOf(path)).flat().filter(([x]) => x > 30 && x < 60).map(String);
  expect(new Set(border(left))).toEqual(new Set(border(right)));
});

test('a village smaller than the grid keeps its own outline', () => {
  const path = encodePath([[[1, 1], [1, 3], [3, 3], [3, 1], [1, 1]]], true);
  expect(overviewOf(path)).toBe(path);
});
