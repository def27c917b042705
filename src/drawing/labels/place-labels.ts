import type { Point } from '../path';
import { edgeTowards, movesTouch, segmentsCross, segmentTouchesBox, type Box, type Move, type Segment } from './box';
import { candidatesFor, markSize, type Candidate, type Ground } from './candidates';
import type { LabelScene, LabelWish } from './label-wish';
import { rasterOf, type OwnerRaster } from './owner-raster';
import { isCrowded, placeCrowded } from './crowded-labels';
import { anchorOf } from './label-anchor';
import { wishBox } from './label-box';
import { QUIET_FROM_TIER, TIERS, type LabelPlan } from './label-plan';

/** Orders tried for a dozen names; for more of them fewer, so that placing takes no longer than their number says. */
const RESTARTS = 120;
const DOZEN = 12;
/** What a name without a place costs: more than any place. */
const NO_PLACE = 40;
/** Costs are sums in different orders. */
const ROUNDING = 1e-6;
/** Widths of a tier at which lines are tried; texts are tried at all of them at once. */
const TRIALS = 3;

interface Placed {
  readonly wish: LabelWish;
  readonly candidate: Candidate;
  /** From the smallest to the largest width of the tier. */
  readonly box: Move;
  readonly dot: Move | null;
  /** At each of the widths at which the tier is tried. */
  readonly at: readonly { readonly box: Box; readonly dot: Box | null; readonly line: Segment | null }[];
}

/**
 * Finds a place for each label at each tier, or none. Named villages come first, in the best of many orders (deterministic);
 * then the others, inside their village only; then names of sub-districts, where room is left. No two labels touch
 * from the smallest to the largest width of a tier; leader lines cross neither texts nor one another. A crowded map has a simpler way: see `placeCrowded`.
 */
export function placeLabels(scene: LabelScene): LabelPlan {
  if (isCrowded(scene)) return placeCrowded(scene);
  const found = new Map<LabelWish, (Candidate | null)[]>(scene.wishes.map((wish) => [wish, []]));
  const owners = rasterOf(scene);
  TIERS.forEach((_, tier) => {
    const placed = placeTier(scene, tier, owners);
    for (const [wish, tiers] of found) tiers[tier] = placed.find((entry) => entry.wish === wish)?.candidate ?? null;
  });
  return { anchors: [...found].map(([wish, tiers]) => anchorOf(wish, tiers)) };
}

function placeTier(scene: LabelScene, tier: number, owners: OwnerRaster): readonly Placed[] {
  const widths = tierWidths(tier);
  const scale = (widths[0] ?? TIERS[0]) / scene.width;
  const named = scene.wishes.filter((wish) => wish.named);
  const ground: Ground = { scene, scale, widths, ownerAt: (x, y) => owners(x / scale, y / scale) };

  const placed = [...bestOrder(named, ground)];
  const rest = scene.wishes.filter((wish) => !wish.named && isWanted(wish, tier)).sort((a, b) => rank(a) - rank(b));
  for (const wish of rest) {
    const place = placesFor(wish, ground).firstFree(placed);
    if (place) placed.push(place);
  }
  return placed;
}

/** From the smallest to the largest. */
function tierWidths(tier: number): readonly number[] {
  const from = TIERS[tier] ?? TIERS[0];
  const to = TIERS[tier + 1] ?? from * 2;
  return Array.from({ length: TRIALS }, (_, index) => from + ((to - from) * index) / (TRIALS - 1));
}

function isWanted(wish: LabelWish, tier: number): boolean {
  return wish.kind === 'town' || tier >= QUIET_FROM_TIER;
}

function rank(wish: LabelWish): number {
  return ['town', 'kecamatan', 'village', 'context', 'event'].indexOf(wish.kind);
}

/** The order of placing decides who gets the good places: keep the cheapest of many orders. */
function bestOrder(wishes: readonly LabelWish[], ground: Ground): readonly Placed[] {
  const names = wishes.map((wish) => placesFor(wish, ground));
  const random = generator(7);
  let best: { readonly placed: readonly Placed[]; readonly cost: number } = { placed: [], cost: Infinity };
  const restarts = Math.min(RESTARTS, Math.round((RESTARTS * DOZEN) / wishes.length));
  for (let attempt = 0; attempt < restarts; attempt++) {
    const order = attempt === 0 ? names : names.map((name) => ({ name, key: random() })).sort((a, b) => a.key - b.key).map(({ name }) => name);
    best = inOrder(order, best.cost) ?? best;
  }
  return best.placed;
}

/** Names placed one after another; null as soon as they cannot come cheaper than `limit`. */
function inOrder(order: readonly Places[], limit: number): { readonly placed: readonly Placed[]; readonly cost: number } | null {
  const placed: Placed[] = [];
  let cost = 0;
  let ahead = order.reduce((sum, { cheapest }) => sum + cheapest, 0);
  for (const { cheapest, firstFree } of order) {
    const place = firstFree(placed);
    if (place) placed.push(place);
    cost += place?.candidate.cost ?? NO_PLACE;
    ahead -= cheapest;
    if (cost + ahead > limit + ROUNDING) return null;
  }
  return cost < limit ? { placed, cost } : null;
}

/** The places that a name may take. */
interface Places {
  /** What it costs at least. */
  readonly cheapest: number;
  /** The cheapest that keeps off what is placed. */
  firstFree(placed: readonly Placed[]): Placed | null;
}

function placesFor(wish: LabelWish, ground: Ground): Places {
  const candidates = candidatesFor(wish, ground);
  // Measured when tried, and kept: each order tries the same ones again.
  const places: Placed[] = [];
  return {
    cheapest: Math.min(candidates[0]?.cost ?? NO_PLACE, NO_PLACE),
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

/** Lehmer generator: the same picture at every build. */
function generator(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 48271) % 2147483647;
    return value / 2147483647;
  };
}
