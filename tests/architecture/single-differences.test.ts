import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { singleDifference, singleDifferences, SINGLE_LEFT_OUT } from '../e2e/support/single-differences';

test('every suite and test that is not run on the map as one file is there, by the words of its source', () => {
  const stale = singleDifferences().filter(([suite, name]) => !readFileSync(`tests/e2e/${suite}.test.ts`, 'utf8').includes(`'${name}'`));
  expect(stale).toEqual([]);
  expect(Object.keys(SINGLE_LEFT_OUT).filter((suite) => !existsSync(`tests/e2e/${suite}.test.ts`))).toEqual([]);
});

test('a name with cases in it is known whatever the case', () => {
  expect(singleDifference('first-frame', "nothing jumps on 'a phone' with '#program=umkm'")).toContain('fetches nothing');
  expect(singleDifference('first-frame', 'a link with a filter never shows the headline of another filter')).toBeUndefined();
});
