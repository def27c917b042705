import type { DeckPlugin } from './deck';
import { joinedLinks } from './joined-links';
import { SlideMaps } from './slide-maps';

/** Fragments of a slide that have been shown, in the order in which they appear. */
const SHOWN_STEPS = '.fragment.visible[data-coverage]';

/**
 * Plugin for reveal.js: a fragment with `data-coverage="program=umkm&kecamatan=33.16.07"` moves the maps of its slide. Steps add
 * up; going back undoes the last one. Works with `<program-coverage-map>` and with frames that show `embed.html`; keys pressed in
 * a frame go back to the deck.
 */
export default function coverageReveal(): DeckPlugin {
  let end = (): void => undefined;
  return {
    id: 'coverage',
    init(deck) {
      const maps = new SlideMaps(deck);
      let seen: Element | null = null;
      const follow = (): void => {
        const slide = deck.getCurrentSlide() ?? null;
        if (slide !== seen) {
          for (const other of deck.getSlides()) if (other !== slide) for (const map of maps.of(other)) map.setSeen(false);
          if (slide) for (const map of maps.of(slide)) map.setSeen(true);
          seen = slide;
        }
        if (slide) showSteps(slide, maps);
      };
      const events = ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden'];
      for (const type of events) deck.on(type, follow);
      // A deck that was there before says `ready` no more.
      follow();
      end = () => {
        for (const type of events) deck.off(type, follow);
        maps.close();
      };
    },
    destroy() {
      end();
    },
  };
}

function showSteps(slide: Element, maps: SlideMaps): void {
  // A slide without steps leaves its maps to the hands that move them.
  if (!slide.querySelector('[data-coverage]')) return;
  const steps = [...slide.querySelectorAll<HTMLElement>(SHOWN_STEPS)].sort((a, b) => indexOf(a) - indexOf(b));
  const hash = joinedLinks(steps.map(({ dataset }) => dataset['coverage'] ?? ''));
  for (const map of maps.of(slide)) map.show(hash);
}

/** reveal.js numbers every fragment of a slide; a sort keeps the page's order among equals. */
function indexOf({ dataset }: HTMLElement): number {
  return Number(dataset['fragmentIndex'] ?? 0);
}
