import type { Point } from '../path';
import { boxInside, coveredPart, edgeTowards, movesTouch, segmentsCross, segmentTouchesBox, type Box, type Move, type Segment } from './box';
import { labelBox } from './label-box';
import type { LabelScene, LabelWish } from './label-wish';
import { rasterOf, type OwnerRaster } from './owner-raster';
import { QUIET_FROM_TIER, TIERS, type LabelAnchor, type LabelPlace, type LabelPlan } from './label-plan';

/** Labels may stand this far outside the frame, in em: less than the map's padding. */
const OVERHANG = 0.8;
const DIRECTIONS = 24;
const REACHES = [1.8, 2.4, 3, 3.8, 4.8, 6, 7.5, 9];
const RESTARTS = 120;
/** Widths of a tier at which lines are tried; texts are tried at all of them at once. */
const TRIALS = 3;

interface Candidate {
  readonly dx: number;
  readonly dy: number;
  readonly leader: boolean;
  readonly cost: number;
}

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
 * from the smallest to the largest width of a tier; leader lines cross neither texts nor one another.
 */
export function placeLabels(scene: LabelScene): LabelPlan {
  const found = new Map<LabelWish, (Candidate | null)[]>(scene.wishes.map((wish) => [wish, []]));
  const owners = rasterOf(scene);
  TIERS.forEach((_, tier) => {
    const placed = placeTier(scene, tier, owners);
    for (const [wish, tiers] of found) tiers[tier] = placed.find((entry) => entry.wish === wish)?.candidate ?? null;
  });
  return { anchors: [...found].map(([wish, tiers]) => anchorOf(wish, tiers)) };
}

function anchorOf(wish: LabelWish, tiers: readonly (Candidate | null)[]): LabelAnchor {
  const places: LabelPlace[] = [];
  tiers.forEach((candidate, tier) => {
    if (!candidate) return;
    const place = { from: tier, to: tier + 1, dx: candidate.dx, dy: candidate.dy, leader: candidate.leader };
    const before = places.at(-1);
    if (before && before.to === tier && before.dx === place.dx && before.dy === place.dy && before.leader === place.leader) {
      places[places.length - 1] = { ...before, to: tier + 1 };
    } else {
      places.push(place);
    }
  });
  return { id: wish.id, kind: wish.kind, text: wish.text, code: wish.code, x: wish.x, y: wish.y, places };
}

function placeTier(scene: LabelScene, tier: number, owners: OwnerRaster): readonly Placed[] {
  const widths = tierWidths(tier);
  const scale = (widths[0] ?? TIERS[0]) / scene.width;
  const named = scene.wishes.filter((wish) => wish.named);
  const ground: Ground = { scene, scale, widths, ownerAt: (x, y) => owners(x / scale, y / scale) };

  const placed = bestOrder(named, ground);
  const rest = scene.wishes.filter((wish) => !wish.named && isWanted(wish, tier)).sort((a, b) => rank(a) - rank(b));
  for (const wish of rest) {
    const place = firstFree(wish, candidatesFor(wish, ground), placed, ground);
    if (place) placed.push(place);
  }
  return placed;
}

interface Ground {
  readonly scene: LabelScene;
  /** em per drawing unit at the tier's smallest width. */
  readonly scale: number;
  readonly widths: readonly number[];
  /** What covers a place in em, or null. */
  readonly ownerAt: OwnerRaster;
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
function bestOrder(wishes: readonly LabelWish[], ground: Ground): Placed[] {
  const candidates = new Map(wishes.map((wish) => [wish, candidatesFor(wish, ground)]));
  const random = generator(7);
  let best: { placed: Placed[]; cost: number } = { placed: [], cost: Infinity };
  for (let attempt = 0; attempt < RESTARTS; attempt++) {
    const order = attempt === 0 ? wishes : [...wishes].map((wish) => ({ wish, key: random() })).sort((a, b) => a.key - b.key).map(({ wish }) => wish);
    const placed: Placed[] = [];
    let cost = 0;
    for (const wish of order) {
      const place = firstFree(wish, candidates.get(wish) ?? [], placed, ground);
      if (place) placed.push(place);
      cost += place ? place.candidate.cost : 40;
    }
    if (cost < best.cost) best = { placed, cost };
  }
  return best.placed;
}

function firstFree(wish: LabelWish, candidates: readonly Candidate[], placed: readonly Placed[], ground: Ground): Placed | null {
  for (const candidate of candidates) {
    const place = placeAt(wish, candidate, ground);
    if (placed.every((other) => fit(place, other))) return place;
  }
  return null;
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
    const box = boxOf(wish, anchor[0] + candidate.dx, anchor[1] + candidate.dy);
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

/** Size of what stands on the anchor, em: an event's mark, a town's or a leader line's dot, or nothing. */
function markSize(wish: LabelWish, candidate: Candidate): number {
  if (wish.marked === true) return 1.2;
  return candidate.leader || wish.kind === 'town' ? 0.7 : 0;
}

function coversMark(wish: LabelWish, candidate: Candidate): boolean {
  const { x, y, width, height } = boxOf(wish, candidate.dx, candidate.dy);
  const mark = markSize(wish, candidate);
  return Math.abs(x) * 2 < width + mark && Math.abs(y) * 2 < height + mark;
}

function boxOf(wish: LabelWish, x: number, y: number): Box {
  return labelBox(wish.text, wish.named ? 'named' : wish.kind, x, y);
}

/** All places for a label, cheapest first; rounded before they are tried, so that what was tried is what is drawn. */
function candidatesFor(wish: LabelWish, ground: Ground): readonly Candidate[] {
  const area: Box = {
    x: (ground.scene.width * ground.scale) / 2,
    y: (ground.scene.height * ground.scale) / 2,
    width: ground.scene.width * ground.scale + 2 * OVERHANG,
    height: ground.scene.height * ground.scale + 2 * OVERHANG,
  };
  const anchor: Point = [wish.x * ground.scale, wish.y * ground.scale];
  const all = wish.kind === 'town' ? besidePoint(wish) : [...insideArea(wish, ground), ...(wish.named ? withLeader(wish, ground) : [])];
  return all
    .map((candidate) => ({ ...candidate, dx: round(candidate.dx), dy: round(candidate.dy) }))
    .filter((candidate) => !(wish.marked === true && coversMark(wish, candidate)))
    .filter(({ dx, dy }) => wish.kind === 'town' || boxInside(boxOf(wish, anchor[0] + dx, anchor[1] + dy), area))
    .sort((a, b) => a.cost - b.cost);
}

function besidePoint(wish: LabelWish): readonly Candidate[] {
  const { width, height } = boxOf(wish, 0, 0);
  const [right, below] = [width / 2 + 0.5, height / 2 + 0.3];
  return [
    [0, -below],
    [right, 0],
    [0, below],
    [-right, 0],
  ].map(([dx = 0, dy = 0], cost) => ({ dx, dy, cost, leader: false }));
}

/** Places on a grid over the area, the middle of the text inside it; dearer the more of the text hangs out. */
function insideArea(wish: LabelWish, ground: Ground): readonly Candidate[] {
  const { scale } = ground;
  const candidates: Candidate[] = [];
  const points = wish.rings.flat();
  const [left, right] = [Math.min(...points.map(([x]) => x)) * scale, Math.max(...points.map(([x]) => x)) * scale];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)) * scale, Math.max(...points.map(([, y]) => y)) * scale];
  const [anchorX, anchorY] = [wish.x * scale, wish.y * scale];
  // Fine enough for a village on a phone, coarse enough for a district on a wall.
  const step = Math.max(0.4, (right - left) / 40, (bottom - top) / 40);
  const needed = wish.named ? 0.62 : wish.kind === 'village' ? 0.85 : 0.9;
  const inOwn = (x: number, y: number) => {
    const owner = ground.ownerAt(x, y);
    return owner !== null && (owner === wish || owner.within === wish.id);
  };
  const consider = (x: number, y: number) => {
    if (!inOwn(x, y)) return;
    const box = boxOf(wish, x, y);
    const part = coveredPart(box, inOwn);
    if (part < needed) return;
    const away = Math.hypot(x - anchorX, y - anchorY);
    // A name of a sub-district keeps off the villages that are named: their colour is the message.
    const onNamed = wish.kind === 'kecamatan' ? coveredPart(box, (px, py) => ground.ownerAt(px, py)?.named === true) : 0;
    if (onNamed > 0) return;
    candidates.push({ dx: x - anchorX, dy: y - anchorY, leader: false, cost: (1 - part) * 6 + away * (wish.kind === 'village' ? 0.35 : 0.02) });
  };
  consider(anchorX, anchorY);
  for (let x = left; x <= right; x += step) for (let y = top; y <= bottom; y += step) consider(x, y);
  return candidates;
}

/** Places around the village with a line to it; dearer with length and with every colour or village the text would cover. */
function withLeader(wish: LabelWish, ground: Ground): readonly Candidate[] {
  const { scale } = ground;
  const anchor: Point = [wish.x * scale, wish.y * scale];
  const { width, height } = boxOf(wish, 0, 0);
  const candidates: Candidate[] = [];
  for (let i = 0; i < DIRECTIONS; i++) {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    for (const reach of REACHES) {
      // The reach is the length of the line: half the text is added in its direction.
      const dx = Math.cos(angle) * (reach + width / 2);
      const dy = Math.sin(angle) * (reach + height / 2);
      const box = boxOf(wish, anchor[0] + dx, anchor[1] + dy);
      const onNamed = coveredPart(box, (x, y) => ground.ownerAt(x, y)?.named === true);
      const onScope = coveredPart(box, (x, y) => ground.ownerAt(x, y)?.kind === 'village');
      const [endX, endY] = edgeTowards(box, anchor);
      const length = Math.hypot(endX - anchor[0], endY - anchor[1]);
      if (length < 0.9) continue;
      let foreign = 0;
      for (let s = 1; s <= 8; s++) {
        const [x, y] = [anchor[0] + ((endX - anchor[0]) * s) / 8, anchor[1] + ((endY - anchor[1]) * s) / 8];
        const over = ground.ownerAt(x, y);
        if (over?.named === true && over !== wish) foreign++;
      }
      candidates.push({ dx, dy, leader: true, cost: 2.2 + length * 0.45 + onNamed * 14 + onScope * 1.2 + foreign * 0.8 });
    }
  }
  return candidates;
}

/** Lehmer generator: the same picture at every build. */
function generator(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 48271) % 2147483647;
    return value / 2147483647;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
