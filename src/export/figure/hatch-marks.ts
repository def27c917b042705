import type { Point } from '../../drawing/path';
import type { ProgramRole } from '../../drawing/roles';
import { HATCHES, HATCH_TILE } from '../../render/svg/shapes-svg';
import type { Ground } from './ground';
import type { ClipMark, Mark } from './marks';
import { decodePath } from '../../drawing/path';

const WIDTH = 16;

/** White lines over a colour, for paper without colour: those of the printed page, clipped to the shape. */
export function hatchMark(path: string, role: ProgramRole, ground: Ground): ClipMark {
  const strokes = tileLines(HATCHES[(Number(role.slice(-1)) - 1) % HATCHES.length] ?? '');
  const points = decodePath(path).flat();
  const [west, east] = tilesAcross(points.map(([x]) => x));
  const [north, south] = tilesAcross(points.map(([, y]) => y));
  const lines: Point[][] = [];
  for (let x = west; x < east; x += HATCH_TILE) {
    for (let y = north; y < south; y += HATCH_TILE) lines.push(...strokes.map((stroke) => stroke.map(([dx, dy]): Point => [x + dx, y + dy])));
  }
  const marks: readonly Mark[] = [
    { kind: 'path', lines: lines.map((line) => line.map(ground.at)), closed: false, stroke: { color: '#FFFFFF', width: WIDTH * ground.scale, round: true } },
  ];
  return { kind: 'clip', lines: ground.lines(path), marks };
}

function tilesAcross(values: readonly number[]): readonly [from: number, to: number] {
  const from = Math.min(...values);
  return [Math.floor(from / HATCH_TILE) * HATCH_TILE, Math.max(...values)];
}

/** The lines of a tile: its path data uses M, H, V, h and l. */
export function tileLines(tile: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of tile.matchAll(/([MHVhl])([^MHVhl]*)/g)) {
    const values = numbers.match(/-?\d+/g)?.map(Number) ?? [];
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
