import { expect, test } from 'vitest';
import type { Point } from '../path';
import { labelBox } from './label-box';
import { QUIET_FROM_TIER, TIERS } from './label-plan';
import type { LabelWish } from './label-wish';
import { placeLabels } from './place-labels';

const SIDE = 20;
const UNITS = 8000;
const STEP = UNITS / SIDE;

/** Villages in rows and columns, every third of them named. */
function grid(count: number): LabelWish[] {
  return Array.from({ length: count }, (_, index): LabelWish => {
    const [x, y] = [(index % SIDE) * STEP, Math.floor(index / SIDE) * STEP];
    const ring: Point[] = [[x, y], [x + STEP, y], [x + STEP, y + STEP], [x, y + STEP], [x, y]];
    return { id: `v${index}`, kind: 'village', text: `Desa ${index}`, code: `v${index}`, x: x + STEP / 2, y: y + STEP / 2, rings: [ring], within: 'k', named: index % 3 === 0 };
  });
}

const { anchors } = placeLabels({ width: UNITS, height: UNITS, wishes: grid(SIDE * SIDE) });

test('names of a crowded map never touch, at any width within a tier', () => {
  TIERS.forEach((from, tier) => {
    const shown = anchors.filter(({ places }) => places.some((place) => place.from <= tier && tier < place.to));
    for (const width of [from, from * 1.2]) {
      const boxes = shown.map(({ text, x, y }) => labelBox(text, 'named', (x * width) / UNITS, (y * width) / UNITS));
      const touching = boxes.filter((a, index) => boxes.some((b, other) => other > index && Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.7 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.2));
      expect(touching).toEqual([]);
    }
  });
});

test('villages that are named show their names before the others do, and all have one on a wall', () => {
  const first = (named: boolean) => Math.min(...anchors.filter((_, index) => (index % 3 === 0) === named).flatMap(({ places }) => places.map(({ from }) => from)));
  expect(first(true)).toBeLessThanOrEqual(first(false));
  expect(first(false)).toBeGreaterThanOrEqual(QUIET_FROM_TIER);
  expect(anchors.every(({ places }) => places.at(-1)?.to === TIERS.length)).toBe(true);
});

test('a name stands on its village or nowhere: no lines lead through a crowd', () => {
  expect(anchors.flatMap(({ places }) => places).every(({ dx, dy, leader }) => dx === 0 && dy === 0 && !leader)).toBe(true);
});
