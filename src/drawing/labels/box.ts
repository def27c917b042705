import type { Point } from '../path';

/** An upright rectangle around `x`, `y` (middle), in em. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Segment = readonly [from: Point, to: Point];

/** A box that moves in a straight line without changing its size. */
export type Move = readonly [from: Box, to: Box];

export function boxesTouch(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** Do two boxes that move at the same time touch at any moment? Two that pass each other touch at neither end. */
export function movesTouch([a, aEnd]: Move, [b, bEnd]: Move): boolean {
  const [farX, farY] = [(a.width + b.width) / 2, (a.height + b.height) / 2];
  const [x, xEnd, y, yEnd] = [a.x - b.x, aEnd.x - bEnd.x, a.y - b.y, aEnd.y - bEnd.y];
  // Most are on the same side of each other from beginning to end: placing names asks this some hundred thousand times.
  if ((x >= farX && xEnd >= farX) || (x <= -farX && xEnd <= -farX) || (y >= farY && yEnd >= farY) || (y <= -farY && yEnd <= -farY)) return false;
  const [fromX, toX] = whenWithin(x, xEnd, farX);
  const [fromY, toY] = whenWithin(y, yEnd, farY);
  return Math.max(fromX, fromY) < Math.min(toX, toY);
}

/** The part of the way (0–1) on which a distance that changes evenly is less than `limit`; empty when it never is. */
function whenWithin(from: number, to: number, limit: number): readonly [number, number] {
  if (from === to) return Math.abs(from) < limit ? [0, 1] : [1, 0];
  const [below, above] = [(-limit - from) / (to - from), (limit - from) / (to - from)];
  return [Math.max(0, Math.min(below, above)), Math.min(1, Math.max(below, above))];
}

export function boxInside(box: Box, area: Box): boolean {
  return Math.abs(box.x - area.x) * 2 <= area.width - box.width && Math.abs(box.y - area.y) * 2 <= area.height - box.height;
}

/** Where the line from `from` to the middle of the box meets the box; the middle when `from` lies inside. */
export function edgeTowards(box: Box, from: Point): Point {
  const [dx, dy] = [from[0] - box.x, from[1] - box.y];
  const reach = Math.max(Math.abs(dx) / (box.width / 2), Math.abs(dy) / (box.height / 2));
  return reach <= 1 ? [box.x, box.y] : [box.x + dx / reach, box.y + dy / reach];
}

/** Sampled every third of an em: exact enough to keep a line out of a text. */
export function segmentTouchesBox([a, b]: Segment, box: Box): boolean {
  const [right, below] = [box.width / 2, box.height / 2];
  if (Math.min(a[0], b[0]) > box.x + right || Math.max(a[0], b[0]) < box.x - right) return false;
  if (Math.min(a[1], b[1]) > box.y + below || Math.max(a[1], b[1]) < box.y - below) return false;
  const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) * 3));
  for (let i = 0; i <= steps; i++) {
    const x = a[0] + ((b[0] - a[0]) * i) / steps;
    const y = a[1] + ((b[1] - a[1]) * i) / steps;
    if (Math.abs(x - box.x) * 2 < box.width && Math.abs(y - box.y) * 2 < box.height) return true;
  }
  return false;
}

export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0]);
}

/** Even-odd rule over all rings, holes and parts alike. */
export function insideRings(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && point[1] > y !== before[1] > y && x < ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0]) {
        inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

/** Part of a box (0–1) for which `covers` holds, from 7 × 3 sample points. */
export function coveredPart(box: Box, covers: (x: number, y: number) => boolean): number {
  let hits = 0;
  for (let i = 0; i < 7; i++) {
    for (let j = 0; j < 3; j++) {
      if (covers(box.x + box.width * (i / 6 - 0.5), box.y + box.height * (j / 2 - 0.5))) hits++;
    }
  }
  return hits / 21;
}
