import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

test('is the hash that other software gives for the bytes', async () => {
  const text = 'Tempellemahbang – 284,80 km²\n';
  expect(await sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('is the same with and without a byte order mark', async () => {
  expect(await sha256('\uFEFF{}')).toBe(await sha256('{}'));
});
