import { boundsOf } from '../../lib/bounds';
import type { Point } from '../path';
import { boxesTouch, coveredPart, insideRings, type Box } from './box';
import { anchorOf } from './label-anchor';
import { wishBox } from './label-box';
import { QUIET_FROM_TIER, TIERS, type LabelPlan } from './label-plan';
import type { LabelScene, LabelWish } from './label-wish';

/** More named villages than these, or more of any kind, and trying orders and leader lines would take minutes, and show little. */
const MANY_NAMED = 24;
const MANY = 160;

export function isCrowded({ wishes }: LabelScene): boolean {
  return wishes.length > MANY || wishes.filter(({ named }) => named).length > MANY_NAMED;
}

/**
 * Places for the names of a crowded map: each on its own anchor or nowhere, named villages before sub-districts before the others,
 * large before small. Texts do not touch: they are closest at a tier's smallest width, so that is where they are tried. Linear in
 * the number of names.
 */
export function placeCrowded(scene: LabelScene): LabelPlan {
  const wishes = scene.wishes.map((wish) => ({ wish, box: wishBox(wish, 0, 0), size: extentOf(wish), tiers: TIERS.map((): typeof HERE | null => null) }));
  const order = wishes.toSorted((a, b) => rank(a.wish) - rank(b.wish) || b.size.width * b.size.height - a.size.width * a.size.height);
  TIERS.forEach((width, tier) => {
    const scale = width / scene.width;
    const taken = new TakenBoxes();
    for (const { wish, box, size, tiers } of order) {
      if (tier < QUIET_FROM_TIER && !wish.named && wish.kind !== 'town') continue;
      const placed = { ...box, x: wish.x * scale, y: wish.y * scale };
      if (!fitsItsArea(wish, placed, size, scale) || !isInFrame(placed, scene, scale) || taken.touches(placed)) continue;
      taken.add(placed);
      tiers[tier] = HERE;
    }
  });
  return { anchors: wishes.map(({ wish, tiers }) => anchorOf(wish, tiers)) };
}

/** Every text stands on its anchor. */
const HERE = { dx: 0, dy: 0, leader: false } as const;

function rank({ kind, named }: LabelWish): number {
  return named ? 0 : ['kecamatan', 'town', 'village', 'context', 'event'].indexOf(kind) + 1;
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Of the bounds, in drawing units. */
function extentOf({ rings }: LabelWish): Extent {
  const [left, top, right, bottom] = boundsOf(rings.flat());
  return rings.length === 0 ? { width: 0, height: 0 } : { width: right - left, height: bottom - top };
}

/** Most of a text stands on what it names; a name of a sub-district or a town need not. */
function fitsItsArea(wish: LabelWish, box: Box, size: Extent, scale: number): boolean {
  if (wish.kind !== 'village') return true;
  const needed = wish.named ? 0.62 : 0.85;
  if (size.width * scale < box.width * needed || size.height * scale < box.height * needed) return false;
  const inside = (x: number, y: number): boolean => insideRings(wish.rings, ...([x / scale, y / scale] satisfies Point));
  return coveredPart(box, inside) >= needed;
}

function isInFrame(box: Box, scene: LabelScene, scale: number): boolean {
  return box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= scene.width * scale && box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= scene.height * scale;
}

/** Boxes by the cells that they lie in, so that each is compared with its neighbours only. */
class TakenBoxes {
  readonly #cells = new Map<string, Box[]>();

  touches(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => boxesTouch(box, other)) ?? false);
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }
}

/** Side of a cell, em: about a name long. */
const CELL = 8;

function cellsOf({ x, y, width, height }: Box): readonly string[] {
  const range = (middle: number, size: number) => {
    const first = Math.floor((middle - size / 2) / CELL);
    return Array.from({ length: Math.floor((middle + size / 2) / CELL) - first + 1 }, (_, index) => first + index);
  };
  return range(x, width).flatMap((column) => range(y, height).map((row) => `${column} ${row}`));
}
