const MARK = 'coveragePresent';

/**
 * On a phone the back key ends a presentation before it leaves the page: presenting is a step of its own in the history. Returns
 * what ends that step.
 */
export function endOnBack(end: () => void): () => void {
  const stop = new AbortController();
  try {
    history.pushState({ ...(history.state as unknown as object | null), [MARK]: true }, '');
  } catch {
    // A sandboxed page may have no history of its own; there is a button, too.
  }
  addEventListener('popstate', () => end(), { signal: stop.signal });
  return () => {
    stop.abort();
    if (isMarked(history.state)) history.back();
  };
}

function isMarked(state: unknown): boolean {
  return typeof state === 'object' && state !== null && MARK in state;
}
