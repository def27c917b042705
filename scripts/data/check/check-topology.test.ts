import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkTopology } from './check-topology';

/** A square of about 11 m a side for each 0.0001°. */
function box(west: number, south: number, east: number, north: number, ...holes: Position[][]): Polygon {
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  return { type: 'Polygon', coordinates: [ring, ...holes].map((positions) => positions.map(([x = 0, y = 0]) => [111 + x / 1e4, -7 + y / 1e4])) };
}

function problemsOf(...areas: readonly Polygon[]): readonly string[] {
  return checkTopology('test', new Map(areas.map((area, index) => [`area ${index + 1}`, area]))).problems;
}

const HOLE: Position[] = [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]];

describe('checkTopology', () => {
  it('accepts areas that touch along an edge', () => {
    expect(problemsOf(box(0, 0, 1, 1), box(1, 0, 2, 1))).toEqual([]);
  });

  it('accepts an area that fills the hole of another', () => {
    expect(problemsOf(box(0, 0, 3, 3, HOLE), box(1, 1, 2, 2))).toEqual([]);
  });

  it('accepts a corner of one within the edge of another', () => {
    expect(problemsOf(box(0, 0, 1, 2), box(1, 0, 2, 1), box(1, 1, 2, 2))).toEqual([]);
  });

  it('finds a gap', () => {
    expect(problemsOf(box(0, 0, 3, 3, HOLE))).toEqual([expect.stringContaining('a gap of 123 m²')]);
  });

  it('finds an overlap within, along and across borders', () => {
    expect(problemsOf(box(0, 0, 3, 3), box(1, 1, 2, 2))).toEqual([expect.stringContaining('an overlap')]);
    expect(problemsOf(box(0, 0, 2, 2), box(0, 0, 2, 2))).toEqual([expect.stringContaining('an overlap')]);
    expect(problemsOf(box(0, 0, 2, 2), box(1, 1, 3, 3))).toEqual(expect.arrayContaining([expect.stringContaining('cross near')]));
  });

  it('finds a part that stands apart, also when it touches at a corner', () => {
    expect(problemsOf(box(0, 0, 2, 2), box(3, 0, 4, 1))).toEqual([expect.stringContaining('stands apart')]);
    expect(problemsOf(box(0, 0, 2, 2), box(2, 2, 3, 3))).toEqual([expect.stringContaining('only at the corner')]);
  });

  it('lets pass what rounding does, and not more', () => {
    const lower = box(0, 0, 4, 1);
    const upper = (bulge: number): Polygon => ({
      type: 'Polygon',
      coordinates: [[[0, 1], [2, 1 + bulge], [4, 1], [4, 2], [0, 2], [0, 1]].map(([x = 0, y = 0]) => [111 + x / 1e4, -7 + y / 1e4])],
    });
    expect(problemsOf(lower, upper(0.003))).toEqual([]);
    expect(problemsOf(lower, upper(-0.003))).toEqual([]);
    expect(problemsOf(lower, upper(0.1))).toEqual([expect.stringContaining('a gap of 25 m²')]);
    expect(problemsOf(lower, upper(-0.1))).toEqual([expect.stringContaining('an overlap')]);
  });
});
