import type { FeatureHost } from './feature';
import type { Ingredients, Surroundings } from './ingredients';
import { linkHere } from './link-here';

/** What only the running map itself has. */
type Own = Pick<FeatureHost, 'actions' | 'stage' | 'view' | 'drawing' | 'reach' | 'nearest' | 'root' | 'adopt'>;

/** What parts that load later may use of a map: nothing beside this. */
export function featureHost({ store, release, changes, stop }: Ingredients, { url, home, isHomeRelease }: Surroundings, own: Own): FeatureHost {
  const site = new URL(home.site, document.baseURI).href;
  const link: FeatureHost['link'] = (hash) => linkHere(store.state.peek(), store.release, { url, site, base: release.base, isOwn: release.isOwn }, hash);
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
    holdsOwnData: () => release.isOwn,
    link,
    publicLink: (hash) => (release.isOwn || !/^https?:/.test(link(hash)) ? null : link(hash)),
    fail: (error) => changes.fail(error),
    replaceRelease: (next) => changes.replaceRelease(next),
  };
}
