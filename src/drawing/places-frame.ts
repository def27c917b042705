import type { VillageCode } from '../domain';
import { boundsOf, type Bounds } from '../lib/bounds';
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
  const bounds = boundsOfVillages(villages, codes);
  if (bounds === null) return frame;
  const [left, top, right, bottom] = bounds;
  const width = Math.max((right - left) * (1 + 2 * MARGIN), frame.width * SMALLEST);
  const height = Math.max((bottom - top) * (1 + 2 * MARGIN), frame.height * SMALLEST);
  return partOf(frame, (left + right - width) / 2, (top + bottom - height) / 2, width, height);
}

/** The part of a set's frame that one village takes up, without room around it; null: the set has no outline of it. */
export function villageFrame({ frame, villages }: Pick<Shapes, 'frame' | 'villages'>, code: VillageCode): Frame | null {
  const bounds = boundsOfVillages(villages, [code]);
  return bounds && partOf(frame, bounds[0], bounds[1], bounds[2] - bounds[0], bounds[3] - bounds[1]);
}

function boundsOfVillages(villages: Shapes['villages'], codes: readonly VillageCode[]): Bounds | null {
  const shown = new Set(codes);
  const points = villages.filter(({ code }) => shown.has(code)).flatMap(({ path }) => decodePath(path).flat());
  return points.length === 0 ? null : boundsOf(points);
}

function partOf({ west, north, unit }: Frame, left: number, top: number, width: number, height: number): Frame {
  return { west: west + left * unit, north: north + top * unit, unit, width, height };
}
