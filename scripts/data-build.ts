/**
 * Derives what follows from each release in `data/`: the measured figures, then the manifest's list of files with sizes and
 * hashes. `npm run data:build`. Deterministic: a second run changes nothing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST } from '../src/data/read-file';
import { derivedFiles, readSource } from './data/derive';
import { readFromFolder } from './data/read-folder';
import { listFiles, releaseFolders } from './data/release-files';

for (const folder of await releaseFolders()) {
  for (const [path, text] of derivedFiles(await readSource(readFromFolder(folder)))) {
    await writeIfChanged(join(folder, path), text);
  }
  const manifest = join(folder, MANIFEST);
  await writeIfChanged(manifest, withFiles(await readFile(manifest, 'utf8'), await listFiles(folder)));
}

/** Only the list changes: the rest of the manifest is written by people and keeps its layout. */
function withFiles(manifest: string, files: Awaited<ReturnType<typeof listFiles>>): string {
  const lines = files.map((file) => `    ${JSON.stringify(file)}`);
  const list = /"files":\s*\[[^\]]*\]/;
  if (!list.test(manifest)) throw new Error('The manifest has no "files": add "files": [] to it.');
  return manifest.replace(list, () => `"files": [\n${lines.join(',\n')}\n  ]`);
}

async function writeIfChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`wrote ${path} (${Buffer.byteLength(text)} bytes)`);
}
