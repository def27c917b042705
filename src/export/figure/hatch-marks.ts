import { decodePath, type Point } from '../../drawing/path';
import { HATCHES, HATCH_TILE, type ProgramRole } from '../../drawing/roles';
import { boundsOf } from '../../lib/bounds';
import type { Ground } from './ground';
import type { ClipMark, Mark, XY } from './marks';

const WIDTH = 16;

/** White lines over a colour, for paper without colour: those of the printed page, clipped to the shape. */
export function hatchMark(path: string, role: ProgramRole, ground: Ground): ClipMark {
  const [left, top, right, bottom] = boundsOf(decodePath(path).flat());
  // The grid is the frame's, so that neighbours with the same programme have one hatch.
  const lines = tiles(role, [left, top], [right, bottom]).map((line) => line.map(ground.at));
  const stroke = { color: '#FFFFFF', width: WIDTH * ground.scale, round: true };
  return { kind: 'clip', lines: ground.lines(path), marks: [{ kind: 'path', lines, closed: false, stroke }] };
}

/** The same lines over a rectangle of the sheet; `scale` is the length of a drawing unit. */
export function hatchLines(role: ProgramRole, [left, top]: XY, [right, bottom]: XY, scale: number): Mark {
  const lines = tiles(role, [0, 0], [(right - left) / scale, (bottom - top) / scale]).map((line) => line.map(([x, y]): XY => [left + x * scale, top + y * scale]));
  return { kind: 'path', lines, closed: false, stroke: { color: '#FFFFFF', width: WIDTH * scale, round: true } };
}

/** The role's tile, repeated over a rectangle in drawing units. */
function tiles(role: ProgramRole, [west, north]: Point, [east, south]: Point): readonly (readonly Point[])[] {
  const strokes = tileLines(HATCHES[(Number(role.slice(-1)) - 1) % HATCHES.length] ?? '');
  const lines: Point[][] = [];
  for (let x = gridBefore(west); x < east; x += HATCH_TILE) {
    for (let y = gridBefore(north); y < south; y += HATCH_TILE) lines.push(...strokes.map((stroke) => stroke.map(([dx, dy]): Point => [x + dx, y + dy])));
  }
  return lines;
}

function gridBefore(value: number): number {
  return Math.floor(value / HATCH_TILE) * HATCH_TILE;
}

/** The lines of a tile: its path data uses M, H, V, h and l. */
export function tileLines(tile: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of tile.matchAll(/([MHVhl])([^MHVhl]*)/g)) {
    const values = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [first = 0, second = 0] = values;
    if (command === 'M') {
      lines.push([]);
      for (let i = 0; i + 1 < values.length; i += 2) {
        [x, y] = [values[i] ?? 0, values[i + 1] ?? 0];
        lines.at(-1)?.push([x, y]);
      }
      continue;
    }
    if (command === 'H') x = first;
    else if (command === 'V') y = first;
    else if (command === 'h') x += first;
    else [x, y] = [x + first, y + second];
    lines.at(-1)?.push([x, y]);
  }
  return lines;
}
