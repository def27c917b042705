import { expect, test } from 'vitest';
import { binaryText } from './binary-text';

test('every byte is a character, however many there are', () => {
  const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => (index * 7) % 256);
  const text = binaryText(bytes);
  expect(text).toHaveLength(bytes.length);
  expect(Uint8Array.from(text, (character) => character.charCodeAt(0))).toEqual(bytes);
  expect(atob(btoa(text))).toBe(text);
  expect(binaryText(new Uint8Array())).toBe('');
});
