// The package is CommonJS: at run time everything hangs on its default export.
import geographiclib from 'geographiclib-geodesic';
import { lngLat, partsOf, type Area, type Ring, type Rings } from './rings';

// Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43–55. doi:10.1007/s00190-012-0578-z
const { WGS84 } = geographiclib.Geodesic;

const M2_PER_KM2 = 1e6;

/** Length in metres of the geodesic between two lon/lat positions on the WGS 84 ellipsoid. */
export function geodesicMetres(a: readonly number[], b: readonly number[]): number {
  const [lngA, latA] = lngLat(a);
  const [lngB, latB] = lngLat(b);
  return WGS84.Inverse(latA, lngA, latB, lngB, geographiclib.Geodesic.DISTANCE).s12 ?? Number.NaN;
}

/**
 * Area in km² on the WGS 84 ellipsoid, sides being geodesics: the sum of the parts, each its outer ring less its holes.
 * The winding of the rings does not matter; an empty geometry has area 0.
 */
export function areaKm2(geometry: Area): number {
  return partsOf(geometry).reduce((sum, rings) => sum + partAreaKm2(rings), 0);
}

/** Area in km² of one part: its outer ring less its holes. */
export function partAreaKm2([outer, ...holes]: Rings): number {
  if (outer === undefined) return 0;
  return holes.reduce((area, hole) => area - ringAreaKm2(hole), ringAreaKm2(outer));
}

function ringAreaKm2(ring: Ring): number {
  const polygon = WGS84.Polygon(false);
  for (const position of ring.slice(0, -1)) {
    const [lng, lat] = lngLat(position);
    polygon.AddPoint(lat, lng);
  }
  return Math.abs(polygon.Compute(false, true).area ?? 0) / M2_PER_KM2;
}
