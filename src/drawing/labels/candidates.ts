import { boundsOf } from '../../lib/bounds';
import type { Point } from '../path';
import { boxesTouch, boxInside, coveredPart, edgeTowards, segmentTouchesBox, type Box } from './box';
import { wishBox } from './label-box';
import type { LabelScene, LabelWish } from './label-wish';
import type { OwnerRaster } from './owner-raster';

/** Labels may stand this far outside the frame, in em: less than the map's padding. */
const OVERHANG = 0.8;
const DIRECTIONS = 24;
const REACHES = [1.8, 2.4, 3, 3.8, 4.8, 6, 7.5, 9];

/** A place that a label may take: the middle of its text from its anchor, em; the cheaper the better. */
export interface Candidate {
  readonly dx: number;
  readonly dy: number;
  readonly leader: boolean;
  readonly cost: number;
}

/** What lies under the labels of one tier. */
export interface Ground {
  readonly scene: LabelScene;
  /** em per drawing unit at the tier's smallest width. */
  readonly scale: number;
  readonly widths: readonly number[];
  /** What covers a place in em, or null. */
  readonly ownerAt: OwnerRaster;
  /** Do names of sub-districts stand there without those of villages? Then there is always a place for them. Left out: no. */
  readonly alone?: boolean;
}

/** Size of an event's mark, em. */
const MARK = 1.2;

/** Size of what stands on the anchor, em: an event's mark, a town's or a leader line's dot, or nothing. */
export function markSize(wish: LabelWish, candidate: Candidate): number {
  if (wish.marked === true) return MARK;
  return candidate.leader || wish.kind === 'town' ? 0.7 : 0;
}

function coversMark(wish: LabelWish, candidate: Candidate): boolean {
  const { x, y, width, height } = wishBox(wish, candidate.dx, candidate.dy);
  const mark = markSize(wish, candidate);
  return Math.abs(x) * 2 < width + mark && Math.abs(y) * 2 < height + mark;
}

/** The mark of an event is there also in a picture whose subject is not its village: its name then is placed after the others, or not at all. */
function coversOthersMark(wish: LabelWish, { dx, dy, leader }: Candidate, { scene, widths }: Ground): boolean {
  return scene.wishes.some((other) => other !== wish && other.marked === true && !other.named && widths.some((width) => {
    const scale = width / scene.width;
    const anchor: Point = [wish.x * scale, wish.y * scale];
    const box = wishBox(wish, anchor[0] + dx, anchor[1] + dy);
    const mark = { x: other.x * scale, y: other.y * scale, width: MARK, height: MARK };
    return boxesTouch(box, mark) || (leader && segmentTouchesBox([anchor, edgeTowards(box, anchor)], mark));
  }));
}

/** All places for a label, cheapest first; rounded before they are tried, so that what was tried is what is drawn. */
export function candidatesFor(wish: LabelWish, ground: Ground): readonly Candidate[] {
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
    .filter((candidate) => !(wish.marked === true && coversMark(wish, candidate)) && !coversOthersMark(wish, candidate, ground))
    .filter(({ dx, dy }) => wish.kind === 'town' || boxInside(wishBox(wish, anchor[0] + dx, anchor[1] + dy), area))
    .sort((a, b) => a.cost - b.cost);
}

function besidePoint(wish: LabelWish): readonly Candidate[] {
  const { width, height } = wishBox(wish, 0, 0);
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
  const bounds = boundsOf(wish.rings.flat());
  const [left, top, right, bottom] = [bounds[0] * scale, bounds[1] * scale, bounds[2] * scale, bounds[3] * scale];
  const [anchorX, anchorY] = [wish.x * scale, wish.y * scale];
  // Fine enough for a village on a phone, coarse enough for a district on a wall.
  const step = Math.max(0.4, (right - left) / 40, (bottom - top) / 40);
  const needed = wish.named ? 0.62 : wish.kind === 'village' ? 0.85 : ground.alone ? 0.5 : 0.9;
  const inOwn = (x: number, y: number) => {
    const owner = ground.ownerAt(x, y);
    return owner !== null && (owner === wish || owner.within === wish.id);
  };
  const consider = (x: number, y: number) => {
    if (!inOwn(x, y)) return;
    const box = wishBox(wish, x, y);
    const part = coveredPart(box, inOwn);
    if (part < needed) return;
    const away = Math.hypot(x - anchorX, y - anchorY);
    // A name of a sub-district keeps off the villages that are named: their colour is the message.
    const onNamed = wish.kind === 'kecamatan' ? coveredPart(box, (px, py) => ground.ownerAt(px, py)?.named === true) : 0;
    if (onNamed > 0 && !ground.alone) return;
    candidates.push({ dx: x - anchorX, dy: y - anchorY, leader: false, cost: (1 - part) * 6 + onNamed * 14 + away * (wish.kind === 'village' ? 0.35 : 0.02) });
  };
  consider(anchorX, anchorY);
  for (let x = left; x <= right; x += step) for (let y = top; y <= bottom; y += step) consider(x, y);
  return candidates;
}

/** Places around the village with a line to it; dearer with length and with every colour or village the text would cover. */
function withLeader(wish: LabelWish, ground: Ground): readonly Candidate[] {
  const { scale } = ground;
  const anchor: Point = [wish.x * scale, wish.y * scale];
  const { width, height } = wishBox(wish, 0, 0);
  const candidates: Candidate[] = [];
  for (let i = 0; i < DIRECTIONS; i++) {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    for (const reach of REACHES) {
      // The reach is the length of the line: half the text is added in its direction.
      const dx = Math.cos(angle) * (reach + width / 2);
      const dy = Math.sin(angle) * (reach + height / 2);
      const box = wishBox(wish, anchor[0] + dx, anchor[1] + dy);
      const onOthers = coveredPart(box, (x, y) => isColoredOrNamed(ground.ownerAt(x, y)));
      const onScope = coveredPart(box, (x, y) => ground.ownerAt(x, y)?.kind === 'village');
      const [endX, endY] = edgeTowards(box, anchor);
      const length = Math.hypot(endX - anchor[0], endY - anchor[1]);
      if (length < 0.9) continue;
      let foreign = 0;
      for (let s = 1; s <= 8; s++) {
        const [x, y] = [anchor[0] + ((endX - anchor[0]) * s) / 8, anchor[1] + ((endY - anchor[1]) * s) / 8];
        const over = ground.ownerAt(x, y);
        if (over !== null && over !== wish) foreign += over.colored === true ? 2 : over.named ? 0.8 : 0;
      }
      candidates.push({ dx, dy, leader: true, cost: 2.2 + length * 0.45 + onOthers * 14 + onScope * 1.2 + foreign });
    }
  }
  return candidates;
}

function isColoredOrNamed(owner: LabelWish | null): boolean {
  return owner !== null && (owner.named || owner.colored === true);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
