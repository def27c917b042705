import type { Language } from '../domain';
import { GESTURE_MESSAGES } from '../i18n/gesture-messages';
import { commandKey } from '../lib/command-key';
import type { Refused } from './gesture-gate';

/** How long a hint stays after the last try, ms. */
const SHOWN_FOR = 1600;

/** A line on the map's edge that says how, when a gesture was left to the page. For eyes only: it answers hands. */
export class GestureHint {
  readonly #element = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: HTMLElement) {
    this.#element.className = 'map-hint';
    this.#element.ariaHidden = 'true';
    stage.append(this.#element);
  }

  say(what: Refused, lang: Language): void {
    const words = GESTURE_MESSAGES[lang][what];
    this.#element.textContent = typeof words === 'string' ? words : words(commandKey());
    this.#element.dataset['shown'] = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => delete this.#element.dataset['shown'], SHOWN_FOR);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#element.remove();
  }
}
