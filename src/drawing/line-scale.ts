import type { Shapes } from './shapes';

/** So many villages have full borders; up to so many, half as wide. */
const [FULL, HALF] = [400, 2500];

/**
 * How wide borders of villages and sub-districts are, as a part of their usual width: of thousands of villages, each a few pixels wide,
 * usual borders would be most of what is seen. `map.css` has the same steps.
 */
export function lineScale({ villages }: Pick<Shapes, 'villages'>): 1 | 0.5 | 0.25 {
  if (villages.length <= FULL) return 1;
  return villages.length <= HALF ? 0.5 : 0.25;
}
