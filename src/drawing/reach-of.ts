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

/** So many scopes, and so many groups of villages in each, are kept ready. */
const KEPT = 6;

export function prepareReaching(shapes: ReachShapes): Reaching {
  const outlines = outlinesOf(shapes);
  const scopeOf = keeping((codes: readonly VillageCode[]) => {
    const ready = prepareReach(outlines, codes);
    return { km2: ready.km2, around: keeping(ready.around) };
  });
  return {
    reach: ({ scope, around, km }) => {
      const ready = scopeOf(scope);
      const { area, km2 } = ready.around(around)(km);
      const rings = area.coordinates.flat().map((ring) => ring.map((position) => toUnits(shapes.frame, position)));
      return { share: ready.km2 > 0 ? km2 / ready.km2 : null, path: encodePath(rings, true) };
    },
    next: ({ scope, around, km, candidates, choose }) => {
      const { atoms, cellMetres } = reachAtoms({ outlines, scope, around, candidates, km });
      return { ...bestNext({ atoms, candidates: candidates.length, choose }), scopeKm2: scopeOf(scope).km2, cellMetres };
    },
  };
}

/** What a function gave for the last few lists of codes. */
function keeping<Result>(work: (codes: readonly VillageCode[]) => Result): (codes: readonly VillageCode[]) => Result {
  const kept = new Map<string, Result>();
  return (codes) => {
    const key = codes.join();
    const result = kept.get(key) ?? work(codes);
    // The last one used stands last.
    kept.delete(key);
    kept.set(key, result);
    for (const old of kept.keys()) if (kept.size > KEPT) kept.delete(old);
    return result;
  };
}
