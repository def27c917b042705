import { expect, test } from 'vitest';
import { deckKey, keyNumber } from './deck-keys';

const press = (key: string, more: object = {}) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false, ...more });

test('bare arrows, page keys, space, Home and End are the deck’s', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' ', 'Home', 'End'];
  expect(keys.map((key) => deckKey(press(key)))).toEqual(keys);
});

test('a key with another held down, one that was used already, and every other key stay', () => {
  const held = ['shiftKey', 'ctrlKey', 'altKey', 'metaKey', 'defaultPrevented'].map((name) => press('ArrowLeft', { [name]: true }));
  expect([...held, press('Enter'), press('a'), press('Tab')].map(deckKey)).toEqual(Array.from({ length: 8 }, () => null));
});

test('reveal.js knows a key by its number', () => {
  expect([keyNumber('ArrowRight'), keyNumber('PageDown'), keyNumber('x'), keyNumber('constructor')]).toEqual([39, 34, null, null]);
});
