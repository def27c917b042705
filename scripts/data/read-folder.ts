import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../src/domain';
import type { ReadFile } from '../../src/data';

/** A reader for a release in a folder of this machine: the build's and the tests' counterpart of `readOverHttp`. */
export function readFromFolder(folder: string): ReadFile {
  return async (path) => {
    try {
      return await readFile(join(folder, path), 'utf8');
    } catch (cause) {
      throw new AppError('file-missing', { file: path, status: 404 }, { cause });
    }
  };
}
