import type { Store } from '../state/store';
import type { Actions } from '../ui/view';

/**
 * Escape closes what lies on top: the village's card when the focus is in it, an open panel, then the card, then the sheet. True when
 * there was something.
 */
export function closeTopmost(store: Store, actions: Actions, isFocusInCard: boolean): boolean {
  const { panel, sheet } = store.surface.peek();
  if (panel !== 'none' && !(isFocusInCard && store.state.peek().village !== null)) {
    actions.open('none');
    actions.setSheet('peek');
  } else if (store.state.peek().village !== null) {
    actions.select(null);
  } else if (sheet === 'open') {
    actions.setSheet('peek');
  } else {
    return false;
  }
  return true;
}
