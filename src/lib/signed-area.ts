/**
 * Twice the planar area of a closed ring, in its unit squared: positive for a counter-clockwise ring. Taken from the first corner, so that
 * no digits are lost.
 */
export function signedArea(ring: readonly (readonly number[])[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  let [ax, ay] = [0, 0];
  for (const [x = 0, y = 0] of ring) {
    sum += ax * (y - y0) - (x - x0) * ay;
    [ax, ay] = [x - x0, y - y0];
  }
  return sum;
}
