import { describe, expect, it } from 'vitest';
import { authalicAreaKm2 } from './authalic-area';

describe('authalicAreaKm2', () => {
  it('gives the surface of the whole WGS 84 ellipsoid', () => {
    const world = { type: 'Polygon' as const, coordinates: [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]] };
    // Authalic radius 6,371,007.181 m (Moritz, Geodetic Reference System 1980, to the digits that GRS 80 and WGS 84 share).
    expect(authalicAreaKm2(world) / (4 * Math.PI * 6371.0071810 ** 2)).toBeCloseTo(1, 9);
  });

  it('takes holes off', () => {
    const hole = [[0.2, 0.2], [0.2, 0.8], [0.8, 0.8], [0.8, 0.2], [0.2, 0.2]];
    const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];
    const [whole, holed] = [[square], [square, hole]].map((coordinates) => authalicAreaKm2({ type: 'Polygon', coordinates }));
    expect((holed ?? 0) / (whole ?? 1)).toBeCloseTo(1 - 0.36, 4);
  });
});
