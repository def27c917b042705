import { effect } from '@preact/signals-core';
import type { Language, State } from '../domain';
import type { Source, Store } from '../state/store';
import { formatHash, type ParsedHash } from '../state/url-hash';
import { writeAddress } from './history-step';
import type { SheetStep } from './sheet-history';

/** What moves steadily writes the address this often at most, ms: a browser allows 100 writes in half a minute. */
const STEADY_PAUSE = 300;

/** What is moved steadily, left aside. */
const STEADY: Pick<State, 'view' | 'reachKm'> = { view: null, reachKm: null };

/** How a map and the page's address belong together: not at all, the map follows it, or both follow each other. */
export type UrlUse = 'none' | 'read' | 'write';

export interface UrlSync {
  readonly use: UrlUse;
  /** The state that an empty address means. */
  readonly base: () => State;
  /** What the first address says that is not ours. */
  readonly foreign: readonly string[];
  /** The hash that the first state was read from. */
  readonly hash: string;
  /** Understands an address. */
  readonly read: (hash: string) => ParsedHash;
  /** Address of a language's own page; null: it has none. */
  readonly pageOf: (lang: Language) => string | null;
  /** Is told what the address says when a person goes back, forward or edits it. */
  readonly apply: (state: State) => Promise<Error | null>;
  /** What lies over the map as a step of its own, or null. */
  readonly sheet: Pick<SheetStep, 'wroteBeneath' | 'leave'> | null;
}

/**
 * Keeps address and state in step. A filter is a step that the back key takes back; the camera and a distance that is drawn along only
 * replace. A map in a frame only reads: each step that it wrote would be one more press of the back key for the page around it.
 */
export function syncWithUrl(store: Store, { use, base, foreign: firstForeign, hash: firstHash, read, pageOf, apply, sheet }: UrlSync): () => void {
  let foreign = firstForeign;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Has the page around changed something that the address does not say, because a presentation goes on? */
  let isBehind = false;
  /** The address that was written or read last: a step back tells of it twice. */
  let known = location.href;
  /** How often the address was written. */
  let writes = 0;
  const stop = new AbortController();

  const write = (push: boolean) => {
    clearTimeout(timer);
    const state = store.state.peek();
    const page = pageOf(state.lang);
    const hash = formatHash(state, page === null ? base() : { ...base(), lang: state.lang }, store.release, foreign);
    const url = new URL((page ?? location.href.replace(/[?#].*/, '')) + location.search + hash).href;
    if (url === location.href) return;
    try {
      writeAddress(url, push);
      if (push) sheet?.wroteBeneath(url);
      known = url;
      writes += 1;
    } catch {
      // A sandboxed or over-eager page may not write its address; the map goes on.
    }
  };
  const onChange = (source: Source, before: State) => {
    // A presentation gives back the state that it found: the address keeps it meanwhile.
    if (use !== 'write' || source === 'url') return;
    if (store.surface.peek().presented !== null) {
      isBehind ||= source === 'host';
      return;
    }
    // Another release has a state of its own, which is no step to go back from; newer measures leave the state as it is.
    if (source === 'data') return write(false);
    const isSteady = JSON.stringify({ ...before, ...STEADY }) === JSON.stringify({ ...store.state.peek(), ...STEADY });
    if (!isSteady) {
      store.setLinkNotes([]);
      return write(true);
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.surface.peek().presented === null) write(false);
    }, STEADY_PAUSE);
  };
  const onAddress = async (): Promise<void> => {
    isBehind = false;
    known = location.href;
    const writesBefore = writes;
    const parsed = read(location.hash);
    foreign = parsed.foreign;
    store.setLinkNotes(parsed.notes);
    const failure = await apply(parsed.state);
    // What cannot be shown is not what the address may go on saying; nor is a change that came to its end meanwhile, and was written.
    if (use === 'write' && (failure !== null || writes !== writesBefore)) write(false);
  };

  const unfollow = effect(() => {
    if (store.surface.value.presented !== null || !isBehind) return;
    isBehind = false;
    write(false);
  });
  const unsubscribe = store.onChange(onChange);
  window.addEventListener('popstate', ({ state }) => {
    if (sheet?.leave(state)) {
      known = location.href;
      write(false);
    } else void onAddress();
  }, { signal: stop.signal });
  window.addEventListener('hashchange', () => {
    if (location.href !== known) void onAddress();
  }, { signal: stop.signal });
  if (location.hash !== firstHash) void onAddress();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    unfollow();
    stop.abort();
  };
}
