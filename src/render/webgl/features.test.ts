import type { Feature, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { codeOf, measures } from '../../../tests/support/published';
import { bps, kemendagri } from '../../../tests/support/published-drawing';
import { handMadeShapes } from '../../drawing/hand-made.test-data';
import type { Shapes } from '../../drawing/shapes';
import { areaKm2 } from '../../geometry';
import { isInside } from '../../geometry/rings';
import { signedArea } from '../../lib/signed-area';
import { bandId, eachFeature, featuresOf, otherFeatures, seamId } from './features';

function polygonOf(shapes: Shapes, id: string): Feature<MultiPolygon> {
  const found = featuresOf(shapes).features.find(({ properties }) => properties?.['id'] === id);
  if (found?.geometry.type !== 'MultiPolygon') throw new Error(`${id} is no polygon`);
  return { ...found, geometry: found.geometry };
}

/** How many rings each part has. */
const rings = ({ geometry }: Feature<MultiPolygon>): readonly number[] => geometry.coordinates.map((part) => part.length);
/** By the even-odd rule, which counts holes for itself. */
const holds = (shapes: Shapes, name: string, at: readonly [number, number]): boolean =>
  polygonOf(shapes, codeOf(name)).geometry.coordinates.flat().filter((ring) => isInside([...at], ring)).length % 2 === 1;

describe('a village as a polygon', () => {
  test('keeps its hole, and its second part', () => {
    expect(rings(polygonOf(handMadeShapes(), 'a.1'))).toEqual([2]);
    expect(rings(polygonOf(handMadeShapes(), 'b.1'))).toEqual([1, 1]);
  });

  test('is Ketringan with its hole, and Singonegoro with its exclave in it', () => {
    expect(rings(polygonOf(kemendagri, codeOf('Ketringan')))).toEqual([2]);
    expect(rings(polygonOf(kemendagri, codeOf('Singonegoro'))).toSorted()).toEqual([1, 1]);
    const [, hole = []] = polygonOf(kemendagri, codeOf('Ketringan')).geometry.coordinates[0] ?? [];
    const middle = [0, 1].map((axis) => hole.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / hole.length);
    const at = [middle[0] ?? 0, middle[1] ?? 0] as const;
    expect(holds(kemendagri, 'Ketringan', at)).toBe(false);
    expect(holds(kemendagri, 'Singonegoro', at)).toBe(true);
  });
});

describe.each([kemendagri, bps])('the features of $boundaries', (shapes) => {
  const { features } = featuresOf(shapes);

  test('have an id each, all different: it carries their state', () => {
    const ids = features.map(({ properties }) => properties?.['id']);
    expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['context', 'context-line', 'kecamatan-line', bandId(codeOf('Jepon'), 2, 0), seamId(codeOf('Jepon'), 2)]));
  });

  test('begin every part with a closed outer ring, counter-clockwise, holes clockwise', () => {
    for (const { geometry, properties } of features) {
      if (geometry.type !== 'MultiPolygon') continue;
      for (const [outer = [], ...holes] of geometry.coordinates) {
        expect(outer.at(-1)).toEqual(outer[0]);
        expect(signedArea(outer), String(properties?.['id'])).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      }
    }
  });

  test('are as large as the villages are, within what rounding to units takes', () => {
    for (const [code, km2] of Object.entries(measures.sets[shapes.boundaries]?.areasKm2 ?? {})) {
      expect(Math.abs(areaKm2(polygonOf(shapes, code).geometry) / km2 - 1)).toBeLessThan(0.003);
    }
  });

  test('cut a village into bands that are the village', () => {
    for (const { code, parts } of shapes.bands) {
      const sum = parts.reduce((total, _, index) => total + areaKm2(polygonOf(shapes, bandId(code, parts.length, index)).geometry), 0);
      expect(Math.abs(sum / areaKm2(polygonOf(shapes, code).geometry) - 1)).toBeLessThan(0.01);
    }
  });
});

test('the outlines of the other set are its villages, or nothing', () => {
  expect(otherFeatures(bps).features).toHaveLength(36);
  expect(otherFeatures(bps).features.every(({ properties }) => properties?.['kind'] === 'other')).toBe(true);
  expect(otherFeatures(null).features).toEqual([]);
});

test('features that come one after another are the same, and say how they look until they get another state', () => {
  expect([...eachFeature(bps)]).toEqual(featuresOf(bps).features);
  const jepon = [...eachFeature(bps, new Map([[codeOf('Jepon'), { role: 'program-1', faint: true }]]))].find(({ properties }) => properties.id === codeOf('Jepon'));
  expect(jepon?.properties).toEqual({ id: codeOf('Jepon'), kind: 'village', role: 'program-1', faint: true });
});
