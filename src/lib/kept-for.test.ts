import { expect, test } from 'vitest';
import { keptFor } from './kept-for';

test('The same object is worked on once, another one that says the same again', () => {
  const seen: string[] = [];
  const length = keptFor(({ text }: { readonly text: string }) => {
    seen.push(text);
    return text.length;
  });
  const one = { text: 'Jepon' };
  expect([length(one), length(one), length({ text: 'Jepon' })]).toEqual([5, 5, 5]);
  expect(seen).toEqual(['Jepon', 'Jepon']);
});
