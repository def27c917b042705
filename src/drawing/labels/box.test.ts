import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxInside, coveredPart, edgeTowards, insideRings, movesTouch, segmentsCross, segmentTouchesBox, type Box } from './box';

const box = (x: number, y: number, width = 2, height = 1): Box => ({ x, y, width, height });
const boxes = fc.record({
  x: fc.integer({ min: -10, max: 10 }),
  y: fc.integer({ min: -10, max: 10 }),
  width: fc.integer({ min: 1, max: 6 }),
  height: fc.integer({ min: 1, max: 6 }),
});

describe('two boxes that move', () => {
  test('touch when they overlap at an end', () => {
    expect(movesTouch([box(0, 0), box(0, 0)], [box(1, 0), box(9, 0)])).toBe(true);
    expect(movesTouch([box(0, 0), box(0, 0)], [box(9, 0), box(0, 0.5)])).toBe(true);
  });

  test('touch when they pass through each other on the way, though apart at both ends', () => {
    expect(movesTouch([box(0, 0), box(0, 0)], [box(-5, 0), box(5, 0)])).toBe(true);
    expect(movesTouch([box(0, 0), box(0, 0)], [box(-3, 0), box(0, -3)])).toBe(false);
    expect(movesTouch([box(0, 0), box(0, 0)], [box(-2.5, 0), box(0, -1.5)])).toBe(true);
  });

  test('do not touch side by side: a common edge is none', () => {
    expect(movesTouch([box(0, 0), box(0, 0)], [box(2, 0), box(2, 5)])).toBe(false);
  });

  test('touch when they overlap at any of many moments, and in either order', () => {
    fc.assert(
      fc.property(boxes, boxes, boxes, boxes, (a, aEnd, b, bEnd) => {
        const [first, second] = [[a, { ...aEnd, width: a.width, height: a.height }], [b, { ...bEnd, width: b.width, height: b.height }]] as const;
        expect(movesTouch(first, second)).toBe(movesTouch(second, first));
        const between = (from: number, to: number, t: number): number => from + (to - from) * t;
        const overlaps = Array.from({ length: 51 }, (_, step) => step / 50).some(
          (t) =>
            Math.abs(between(a.x, aEnd.x, t) - between(b.x, bEnd.x, t)) < (a.width + b.width) / 2 - 1e-9 &&
            Math.abs(between(a.y, aEnd.y, t) - between(b.y, bEnd.y, t)) < (a.height + b.height) / 2 - 1e-9,
        );
        if (overlaps) expect(movesTouch(first, second)).toBe(true);
      }),
    );
  });
});

describe('a line', () => {
  test('meets the edge of a box on its way to the middle', () => {
    expect(edgeTowards(box(0, 0), [5, 0])).toEqual([1, 0]);
    expect(edgeTowards(box(0, 0), [0, -3])).toEqual([0, -0.5]);
    expect(edgeTowards(box(0, 0), [0.5, 0.1])).toEqual([0, 0]);
  });

  test('crosses another only where both cross', () => {
    expect(segmentsCross([[0, 0], [4, 4]], [[0, 4], [4, 0]])).toBe(true);
    expect(segmentsCross([[0, 0], [1, 1]], [[0, 4], [4, 0]])).toBe(false);
    expect(segmentsCross([[0, 0], [4, 0]], [[0, 1], [4, 1]])).toBe(false);
  });

  test('touches a box that it passes through or ends in', () => {
    expect(segmentTouchesBox([[-5, 0], [5, 0]], box(0, 0))).toBe(true);
    expect(segmentTouchesBox([[-5, 0], [0, 0]], box(0, 0))).toBe(true);
    expect(segmentTouchesBox([[-5, 1], [5, 1]], box(0, 0))).toBe(false);
  });
});

describe('an area', () => {
  const ring = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]] as const;
  const hole = [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]] as const;

  test('is what lies inside an odd number of rings', () => {
    expect(insideRings([ring], 5, 5)).toBe(true);
    expect(insideRings([ring, hole], 5, 5)).toBe(false);
    expect(insideRings([ring, hole], 3, 5)).toBe(true);
    expect(insideRings([ring, hole], 11, 5)).toBe(false);
  });

  test('covers as much of a box as of its sample points', () => {
    expect(coveredPart(box(5, 5), () => true)).toBe(1);
    expect(coveredPart(box(0, 5), (x) => x > 0)).toBeCloseTo(9 / 21, 9);
  });

  test('holds a box that reaches its edge, and none that reaches beyond', () => {
    expect(boxInside(box(1, 0.5), box(5, 5, 10, 10))).toBe(true);
    expect(boxInside(box(0.9, 0.5), box(5, 5, 10, 10))).toBe(false);
  });
});
