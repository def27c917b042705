import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Boundaries, VillageCode } from '../domain';
import type { Area } from './rings';

/** Side of the squares, in degrees: about 1.1 km. */
export const SIDE = 0.01;

/** WGS 84: equatorial radius in metres and square of the eccentricity. */
const EQUATORIAL_METRES = 6_378_137;
const ECCENTRICITY_2 = 0.006_694_379_990_141_3;

/** A counter-clockwise ring of squares' corners: `column` and `row` in sides, from 111.5° E 7° S to the north-east. */
export function square(column: number, row: number, size = 1): Position[] {
  const at = (x: number, y: number): Position => [degrees(111.5 + x * SIDE), degrees(-7 + y * SIDE)];
  return [
    at(column, row),
    at(column + size, row),
    at(column + size, row + size),
    at(column, row + size),
    at(column, row),
  ];
}

export function polygon(...coordinates: Position[][]): Polygon {
  return { type: 'Polygon', coordinates };
}

export function multiPolygon(...coordinates: Position[][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates };
}

export function boundaries(villages: Readonly<Record<VillageCode, Area>>): Boundaries {
  return { id: 'hand-made', villages: new Map(Object.entries(villages)) };
}

/** km² between two meridians and two parallels on the ellipsoid, in closed form (Snyder 1987, USGS PP 1395, eq. 3-12). */
export function cellKm2(west: number, south: number, east: number, north: number): number {
  const e = Math.sqrt(ECCENTRICITY_2);
  const b2 = EQUATORIAL_METRES ** 2 * (1 - ECCENTRICITY_2);
  const q = (lat: number): number => {
    const sine = Math.sin(radians(lat));
    return sine / (1 - ECCENTRICITY_2 * sine * sine) + Math.log((1 + e * sine) / (1 - e * sine)) / (2 * e);
  };
  return ((b2 / 2) * radians(east - west) * (q(north) - q(south))) / 1e6;
}

/** km² of one square of `square`. */
export function squareKm2(column: number, row: number, size = 1): number {
  return cellKm2(111.5 + column * SIDE, -7 + row * SIDE, 111.5 + (column + size) * SIDE, -7 + (row + size) * SIDE);
}

/** Metres of a degree of latitude near a latitude. */
export function latDegreeMetres(lat: number): number {
  const sine = Math.sin(radians(lat));
  return radians((EQUATORIAL_METRES * (1 - ECCENTRICITY_2)) / (1 - ECCENTRICITY_2 * sine * sine) ** 1.5);
}

/** Metres of a degree of longitude at a latitude. */
export function lngDegreeMetres(lat: number): number {
  const sine = Math.sin(radians(lat));
  return radians((EQUATORIAL_METRES * Math.cos(radians(lat))) / Math.sqrt(1 - ECCENTRICITY_2 * sine * sine));
}

function radians(degrees_: number): number {
  return (degrees_ * Math.PI) / 180;
}

/** Without the crumbs of binary fractions: neighbours must have the very same corners. */
function degrees(value: number): number {
  return Number(value.toFixed(6));
}
