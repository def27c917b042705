import type { MultiPolygon, Position } from 'geojson';
import type { VillageCode } from '../domain';
import { signedArea } from '../lib/signed-area';
import { fromUnits, type Frame } from './frame';
import { decodePath } from './path';
import type { Shapes } from './shapes';

/** The outlines of a picture's villages, back on the ground (lon/lat): what is drawn, to half a unit of its frame (1.5 m in a scope of 25 km). */
export function outlinesOf({ frame, villages }: Pick<Shapes, 'frame' | 'villages'>): ReadonlyMap<VillageCode, MultiPolygon> {
  return new Map(villages.map(({ code, path }) => [code, outlineOf(frame, path)]));
}

/** One outline. Its rings run as in the path and as RFC 7946 has them: outer rings counter-clockwise, each followed by its holes, clockwise. */
export function outlineOf(frame: Frame, path: string): MultiPolygon {
  const parts: Position[][][] = [];
  for (const points of decodePath(path)) {
    const ring = points.map(([x, y]): Position => [...fromUnits(frame, x, y)]);
    const before = parts.at(-1);
    if (before && signedArea(ring) < 0) before.push(ring);
    else parts.push([ring]);
  }
  return { type: 'MultiPolygon', coordinates: parts };
}
