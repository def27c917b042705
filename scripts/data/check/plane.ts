import type { Position } from 'geojson';

/** A corner on a grid of 10⁻⁷ degrees (about 1 cm): whole numbers, so that every test of sides below is exact. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly a: Corner;
  readonly b: Corner;
}

const GRID = 1e7;

export function cornerOf([lng = Number.NaN, lat = Number.NaN]: Position): Corner {
  return { x: Math.round(lng * GRID), y: Math.round(lat * GRID) };
}

export function edgesOf(ring: readonly Position[]): readonly Edge[] {
  const corners = ring.map(cornerOf);
  return corners.slice(1).flatMap((b, index) => {
    const a = corners[index];
    return a && !same(a, b) ? [{ a, b }] : [];
  });
}

export function same(p: Corner, q: Corner): boolean {
  return p.x === q.x && p.y === q.y;
}

export function describe({ x, y }: Corner): string {
  return `${(x / GRID).toFixed(5)}, ${(y / GRID).toFixed(5)}`;
}

/** Signed area in m² of a loop, positive when counter-clockwise; on the plane, good for judging slivers and sides. */
export function planarSquareMetres(loop: readonly Corner[]): number {
  const [first] = loop;
  if (!first) return 0;
  const metresPerStep = 111_320 / GRID;
  const east = metresPerStep * Math.cos((first.y / GRID) * (Math.PI / 180));
  let sum = 0;
  for (const [index, p] of loop.entries()) {
    const q = loop[(index + 1) % loop.length] ?? first;
    sum += (p.x - first.x) * (q.y - first.y) - (q.x - first.x) * (p.y - first.y);
  }
  return (sum / 2) * east * metresPerStep;
}

/**
 * Pairs of edges that meet anywhere but in a common corner: crossing, touching with a corner inside the other edge, or lying on
 * each other. Exact. Swept from west to east.
 */
export function* meetingEdges<E extends Edge>(edges: readonly E[]): Generator<readonly [E, E]> {
  const west = ({ a, b }: Edge) => Math.min(a.x, b.x);
  const east = ({ a, b }: Edge) => Math.max(a.x, b.x);
  let active: E[] = [];
  for (const edge of [...edges].sort((p, q) => west(p) - west(q))) {
    active = active.filter((other) => east(other) >= west(edge));
    for (const other of active) if (meet(edge, other)) yield [edge, other];
    active.push(edge);
  }
}

function meet(s: Edge, t: Edge): boolean {
  const insideT = [s.a, s.b].some((corner) => isInside(corner, t));
  const insideS = [t.a, t.b].some((corner) => isInside(corner, s));
  return insideT || insideS || isSameLine(s, t) || isCrossing(s, t);
}

export function isCrossing(s: Edge, t: Edge): boolean {
  return side(t, s.a) * side(t, s.b) < 0 && side(s, t.a) * side(s, t.b) < 0;
}

function isSameLine(s: Edge, t: Edge): boolean {
  return (same(s.a, t.a) && same(s.b, t.b)) || (same(s.a, t.b) && same(s.b, t.a));
}

/** On the edge, but not at one of its ends. */
function isInside(corner: Corner, edge: Edge): boolean {
  if (same(corner, edge.a) || same(corner, edge.b) || side(edge, corner) !== 0) return false;
  const between = (value: number, p: number, q: number) => value >= Math.min(p, q) && value <= Math.max(p, q);
  return between(corner.x, edge.a.x, edge.b.x) && between(corner.y, edge.a.y, edge.b.y);
}

/** 1 left of the edge, −1 right of it, 0 on its line. Products stay below 2⁵³ for edges shorter than a few degrees. */
function side({ a, b }: Edge, { x, y }: Corner): number {
  return Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
}
