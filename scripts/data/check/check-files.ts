import type { DerivedFile } from '../derive';
import type { ListedFile } from '../release-files';
import type { ReadFile } from '../../../src/data';
import type { Finding, Problem } from './problem';

const REMEDY = 'Run npm run data:build.';

/** Sizes and hashes as listed; no file unlisted, none missing. */
export function checkFiles(listed: readonly ListedFile[], found: readonly ListedFile[]): Finding {
  const foundByPath = new Map(found.map((file) => [file.path, file]));
  const listedPaths = new Set(listed.map(({ path }) => path));
  const problems: readonly Problem[] = [
    ...found.filter(({ path }) => !listedPaths.has(path)).map(({ path }) => `manifest.json: ${path} is not listed. ${REMEDY}`),
    ...listed.flatMap(({ path, bytes, sha256 }) => {
      const file = foundByPath.get(path);
      if (!file) return [`manifest.json: ${path} is listed and not there. Put it back, or: ${REMEDY}`];
      const asListed = file.bytes === bytes && file.sha256 === sha256;
      return asListed ? [] : [`manifest.json: ${path} has ${file.bytes} bytes and another hash than listed. ${REMEDY}`];
    }),
  ];
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
  return { problems, holds: `${found.length} files, ${bytes} bytes, as listed in the manifest` };
}

/** Derived files say what a fresh derivation says. */
export async function checkDerived(read: ReadFile, derived: readonly DerivedFile[]): Promise<Finding> {
  const texts = await Promise.all(derived.map(async ([path, text]) => ({ path, text, found: await read(path).catch(() => null) })));
  const stale = texts.filter(({ text, found }) => text !== found);
  return {
    problems: stale.map(({ path }) => `${path}: it differs from what the data give now. ${REMEDY}`),
    holds: `${derived.map(([path]) => path).join(', ')}: equal to a fresh measurement`,
  };
}
