import { expect } from 'vitest';
import type { fileOf } from '../fixtures/read-import';
import { guessed } from './own-data';
import { release } from './published';
import { ImportDesk } from '../../src/data/import/import-desk';

/** Files read, matched by what is guessed, and built, without a question. */
export async function importAll(...files: readonly ReturnType<typeof fileOf>[]) {
  const desk = new ImportDesk(release);
  const found = await desk.read(files);
  expect(found.refusals).toEqual([]);
  const report = desk.match(guessed(found));
  return { found, report, built: desk.build(new Map()) };
}
