import { boundsOf, type Bounds } from '../lib/bounds';
import { geodesicMetres } from './geodesic';
import { lngLat, ringsOf, segmentsOf, type Area } from './rings';

type Point = readonly [lng: number, lat: number];

/** A run of consecutive segments with its bounding box, so that far-apart runs are dismissed at once. */
interface Run {
  readonly box: Bounds;
  readonly segments: readonly (readonly [from: Point, to: Point])[];
}

/** An outline made ready for `outlineDistanceKm`. */
export interface Outline {
  readonly runs: readonly Run[];
  readonly box: Bounds;
}

/** Squared planar distance (scaled degrees) and the two points it is between. */
interface Nearest {
  readonly squared: number;
  readonly a: Point;
  readonly b: Point;
}

const RUN_LENGTH = 12;
/** Square of the WGS 84 eccentricity: a degree of longitude is a little longer, of latitude a little shorter, than on a sphere. */
const ECCENTRICITY_2 = 0.006_694_379_990_14;

export function prepareOutline(geometry: Area): Outline {
  const runs: Run[] = [];
  for (const ring of ringsOf(geometry)) {
    const segments = segmentsOf(ring).map(([from, to]) => [lngLat(from), lngLat(to)] as const);
    for (let start = 0; start < segments.length; start += RUN_LENGTH) {
      const run = segments.slice(start, start + RUN_LENGTH);
      runs.push({ segments: run, box: boundsOf(run.flat()) });
    }
  }
  return { runs, box: boundsOf(runs.flatMap(({ box: [west, south, east, north] }) => [[west, south], [east, north]] as const)) };
}

/**
 * Shortest distance between two outlines in km: 0 where they share a vertex, touch or cross; null when one is empty. The
 * nearest points are found in a plane true to scale at the mean latitude of the two, their distance along the geodesic, so the
 * result is never too short, and too long by at most tan φ · Δφ (latitude, and span of latitude of the two in radians): under
 * 0.1 % within the published scope. Not for outlines at a pole or on both sides of the antimeridian.
 */
export function outlineDistanceKm(a: Outline, b: Outline): number | null {
  const lngScale = lngScaleAt((a.box[1] + a.box[3] + b.box[1] + b.box[3]) / 4);
  let nearest: Nearest | null = null;
  for (const runA of a.runs) {
    if (nearest !== null && boxGapSquared(runA.box, b.box, lngScale) >= nearest.squared) continue;
    for (const runB of b.runs) {
      if (nearest !== null && boxGapSquared(runA.box, runB.box, lngScale) >= nearest.squared) continue;
      nearest = nearestOfRuns(runA, runB, lngScale, nearest);
      if (nearest?.squared === 0) return 0;
    }
  }
  return nearest === null ? null : geodesicMetres(nearest.a, nearest.b) / 1000;
}

function nearestOfRuns(a: Run, b: Run, lngScale: number, known: Nearest | null): Nearest | null {
  let nearest = known;
  const consider = (point: Point, [from, to]: readonly [Point, Point]): void => {
    const foot = footOnSegment(point, from, to, lngScale);
    const squared = ((point[0] - foot[0]) * lngScale) ** 2 + (point[1] - foot[1]) ** 2;
    if (nearest === null || squared < nearest.squared) nearest = { squared, a: point, b: foot };
  };
  for (const segmentA of a.segments) {
    for (const segmentB of b.segments) {
      if (cross(segmentA, segmentB)) return { squared: 0, a: segmentA[0], b: segmentA[0] };
      // The ends of a segment are the ends of its neighbours too: one end of each is enough, rings being closed.
      consider(segmentA[0], segmentB);
      consider(segmentB[0], segmentA);
    }
  }
  return nearest;
}

/** The point of the segment that is nearest to `point`. */
function footOnSegment(point: Point, from: Point, to: Point, lngScale: number): Point {
  const dx = (to[0] - from[0]) * lngScale;
  const dy = to[1] - from[1];
  const along = ((point[0] - from[0]) * lngScale * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy);
  // The very vertices, not computed ones: what is shared exactly has distance 0 exactly.
  if (along <= 0) return from;
  if (along >= 1) return to;
  return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
}

/** Whether two segments cross in a point inside both. */
function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, point: Point): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

/** Length of a degree of longitude over that of a degree of latitude, on the ellipsoid. */
function lngScaleAt(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const primeVertical = 1 / Math.sqrt(1 - ECCENTRICITY_2 * sine * sine);
  const meridional = (1 - ECCENTRICITY_2) * primeVertical ** 3;
  return (primeVertical * Math.cos((lat * Math.PI) / 180)) / meridional;
}

function boxGapSquared(a: Bounds, b: Bounds, lngScale: number): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]) * lngScale;
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return dx * dx + dy * dy;
}
