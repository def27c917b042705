import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { URL_KEYS } from './url-values';

test('every part of a link is one that the page waits for before its first paint', () => {
  const asks = /var asks = \/\^\(([\w|]+)\)=\//.exec(readFileSync('public/boot.js', 'utf8'))?.[1];
  expect(asks?.split('|').toSorted()).toEqual(Object.keys(URL_KEYS).toSorted());
});
