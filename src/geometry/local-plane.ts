import type { MultiPolygon, Position } from 'geojson';
import { geodesicMetres } from './geodesic';
import { lngLat, partsOf, type Area } from './rings';

/** Turf's degree of arc in km: it measures on a sphere of radius 6371.0088 km. */
export const TURF_DEGREE_KM = (6371.0088 * Math.PI) / 180;

/**
 * A plane true to scale at one place, written as degrees near 0° N 0° E of Turf's sphere: there Turf's kilometres are kilometres on
 * the ellipsoid at that place. The scale is off by tan φ · Δφ in east-west at a distance of Δφ in latitude: under 0.02 % at 10 km and
 * 7° south; by 0.001 % from the curve of the sphere at 50 km.
 */
export interface LocalPlane {
  readonly toPlane: (area: Area) => MultiPolygon;
  readonly toGround: (area: Area) => MultiPolygon;
}

/** Half the side over which the scale is taken, degrees: small, so that the place's own holds. */
const HALF = 0.01;

export function localPlane([lng0, lat0]: readonly [lng: number, lat: number]): LocalPlane {
  const kmPerLng = geodesicMetres([lng0 - HALF, lat0], [lng0 + HALF, lat0]) / 1000 / (2 * HALF);
  const kmPerLat = geodesicMetres([lng0, lat0 - HALF], [lng0, lat0 + HALF]) / 1000 / (2 * HALF);
  const [scaleX, scaleY] = [kmPerLng / TURF_DEGREE_KM, kmPerLat / TURF_DEGREE_KM];
  return {
    toPlane: (area) => mapped(area, ([lng, lat]) => [(lng - lng0) * scaleX, (lat - lat0) * scaleY]),
    toGround: (area) => mapped(area, ([x, y]) => [x / scaleX + lng0, y / scaleY + lat0]),
  };
}

function mapped(area: Area, move: (position: readonly [number, number]) => Position): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: partsOf(area).map((rings) => rings.map((ring) => ring.map((position) => move(lngLat(position))))) };
}
