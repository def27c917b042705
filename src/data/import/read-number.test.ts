import { describe, expect, it } from 'vitest';
import { decimalSignIn, numberText, readNumber } from './read-number';

describe('a number in a text', () => {
  it.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['1,250', 1250],
    ['1 250', 1250],
    ['12.345', 12_345],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['12,5', 12.5],
    ['12.3450', 12.345],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1.234,567', 1234.567],
    ['1,234.567', 1234.567],
    ['1.234.567,5', 1_234_567.5],
  ])('"%s" is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['', 'x', '-5', '1.234.56', '1.23.456', '0.125.000', '1,234.567.890', '1.234,567,890', '1.234,', '12.', ',5'])('"%s" is none', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('a number that a file holds as such', () => {
  it.each([0, 0.125, 5, 12.345, 1.25, 123.456, 1234.567, 12_345, 1_234_567.891, 3_316_082_010])('%d keeps its value through its text', (number) => {
    expect(readNumber(numberText(number))).toBe(number);
  });
});

describe('a number that may be thousands or have three decimals', () => {
  it.each([['5,125', ',', 5.125], ['5,125', '.', 5125], ['5.125', '.', 5.125], ['5.125', ',', 5125]] as const)('"%s" where "%s" is the decimal sign is %d', (text, sign, number) => {
    expect(readNumber(text, sign)).toBe(number);
  });

  it.each([['12,5', ','], ['1.250.000', ','], ['1.234,5', ','], ['0,125', ','], ['12.5', '.'], ['1,250,000', '.'], ['1.250', null], ['1250', null], ['x', null]] as const)('"%s" shows the decimal sign %s', (text, sign) => {
    expect(decimalSignIn(text)).toBe(sign);
  });
});
