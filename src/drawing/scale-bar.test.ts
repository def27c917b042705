import { expect, test } from 'vitest';
import { kemendagri } from '../../tests/support/published-drawing';
import { geodesicMetres } from '../geometry';
import { fromUnits } from './frame';
import { frameKm, roundDistance } from './scale-bar';

test('the frame is as wide as the geodesic through its middle, within the 0.7 % between sphere and ellipsoid', () => {
  const { frame } = kemendagri;
  const km = geodesicMetres([...fromUnits(frame, 0, frame.height / 2)], [...fromUnits(frame, frame.width, frame.height / 2)]) / 1000;
  expect(Math.abs(frameKm(frame) / km - 1)).toBeLessThan(0.007);
});

test('the scale bar is the longest round distance that has room', () => {
  expect(roundDistance(20, 120)).toBe(5);
  expect(roundDistance(12, 120)).toBe(10);
  expect(roundDistance(121, 120)).toBe(0.5);
  expect(roundDistance(0.001, 120)).toBe(50);
  expect(roundDistance(1e6, 120)).toBe(0.1);
});
