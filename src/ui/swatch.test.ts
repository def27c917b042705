import { expect, test } from 'vitest';
import { markup } from '../../tests/support/view';
import { HATCHES, HATCH_TILE, programRole } from '../drawing/roles';
import { tileLines } from '../export/figure/hatch-marks';
import { programSwatch } from './swatch';

/** The lines of the hatch of a programme's swatch. */
function hatchLines(index: number): ReturnType<typeof tileLines> {
  const [, path = ''] = /pcm-swatch-hatch" d="([^"]*)"/.exec(markup(programSwatch(programRole(index)))) ?? [];
  return tileLines(path);
}

test('a swatch has the lines that the programme has on the map in print, in four tiles', () => {
  HATCHES.forEach((tile, index) => {
    const scale = 8 / HATCH_TILE;
    const expected = [[0, 0], [0, 8], [8, 0], [8, 8]].flatMap(([x = 0, y = 0]) => tileLines(tile).map((line) => line.map(([px, py]) => [px * scale + x, py * scale + y])));
    expect(hatchLines(index).map((line) => line.map((point) => [...point])), tile).toEqual(expected.map((line) => line.map(([x, y]) => [expect.closeTo(x ?? 0, 6), expect.closeTo(y ?? 0, 6)])));
  });
});

test('no two programmes have the same lines', () => {
  expect(new Set(HATCHES.map((_tile, index) => JSON.stringify(hatchLines(index)))).size).toBe(HATCHES.length);
});
