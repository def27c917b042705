/** An upright box around points: its least and its greatest x and y. */
export type Bounds = readonly [left: number, low: number, right: number, high: number];

/** Of no points: a box whose left lies beyond its right. */
export function boundsOf(points: Iterable<readonly number[]>): Bounds {
  let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of points) {
    left = Math.min(left, x);
    low = Math.min(low, y);
    right = Math.max(right, x);
    high = Math.max(high, y);
  }
  return [left, low, right, high];
}
