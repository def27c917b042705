import type { MultiPolygon, Polygon } from 'geojson';
import { type Corner, describe, type Edge, edgesOf, isCrossing, meetingEdges, planarSquareMetres, same } from './plane';
import type { Finding, Problem } from './problem';

/** Gaps and overlaps up to this size are rounding (5 decimals are about 1 m). */
const TOLERANCE_M2 = 1;

/**
 * Together the areas of a set are one piece without gap or overlap over 1 m².
 *
 * Method: every area has its inside on the left of its edges, so a border that two areas share is two edges of opposite
 * direction. They cancel out; what is left are the outline of the whole (one counter-clockwise loop) and the outlines of
 * mistakes: clockwise around a gap, counter-clockwise around an overlap or a part that stands apart. This holds when no
 * two edges cross, which is checked first, exactly, on whole numbers.
 */
export function checkTopology(file: string, areas: ReadonlyMap<string, Polygon | MultiPolygon>): Finding {
  const edges = [...areas].flatMap(([name, geometry]) => ringsOf(geometry).flatMap(edgesOf).map((edge) => ({ ...edge, name })));
  const problems: Problem[] = [];
  for (const [s, t] of meetingEdges(edges)) {
    if (isCrossing(s, t)) problems.push(`${file}: ${s.name} and ${t.name} cross near ${describe(s.a)}. Mend their border there.`);
  }

  const loops = loopsOf(unpaired(edges)).map((loop) => ({ loop, squareMetres: planarSquareMetres(loop) }));
  const [whole, ...others] = loops.sort((p, q) => q.squareMetres - p.squareMetres);
  if (!whole) return { problems: [`${file}: it has no outline. Import its boundaries again.`], holds: '' };
  const pinch = repeated(whole.loop);
  if (pinch) problems.push(`${file}: it hangs together only at the corner ${describe(pinch)}. Repair the topology there.`);
  for (const { loop, squareMetres } of others.filter((one) => Math.abs(one.squareMetres) > TOLERANCE_M2)) {
    const what = squareMetres < 0 ? 'a gap' : 'an overlap, or a part that stands apart,';
    const [near] = loop;
    problems.push(`${file}: ${what} of ${Math.abs(squareMetres).toFixed(0)} m² near ${near ? describe(near) : '?'}. Repair the topology there.`);
  }
  const worst = Math.max(0, ...others.map(({ squareMetres }) => Math.abs(squareMetres)));
  return { problems, holds: `${file}: one piece, largest gap or overlap ${worst.toFixed(2)} m²` };
}

function ringsOf(geometry: Polygon | MultiPolygon) {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function repeated(loop: readonly Corner[]): Corner | undefined {
  const seen = new Set<string>();
  return loop.find((corner) => seen.size === seen.add(keyOf(corner)).size);
}

/** The edges without a counterpart in the opposite direction. An edge that two areas have in the same direction stays twice. */
function unpaired(edges: readonly Edge[]): readonly Edge[] {
  const waiting = new Map<string, Edge[]>();
  for (const edge of edges) {
    const opposite = waiting.get(keyOf(edge.b, edge.a));
    if (opposite && opposite.length > 0) opposite.pop();
    else waiting.set(keyOf(edge.a, edge.b), [...(waiting.get(keyOf(edge.a, edge.b)) ?? []), edge]);
  }
  return [...waiting.values()].flat();
}

/**
 * Joins edges to loops. Where several go on from a corner, the sharpest right turn keeps to the outside: slivers that begin and
 * end on the outline become loops of their own and do not cut the whole in two.
 */
function loopsOf(edges: readonly Edge[]): readonly (readonly Corner[])[] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) leaving.set(keyOf(edge.a), [...(leaving.get(keyOf(edge.a)) ?? []), edge]);
  const loops: Corner[][] = [];
  const used = new Set<Edge>();
  for (const start of edges) {
    const loop: Corner[] = [];
    let edge: Edge | undefined = start;
    while (edge && !used.has(edge)) {
      used.add(edge);
      loop.push(edge.a);
      if (same(edge.b, start.a)) break;
      edge = rightmost(edge, (leaving.get(keyOf(edge.b)) ?? []).filter((next) => !used.has(next)));
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

function rightmost(from: Edge, choices: readonly Edge[]): Edge | undefined {
  const turn = ({ a, b }: Edge) => {
    const angle = Math.atan2(b.y - a.y, b.x - a.x) - Math.atan2(from.b.y - from.a.y, from.b.x - from.a.x);
    return Math.atan2(Math.sin(angle), Math.cos(angle));
  };
  return [...choices].sort((p, q) => turn(p) - turn(q))[0];
}

function keyOf(...corners: readonly Corner[]): string {
  return corners.map(({ x, y }) => `${x},${y}`).join(' ');
}
