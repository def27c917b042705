import type { VillageCode } from '../domain';
import type { Shapes } from './shapes';

/** What lies within a distance of a named village, as path data in the units of the picture's frame. */
export interface DrawnReach {
  readonly km: number;
  /** Outline of the whole reach, within the scope. */
  readonly line: string;
  /** The reach without the named villages themselves, whose colours stay as they are; to be filled by the even-odd rule. */
  readonly fill: string;
}

/** A reach that was worked out for one boundary set: `path` is in units of that set's frame. */
export interface ReachPath {
  readonly boundaries: string;
  readonly km: number;
  /** The villages that it is around: they lie inside it. */
  readonly codes: readonly VillageCode[];
  readonly path: string;
}

/** Null when the reach was worked out for other shapes. */
export function drawnReach(reach: ReachPath | null, shapes: Shapes): DrawnReach | null {
  if (reach === null || reach.boundaries !== shapes.boundaries) return null;
  const inside = new Set(reach.codes);
  const own = shapes.villages.filter(({ code }) => inside.has(code)).map(({ path }) => path);
  return { km: reach.km, line: reach.path, fill: [reach.path, ...own].join('') };
}
