import type { VillageCode } from '../domain';
import { bestNext, type BestNext } from '../coverage';
import { prepareReach, reachAtoms } from '../geometry';
import { toUnits } from './frame';
import { outlinesOf } from './outline-of';
import { encodePath } from './path';
import type { Shapes } from './shapes';

/** The outlines that reach is worked out from: those of a picture. Plain data: it can be posted to a worker. */
export type ReachShapes = Pick<Shapes, 'frame' | 'villages'>;

/** Villages within whose distance ground is reached, inside a scope; km from outline to ground. */
export interface ReachQuestion {
  readonly scope: readonly VillageCode[];
  readonly around: readonly VillageCode[];
  readonly km: number;
}

export interface ReachFigure {
  /** Part of the scope's area, 0–1; null when the scope has none. */
  readonly share: number | null;
  /** Outline of what is reached, in units of the shapes' frame. */
  readonly path: string;
}

export interface NextQuestion extends ReachQuestion {
  readonly candidates: readonly VillageCode[];
  readonly choose: number;
}

export interface NextVillages extends BestNext {
  /** Area of the scope in the same outlines, km². */
  readonly scopeKm2: number;
  readonly cellMetres: number;
}

/** Answers questions about the reach of villages in one picture. What was worked out for one question serves the next. */
export interface Reaching {
  readonly reach: (question: ReachQuestion) => ReachFigure;
  readonly next: (question: NextQuestion) => NextVillages;
}

/** So many pairs of scope and villages are kept ready. */
const KEPT = 6;

export function prepareReaching(shapes: ReachShapes): Reaching {
  const outlines = outlinesOf(shapes);
  const kept = new Map<string, ReturnType<typeof prepareReach>>();
  const reachOf = ({ scope, around }: Pick<ReachQuestion, 'scope' | 'around'>): ReturnType<typeof prepareReach> => {
    const key = JSON.stringify([scope, around]);
    const known = kept.get(key) ?? prepareReach(outlines, scope, around);
    kept.delete(key);
    kept.set(key, known);
    for (const old of kept.keys()) if (kept.size > KEPT) kept.delete(old);
    return known;
  };
  const scopeKm2 = (scope: readonly VillageCode[]): number => reachOf({ scope, around: scope })(0).km2;
  return {
    reach: ({ scope, around, km }) => {
      const { area, km2 } = reachOf({ scope, around })(km);
      const whole = scopeKm2(scope);
      const rings = area.coordinates.flat().map((ring) => ring.map((position) => toUnits(shapes.frame, position)));
      return { share: whole > 0 ? km2 / whole : null, path: encodePath(rings, true) };
    },
    next: ({ scope, around, km, candidates, choose }) => {
      const { atoms, cellMetres } = reachAtoms({ outlines, scope, around, candidates, km });
      return { ...bestNext({ atoms, candidates: candidates.length, choose }), scopeKm2: scopeKm2(scope), cellMetres };
    },
  };
}
