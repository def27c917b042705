import type { FrameRect } from '../../drawing/camera';
import type { Frame } from '../../drawing/frame';
import { decodePath, type Point } from '../../drawing/path';
import type { Rect, XY } from './marks';

/** Drawing units → places on a sheet. */
export interface Ground {
  /** Length of one unit on the sheet. */
  readonly scale: number;
  readonly at: (point: Point) => XY;
  /** The lines of path data. */
  readonly lines: (path: string) => readonly (readonly XY[])[];
}

/** The ground of a map whose frame lies at `place` within `box`. */
export function groundOf(frame: Frame, box: Rect, place: FrameRect): Ground {
  const scale = place.width / frame.width;
  const at = ([x, y]: Point): XY => [box.x + place.left + x * scale, box.y + place.top + y * scale];
  return { scale, at, lines: (path) => decodePath(path).map((points) => points.map(at)) };
}

/** The same ground for another boundary set, whose frame is a few metres off. */
export function sameGround(ours: Frame, theirs: Frame, ground: Ground): Ground {
  const scale = (theirs.unit / ours.unit) * ground.scale;
  const [left, top] = ground.at([(theirs.west - ours.west) / ours.unit, (theirs.north - ours.north) / ours.unit]);
  const at = ([x, y]: Point): XY => [left + x * scale, top + y * scale];
  return { scale, at, lines: (path) => decodePath(path).map((points) => points.map(at)) };
}
