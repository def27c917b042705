import { isMarked } from '../history-step';

const MARK = 'coveragePresent';

/**
 * On a phone the back key ends a presentation before it leaves the page, until the signal: presenting is a step of its own in the
 * history. Returns what takes that step back.
 */
export function endOnBack(end: () => void, signal: AbortSignal): () => void {
  try {
    history.pushState({ ...(history.state as unknown as object | null), [MARK]: true }, '');
  } catch {
    // A sandboxed page may have no history of its own; there is a button, too.
  }
  addEventListener('popstate', () => end(), { signal });
  return () => {
    if (isMarked(history.state, MARK)) history.back();
  };
}
