import type { VillageCode } from '../domain';
import { boundsOf } from '../lib/bounds';
import type { Frame } from './frame';
import { decodePath } from './path';
import type { Shapes } from './shapes';

/** Never closer than this share of the whole frame: a single village keeps its neighbours around it, and the reader the way. */
const SMALLEST = 0.42;
/** Room at each side, as a share of what is shown: names stand beside small villages. */
const MARGIN = 0.13;

/**
 * The part of a set's frame that some villages take up: what a camera fits to show them on any screen. The whole frame where
 * there are none of them.
 */
export function placesFrame({ frame, villages }: Pick<Shapes, 'frame' | 'villages'>, codes: readonly VillageCode[]): Frame {
  const shown = new Set(codes);
  const points = villages.filter(({ code }) => shown.has(code)).flatMap(({ path }) => decodePath(path).flat());
  if (points.length === 0) return frame;
  const [left, top, right, bottom] = boundsOf(points);
  const width = Math.max((right - left) * (1 + 2 * MARGIN), frame.width * SMALLEST);
  const height = Math.max((bottom - top) * (1 + 2 * MARGIN), frame.height * SMALLEST);
  return {
    west: frame.west + ((left + right - width) / 2) * frame.unit,
    north: frame.north + ((top + bottom - height) / 2) * frame.unit,
    unit: frame.unit,
    width,
    height,
  };
}
