import { expect, test } from 'vitest';
import { OWN_NUMBER } from './own-number';

test('a rate keeps the digits that tell it from another, in the signs of either language', () => {
  expect([0.34, 0.21, 0.3414, 0.0123].map(OWN_NUMBER.id)).toEqual(['0,34', '0,21', '0,341', '0,0123']);
  expect([0.34, 0.21, 0.3414, 0.0123].map(OWN_NUMBER.en)).toEqual(['0.34', '0.21', '0.341', '0.0123']);
});

test('a count is written whole, a larger number with its decimals, two at most', () => {
  expect([0, 7, 1234, 17.9, 1234.567].map(OWN_NUMBER.id)).toEqual(['0', '7', '1.234', '17,9', '1.234,57']);
  expect([0, 7, 1234, 17.9, 1234.567].map(OWN_NUMBER.en)).toEqual(['0', '7', '1,234', '17.9', '1,234.57']);
});

test('a sum of decimals is not written with what adding in halves of halves leaves over', () => {
  expect(OWN_NUMBER.en(0.1 + 0.2)).toBe('0.3');
});
