import type { Position } from 'geojson';
import { groupBy } from '../lib/group-by';
import { fromWorld, toWorld } from './mercator';
import { signedArea } from '../lib/signed-area';
import { isInside, samePosition, type Ring, type Rings } from './rings';

export interface CutPart {
  /** What of the part lies inside each band: outer rings counter-clockwise, holes clockwise (RFC 7946). */
  readonly pieces: readonly { readonly band: number; readonly polygon: Position[][] }[];
  /** The stretches of the cut lines that lie inside the part. */
  readonly seams: readonly Position[][];
}

/** Where a ring passes a cut line: up into the band beyond it, or down out of that. */
interface Crossing {
  readonly line: number;
  readonly up: boolean;
  /** Place along the cut line. */
  readonly along: number;
  readonly position: Position;
}

/** A stretch of ring inside one band, from one crossing (where it is filed) to the next. */
interface Chain {
  readonly points: readonly Position[];
  readonly end: Crossing;
}

/** A closed line inside one band. */
interface Loop {
  readonly band: number;
  readonly ring: Position[];
}

/**
 * Cuts one part (an outer ring and its holes) along parallel diagonals: band k lies between the lines x + y = k · spacing and
 * (k + 1) · spacing of the Web Mercator world square; a vertex on a line belongs to the band beyond it.
 *
 * Every ring is walked once, the inside on its left, and falls into chains between crossings. Along a cut line the rings go up
 * and down in turn, so the inside lies between the nth crossing up and the nth down: that is a seam, and it leads from the end
 * of one chain to the start of the next in the same band.
 */
export function cutPart(rings: Rings, spacing: number): CutPart {
  const loops: Loop[] = [];
  const chains = new Map<Crossing, Chain>();
  rings.forEach((ring, index) => {
    const wound = wind(ring, index === 0 ? 1 : -1);
    const walk = walkRing(wound, spacing);
    if (walk.chains.size === 0) loops.push({ band: walk.band, ring: wound });
    for (const [start, chain] of walk.chains) chains.set(start, chain);
  });
  const partners = pairUp([...chains.keys()]);
  loops.push(...joinChains(chains, partners));
  return { pieces: nest(loops), seams: seamsOf(partners) };
}

/** The chains of a ring by the crossing each starts from, in order; none when the ring lies in one `band`. */
function walkRing(ring: readonly Position[], spacing: number): { readonly band: number; readonly chains: Map<Crossing, Chain> } {
  const vertices = ring.map((position) => {
    const [x, y] = toWorld(position);
    return { position, across: x + y, along: x - y, band: Math.floor((x + y) / spacing) };
  });
  const steps: (Crossing | Position)[] = [];
  vertices.forEach((to, index) => {
    const from = vertices[index - 1];
    if (from === undefined) return;
    for (const line of linesBetween(from.band, to.band)) {
      const share = (line * spacing - from.across) / (to.across - from.across);
      const along = from.along + (to.along - from.along) * share;
      const position = fromWorld([(line * spacing + along) / 2, (line * spacing - along) / 2]);
      steps.push({ line, up: to.band > from.band, along, position });
    }
    steps.push(to.position);
  });
  return { band: vertices[0]?.band ?? 0, chains: splitAtCrossings(steps) };
}

/** Cut lines passed on the way from one band to another, in the order they are met. */
function linesBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.abs(to - from) }, (_, step) => (to > from ? from + 1 + step : from - step));
}

/** `steps` goes once around a ring. */
function splitAtCrossings(steps: readonly (Crossing | Position)[]): Map<Crossing, Chain> {
  const chains = new Map<Crossing, Chain>();
  const first = steps.findIndex(isCrossing);
  if (first < 0) return chains;
  let start: Crossing | null = null;
  let points: Position[] = [];
  // Once around, from the first crossing to itself.
  for (const step of [...steps.slice(first), ...steps.slice(0, first + 1)]) {
    if (!isCrossing(step)) {
      points.push(step);
      continue;
    }
    if (start !== null) chains.set(start, { points: [...points, step.position], end: step });
    start = step;
    points = [step.position];
  }
  return chains;
}

function isCrossing(step: Crossing | Position): step is Crossing {
  return !Array.isArray(step);
}

/** Joins, along every cut line, the nth crossing up with the nth down; both ways. A closed ring has as many of each. */
function pairUp(crossings: readonly Crossing[]): ReadonlyMap<Crossing, Crossing> {
  const partners = new Map<Crossing, Crossing>();
  for (const onLine of groupBy(crossings, ({ line }) => line).values()) {
    const sorted = onLine.sort((a, b) => a.along - b.along);
    const downs = sorted.filter(({ up }) => !up);
    sorted
      .filter(({ up }) => up)
      .forEach((up, index) => {
        const down = downs[index];
        if (down === undefined) return;
        partners.set(up, down);
        partners.set(down, up);
      });
  }
  return partners;
}

function joinChains(chains: ReadonlyMap<Crossing, Chain>, partners: ReadonlyMap<Crossing, Crossing>): Loop[] {
  const loops: Loop[] = [];
  const used = new Set<Crossing>();
  for (const first of chains.keys()) {
    const points: Position[] = [];
    let start: Crossing | undefined = first;
    while (start !== undefined && !used.has(start)) {
      used.add(start);
      const chain = chains.get(start);
      if (chain === undefined) break;
      for (const point of chain.points) points.push(point);
      start = partners.get(chain.end);
    }
    const ring = closeRing(points);
    // A vertex that only touches a cut line leaves a loop without area.
    if (ring.length >= 4) loops.push({ band: first.up ? first.line : first.line - 1, ring });
  }
  return loops;
}

/** Without repeated positions, the last like the first. */
function closeRing(points: readonly Position[]): Position[] {
  const ring: Position[] = [];
  for (const point of points) {
    const last = ring.at(-1);
    if (last === undefined || !samePosition(last, point)) ring.push(point);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first !== undefined && last !== undefined && !samePosition(first, last)) ring.push(first);
  return ring;
}

/** Gives every hole to the outer ring around it. Only whole rings can be holes: those that are cut have become outline. */
function nest(loops: readonly Loop[]): CutPart['pieces'] {
  const pieces = loops.filter(({ ring }) => signedArea(ring) > 0).map(({ band, ring }) => ({ band, polygon: [ring] }));
  for (const hole of loops.filter(({ ring }) => signedArea(ring) < 0)) {
    const within = pieces.filter(({ band }) => band === hole.band);
    const around = within.length === 1 ? within[0] : within.find(({ polygon: [outer] }) => outer && isRingInside(hole.ring, outer));
    around?.polygon.push(hole.ring);
  }
  return pieces;
}

function seamsOf(partners: ReadonlyMap<Crossing, Crossing>): Position[][] {
  return [...partners]
    .filter(([from, to]) => from.up && !samePosition(from.position, to.position))
    .map(([from, to]) => [from.position, to.position]);
}

/** A hole may touch the outer ring in a vertex, so every vertex has a say. */
function isRingInside(inner: Ring, outer: Ring): boolean {
  return inner.filter((position) => isInside(position, outer)).length * 2 > inner.length;
}

function wind(ring: Ring, turn: 1 | -1): Position[] {
  return signedArea(ring) * turn < 0 ? [...ring].reverse() : [...ring];
}
