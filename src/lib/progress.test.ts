import { expect, test } from 'vitest';
import { inHundredths, partOf } from './progress';

test('the progress of a part lies between the shares of the whole that it is', () => {
  const told: number[] = [];
  const part = partOf((share) => told.push(share), 0.5, 0.75);
  for (const share of [0, 0.5, 1]) part(share);
  expect(told).toEqual([0.5, 0.625, 0.75]);
});

test('of ten thousand steps no more than each hundredth is passed on, and none twice or backwards', () => {
  const told: number[] = [];
  const progress = inHundredths((share) => told.push(share));
  for (let step = 0; step <= 10_000; step += 1) progress(step / 10_000);
  progress(0.5);
  expect(told).toHaveLength(101);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
