import { describe, expect, test } from 'vitest';
import type { Point } from '../path';
import { QUIET_FROM_TIER, TIERS } from './label-plan';
import type { LabelWish } from './label-wish';
import { placeLabels } from './place-labels';

const SIZE = { width: 8000, height: 8000 };
const ring = (x: number, y: number, side: number): Point[] => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];

function village(id: string, x: number, y: number, side: number, named = false): LabelWish {
  return { id, kind: 'village', text: id, code: id, x: x + side / 2, y: y + side / 2, rings: [ring(x, y, side)], within: 'k', named };
}

/** Places by name, in the smallest tier that has any. */
const placesOf = (...wishes: LabelWish[]) => new Map(placeLabels({ ...SIZE, wishes }).anchors.map(({ id, places }) => [id, places]));

// Trying many orders takes its time on a busy machine.
describe('placing names', { timeout: 30_000 }, () => {
  test('puts a name in its village where it fits, the same place in every tier as one', () => {
    expect(placesOf(village('Soko', 1000, 1000, 6000, true)).get('Soko')).toEqual([{ from: 0, to: TIERS.length, dx: 0, dy: 0, leader: false }]);
  });

  test('leads a line to a name that does not fit its small village', () => {
    const [first] = placesOf(village('Tempellemahbang', 4000, 4000, 200, true), village('Waru', 0, 0, 3000)).get('Tempellemahbang') ?? [];
    expect(first).toMatchObject({ from: 0, leader: true });
    expect(Math.hypot(first?.dx ?? 0, first?.dy ?? 0)).toBeGreaterThan(0.9);
  });

  test('shows a village that is not named from a middling size on, in its village or not at all', () => {
    const places = placesOf(village('Waru', 0, 0, 4000), village('Gedangdowo', 6000, 6000, 600));
    expect(places.get('Waru')?.[0]?.from).toBe(QUIET_FROM_TIER);
    expect(places.get('Gedangdowo')?.[0]?.from).toBeGreaterThan(QUIET_FROM_TIER);
    expect([...places.values()].flat().every(({ leader }) => !leader)).toBe(true);
  });

  test('keeps the name of a sub-district off the villages that are named', () => {
    const whole: LabelWish = { id: 'k', kind: 'kecamatan', text: 'KECAMATAN\nK', code: null, x: 4000, y: 4000, rings: [ring(0, 0, 8000)], within: null, named: false };
    const left: LabelWish = { ...village('Named', 0, 0, 8000, true), rings: [[[0, 0], [5000, 0], [5000, 8000], [0, 8000], [0, 0]]], x: 2500 };
    const right: LabelWish = { ...village('Other', 0, 0, 8000), rings: [[[5000, 0], [8000, 0], [8000, 8000], [5000, 8000], [5000, 0]]], x: 6500 };
    for (const { from, dx } of placesOf(whole, left, right).get('k') ?? []) {
      const emPerUnit = (TIERS[from] ?? 0) / SIZE.width;
      expect(whole.x * emPerUnit + dx).toBeGreaterThan(5000 * emPerUnit);
    }
  });

  test('gives a town a place beside its point, where there is room', () => {
    const town: LabelWish = { id: 'Blora', kind: 'town', text: 'Blora', code: null, x: -500, y: 4000, rings: [], within: null, named: false };
    expect(placesOf(town).get('Blora')?.[0]).toMatchObject({ from: 0, leader: false, dx: 0 });
  });

  test('finds the same places each time', () => {
    const wishes = [village('Semampir', 0, 0, 900, true), village('Kemiri', 900, 0, 900, true), village('Bacem', 0, 900, 900, true), village('Jepon', 900, 900, 900, true)];
    expect(placeLabels({ ...SIZE, wishes })).toEqual(placeLabels({ ...SIZE, wishes }));
  });

  test('has nothing to place on an empty map', () => {
    expect(placeLabels({ ...SIZE, wishes: [] })).toEqual({ anchors: [] });
  });
});
