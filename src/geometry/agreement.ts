import { intersect } from '@turf/turf';
import type { Boundaries, VillageCode } from '../domain';
import { areaKm2 } from './geodesic';
import { partsOf, type Area } from './rings';

/**
 * How far two boundary sets agree on each village: area of the intersection over area of the union (Jaccard index), 0–1, to
 * four decimals. Villages that either set lacks, or has empty, are left out. Planar intersection in lon/lat (Turf), areas on
 * the ellipsoid.
 */
export function agreement(a: Boundaries, b: Boundaries): Readonly<Record<VillageCode, number>> {
  const agreements: Record<VillageCode, number> = {};
  for (const code of [...a.villages.keys()].sort()) {
    const [geometryA, geometryB] = [a.villages.get(code), b.villages.get(code)];
    if (geometryA === undefined || geometryB === undefined) continue;
    const overUnion = intersectionOverUnion(geometryA, geometryB);
    if (overUnion !== null) agreements[code] = Number(overUnion.toFixed(4));
  }
  return agreements;
}

function intersectionOverUnion(a: Area, b: Area): number | null {
  if (partsOf(a).length === 0 || partsOf(b).length === 0) return null;
  const common = commonKm2(a, b);
  // The union by arithmetic: Turf's `union` can fill gaps (Turfjs/turf#2917).
  const union = areaKm2(a) + areaKm2(b) - common;
  return union > 0 ? common / union : null;
}

function commonKm2(a: Area, b: Area): number {
  const common = intersect({
    type: 'FeatureCollection',
    features: [a, b].map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  });
  return common === null ? 0 : areaKm2(common.geometry);
}
