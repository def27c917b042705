import type { MultiPolygon, Polygon } from 'geojson';
import type { Boundaries, BoundarySetId, VillageCode } from '../domain';

/**
 * Outlines on their way from one worker of ours to another. As objects they would be taken apart and put together again on the page's
 * thread at every border, which takes a second for ten thousand villages; as bytes they pass through it untouched.
 */
export interface PackedOutlines {
  readonly packed: ArrayBuffer;
}

type Entry = readonly [BoundarySetId, readonly (readonly [VillageCode, Polygon | MultiPolygon])[]];

export function packOutlines(sets: readonly Boundaries[]): PackedOutlines {
  const entries = sets.map(({ id, villages }): Entry => [id, [...villages]]);
  return { packed: new TextEncoder().encode(JSON.stringify(entries)).buffer };
}

/** What `packOutlines` packed: nobody else's text comes here. */
export function unpackOutlines({ packed }: PackedOutlines): readonly Boundaries[] {
  const entries = JSON.parse(new TextDecoder().decode(packed)) as readonly Entry[];
  return entries.map(([id, villages]) => ({ id, villages: new Map(villages) }));
}
