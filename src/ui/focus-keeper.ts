import type { VillageCode } from '../domain';
import type { View } from './view';

/** Where focus is asked for and found: the shadow root of a running element, or a document. */
export type FocusRoot = ParentNode & DocumentOrShadowRoot;

/**
 * Moves the focus into a panel or card that has opened, and back to where it came from when it closes. Call what it returns
 * after every render, with the village that was `chosen` by its name since the last one: its card takes the focus also when it
 * was open before. Something that is open from the start, as by a link, takes no focus away from the page; nor does anything while
 * somebody is at work elsewhere in it, as in the search field of a page that has the map show what is found.
 */
export function createFocusKeeper(root: FocusRoot): (view: Pick<View, 'detail' | 'surface'>, chosen?: VillageCode | null) => void {
  let before: { readonly panel: string; readonly card: string | null } | null = null;
  /** What had the focus before each of the two opened. */
  const openers = new Map<'panel' | 'card', Element | null>();
  let focused: Element | null = root.activeElement;

  return ({ detail, surface }, chosen = null) => {
    const now = { panel: surface.panel, card: detail?.village.code ?? null };
    const was = before ?? now;
    before = now;
    // When something closes, what had the focus in it is gone by now: the last one that was seen counts.
    const elsewhere = isElsewhere(root);
    const current = elsewhere ? null : (root.activeElement ?? focused);

    if (now.card !== was.card || (now.card !== null && now.card === chosen)) {
      if (now.card === null) {
        if (!elsewhere) giveBack(openers.get('card') ?? null);
      } else {
        if (was.card === null) openers.set('card', current);
        if (!elsewhere) intoCard(root);
      }
    } else if (now.panel !== was.panel) {
      if (now.panel === 'none') {
        const opener = openers.get('panel');
        if (!elsewhere) giveBack(opener?.isConnected ? opener : root.querySelector(`[data-panel='${was.panel}']`));
      } else {
        if (was.panel === 'none') openers.set('panel', current);
        if (!elsewhere) focus(root.querySelector('.pcm-drawer-title'));
      }
    }
    focused = root.activeElement;
  };
}

/** Has something of the page the focus that is not in `root`? */
function isElsewhere(root: FocusRoot): boolean {
  return root.activeElement === null && document.activeElement !== null && document.activeElement !== document.body;
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

function intoCard(root: FocusRoot): void {
  focus(root.querySelector('.pcm-card-name'));
  // Where no card that can be seen takes it from the search field, the keyboard of a phone would stay over the map.
  if (root.activeElement instanceof HTMLInputElement) root.activeElement.blur();
}

function giveBack(opener: Element | null): void {
  // A field would bring the keyboard of a phone up again.
  if (opener instanceof HTMLInputElement && matchMedia('(pointer: coarse)').matches) return;
  if (opener?.isConnected) focus(opener);
}
