import { effect } from '@preact/signals-core';
import type { Store } from '../state/store';
import { isMarked } from './history-step';

const MARK = 'coverageSheet';

/** The step of the history that a drawn-up sheet has put on top of the map's own. */
export interface SheetStep {
  /** The map has a step of its own under `url` now: it lies beneath the sheet's. */
  readonly wroteBeneath: (url: string) => void;
  /**
   * To be called at each popstate: closes the sheet whose step is left. True when the step beneath it is where this leads: all that was
   * done in the sheet goes on being shown, whatever that step's address says.
   */
  readonly leave: (step: unknown) => boolean;
  readonly stop: () => void;
}

/**
 * On a phone the back key closes the sheet before it leaves the page: drawing the sheet up is a step of its own in the history.
 * `isSheet` tells whether the layout has one now.
 */
export function stepOfSheet(store: Store, isSheet: () => boolean): SheetStep {
  let before = store.surface.peek().sheet;
  /** Address of the step beneath the sheet's; null: none of ours is on top. */
  let beneath: string | null = null;
  const stop = effect(() => {
    const { sheet } = store.surface.value;
    if (sheet === before) return;
    before = sheet;
    try {
      if (sheet === 'open' && isSheet()) {
        const url = location.href;
        history.pushState({ [MARK]: true }, '');
        beneath = url;
      } else if (sheet === 'peek' && isMarked(history.state, MARK)) history.back();
    } catch {
      // A sandboxed page may have no history of its own; the sheet has its button.
    }
  });
  return {
    wroteBeneath: (url) => {
      if (beneath !== null) beneath = url;
    },
    leave: (step) => {
      // A presentation that began in the sheet has ended.
      if (isMarked(step, MARK)) return false;
      const isBeneath = location.href === beneath;
      beneath = null;
      if (store.surface.peek().sheet === 'open' && isSheet()) {
        before = 'peek';
        store.setSurface({ sheet: 'peek' });
      }
      return isBeneath;
    },
    stop,
  };
}
