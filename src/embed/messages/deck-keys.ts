/** Keys that belong to the deck around a map in a slide, with the old numbers by which reveal.js knows them. */
const DECK_KEYS: ReadonlyMap<string, number> = new Map([
  [' ', 32],
  ['PageUp', 33],
  ['PageDown', 34],
  ['End', 35],
  ['Home', 36],
  ['ArrowLeft', 37],
  ['ArrowUp', 38],
  ['ArrowRight', 39],
  ['ArrowDown', 40],
]);

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented'>;

/** The key when it is bare and the deck's; null leaves it where it is. */
export function deckKey(event: KeyPress): string | null {
  const isBare = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
  return isBare && !event.defaultPrevented && DECK_KEYS.has(event.key) ? event.key : null;
}

/** The number of a deck's key; null for any other text. */
export function keyNumber(key: string): number | null {
  return DECK_KEYS.get(key) ?? null;
}
