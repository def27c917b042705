import { boundaryFile, decodeBoundaries } from '../../data';
import { formatProject } from '../../data/import/project-file';
import { initialState } from '../../state/initial-state';
import { formatHash } from '../../state/url-hash';
import type { FeatureHost } from '../feature';

/** Text of a project file of what is open and how it is looked at. @throws AppError when outlines are missing */
export async function projectOf({ store, read }: Pick<FeatureHost, 'store' | 'read'>): Promise<string> {
  const { release } = store;
  const state = store.state.peek();
  const sets = await Promise.all(release.boundarySets.map(async ({ id }) => decodeBoundaries(await read(boundaryFile(id)), release, id).boundaries));
  return formatProject({ release, sets, hash: formatHash(state, initialState(release, state), release) });
}
