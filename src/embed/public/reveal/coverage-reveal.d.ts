/** Plugin for reveal.js (4 to 6): fragments with `data-coverage` move the maps of their slide. See docs/embedding.md. */

export interface Deck {
  on(type: string, listener: (event: Event) => void): void;
  off(type: string, listener: (event: Event) => void): void;
  getCurrentSlide(): Element | null | undefined;
  getSlides(): readonly Element[];
  triggerKey(keyCode: number): void;
}

export default function coverageReveal(): { readonly id: string; init(deck: Deck): void; destroy(): void };
