import type { View } from '../ui/view';
import { tipLines } from '../ui/tip-lines';
import type { Point } from './drawn-map-pointer';

/** Distance of the tip from the pointer, px. */
const GAP = 14;

/** Name and programmes of the village under the pointer, beside it. For eyes only: the card and table say it to everybody. */
export class MapTip {
  readonly #element = document.createElement('div');

  constructor(private readonly stage: HTMLElement) {
    this.#element.className = 'map-tip';
    this.#element.hidden = true;
    this.#element.ariaHidden = 'true';
    stage.append(this.#element);
  }

  show(view: View, at: Point | null): void {
    const lines = at === null ? [] : tipLines(view);
    this.#element.hidden = lines.length === 0;
    if (at === null || lines.length === 0) return;
    this.#element.replaceChildren(
      ...lines.map((line, index) => {
        const element = document.createElement(index === 0 ? 'strong' : 'span');
        element.textContent = line;
        return element;
      }),
    );
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const { clientWidth, clientHeight } = this.stage;
    // To the other side of the pointer where the map ends.
    const left = at.x + GAP + width > clientWidth ? at.x - GAP - width : at.x + GAP;
    const top = at.y + GAP + height > clientHeight ? at.y - GAP - height : at.y + GAP;
    this.#element.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }
}
