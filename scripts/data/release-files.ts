import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../../src/data/read-file';

/** A file of a release as the manifest lists it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Every release in the repository. */
export async function releaseFolders(root = 'data'): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(root, entry.name)).sort();
}

/** Every file of a release but hidden ones, by its path inside the folder, in order. */
export async function filePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** The files of a release with sizes and hashes, by path; all but the manifest itself and hidden files. */
export async function listFiles(folder: string): Promise<readonly ListedFile[]> {
  const paths = (await filePaths(folder)).filter((path) => path !== MANIFEST);
  return Promise.all(paths.map(async (path) => {
    const content = await readFile(join(folder, path));
    return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  }));
}
