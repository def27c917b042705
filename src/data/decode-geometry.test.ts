import type { Polygon, Position } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteId } from '../domain';
import { findSelfCrossing } from './crossing';
import { decodeGeometry } from './decode-geometry';

const SQUARE: Position[] = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];
const HOLE: Position[] = [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.4, 0.2], [0.2, 0.2]];

function decodeWithNotes(value: unknown) {
  const notes: NoteId[] = [];
  return { geometry: decodeGeometry(value, (id) => notes.push(id)), notes };
}

describe('decodeGeometry', () => {
  it('keeps a sound polygon with a hole as it is', () => {
    const polygon: Polygon = { type: 'Polygon', coordinates: [SQUARE, HOLE] };
    expect(decodeWithNotes(polygon)).toEqual({ geometry: polygon, notes: [] });
  });

  it('turns outer rings counter-clockwise and holes clockwise', () => {
    const wrong = { type: 'Polygon', coordinates: [[...SQUARE].reverse(), [...HOLE].reverse()] };
    expect(decodeWithNotes(wrong)).toEqual({ geometry: { type: 'Polygon', coordinates: [SQUARE, HOLE] }, notes: [] });
  });

  it('leaves out altitudes', () => {
    const high = { type: 'Polygon', coordinates: [SQUARE.map((position) => [...position, 120])] };
    expect(decodeWithNotes(high).geometry?.coordinates).toEqual([SQUARE]);
  });

  it('closes an open ring and says so', () => {
    const open = { type: 'MultiPolygon', coordinates: [[SQUARE.slice(0, -1)]] };
    expect(decodeWithNotes(open)).toEqual({ geometry: { type: 'MultiPolygon', coordinates: [[SQUARE]] }, notes: ['ring-open'] });
  });

  it.each<[string, unknown, NoteId]>([
    ['null', null, 'geometry-empty'],
    ['a polygon without rings', { type: 'Polygon', coordinates: [] }, 'geometry-empty'],
    ['a multipolygon with an empty part', { type: 'MultiPolygon', coordinates: [[]] }, 'geometry-empty'],
    ['a ring of two points', { type: 'Polygon', coordinates: [[[0, 0], [1, 1], [0, 0]]] }, 'geometry-empty'],
    ['a line', { type: 'LineString', coordinates: SQUARE }, 'geometry-not-polygon'],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, 'geometry-not-polygon'],
    ['swapped coordinates', { type: 'Polygon', coordinates: [[[-7, 111], [-7, 112], [-6, 112], [-7, 111]]] }, 'coordinates-swapped'],
    ['coordinates in metres', { type: 'Polygon', coordinates: [[[550_000, 9_220_000]]] }, 'coordinates-invalid'],
    ['coordinates as text', { type: 'Polygon', coordinates: [[['111', '-7']]] }, 'coordinates-invalid'],
    ['a bow tie', { type: 'Polygon', coordinates: [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]] }, 'ring-self-crossing'],
  ])('refuses %s with one note', (_, value, id) => {
    expect(decodeWithNotes(value)).toEqual({ geometry: null, notes: [id] });
  });

  it('never throws, whatever stands where the geometry should', () => {
    const anything = fc.oneof(fc.anything(), fc.record({ type: fc.constantFrom('Polygon', 'MultiPolygon'), coordinates: fc.anything() }));
    fc.assert(fc.property(anything, (value) => {
      const { geometry, notes } = decodeWithNotes(value);
      expect(geometry === null).toBe(notes.some((id) => id !== 'ring-open'));
    }));
  });
});

describe('findSelfCrossing', () => {
  it('finds where a ring crosses itself', () => {
    expect(findSelfCrossing([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]])).toEqual([1, 1]);
  });

  it('agrees with comparing every pair of segments', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(fc.property(fc.array(corner, { minLength: 3, maxLength: 9 }), (corners) => {
      const ring = [...corners, ...corners.slice(0, 1)];
      expect(findSelfCrossing(ring) !== null).toBe(crossesAnywhere(ring));
    }), { numRuns: 500 });
  });

  it('takes a ring of 100,000 vertices in its stride: to try each segment with each other would take minutes', () => {
    const ring = Array.from({ length: 100_001 }, (_, i): Position => {
      const angle = ((i % 100_000) / 100_000) * 2 * Math.PI;
      const radius = 1 + 0.1 * Math.sin(40 * angle);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    expect(findSelfCrossing(ring)).toBeNull();
  });
});

function crossesAnywhere(ring: readonly (readonly [number, number])[]): boolean {
  const segments = ring.slice(1).map((b, index) => [ring[index] ?? b, b] as const);
  type Point = readonly [number, number];
  const side = (a: Point, b: Point, p: Point) => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
  return segments.some(([a, b]) => segments.some(([c, d]) =>
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0));
}
