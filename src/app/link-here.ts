import type { Release, State } from '../domain';
import { initialState } from '../state/initial-state';
import { formatHash, parseHash } from '../state/url-hash';
import type { Surroundings } from './ingredients';
import { languagePage } from './language-page';

/** Where a map stands, as far as links to it go. */
interface Place {
  readonly around: Pick<Surroundings, 'home' | 'url'>;
  /** Address of the folder in which the map is published. */
  readonly site: string;
  /** The state that the page's address without words means. */
  readonly base: State;
  /** Is a release of the reader's own open, which no published page has? */
  readonly isOwn: boolean;
}

/** Address that shows a state, or what a link's `hash` says. Inside somebody else's page that is the published page's, not theirs. */
export function linkHere(state: State, release: Release, { around, site, base, isOwn }: Place, hash: string | null = null): string {
  // A file on a stick is nobody else's: where the map is published too, that is the address.
  const isOnlyHere = location.protocol === 'file:' && /^https?:/.test(site) && !isOwn;
  if (around.url === 'write' && !isOnlyHere) {
    // Not simply the page's address: that is written a moment after the state.
    const { foreign } = parseHash(location.hash, base, release);
    // Who only looks at the link, as messengers do, reads the page and not its hash: the page is in the link's language.
    const page = languagePage(state.lang, around);
    const untouched = page === null ? base : { ...base, lang: state.lang };
    return new URL(location.search + (hash === null ? formatHash(state, untouched, release, foreign) : `#${hash}`), page ?? location.href.replace(/[?#].*/, '')).href;
  }
  const published = initialState(release, { lang: state.lang, layout: 'full' });
  return new URL((state.lang === 'en' ? 'en/' : '') + (hash === null ? formatHash({ ...state, layout: 'full' }, published, release) : `#${hash}`), site).href;
}
