import type { Emphasis, VillageCode } from '../../domain';
import type { Drawing } from '../../drawing/drawing';
import { labelsGroup, labelsSvg } from './labels-svg';
import { mergedSvg } from './merged-svg';
import { bandsGroup, contextGroup, hatchGroup, linesGroup, overCanvasSvg, pathsOf, shapesSvg, useShape, villageClass } from './shapes-svg';

/**
 * What the drawn map shows of the villages: an outline for each; all of one colour together, where very many are only looked at; or
 * none, where the engine draws them: then names, dashes and what is pointed at stay.
 */
export type ShownShapes = 'each' | 'merged' | 'none';

interface Shown {
  readonly drawing: Drawing;
  readonly shapes: ShownShapes;
}

/**
 * The drawn map in a page: the same text as the first frame, kept up to date by exchanging only the groups that a filter
 * changes. `frame` is the element of class `map-frame`; the first drawing replaces what it holds, unless it is built.
 */
export class SvgMap {
  #shown: Shown | null = null;

  /** `built`: the frame holds the first drawing's text already. */
  constructor(
    private readonly frame: HTMLElement,
    private built = false,
  ) {}

  show(drawing: Drawing, emphasis: Emphasis, shapes: ShownShapes = 'each'): void {
    const before = this.#shown;
    const now = { drawing, shapes };
    this.#shown = now;
    if (!before && this.built) {
      this.built = false;
    } else if (!before || before.drawing.shapes !== drawing.shapes) {
      this.frame.innerHTML = under(now) + labelsSvg(drawing);
    } else {
      const isOther = before.drawing !== drawing;
      if (isOther) this.#fill('.map-labels', labelsGroup(drawing));
      const isWhole = before.shapes === shapes && (shapes === 'each' || !isOther);
      if (!isWhole) this.#replaceUnder(now);
      else if (isOther) this.#patchShapes(drawing);
    }
    this.#fill('.map-emphasis', emphasisGroup(emphasis, shapes === 'each' ? useShape : (code, className) => drawnShape(drawing, code, className)));
  }

  #replaceUnder(now: Shown): void {
    this.frame.querySelector('.map-shapes')?.remove();
    this.frame.insertAdjacentHTML('afterbegin', under(now));
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

/** What lies under the names. */
function under({ drawing, shapes }: Shown): string {
  if (shapes === 'none') return overCanvasSvg(drawing);
  return shapes === 'each' ? shapesSvg(drawing) : mergedSvg(drawing);
}

/** Where villages have no outline of their own, there is none to copy. */
function drawnShape({ shapes }: Drawing, code: VillageCode, className: string): string {
  return `<path class="${className}" d="${pathsOf(shapes.villages).get(code) ?? ''}"/>`;
}

function emphasisGroup({ hover, focus, selected }: Emphasis, outline: typeof useShape): string {
  const pointedAt = [hover, focus].flatMap((code) => (code === null ? [] : [outline(code, 'hover-line')]));
  const chosen = selected === null ? [] : [outline(selected, 'selected-casing'), outline(selected, 'selected-line')];
  return [...pointedAt, ...chosen].join('');
}
