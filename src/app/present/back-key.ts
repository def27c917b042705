import { isMarked } from '../history-step';

const MARK = 'coveragePresent';

/** A step of the history that a presentation has put on top. */
export interface PresentStep {
  /** It goes: the back key does next what it would have done. */
  readonly takeBack: () => void;
  /** It stays, as a step like any other: for what the map shows from now on. */
  readonly keep: () => void;
}

/** On a phone the back key ends a presentation before it leaves the page, until the signal: presenting is a step of its own in the history. */
export function endOnBack(end: () => void, signal: AbortSignal): PresentStep {
  const under: unknown = history.state;
  try {
    history.pushState({ ...(under as object | null), [MARK]: true }, '');
  } catch {
    // A sandboxed page may have no history of its own; there is a button, too.
  }
  addEventListener('popstate', () => end(), { signal });
  const isOnTop = (): boolean => isMarked(history.state, MARK);
  return {
    takeBack: () => {
      if (isOnTop()) history.back();
    },
    keep: () => {
      if (isOnTop()) history.replaceState(under, '');
    },
  };
}
