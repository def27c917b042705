import { describe, expect, test } from 'vitest';
import { commandOf, swipeOf } from './commands';

const NO_MODIFIERS = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('a key', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'black'],
    ['b', 'black'],
    ['Escape', 'leave'],
    ['a', null],
    ['Tab', null],
    ['constructor', null],
  ])('%s means %s', (key, command) => {
    expect(commandOf({ ...NO_MODIFIERS, key })).toBe(command);
  });

  test('with Shift, space goes back', () => {
    expect(commandOf({ ...NO_MODIFIERS, key: ' ', shiftKey: true })).toBe('previous');
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s is the browser’s', (modifier) => {
    expect(commandOf({ ...NO_MODIFIERS, key: 'ArrowLeft', [modifier]: true })).toBeNull();
  });
});

describe('a finger', () => {
  test.each([
    [-80, 5, 'next'],
    [80, -20, 'previous'],
    [-30, 0, null],
    [-80, 70, null],
    [0, 300, null],
  ])('that moved %i px to the right and %i down means %s', (right, down, command) => {
    expect(swipeOf(right, down)).toBe(command);
  });
});
