import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { outlines } from './outlines';
import { boundaries, polygon, square } from './squares.test-data';

/** Two squares of group a side by side, and one of group b north of the first. */
const villages = boundaries({ a1: polygon(square(0, 0)), a2: polygon(square(1, 0)), b1: polygon(square(0, 1)) });
const groupOf = (code: string): string => code.slice(0, 1);

const pieces = (lines: readonly Position[][]): string[] =>
  lines.flatMap((line) => line.slice(1).map((to, index) => JSON.stringify([line[index], to].sort())));

test('every piece of outline comes once, outside and between groups together', () => {
  const { outer, innerBorders } = outlines(villages, groupOf);
  const all = [...pieces(outer), ...pieces(innerBorders)];
  expect(new Set(all).size).toBe(all.length);
  // Three squares have 12 sides, of which two are shared.
  expect(all).toHaveLength(10);
});

test('borders inside a group are apart from its outline', () => {
  const { innerBorders } = outlines(villages, groupOf);
  expect(innerBorders).toEqual([[[111.51, -7], [111.51, -6.99]]]);
});

test('lines are as long as can be: the outside of one group closes', () => {
  const { outer } = outlines(villages, () => 'one');
  expect(outer).toHaveLength(1);
  expect(outer[0]?.at(0)).toEqual(outer[0]?.at(-1));
  expect(outer[0]).toHaveLength(9);
});

test('a group inside another has a closed line of its own', () => {
  const nested = boundaries({ a1: polygon(square(0, 0, 3), square(1, 1)), b1: polygon(square(1, 1)) });
  const { outer, innerBorders } = outlines(nested, groupOf);
  expect(outer.map((line) => line.length)).toEqual([5, 5]);
  expect(innerBorders).toEqual([]);
});

test('nothing has no outlines', () => {
  expect(outlines(boundaries({}), groupOf)).toEqual({ outer: [], innerBorders: [] });
});
