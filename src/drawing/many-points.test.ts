import { expect, test } from 'vitest';
import type { DrawnRelease } from './draw-shapes';
import { drawShapes } from './draw-shapes';
import { candidatesFor } from './labels/candidates';
import type { LabelWish } from './labels/label-wish';
import type { Point } from './path';

/** A call takes about 120,000 arguments: what goes over all points of a sub-district must not be one. */
const MORE_THAN_A_CALL_TAKES = 170_000;

/** A square whose edges have very many points. */
function square(x: number, y: number, side: number, points: number): Point[] {
  const edge = ([ax, ay]: Point, [bx, by]: Point): Point[] => Array.from({ length: points / 4 }, (_, at): Point => [ax + ((bx - ax) * at * 4) / points, ay + ((by - ay) * at * 4) / points]);
  const corners: Point[] = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
  return [...corners.slice(1).flatMap((corner, at) => edge(corners[at] ?? corner, corner)), [x, y]];
}

test('draws a sub-district of more points than a call takes arguments, with its name in the middle', () => {
  const side = 17;
  const perVillage = Math.ceil(MORE_THAN_A_CALL_TAKES / side ** 2 / 4) * 4;
  const outlines = Array.from({ length: side ** 2 }, (_, at) => [`v${at}`, square(111 + (at % side) * 0.02, -7 + Math.floor(at / side) * 0.02, 0.02, perVillage)] as const);
  const release: DrawnRelease = {
    villages: outlines.map(([code]) => ({ code, bps: '', pcode: '', name: code, kind: 'desa', kecamatan: 'k', aliases: [], numbers: {} })),
    kecamatan: [{ code: 'k', name: 'K', publishedAreas: [] }],
    towns: [],
    tags: { tags: [] },
    events: [],
  };
  const boundaries = { id: 'own', villages: new Map(outlines.map(([code, ring]) => [code, { type: 'Polygon' as const, coordinates: [ring.map((point) => [...point])] }])) };
  const labelPoints = Object.fromEntries(outlines.map(([code, ring]) => [code, ring[0] ?? ([0, 0] as const)]));
  const { labels, frame } = drawShapes(release, boundaries, { kecamatan: [] }, { labelPoints, kecamatanLines: [], contextOutline: [], contextLines: [], contextLabels: [], bands: [] });
  const name = labels.anchors.find(({ kind }) => kind === 'kecamatan');
  expect(name?.x).toBeCloseTo(frame.width / 2, -2);
  expect(name?.y).toBeCloseTo(frame.height / 2, -2);
});

test('tries places for the name of such a sub-district', () => {
  const wish: LabelWish = { id: 'k', kind: 'kecamatan', text: 'K', code: null, x: 4000, y: 4000, rings: [square(0, 0, 8000, MORE_THAN_A_CALL_TAKES)], within: null, named: false };
  const ground = { scene: { width: 8000, height: 8000, wishes: [wish] }, scale: 0.005, widths: [40], ownerAt: () => wish };
  expect(candidatesFor(wish, ground).length).toBeGreaterThan(0);
});
