import { stageMarkup } from '../render/svg/map-markup';

/** A stage without a picture. */
export function emptyStage(): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = stageMarkup('', '');
  return part(holder, '.map-stage');
}

export function part(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new RangeError(`A stage has a part ${selector}.`);
  return element;
}

/** How far a browser moves a canvas to stand on a device pixel, CSS px. */
export function snapped(edge: number): number {
  return Math.round(edge * devicePixelRatio) / devicePixelRatio - edge;
}
