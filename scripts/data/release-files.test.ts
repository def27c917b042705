import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filePaths, listFiles } from './release-files';

test('a release is its files by path, without hidden ones; the manifest lists all but itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'shapes'));
  for (const name of ['villages.csv', 'manifest.json', '.villages.csv.swp', join('shapes', 'own.json'), join('shapes', '.DS_Store')]) writeFileSync(join(folder, name), name);
  expect(await filePaths(folder)).toEqual(['manifest.json', 'shapes/own.json', 'villages.csv']);
  expect((await listFiles(folder)).map(({ path }) => path)).toEqual(['shapes/own.json', 'villages.csv']);
});
