import { frameRect, type Box, type Camera } from '../drawing/camera';
import { cutNames, type EdgeNames } from '../drawing/names-at-edge';

/** Hides the names of a map at rest that its edge cuts: half a name is another, and what is inferred ends in its sign. */
export function hideCut(frame: HTMLElement, names: EdgeNames, camera: Camera, box: Box): void {
  const cut = cutNames(names, frameRect(names.frame, camera, box), box);
  for (const label of frame.querySelectorAll('[data-label]')) label.toggleAttribute('data-cut', cut.has(label.getAttribute('data-label') ?? ''));
}

/** While a map moves, when a hand has moved it, and on paper, names come and go with the ground beneath them. */
export function showAll(frame: HTMLElement): void {
  for (const label of frame.querySelectorAll('[data-cut]')) label.removeAttribute('data-cut');
}
