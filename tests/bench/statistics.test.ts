import { expect, test } from 'vitest';
import { median, summarise } from './statistics';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([10, 2, 9])).toBe(9);
  expect(median([10, 2, 9, 4])).toBe(6.5);
  expect(median([3])).toBe(3);
});

test('nothing has no median', () => {
  expect(median([])).toBeNull();
  expect(summarise([])).toBeNull();
});

test('a summary gives the spread', () => {
  expect(summarise([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5 });
});
