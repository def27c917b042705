import type { Box, Camera } from '../drawing/camera';
import { snapped } from './stage-element';

/** A stage and its engine's canvas, as they are laid out. */
export interface CanvasPlace {
  readonly stage: HTMLElement;
  readonly canvas: HTMLElement;
  readonly box: Box;
  /** How many px on the screen a px of the layout is. */
  readonly shownScale: number;
}

/**
 * A stage's camera as its engine has it. The engine's canvas is whole pixels wide and stands on whole device pixels (unless it is
 * shown scaled), so its middle lies a fraction beside the box's. `sign` -1: back.
 */
export function toEngine(camera: Camera, { stage, canvas, box, shownScale }: CanvasPlace, sign: 1 | -1 = 1): Camera {
  const { left, top } = stage.getBoundingClientRect();
  const [right, down] = Math.abs(shownScale - 1) > 1e-3 ? [0, 0] : [snapped(left), snapped(top)];
  return {
    x: camera.x + (sign * ((canvas.clientWidth - box.width) / 2 + right)) / camera.scale,
    y: camera.y + (sign * ((canvas.clientHeight - box.height) / 2 + down)) / camera.scale,
    scale: camera.scale,
  };
}
