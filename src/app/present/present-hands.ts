import { isWriting } from '../../lib/is-writing';
import { commandOf, isModifier, swipeOf, type PresentCommand } from './commands';

export interface PresentHooks {
  readonly act: (command: PresentCommand) => void;
  /** Is the screen black? Then any key brings it back, and does nothing else: nobody sees what has the focus. */
  readonly isBlack: () => boolean;
  readonly endBlack: () => void;
}

/**
 * Keys, clicker and fingers of a presentation, wherever the focus is, until the signal. A finger leafs and does not move the map; two
 * fingers and the mouse still do.
 */
export function followHands(element: HTMLElement, { act, isBlack, endBlack }: PresentHooks, signal: AbortSignal): void {
  let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;

  const onKey = (event: KeyboardEvent): void => {
    if (isBlack()) {
      if (isModifier(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      return endBlack();
    }
    const target = event.composedPath()[0];
    const command = commandOf(event);
    if (command === null || isWriting(target)) return;
    // A button that has the focus is pressed by the keyboard as everywhere.
    if (target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    act(command);
  };
  // The engine would take a finger for a hand that moves the map.
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length === 1) event.stopPropagation();
  };
  const onDown = ({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent): void => {
    if (pointerType === 'touch') start = isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
  };
  const onUp = ({ pointerId, clientX, clientY }: PointerEvent): void => {
    const command = start?.id === pointerId ? swipeOf(clientX - start.x, clientY - start.y) : null;
    start = null;
    if (command === null) return;
    if (isBlack()) endBlack();
    else act(command);
  };

  const capture = { capture: true, signal };
  window.addEventListener('keydown', onKey, capture);
  for (const type of ['touchstart', 'touchmove', 'touchend'] as const) element.addEventListener(type, onTouch, { ...capture, passive: true });
  element.addEventListener('pointerdown', onDown, capture);
  element.addEventListener('pointerup', onUp, capture);
  element.addEventListener('pointercancel', () => (start = null), capture);
}
