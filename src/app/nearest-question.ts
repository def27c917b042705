import type { Boundaries, BoundarySetId, NearestVillage, VillageCode } from '../domain';
import { prepareNearest, type FindNearest } from '../geometry';
import { unpackOutlines, type PackedOutlines } from './packed-outlines';
import { answering } from './worker-question';

/** Outlines of one set as the page has them: as objects, or packed by another worker of ours. */
export type OutlineSource = Boundaries | (PackedOutlines & { readonly boundaries: BoundarySetId });

/** For which villages the nearest of which others are wanted. */
export interface NearestAsk {
  readonly named: readonly VillageCode[];
  readonly asked: readonly VillageCode[];
}

export type NearestFound = ReadonlyMap<VillageCode, NearestVillage>;

/** Answers one question after another, in the worker. */
export const answerNearest = answering(ready, (find: FindNearest, { named, asked }: NearestAsk): NearestFound => find(named, asked));

function ready(source: OutlineSource): FindNearest {
  const set = 'packed' in source ? unpackOutlines(source).find(({ id }) => id === source.boundaries) : source;
  return prepareNearest(set?.villages ?? new Map());
}
