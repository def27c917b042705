import type { Emphasis, VillageCode } from '../../domain';
import type { Drawing } from '../../drawing/drawing';
import { labelsGroup, labelsSvg } from './labels-svg';
import { bandsGroup, contextGroup, dashesSvg, hatchGroup, linesGroup, shapesSvg, useShape, villageClass } from './shapes-svg';

/**
 * The drawn map in a page: the same text as the first frame, kept up to date by exchanging only the groups that a filter
 * changes. `frame` is the element of class `map-frame`; the first drawing replaces what it holds, unless it is built.
 */
export class SvgMap {
  #drawing: Drawing | null = null;
  #selected: VillageCode | null = null;
  #shapesShown = true;

  /** `built`: the frame holds the first drawing's text already. */
  constructor(
    private readonly frame: HTMLElement,
    private built = false,
  ) {}

  show(drawing: Drawing, emphasis: Emphasis): void {
    const before = this.#drawing;
    const selectedBefore = this.#selected;
    this.#drawing = drawing;
    this.#selected = emphasis.selected;
    if (!before && this.built) {
      this.built = false;
    } else if (!before || before.shapes !== drawing.shapes) {
      this.frame.innerHTML = this.#under(drawing) + labelsSvg(drawing);
    } else {
      if (before !== drawing) this.#fill('.map-labels', labelsGroup(drawing));
      if (!this.#shapesShown && (before !== drawing || selectedBefore !== emphasis.selected)) this.#replaceUnder(drawing);
      else if (this.#shapesShown && before !== drawing) this.#patchShapes(drawing);
    }
    if (this.#shapesShown) this.#fill('.map-emphasis', emphasisGroup(emphasis));
  }

  /** Names and dashes stay when the engine draws the shapes. */
  showShapes(shown: boolean): void {
    if (shown === this.#shapesShown) return;
    this.#shapesShown = shown;
    if (this.#drawing) this.#replaceUnder(this.#drawing);
  }

  /** What lies under the names. */
  #under(drawing: Drawing): string {
    return this.#shapesShown ? shapesSvg(drawing) : dashesSvg(drawing, this.#selected);
  }

  #replaceUnder(drawing: Drawing): void {
    this.frame.querySelector('.map-shapes')?.remove();
    this.frame.insertAdjacentHTML('afterbegin', this.#under(drawing));
  }

  #patchShapes(drawing: Drawing): void {
    this.#fill('.map-context', contextGroup(drawing));
    this.#fill('.map-bands', bandsGroup(drawing));
    this.#fill('.map-hatches', hatchGroup(drawing));
    this.#fill('.map-lines', linesGroup(drawing));
    const groups = this.frame.querySelectorAll('.map-villages > g');
    drawing.villages.forEach((village, index) => groups[index]?.setAttribute('class', villageClass(village)));
  }

  #fill(selector: string, markup: string): void {
    const group = this.frame.querySelector(selector);
    if (group) group.innerHTML = markup;
  }
}

/** The village that an event on the drawn map is about. */
export function villageOf(event: Event): VillageCode | null {
  const target = event.composedPath()[0];
  return target instanceof Element ? (target.closest('[data-village]')?.getAttribute('data-village') ?? null) : null;
}

function emphasisGroup({ hover, focus, selected }: Emphasis): string {
  const outline = [hover, focus].flatMap((code) => (code === null ? [] : [useShape(code, 'hover-line')]));
  const chosen = selected === null ? [] : [useShape(selected, 'selected-casing'), useShape(selected, 'selected-line')];
  return [...outline, ...chosen].join('');
}
