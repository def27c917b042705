import type { Point } from '../path';
import { edgeTowards, movesTouch, segmentsCross, segmentTouchesBox, type Box, type Move, type Segment } from './box';
import { candidatesFor, markSize, type Candidate, type Ground } from './candidates';
import { wishBox } from './label-box';
import type { LabelWish } from './label-wish';

/** A label at a place that it takes. */
export interface Placed {
  readonly wish: LabelWish;
  readonly candidate: Candidate;
  /** From the smallest to the largest width of the tier. */
  readonly box: Move;
  readonly dot: Move | null;
  /** At each of the widths at which the tier is tried. */
  readonly at: readonly { readonly box: Box; readonly dot: Box | null; readonly line: Segment | null }[];
}

/** The places that a name may take. */
export interface Places {
  /** What its first place costs; Infinity: it has none. */
  readonly cheapest: number;
  /** The cheapest that keeps off what is placed. */
  firstFree(placed: readonly Placed[]): Placed | null;
}

export function placesFor(wish: LabelWish, ground: Ground): Places {
  const candidates = candidatesFor(wish, ground);
  // Measured when tried, and kept: each order tries the same ones again.
  const places: Placed[] = [];
  return {
    cheapest: candidates[0]?.cost ?? Infinity,
    firstFree(placed) {
      for (const [index, candidate] of candidates.entries()) {
        const place = (places[index] ??= placeAt(wish, candidate, ground));
        if (placed.every((other) => fit(place, other))) return place;
      }
      return null;
    },
  };
}

function fit(a: Placed, b: Placed): boolean {
  if (movesTouch(a.box, b.box)) return false;
  if (a.dot && movesTouch(a.dot, b.box)) return false;
  if (b.dot && movesTouch(b.dot, a.box)) return false;
  return a.at.every((here, index) => {
    const there = b.at[index];
    if (!there) return true;
    if (here.line && segmentTouchesBox(here.line, there.box)) return false;
    if (there.line && segmentTouchesBox(there.line, here.box)) return false;
    if (here.line && there.dot && segmentTouchesBox(here.line, there.dot)) return false;
    if (there.line && here.dot && segmentTouchesBox(there.line, here.dot)) return false;
    return !(here.line && there.line && segmentsCross(here.line, there.line));
  });
}

function placeAt(wish: LabelWish, candidate: Candidate, ground: Ground): Placed {
  const mark = markSize(wish, candidate);
  const at = ground.widths.map((width) => {
    const scale = width / ground.scene.width;
    const anchor: Point = [wish.x * scale, wish.y * scale];
    const box = wishBox(wish, anchor[0] + candidate.dx, anchor[1] + candidate.dy);
    return {
      box,
      dot: mark > 0 ? { x: anchor[0], y: anchor[1], width: mark, height: mark } : null,
      line: candidate.leader ? ([anchor, edgeTowards(box, anchor)] as const) : null,
    };
  });
  const [first, last] = [at[0], at.at(-1)];
  if (!first || !last) throw new RangeError('A tier has at least one width.');
  return { wish, candidate, at, box: [first.box, last.box], dot: first.dot && last.dot ? [first.dot, last.dot] : null };
}
