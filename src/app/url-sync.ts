import type { State } from '../domain';
import type { Source, Store } from '../state/store';
import { formatHash, parseHash } from '../state/url-hash';

/** The camera writes the address this often at most, ms: a browser allows 100 writes in half a minute. */
const CAMERA_PAUSE = 300;

/**
 * Keeps address and state in step. A filter is a step that the back key takes back; the camera only replaces. `apply` is told what
 * the address says when a person goes back, forward or edits it.
 */
export function syncWithUrl(store: Store, base: State, firstForeign: readonly string[], apply: (state: State) => void): () => void {
  let foreign = firstForeign;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();

  const write = (push: boolean) => {
    clearTimeout(timer);
    const hash = formatHash(store.state.peek(), base, foreign);
    if (hash === location.hash) return;
    const url = hash === '' ? location.pathname + location.search : hash;
    try {
      if (push) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch {
      // A sandboxed or over-eager page may not write its address; the map goes on.
    }
  };
  const onChange = (source: Source, before: State) => {
    if (source === 'url' || source === 'data') return;
    const cameraOnly = JSON.stringify({ ...before, view: null }) === JSON.stringify({ ...store.state.peek(), view: null });
    if (!cameraOnly) return write(true);
    clearTimeout(timer);
    timer = setTimeout(() => write(false), CAMERA_PAUSE);
  };
  const onAddress = () => {
    const parsed = parseHash(location.hash, base, store.release);
    foreign = parsed.foreign;
    store.addNotes(parsed.notes);
    apply(parsed.state);
  };

  const unsubscribe = store.onChange(onChange);
  window.addEventListener('popstate', onAddress, { signal: stop.signal });
  window.addEventListener('hashchange', onAddress, { signal: stop.signal });
  return () => {
    clearTimeout(timer);
    unsubscribe();
    stop.abort();
  };
}
