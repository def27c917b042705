import type { ProgramCoverageMap } from '../program-coverage-map';
import { keyNumber } from '../messages/deck-keys';
import { connect } from '../messages/client';
import { message } from '../messages/protocol';
import type { Deck } from './deck';

const ELEMENTS = 'program-coverage-map';
const FRAMES = 'iframe[src*="embed.html"], iframe[data-src*="embed.html"], iframe[data-coverage-map]';

/** A map in a slide, whether element or frame. */
export interface SlideMap {
  /** Shows what a link says, over what the map starts with. */
  show(hash: string): void;
  /** Is its slide the one that is seen? */
  setSeen(seen: boolean): void;
  close(): void;
}

/** The maps of a slide, the same object for the same map each time. */
export class SlideMaps {
  readonly #known = new Map<Element, SlideMap>();

  constructor(private readonly deck: Deck) {}

  of(slide: Element): readonly SlideMap[] {
    return [...slide.querySelectorAll<HTMLElement>(`${ELEMENTS}, ${FRAMES}`)].map((element) => {
      const map = this.#known.get(element) ?? (element instanceof HTMLIFrameElement ? frameMap(element, this.deck) : elementMap(element));
      this.#known.set(element, map);
      return map;
    });
  }

  close(): void {
    for (const map of this.#known.values()) map.close();
  }
}

function elementMap(element: HTMLElement): SlideMap {
  // The deck may run before the element's module has come.
  const defined = customElements.whenDefined(ELEMENTS).then(() => element as ProgramCoverageMap);
  return {
    show: (hash) => void defined.then((map) => map.showLink(hash)).catch(() => undefined),
    setSeen: (seen) => void defined.then((map) => (seen ? map.resume() : map.pause())),
    close: () => undefined,
  };
}

function frameMap(frame: HTMLIFrameElement, deck: Deck): SlideMap {
  const connection = connect(frame);
  const own = (frame.getAttribute('src') ?? frame.dataset['src'] ?? '').split('#', 2)[1] ?? '';
  let wanted: string | null = null;
  let isSeen: boolean | null = null;
  // In reveal.js's own words. By itself it says slide:stop only to slides that were seen, so that a map on a slide nobody has come to yet
  // would draw; and a frame that is loaded anew knows nothing of what the last one was told.
  const tellSeen = (): void => {
    if (isSeen !== null) frame.contentWindow?.postMessage(isSeen ? 'slide:start' : 'slide:stop', '*');
  };
  // Decks take frames away from slides that are left, and bring them back anew: what is wanted is said whenever a map says that it is
  // there, and it is asked whether it is each time that something else is wanted.
  connection.on('ready', () => {
    tellSeen();
    if (wanted !== null) void connection.setState({ hash: wanted }).catch(() => undefined);
  });
  connection.on('key', ({ key }) => {
    // With deck=reveal in its address the map speaks to the deck by itself.
    const number = own.split('&').includes('deck=reveal') ? null : keyNumber(key);
    if (number === null) return;
    deck.triggerKey(number);
    frame.blur();
    focus();
  });
  return {
    show: (hash) => {
      wanted = hash;
      frame.contentWindow?.postMessage(message('ready'), '*');
    },
    setSeen: (seen) => {
      isSeen = seen;
      tellSeen();
    },
    close: () => connection.close(),
  };
}
