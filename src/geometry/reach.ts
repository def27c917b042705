import { buffer, intersect, simplify, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { VillageCode } from '../domain';
import { boundsOf } from '../lib/bounds';
import { areaKm2 } from './geodesic';
import { localPlane, TURF_DEGREE_KM, type LocalPlane } from './local-plane';
import { ringsOf, type Area } from './rings';

/** What lies within a distance of some villages, inside a scope. */
export interface Reach {
  /** On the ground, lon/lat; the villages themselves belong to it. */
  readonly area: MultiPolygon;
  /** On the ellipsoid. */
  readonly km2: number;
}

/**
 * Distances at which an area is kept while it grows, km: each begins where the one before ended. An area that has grown is smoother
 * than the outline that it came from, so the next step is cheap; in one step 2 km around twelve villages take ten times as long.
 */
const STEPS_KM = [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4];
/** Corners that lie this near to the line between their neighbours are left out before growing, as a part of the distance; metres at least. */
const SMOOTH_PART = 0.002;
const SMOOTH_METRES = 2;
/** Straight pieces to a quarter of a circle: the circle is nowhere farther in than 0.12 % of its radius. */
const QUARTER_PIECES = 16;
/** How far the joined outline of the scope may miss the sum of its villages; more means that joining went wrong. */
const JOIN_ERROR = 0.001;

/** A scope made ready: its area in km², and what of it lies within a distance (km, 0 or more) of any villages. */
export interface ReadyScope {
  readonly km2: number;
  readonly around: (villages: readonly VillageCode[]) => (km: number) => Reach;
}

/**
 * Gets ready to say what of the villages of `scope` lies within any distance of any others. Grown with Turf's buffer in a plane true
 * to scale in the middle of the scope, measured on the ellipsoid. To about 0.1 %; see `docs/metrics.md`. Answers are kept: the
 * second question for a distance costs nothing.
 */
export function prepareReach(outlines: ReadonlyMap<VillageCode, Area>, scope: readonly VillageCode[]): ReadyScope {
  const within = areasOf(outlines, scope);
  const plane = localPlane(middleOf(within));
  let clip: ((area: Area) => MultiPolygon) | null = null;
  const inScope = (area: Area): MultiPolygon => {
    clip ??= prepareClip(within.map(plane.toPlane), plane);
    return clip(area);
  };
  return {
    km2: within.reduce((sum, area) => sum + areaKm2(area), 0),
    around: (villages) => {
      const grow = prepareGrowing(areasOf(outlines, villages).map(plane.toPlane));
      const known = new Map<number, Reach>();
      return (km) => {
        const before = known.get(km);
        if (before) return before;
        const isNothing = villages.length === 0 || within.length === 0;
        const area = isNothing ? EMPTY : plane.toGround(inScope(grow(km)));
        const reach = { area, km2: areaKm2(area) };
        known.set(km, reach);
        return reach;
      };
    },
  };
}

/** Areas in a plane, grown by any distance in km; what was grown on the way is kept. */
export function prepareGrowing(areas: readonly MultiPolygon[]): (km: number) => Area {
  const steps: { readonly km: number; readonly area: Area }[] = [];
  return (km) => {
    steps[0] ??= { km: 0, area: joined(areas) };
    for (const [index, next] of STEPS_KM.entries()) {
      const from = steps[index];
      if (from === undefined || next > km) break;
      steps[index + 1] ??= { km: next, area: grown(from.area, from.km, next) };
    }
    const nearest = steps.findLast((step) => step.km <= km);
    return nearest === undefined ? EMPTY : grown(nearest.area, nearest.km, km);
  };
}

function grown(area: Area, from: number, to: number): Area {
  const by = to - from;
  if (by <= 0 || ringsOf(area).length === 0) return area;
  const smooth = simplify(area, { tolerance: Math.max(SMOOTH_METRES / 1000, from * SMOOTH_PART) / TURF_DEGREE_KM, highQuality: true });
  return buffer(smooth, by, { units: 'kilometers', steps: QUARTER_PIECES })?.geometry ?? area;
}

/** What of an area lies inside the villages. They are joined first; where that goes wrong, they are taken one by one. */
function prepareClip(villages: readonly MultiPolygon[], plane: LocalPlane): (area: Area) => MultiPolygon {
  const whole = joined(villages);
  const sum = villages.reduce((km2, village) => km2 + areaKm2(plane.toGround(village)), 0);
  const isSound = Math.abs(areaKm2(plane.toGround(whole)) - sum) <= JOIN_ERROR * sum;
  const pieces = isSound ? [whole] : villages;
  return (area) => ({ type: 'MultiPolygon', coordinates: pieces.flatMap((piece) => common(area, piece)) });
}

function common(a: Area, b: Area): MultiPolygon['coordinates'] {
  if (ringsOf(a).length === 0 || ringsOf(b).length === 0) return [];
  const both = intersect(collection([a, b]))?.geometry;
  if (both === undefined) return [];
  return both.type === 'Polygon' ? [both.coordinates] : both.coordinates;
}

/** Turf's union can fill gaps (Turfjs/turf#2917): whoever needs to know compares the areas. */
function joined(areas: readonly MultiPolygon[]): Area {
  const parts = areas.filter((area) => area.coordinates.length > 0);
  const [only] = parts;
  // Turf joins two or more.
  if (only === undefined || parts.length === 1) return only ?? EMPTY;
  return union(collection(parts))?.geometry ?? EMPTY;
}

const EMPTY: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

function collection(areas: readonly Area[]): FeatureCollection<Polygon | MultiPolygon> {
  return { type: 'FeatureCollection', features: areas.map((geometry): Feature<Polygon | MultiPolygon> => ({ type: 'Feature', properties: {}, geometry })) };
}

export function areasOf(outlines: ReadonlyMap<VillageCode, Area>, codes: readonly VillageCode[]): readonly Area[] {
  return codes.flatMap((code) => outlines.get(code) ?? []);
}

/** Middle of the box around areas, lon/lat. */
export function middleOf(areas: readonly Area[]): readonly [lng: number, lat: number] {
  const [west, south, east, north] = boundsOf(areas.flatMap(ringsOf).flat());
  return west <= east ? [(west + east) / 2, (south + north) / 2] : [0, 0];
}
