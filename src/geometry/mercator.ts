import { lngLat } from './rings';

/** A point of the Web Mercator world square: x east and y south, both 0–1. */
export type WorldPoint = readonly [x: number, y: number];

/** Circumference of the Web Mercator sphere (EPSG:3857), metres: the width of the world square at the equator. */
const WORLD_METRES = 2 * Math.PI * 6_378_137;

export function toWorld(position: readonly number[]): WorldPoint {
  const [lng, lat] = lngLat(position);
  const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(180 + lng) / 360, (180 - (180 / Math.PI) * northing) / 360];
}

export function fromWorld([x, y]: WorldPoint): [lng: number, lat: number] {
  const northing = ((180 - y * 360) * Math.PI) / 180;
  return [x * 360 - 180, (Math.atan(Math.exp(northing)) * 360) / Math.PI - 90];
}

/** Metres on the ground for one unit of the world square at a latitude. The projection is conformal: so in every direction. */
export function worldUnitMetres(lat: number): number {
  return WORLD_METRES * Math.cos((lat * Math.PI) / 180);
}
