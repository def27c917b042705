import type { Boundaries, SetMeasures, VillageCode } from '../domain';
import { partOf, type Progress } from '../lib/progress';
import { outlineDistanceKm, prepareOutline } from './distances';
import { areaKm2, geodesicMetres } from './geodesic';
import { labelPoint } from './label-point';
import { ringsOf, segmentsOf } from './rings';
import { segmentsOfSet } from './segments';

/**
 * Measures one boundary set: see `docs/metrics.md` for each figure's method and limits. The same function runs at build and for
 * a user's own boundaries. Figures are rounded to what they are worth: 1 m² (areas), 0.1 m (borders), 1 m (distances and label
 * points). `progress` is told of it, village by village. Of more than 120 villages no distances are measured. A village with an empty geometry has area 0 and neither label point nor distances.
 */
export function measureSet(boundaries: Boundaries, progress: Progress = () => undefined): SetMeasures {
  const codes = [...boundaries.villages.keys()].sort();
  const areasKm2: Record<VillageCode, number> = {};
  const outlineMetres: Record<VillageCode, number> = {};
  const labelPoints: Record<VillageCode, readonly [number, number]> = {};
  for (const [index, code] of codes.entries()) {
    progress((index / codes.length) * VILLAGES_SHARE);
    const geometry = boundaries.villages.get(code);
    if (geometry === undefined) continue;
    areasKm2[code] = round(areaKm2(geometry), 6);
    outlineMetres[code] = round(ringsOf(geometry).flatMap(segmentsOf).reduce((sum, [from, to]) => sum + geodesicMetres(from, to), 0), 1);
    const point = labelPoint(geometry);
    if (point !== null) labelPoints[code] = [round(point[0], 5), round(point[1], 5)];
  }
  progress(VILLAGES_SHARE);
  const borders = sharedBorders(boundaries);
  return { areasKm2, borders, outlineMetres, labelPoints, distances: distances(boundaries, partOf(progress, BORDERS_SHARE, 1)) };
}

/** About how much of the work the villages one by one are, and all that is done when their borders are. */
const [VILLAGES_SHARE, BORDERS_SHARE] = [0.6, 0.75];

/** Geodesic length of what every two villages share, in order of code. A corner has no length and makes no border. */
function sharedBorders(boundaries: Boundaries): SetMeasures['borders'] {
  const metresByPair = new Map<string, { readonly a: VillageCode; readonly b: VillageCode; metres: number }>();
  for (const { from, to, owners } of segmentsOfSet(boundaries)) {
    const [a, b] = owners;
    if (a === undefined || b === undefined) continue;
    const key = JSON.stringify([a, b]);
    const pair = metresByPair.get(key) ?? { a, b, metres: 0 };
    pair.metres += geodesicMetres(from, to);
    metresByPair.set(key, pair);
  }
  return [...metresByPair.values()]
    .sort((p, q) => compare(p.a, q.a) || compare(p.b, q.b))
    .map(({ a, b, metres }) => [a, b, round(metres, 1)] as const);
}

/** Pairs grow with the square: of 300 villages they take longer than all the rest of an import, and only a list ranked by distance asks for them. */
const MOST_WITH_DISTANCES = 120;

function distances(boundaries: Boundaries, progress: Progress): SetMeasures['distances'] {
  if (boundaries.villages.size > MOST_WITH_DISTANCES) return { codes: [], km: [] };
  const outlines = [...boundaries.villages]
    .map(([code, geometry]) => ({ code, outline: prepareOutline(geometry) }))
    .filter(({ outline }) => outline.runs.length > 0)
    .sort((p, q) => compare(p.code, q.code));
  const km = outlines.flatMap(({ outline }, index) => {
    progress(index / outlines.length);
    return outlines.slice(index + 1).map((other) => round(outlineDistanceKm(outline, other.outline) ?? 0, 3));
  });
  return { codes: outlines.map(({ code }) => code), km };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
