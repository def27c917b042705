import { expect, test } from 'vitest';
import { formatsFor, messagesFor } from '.';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('numbers stand as each language writes them, with their unit', () => {
  const [id, en] = [formatsFor('id'), formatsFor('en')];
  expect(plain(id.km2(107.674))).toBe('107,67 km²');
  expect(plain(en.km2(107.674))).toBe('107.67 km²');
  expect(plain(id.percent(0.37804))).toBe('37,8 %');
  expect(en.percent(0.37804)).toBe('37.8%');
  expect(plain(id.metres(850.4))).toBe('850 m');
  expect(plain(id.metres(4180))).toBe('4,2 km');
  expect(plain(id.km(5))).toBe('5 km');
  expect(id.count(1234)).toBe('1.234');
});

test('figures in sentences have the separators of their language', () => {
  expect(messagesFor('id').headline.figure(4900, 10_000)).toBe('4.900 dari 10.000');
  expect(messagesFor('en').headline.figure(4900, 10_000)).toBe('4,900 of 10,000');
  expect(messagesFor('id').table.title(12_345, null)).toContain('12.345');
});

test('a whole percentage never says nothing or all when it is not so', () => {
  const { percentWhole } = formatsFor('id');
  expect(plain(percentWhole(0))).toBe('0 %');
  expect(plain(percentWhole(0.002))).toBe('< 1 %');
  expect(plain(percentWhole(0.378))).toBe('38 %');
  expect(plain(percentWhole(0.998))).toBe('> 99 %');
  expect(plain(percentWhole(1))).toBe('100 %');
});

test('dates are as precise as their source', () => {
  const { date } = formatsFor('id');
  expect(date('2014-02-18')).toBe('Selasa, 18 Februari 2014');
  expect(date('2014-02')).toBe('Februari 2014');
  expect(date('2014')).toBe('2014');
  expect(date('entah')).toBe('entah');
});

test('a period of one year is one year', () => {
  const { years } = formatsFor('en');
  expect(years({ from: 2010, to: 2013 })).toBe('2010–2013');
  expect(years({ from: 2014, to: 2014 })).toBe('2014');
});
