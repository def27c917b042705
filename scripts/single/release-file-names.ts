import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a release that the map reads, by its path inside the release's folder. */
export function releaseFileNames(release: string): readonly string[] {
  const folder = join('data', release);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
