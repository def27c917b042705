import { describe, expect, it } from 'vitest';
import { guessRoles, numberText, readNumber } from './column-roles';

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

describe('a column of figures under a heading that says nothing', () => {
  const guess = (...values: readonly string[]) => guessRoles([{ heading: 'desa', hashtag: '', values: ['Kemiri'] }, { heading: 'KODE_LAIN', hashtag: '', values }])[1];

  it('is a number of the village', () => {
    expect(guess('1020', '800')).toBe('number');
    expect(guess('33', '33')).toBe('number');
    expect(guess('850000000', '853000000')).toBe('number');
    expect(guess('20992883', '3171746')).toBe('number');
  });

  it('is none when it is the same for many villages', () => {
    expect(guess(...Array.from({ length: 10 }, () => '33'))).toBe('ignore');
  });

  it('is none when it holds codes', () => {
    expect(guess('3316070', '3316090', '3316070')).toBe('ignore');
    expect(guess('331607', '331608')).toBe('ignore');
    expect(guess('33160720010', '33710720010')).toBe('ignore');
  });
});

it('a type of administration in figures says neither desa nor kelurahan', () => {
  const guess = (value: string) => guessRoles([{ heading: 'TIPADM', hashtag: '', values: [value] }]);
  expect(guess('2')).toEqual(['ignore']);
  expect(guess('Desa')).toEqual(['kind']);
});
