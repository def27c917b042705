import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOUND_RELEASE } from '../../tests/fixtures/read-defect';
import { rounded, type TextFeature, writeFeatures } from './geojson';
import { writeJson } from './write-json';

describe('writeFeatures', () => {
  it.each([['boundaries/kemendagri-2025.geojson', 5], ['boundaries/bps-2020.geojson', 5], ['context.geojson', 4]] as const)(
    'changes nothing in %s: importing twice is importing once',
    (path, decimals) => {
      const text = readFileSync(`${SOUND_RELEASE}/${path}`, 'utf8');
      const { features } = JSON.parse(text) as { features: readonly TextFeature[] };
      expect(writeFeatures(features.map((feature) => ({ ...feature, geometry: rounded(feature.geometry, decimals) })))).toBe(text);
    },
  );
});

describe('rounded', () => {
  it('drops positions that rounding makes equal, and altitudes', () => {
    const geometry = { type: 'Polygon' as const, coordinates: [[[1.00001, 0, 5], [1.00002, 0, 5], [2, 0, 5], [2, 1, 5], [1.00001, 0, 5]]] };
    expect(rounded(geometry, 4).coordinates).toEqual([[[1, 0], [2, 0], [2, 1], [1, 0]]]);
  });
});

describe('writeJson', () => {
  it('writes what JSON.parse reads back, plain lists on one line', () => {
    const value = { a: [1, 2, 3], b: [['x', 'y', 1.5], ['y', 'z', 2]], c: { d: null, e: 'f' }, g: [] };
    const text = writeJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text.split('\n')).toContain('  ["x","y",1.5],');
  });
});
