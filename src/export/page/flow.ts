import type { Block } from '../figure/ink';
import type { Mark } from '../figure/marks';

/** Blocks one below the other, and on a further page where one would not end above `bottom`. */
export class Flow {
  readonly pages: Mark[][];
  #y: number;

  constructor(
    first: readonly Mark[],
    start: number,
    private readonly top: number,
    private readonly bottom: number,
  ) {
    this.pages = [[...first]];
    this.#y = start;
  }

  /** What is left of the page above `bottom`. */
  get room(): number {
    return Math.max(0, this.bottom - this.#y);
  }

  /** Puts a block `space` below the last one. */
  add(block: (y: number) => Block, space = 0): void {
    const here = block(this.#y + space);
    const fits = here.bottom <= this.bottom || this.#y === this.top;
    const placed = fits ? here : block(this.top);
    if (!fits) this.pages.push([]);
    this.pages.at(-1)?.push(...placed.marks);
    this.#y = placed.bottom;
  }
}
