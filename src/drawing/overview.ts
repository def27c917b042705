import { decodePath, encodePath, type Point } from './path';

/** Corners of an overview stand on a grid this wide, in drawing units: a pixel where the frame is a thousand px wide. */
const GRID = 8;

/**
 * A closed outline with only the corners that a small picture shows. Corners go to the nearest point of one grid for all, so that what
 * touched still touches; a village smaller than the grid keeps its own.
 */
export function overviewOf(path: string): string {
  const rings = decodePath(path).map((ring) => withoutStraight(ring.map(([x, y]): Point => [Math.round(x / GRID) * GRID, Math.round(y / GRID) * GRID])));
  return encodePath(rings, true) || path;
}

/** Without points that repeat, or lie on the straight line between their neighbours. */
function withoutStraight(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx) && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) >= 0;
}
