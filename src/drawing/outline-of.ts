import type { MultiPolygon, Position } from 'geojson';
import type { VillageCode } from '../domain';
import { fromUnits, type Frame } from './frame';
import { decodePath } from './path';
import type { Shapes } from './shapes';

/** The outlines of a picture's villages, back on the ground (lon/lat): what is drawn, to half a unit of its frame (1.5 m in a scope of 25 km). */
export function outlinesOf({ frame, villages }: Pick<Shapes, 'frame' | 'villages'>): ReadonlyMap<VillageCode, MultiPolygon> {
  return new Map(villages.map(({ code, path }) => [code, outlineOf(frame, path)]));
}

/** One outline. Its rings run as in the path: outer rings counter-clockwise, each followed by its holes. */
export function outlineOf(frame: Frame, path: string): MultiPolygon {
  const parts: Position[][][] = [];
  for (const points of decodePath(path)) {
    const ring = points.map(([x, y]): Position => [...fromUnits(frame, x, y)]);
    const before = parts.at(-1);
    if (before && isHole(ring)) before.push(ring);
    else parts.push([ring]);
  }
  return { type: 'MultiPolygon', coordinates: parts };
}

/** RFC 7946: outer rings run counter-clockwise, holes clockwise. */
function isHole(ring: readonly Position[]): boolean {
  let twiceArea = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    twiceArea += x * nextY - nextX * y;
  });
  return twiceArea < 0;
}
