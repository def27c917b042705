import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS 84. */
const SEMI_MAJOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** Edges are cut so that no piece is longer than about 20 m. */
const STEP_DEGREES = 0.0002;

/**
 * Area in km² on the WGS 84 ellipsoid, by a way that shares nothing with `src/geometry`: the polygon is projected with
 * Lambert's cylindrical equal-area projection of the ellipsoid (authalic latitude; Snyder, "Map Projections: A Working Manual",
 * 1987, eq. 3-12 and 10-14/15), its edges densified, and measured on the plane. Edges are taken as straight in lon/lat, which
 * for edges of some hundred metres is the same as geodesic to far below 0.01 % of a village's area.
 */
export function authalicAreaKm2(geometry: Polygon | MultiPolygon): number {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.reduce((sum, ring) => sum + signedSquareMetres(ring), 0) / 1e6;
}

function signedSquareMetres(ring: readonly Position[]): number {
  const [origin] = ring;
  if (!origin) return 0;
  const [x0, y0] = project(origin);
  let sum = 0;
  let from: readonly [number, number] = [0, 0];
  for (const position of densified(ring)) {
    const [x, y] = project(position);
    const to = [x - x0, y - y0] as const;
    sum += from[0] * to[1] - to[0] * from[1];
    from = to;
  }
  return sum / 2;
}

function* densified(ring: readonly Position[]): Generator<Position> {
  let before: Position | null = null;
  for (const position of ring) {
    const [lng = 0, lat = 0] = position;
    const [lng0 = 0, lat0 = 0] = before ?? position;
    const pieces = Math.max(1, Math.ceil(Math.hypot(lng - lng0, lat - lat0) / STEP_DEGREES));
    for (let piece = 1; piece <= pieces; piece += 1) {
      const t = piece / pieces;
      yield [lng0 + t * (lng - lng0), lat0 + t * (lat - lat0)];
    }
    before = position;
  }
}

/** Metres east and north on the equal-area plane. */
function project([lng = 0, lat = 0]: Position): readonly [x: number, y: number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  const q = (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E));
  return [(SEMI_MAJOR_METRES * lng * Math.PI) / 180, (SEMI_MAJOR_METRES * q) / 2];
}
