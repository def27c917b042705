import type { NearestVillage, VillageCode } from '../domain';
import type { Bounds } from '../lib/bounds';
import { outlineDistanceKm, prepareOutline, type Outline } from './distances';
import type { Area } from './rings';

/** For each of some villages, the nearest other one of those that are named. */
export type FindNearest = (named: readonly VillageCode[], asked: readonly VillageCode[]) => ReadonlyMap<VillageCode, NearestVillage>;

interface Candidate {
  readonly code: VillageCode;
  readonly outline: Outline;
}

/**
 * Gets ready to find the nearest outlines of a set, as `measureSet` measures them: km to 1 m, 0 where they touch, of equals the first in
 * order of code. For villages so many that not all pairs can be measured: only those whose boxes may be nearer than the best are. A
 * village without an outline has no nearest one and is nobody's.
 */
export function prepareNearest(outlines: ReadonlyMap<VillageCode, Area>): FindNearest {
  const ready = new Map([...outlines].map(([code, geometry]) => [code, prepareOutline(geometry)] as const).filter(([, { runs }]) => runs.length > 0));
  return (named, asked) => {
    const candidates = [...new Set(named)].sort().flatMap((code): Candidate[] => {
      const outline = ready.get(code);
      return outline ? [{ code, outline }] : [];
    });
    const gaps = new Float64Array(candidates.length);
    return new Map(asked.flatMap((code) => {
      const outline = ready.get(code);
      const nearest = outline && nearestTo(code, outline, candidates, gaps);
      return nearest ? [[code, nearest] as const] : [];
    }));
  };
}

/** Rounded as measures are; who is nearer by less than this is not nearer. */
const ROUNDED_KM = 0.001;

function nearestTo(code: VillageCode, outline: Outline, candidates: readonly Candidate[], gaps: Float64Array): NearestVillage | null {
  let closest = -1;
  candidates.forEach((other, index) => {
    gaps[index] = other.code === code ? Infinity : leastKm(outline.box, other.outline.box);
    if (other.code !== code && (closest < 0 || (gaps[index] ?? 0) < (gaps[closest] ?? 0))) closest = index;
  });
  const kmTo = (index: number): number => {
    const other = candidates[index];
    return Number((other ? (outlineDistanceKm(outline, other.outline) ?? Infinity) : Infinity).toFixed(3));
  };
  if (closest < 0) return null;
  // The one whose box is closest is likely to be near: with its distance nearly all others are ruled out.
  let best = { index: closest, km: kmTo(closest) };
  candidates.forEach((_, index) => {
    if (index === closest || (gaps[index] ?? 0) > best.km + ROUNDED_KM) return;
    const km = kmTo(index);
    if (km < best.km || (km === best.km && index < best.index)) best = { index, km };
  });
  return { code: candidates[best.index]?.code ?? '', km: best.km };
}

/** The shortest degree of latitude on the ellipsoid, and of longitude at the equator, km; a little less, as bounds must be. */
const [LAT_KM, LNG_KM] = [110.5 * 0.99, 111.3 * 0.99];

/** No two points of two boxes are nearer than this. */
function leastKm(a: Bounds, b: Bounds): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  const farthest = Math.max(Math.abs(a[1]), Math.abs(a[3]), Math.abs(b[1]), Math.abs(b[3]));
  return Math.hypot(dx * LNG_KM * Math.cos((farthest * Math.PI) / 180), dy * LAT_KM);
}
