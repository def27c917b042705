/** What the plugin uses of reveal.js (versions 4 to 6). */
export interface Deck {
  on(type: string, listener: (event: Event) => void): void;
  off(type: string, listener: (event: Event) => void): void;
  getCurrentSlide(): Element | null | undefined;
  getSlides(): readonly Element[];
  triggerKey(keyCode: number): void;
}

export interface DeckPlugin {
  readonly id: string;
  init(deck: Deck): void;
  destroy(): void;
}
