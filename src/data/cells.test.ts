import { expect, it } from 'vitest';
import { COUNT, NUMBER } from './cells';

it.each(['1250', '0', '0.125', '12.5', '1.2500', '1250.125', '3.14159'])('A number of a release may be written %s', (text) => {
  expect([NUMBER.pattern.test(text), COUNT.pattern.test(text), NUMBER.pattern.test(`-${text}`)]).toEqual([true, true, true]);
});

it.each(['1.250', '12.345', '1.250.000', '1,250', '12,5', 'x', ''])('A number of a release is not written "%s", which may mean another', (text) => {
  expect([NUMBER.pattern.test(text), COUNT.pattern.test(text)]).toEqual([false, false]);
});
