import { TILE, type Camera, type Limits } from '../drawing/camera';

/** How far it may be zoomed out (steps below the fitted map) and in (px for the world: about zoom 17). */
const ZOOM_OUT = 1.5;
const MAX_SCALE = TILE * 2 ** 17;

/** Limits of a map that is fitted by this camera. */
export function limitsAround({ scale }: Camera): Limits {
  return { min: scale / 2 ** ZOOM_OUT, max: MAX_SCALE };
}
