import type { Position } from 'geojson';

/**
 * Where a closed ring crosses itself: one such place, or null. Segments are swept from west to east, so each is compared only
 * with those that overlap it in longitude: a ring of a few hundred vertices takes well under a millisecond. Touching at a
 * vertex is no crossing.
 */
export function findSelfCrossing(ring: readonly Position[]): readonly [lng: number, lat: number] | null {
  const segments = segmentsByWest(ring);
  let active: Segment[] = [];
  for (const segment of segments) {
    active = active.filter((other) => other.east >= segment.west);
    for (const other of active) {
      const place = crossing(segment, other);
      if (place) return place;
    }
    active.push(segment);
  }
  return null;
}

interface Segment {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly west: number;
  readonly east: number;
}

function segmentsByWest(ring: readonly Position[]): readonly Segment[] {
  const segments: Segment[] = [];
  let [ax, ay] = [Number.NaN, Number.NaN];
  for (const [bx = Number.NaN, by = Number.NaN] of ring) {
    if (!Number.isNaN(ax)) segments.push({ ax, ay, bx, by, west: Math.min(ax, bx), east: Math.max(ax, bx) });
    [ax, ay] = [bx, by];
  }
  return segments.sort((a, b) => a.west - b.west);
}

/** Neighbours share an end, so one of the four turns is exactly 0 and they never cross. */
function crossing(s: Segment, t: Segment): readonly [number, number] | null {
  const before = turn(t, s.ax, s.ay);
  const after = turn(t, s.bx, s.by);
  if (before * after >= 0 || turn(s, t.ax, t.ay) * turn(s, t.bx, t.by) >= 0) return null;
  const along = before / (before - after);
  return [s.ax + along * (s.bx - s.ax), s.ay + along * (s.by - s.ay)];
}

/** Positive where the point lies left of the segment, 0 on its line. */
function turn({ ax, ay, bx, by }: Segment, x: number, y: number): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}
