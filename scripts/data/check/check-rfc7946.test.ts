import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkRfc7946 } from './check-rfc7946';

const RING: Position[] = [[111, -7], [111.1, -7], [111.1, -6.9], [111, -6.9], [111, -7]];

function problemsOf(coordinates: readonly (readonly Position[])[], more: object = {}): readonly string[] {
  const feature = { type: 'Feature', properties: { kemendagri: '1', name: 'A' }, geometry: { type: 'Polygon', coordinates } };
  return checkRfc7946('a.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature], ...more }), [{ kemendagri: '1', name: 'A' }]).problems;
}

describe('checkRfc7946', () => {
  it('accepts a sound file', () => {
    expect(problemsOf([RING])).toEqual([]);
  });

  it.each([
    ['a clockwise outer ring', [[...RING].reverse()], 'clockwise'],
    ['a counter-clockwise hole', [RING, [[111.01, -6.99], [111.02, -6.99], [111.02, -6.98], [111.01, -6.99]]], 'counter-clockwise'],
    ['an open ring', [RING.slice(0, -1)], 'open'],
    ['a bow tie', [[[111, -7], [111.1, -7], [111, -6.9], [111.2, -6.9], [111, -7]]], 'meets itself'],
    ['a spike', [[[111, -7], [111.1, -7], [111.1, -6.9], [111.2, -6.9], [111.1, -6.9], [111, -6.9], [111, -7]]], 'twice'],
    ['an altitude', [RING.map((position) => [...position, 1])], 'not [longitude, latitude]'],
    ['swapped coordinates', [RING.map(([lng = 0, lat = 0]) => [lat, lng])], 'not [longitude, latitude]'],
  ])('finds %s', (_, coordinates, words) => {
    expect(problemsOf(coordinates).join('\n')).toContain(words);
  });

  it('finds a coordinate system of its own', () => {
    expect(problemsOf([RING], { crs: null }).join()).toContain('crs');
  });
});
