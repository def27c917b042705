/** How many sets of `size` things there are among `of` of them; not exact beyond 2^53. */
export function countSets(of: number, size: number): number {
  let count = 1;
  for (let index = 1; index <= size; index += 1) count = (count * (of - size + index)) / index;
  return count;
}
