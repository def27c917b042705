import { describe, expect, test } from 'vitest';
import { release } from '../../tests/support/published';
import { kemendagri } from '../../tests/support/published-drawing';
import { fitCamera, frameRect } from './camera';
import { decodePath } from './path';
import { placesFrame } from './places-frame';

const codes = release.villages.map(({ code }) => code);
const BOXES = [{ width: 760, height: 640 }, { width: 1200, height: 980 }, { width: 390, height: 420 }, { width: 1900, height: 300 }];

describe('the frame of places', () => {
  test.each([['one village', ['33.16.08.2022']], ['two far apart', ['33.16.08.2025', '33.16.08.2001']], ['Jiken', codes.filter((code) => code.startsWith('33.16.07'))]])('shows all of %s on every screen', (_, some) => {
    for (const box of BOXES) {
      const rect = frameRect(kemendagri.frame, fitCamera(placesFrame(kemendagri, some), box, 12), box);
      const points = kemendagri.villages.filter(({ code }) => some.includes(code)).flatMap(({ path }) => decodePath(path).flat());
      const x = points.map(([east]) => rect.left + (east / kemendagri.frame.width) * rect.width);
      const y = points.map(([, south]) => rect.top + (south / kemendagri.frame.height) * rect.height);
      expect(Math.min(...x)).toBeGreaterThanOrEqual(12 - 1e-6);
      expect(Math.max(...x)).toBeLessThanOrEqual(box.width - 12 + 1e-6);
      expect(Math.min(...y)).toBeGreaterThanOrEqual(12 - 1e-6);
      expect(Math.max(...y)).toBeLessThanOrEqual(box.height - 12 + 1e-6);
    }
  });

  test('leaves room for the names that stand beside them', () => {
    for (const some of [codes, codes.filter((code) => code.startsWith('33.16.07'))]) {
      const frame = placesFrame(kemendagri, some);
      const x = kemendagri.villages.filter(({ code }) => some.includes(code)).flatMap(({ path }) => decodePath(path).flat()).map(([east]) => kemendagri.frame.west + east * kemendagri.frame.unit);
      expect((Math.min(...x) - frame.west) / (frame.width * frame.unit)).toBeGreaterThan(0.05);
    }
  });

  test('keeps the surroundings of a single village: never closer than two fifths of the whole', () => {
    const { width, height } = placesFrame(kemendagri, ['33.16.08.2022']);
    expect(width / kemendagri.frame.width).toBeGreaterThan(0.4);
    expect(height / kemendagri.frame.height).toBeGreaterThan(0.4);
  });

  test('of no village is the whole frame', () => {
    expect(placesFrame(kemendagri, [])).toBe(kemendagri.frame);
    expect(placesFrame(kemendagri, ['99.99.99.9999'])).toBe(kemendagri.frame);
  });
});
