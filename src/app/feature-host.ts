import type { State } from '../domain';
import type { FeatureHost } from './feature';
import type { Ingredients, Surroundings } from './ingredients';
import { linkHere } from './link-here';

/** What only the running map itself has. */
type Own = Pick<FeatureHost, 'actions' | 'stage' | 'view' | 'drawing' | 'reach' | 'nearest' | 'root' | 'adopt'>;

/** What parts that load later may use of a map: nothing beside this. */
export function featureHost({ store, release, changes, stop }: Ingredients, around: Surroundings, own: Own): FeatureHost {
  const { url, home, isHomeRelease } = around;
  const site = new URL(home.site, document.baseURI).href;
  const linkTo = (state: State, hash?: string): string => linkHere(state, store.release, { around, site, base: release.base, isOwn: release.isOwn }, hash);
  const link: FeatureHost['link'] = (hash) => linkTo(store.state.peek(), hash);
  const publicLink: FeatureHost['publicLink'] = (shows) => {
    const address = typeof shows === 'object' ? linkTo(shows) : link(shows);
    return release.isOwn || !/^https?:/.test(address) ? null : address;
  };
  return {
    ...own,
    store,
    read: release.read,
    signal: stop,
    apply: (patch, source) => changes.apply(patch, source),
    shapes: (boundaries) => release.shapesOf(boundaries, store.state.peek()),
    site,
    storage: home.storage,
    wholeFile: (until) => home.wholeFile(until),
    isOwnRelease: () => release.isOwn || !isHomeRelease,
    writesAddress: url === 'write',
    holdsOwnData: () => release.isOwn,
    link,
    publicLink,
    fail: (error) => changes.fail(error),
    replaceRelease: (next) => changes.replaceRelease(next),
  };
}
