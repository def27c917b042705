import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePath, encodePath, type Point } from './path';

const points = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }));
/** Lines in which points repeat, as rounding makes them. */
const lines = fc.array(
  fc.array(fc.tuple(points, fc.integer({ min: 1, max: 3 })), { maxLength: 12 }).map((all) => all.flatMap(([point, times]): Point[] => Array.from({ length: times }, () => point))),
  { maxLength: 4 },
);

const same = (a: Point | undefined, b: Point | undefined): boolean => a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
const withoutRepeats = (line: readonly Point[]): Point[] => line.filter((point, index) => index === 0 || !same(point, line[index - 1]));

describe('a path', () => {
  test('of open lines gives back every line, without points that repeat', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const expected = all.map(withoutRepeats).filter((line) => line.length > 1);
        expect(decodePath(encodePath(all, false))).toEqual(expected);
      }),
    );
  });

  test('of closed rings gives back every ring of three points or more, closed', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const rings = all.map((line) => (line[0] ? [...line, line[0]] : line));
        const expected = rings.map(withoutRepeats).filter((ring) => ring.length > 3);
        expect(decodePath(encodePath(rings, true))).toEqual(expected);
        // A ring that is not closed becomes the same one.
        expect(encodePath(all, true)).toBe(encodePath(rings, true));
      }),
    );
  });

  test('is short: relative whole numbers, and a minus sign separates', () => {
    expect(encodePath([[[10, 10], [13, 6], [13, 6], [9, 6], [10, 10]]], true)).toBe('M10 10l3-4-4 0z');
    expect(encodePath([[[-1, 2], [0, 0]], [[5, 5], [5, 9]]], false)).toBe('M-1 2l1-2M5 5l0 4');
  });

  test('leaves out what has no length or no area', () => {
    expect(encodePath([[], [[1, 1]], [[1, 1], [1, 1]]], false)).toBe('');
    expect(encodePath([[[1, 1], [2, 2], [1, 1]], [[3, 3], [3, 3]]], true)).toBe('');
    expect(decodePath('')).toEqual([]);
  });
});
