import type { Box, Margins } from '../drawing/camera';
import type { FreeSides } from '../drawing/in-view';

/** What a stage's map has of its box: a card covers some of it, and tools stand at its top and its right side. All in CSS px of the layout. */
export class MapRoom {
  #box: Box = { width: 0, height: 0 };
  /** What a card covers at the right, and what of it a fitted map heeds. */
  #card = 0;
  #heeded = 0;

  constructor(private readonly stage: HTMLElement) {}

  get box(): Box {
    return this.#box;
  }

  /** How much of the right side a card covers. */
  get card(): number {
    return this.#card;
  }

  /** Tells whether a fitted map has another part of the box than before. */
  setBox(box: Box): boolean {
    this.#box = box;
    return this.#heedCard();
  }

  /** Tells whether a fitted map has another part of the box than before. */
  setCard(width: number): boolean {
    this.#card = width;
    return this.#heedCard();
  }

  /** How far from its middle the map can be seen. */
  free(): FreeSides {
    const [across, down] = [this.#box.width / 2, this.#box.height / 2];
    return { left: across, top: down, right: across - this.#card, bottom: down };
  }

  /** What a fitted map leaves at its sides, as the style sheet says it. */
  margins(): Margins {
    const style = getComputedStyle(this.stage);
    const px = (text: string): number => Number.parseFloat(text) || 0;
    const pad = px(style.getPropertyValue('--map-pad'));
    return { left: pad, top: pad + px(style.scrollPaddingTop), right: pad + Math.max(this.#heeded, px(style.scrollPaddingRight)), bottom: pad };
  }

  /** A fitted map moves beside a card, unless little would be left of it. */
  #heedCard(): boolean {
    const heeded = this.#card < this.#box.width / 2 ? Math.max(0, Math.round(this.#card)) : 0;
    if (heeded === this.#heeded) return false;
    this.#heeded = heeded;
    this.stage.style.setProperty('--map-covered', `${heeded}px`);
    return true;
  }
}
