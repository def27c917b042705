/** What a presenter can ask for. */
export type PresentCommand = 'next' | 'previous' | 'first' | 'last' | 'black' | 'leave';

/** Keys as keyboards and clickers send them; a clicker's black button sends a full stop or a B. */
const KEYS: Readonly<Record<string, PresentCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'black',
  b: 'black',
  B: 'black',
  Escape: 'leave',
};

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** null: the key is not the presentation's. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Keys): PresentCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

/** Held down for another key, or for a picture of the screen: a key of its own it is not. */
export function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'Fn', 'CapsLock'].includes(key);
}

/** A finger that moved at least this far, and much farther across than along, leafs. CSS px. */
const SWIPE_PX = 48;
const ACROSS = 1.5;

/** A finger's way from where it went down to where it left. */
export function swipeOf(right: number, down: number): PresentCommand | null {
  if (Math.abs(right) < SWIPE_PX || Math.abs(right) < ACROSS * Math.abs(down)) return null;
  return right < 0 ? 'next' : 'previous';
}
