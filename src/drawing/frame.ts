import type { Position } from 'geojson';

/**
 * The rectangle that the map fits: the scope's bounds in Web Mercator, counted in integer drawing units from its
 * north-west corner, x to the east and y to the south.
 */
export interface Frame {
  /** Web Mercator world coordinates (0–1) of the north-west corner. */
  readonly west: number;
  readonly north: number;
  /** World size of one unit. */
  readonly unit: number;
  /** Size in units. */
  readonly width: number;
  readonly height: number;
}

/**
 * Units along the longer side. 8192 keeps a village's border within a quarter of a pixel when the frame fills a 4K screen
 * and its path short: the first frame carries all of them.
 */
const LONG_SIDE = 8192;

/** Web Mercator (EPSG:3857) scaled to the unit square, y to the south. */
export function toWorld([lng = 0, lat = 0]: Position): readonly [number, number] {
  return [(180 + lng) / 360, (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360];
}

export function toLngLat(x: number, y: number): readonly [number, number] {
  return [x * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90];
}

/** Frame around positions; a single point or nothing gives a frame of one unit. */
export function frameAround(positions: Iterable<Position>): Frame {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    const [x, y] = toWorld(position);
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  if (!(east > west || south > north)) return { west: 0, north: 0, unit: 1, width: 1, height: 1 };
  const unit = Math.max(east - west, south - north) / LONG_SIDE;
  return { west, north, unit, width: Math.max(1, Math.round((east - west) / unit)), height: Math.max(1, Math.round((south - north) / unit)) };
}

/** Position → nearest whole units. */
export function toUnits(frame: Frame, position: Position): readonly [number, number] {
  const [x, y] = toWorld(position);
  return [Math.round((x - frame.west) / frame.unit), Math.round((y - frame.north) / frame.unit)];
}

export function fromUnits(frame: Frame, x: number, y: number): readonly [number, number] {
  return toLngLat(frame.west + x * frame.unit, frame.north + y * frame.unit);
}
