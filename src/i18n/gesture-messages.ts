import type { Language } from '../domain';

/** What to do instead, when a map in somebody else's page leaves a gesture to that page. `key`: Ctrl or ⌘. */
export interface GestureMessages {
  readonly wheel: (key: string) => string;
  readonly 'wheel-unfocused': (key: string) => string;
  readonly 'one-finger': string;
  readonly 'two-fingers-unfocused': string;
}

export const GESTURE_MESSAGES: Readonly<Record<Language, GestureMessages>> = {
  id: {
    wheel: (key) => `Tahan ${key} sambil menggulir untuk memperbesar`,
    'wheel-unfocused': (key) => `Klik peta, lalu ${key} + gulir untuk memperbesar`,
    'one-finger': 'Pakai dua jari untuk menggeser peta',
    'two-fingers-unfocused': 'Ketuk peta dulu, lalu pakai dua jari',
  },
  en: {
    wheel: (key) => `Hold ${key} while scrolling to zoom the map`,
    'wheel-unfocused': (key) => `Click the map, then ${key} + scroll to zoom`,
    'one-finger': 'Use two fingers to move the map',
    'two-fingers-unfocused': 'Tap the map first, then use two fingers',
  },
};
