import { readFromFolder } from '../../scripts/data/read-folder';
import { loadRelease } from '../../src/data';
import type { State } from '../../src/domain';
import { initialState } from '../../src/state/initial-state';

export const read = readFromFolder('data/blora');

/** The published release as a page reads it. */
export const { release, measures } = await loadRelease(read);
export const untouched: State = initialState(release, { lang: 'id', layout: 'full' });

const codes = new Map(release.villages.map(({ name, code }) => [name, code]));
const names = new Map(release.villages.map(({ name, code }) => [code, name]));

export function codeOf(name: string): string {
  const code = codes.get(name);
  if (code === undefined) throw new Error(`There is no village ${name}.`);
  return code;
}

export function nameOf(code: string): string {
  return names.get(code) ?? code;
}
