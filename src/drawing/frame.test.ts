import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAround, fromUnits, toLngLat, toUnits, toWorld } from './frame';

const EARTH_RADIUS = 6_378_137;
const lngs = fc.double({ min: -180, max: 180, noNaN: true });
const lats = fc.double({ min: -85, max: 85, noNaN: true });

describe('the projection', () => {
  test('is that of EPSG:3857, as its registry gives it', () => {
    // The worked example of "Popular Visualisation Pseudo-Mercator" in IOGP guidance note 7-2: 24°22′54.433″ N, 100°20′00″ W.
    const [x, y] = toWorld([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600]);
    const circumference = 2 * Math.PI * EARTH_RADIUS;
    expect((x - 0.5) * circumference).toBeCloseTo(-11_169_055.58, 1);
    expect((0.5 - y) * circumference).toBeCloseTo(2_800_000, 1);
  });

  test('puts the middle, the edges and the square’s corner where they belong', () => {
    expect(toWorld([0, 0])).toEqual([0.5, expect.closeTo(0.5, 15)]);
    expect(toWorld([-180, 0])[0]).toBe(0);
    expect(toWorld([180, 0])[0]).toBe(1);
    // The latitude at which the world is a square: atan(sinh π).
    expect(toWorld([0, (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI])[1]).toBeCloseTo(0, 12);
  });

  test('is undone by its inverse', () => {
    fc.assert(
      fc.property(lngs, lats, (lng, lat) => {
        const [lngAgain, latAgain] = toLngLat(...toWorld([lng, lat]));
        expect(lngAgain).toBeCloseTo(lng, 9);
        expect(latAgain).toBeCloseTo(lat, 9);
      }),
    );
  });
});

describe('the frame', () => {
  const positions = fc.array(fc.tuple(lngs, lats), { minLength: 2, maxLength: 20 });

  test('holds every position in whole units, the longer side 8192', () => {
    fc.assert(
      fc.property(positions, (all) => {
        fc.pre(all.some(([lng, lat]) => Math.abs(lng - (all[0]?.[0] ?? 0)) > 1e-6 || Math.abs(lat - (all[0]?.[1] ?? 0)) > 1e-6));
        const frame = frameAround(all);
        expect(Math.max(frame.width, frame.height)).toBe(8192);
        for (const position of all) {
          const [x, y] = toUnits(frame, position);
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
          expect(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height).toBe(true);
        }
      }),
    );
  });

  test('counts x to the east and y to the south, and finds a place again within half a unit', () => {
    const frame = frameAround([[111.4, -7.2], [111.6, -6.9]]);
    expect(toUnits(frame, [111.4, -6.9])).toEqual([0, 0]);
    expect(toUnits(frame, [111.6, -7.2])).toEqual([frame.width, frame.height]);
    const unit = frame.unit * 360;
    const [lng, lat] = fromUnits(frame, ...toUnits(frame, [111.487_654, -7.012_345]));
    expect(Math.abs(lng - 111.487_654)).toBeLessThanOrEqual(unit / 2 + 1e-12);
    expect(Math.abs(lat + 7.012_345)).toBeLessThanOrEqual(unit / 2 + 1e-12);
  });

  test('around one place or nothing is a single unit', () => {
    expect(frameAround([])).toMatchObject({ unit: 1, width: 1, height: 1 });
    expect(frameAround([[111, -7], [111, -7]])).toMatchObject({ width: 1, height: 1 });
  });
});
