import { boundsOf } from '../../lib/bounds';
import type { Point } from '../path';
import { insideRings } from './box';
import type { LabelScene, LabelWish } from './label-wish';

/** The village, or sub-district around, at a place in drawing units, or null outside of all. */
export type OwnerRaster = (x: number, y: number) => LabelWish | null;

const CELLS = 400;

/** Looks every cell's owner up once: placing asks a million times, and half a cell is nothing to a label. */
export function rasterOf({ width, height, wishes }: LabelScene): OwnerRaster {
  const [stepX, stepY] = [width / CELLS, height / CELLS];
  const cells: (LabelWish | null)[] = Array.from({ length: CELLS * CELLS }, () => null);
  for (const wish of wishes) {
    // A sub-district in scope owns nothing itself: its villages do.
    if (wish.kind !== 'village' && wish.kind !== 'context') continue;
    const bounds = boundsOf(wish.rings.flat());
    const [left, right] = [cellAt(bounds[0], stepX), cellAt(bounds[2], stepX)];
    const [top, bottom] = [cellAt(bounds[1], stepY), cellAt(bounds[3], stepY)];
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const centre: Point = [(column + 0.5) * stepX, (row + 0.5) * stepY];
        if (insideRings(wish.rings, ...centre)) cells[row * CELLS + column] = wish;
      }
    }
  }
  return (x, y) => {
    const [column, row] = [Math.floor(x / stepX), Math.floor(y / stepY)];
    return column >= 0 && column < CELLS && row >= 0 && row < CELLS ? (cells[row * CELLS + column] ?? null) : null;
  };
}

function cellAt(value: number, step: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor(value / step)));
}
