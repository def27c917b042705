import { effect } from '@preact/signals-core';
import type { Store } from '../state/store';
import { isMarked } from './history-step';

const MARK = 'coverageSheet';

/**
 * On a phone the back key closes the sheet before it leaves the page: drawing the sheet up is a step of its own in the history.
 * `isSheet` tells whether the layout has one now.
 */
export function closeSheetOnBack(store: Store, isSheet: () => boolean): () => void {
  const stop = new AbortController();
  let before = store.surface.peek().sheet;
  const follow = effect(() => {
    const { sheet } = store.surface.value;
    if (sheet === before) return;
    before = sheet;
    try {
      if (sheet === 'open' && isSheet()) history.pushState({ [MARK]: true }, '');
      else if (sheet === 'peek' && isMarked(history.state, MARK)) history.back();
    } catch {
      // A sandboxed page may have no history of its own; the sheet has its button.
    }
  });
  addEventListener('popstate', ({ state }) => {
    if (isMarked(state, MARK) || store.surface.peek().sheet !== 'open' || !isSheet()) return;
    before = 'peek';
    store.setSurface({ sheet: 'peek' });
  }, { signal: stop.signal });
  return () => {
    follow();
    stop.abort();
  };
}
