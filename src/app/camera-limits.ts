import { TILE, ZOOM_OUT, type Camera, type Limits } from '../drawing/camera';

/** How far it may be zoomed in (px for the world: about zoom 17). */
const MAX_SCALE = TILE * 2 ** 17;

/** Limits of a map that is fitted by this camera. */
export function limitsAround({ scale }: Camera): Limits {
  return { min: scale / 2 ** ZOOM_OUT, max: MAX_SCALE };
}
