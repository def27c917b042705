import type { State } from '../../domain';
import { isPaled, type LegendRow } from '../../drawing/legend';
import type { ProgramRole } from '../../drawing/roles';
import { hatchLines } from './hatch-marks';
import type { Ink } from './ink';
import { fillOf, paled } from './map-paint';
import { line, roundRectangle, type Mark, type XY } from './marks';

/** The sign of a legend row in a square of `size`, as the page draws it on its grid of 20; as pale as what the map pales. */
export function swatch(row: LegendRow, show: State['show'], x: number, y: number, size: number, own: Ink): readonly Mark[] {
  const ink = isPaled(row, show) ? { ...own, palette: paled(own.palette), hatched: false } : own;
  switch (row.kind) {
    case 'program':
      return programSwatch(row.role, false, x, y, size, ink);
    case 'overlap':
      return bandsSwatch(row.roles, x, y, size, ink);
    case 'gap':
      return [square(x, y, size, { fill: ink.palette.none, stroke: { color: ink.palette.villageLine, width: size / 16 } })];
    case 'inferred':
      return [dashedEdge(x, y, size, ink), questionMark(x + size / 2, y + size * 0.68, size, ink)];
  }
}

export function programSwatch(role: ProgramRole, inferred: boolean, x: number, y: number, size: number, ink: Ink): readonly Mark[] {
  const fill = fillOf(role, false, ink.palette);
  if (inferred) return [square(x + size * 0.2, y + size * 0.2, size * 0.6, { fill }), dashedEdge(x, y, size, ink)];
  const body = square(x, y, size, { fill });
  const hatch: readonly Mark[] = ink.hatched && body.kind === 'path' ? [{ kind: 'clip', lines: body.lines, marks: [hatchLines(role, [x, y], [x + size, y + size], size / 400)] }] : [];
  return [body, ...hatch, square(x, y, size, { stroke: { color: ink.palette.namedLine, width: size / 16 } })];
}

function bandsSwatch(roles: readonly ProgramRole[], x: number, y: number, size: number, ink: Ink): readonly Mark[] {
  const [first = 'program-1', second = 'program-2'] = roles;
  const at = ([px, py]: XY): XY => [x + (px / 20) * size, y + (py / 20) * size];
  const bands: readonly (readonly XY[])[] = [[[0, 10], [10, 0], [16, 0], [0, 16]], [[4, 20], [20, 4], [20, 10], [10, 20]]];
  const body = square(x, y, size, { fill: fillOf(first, false, ink.palette) });
  const seams = bands.flatMap(([a, b, c, d]) => (a && b && c && d ? [[at(a), at(b)], [at(c), at(d)]] : []));
  if (body.kind !== 'path') return [];
  return [
    {
      kind: 'clip',
      lines: body.lines,
      marks: [
        body,
        { kind: 'path', lines: bands.map((band) => band.map(at)), closed: true, fill: fillOf(second, false, ink.palette) },
        ...seams.map((seam) => line(seam, { color: ink.palette.seam, width: size / 20 })),
      ],
    },
    square(x, y, size, { stroke: { color: ink.palette.namedLine, width: size / 16 } }),
  ];
}

function dashedEdge(x: number, y: number, size: number, ink: Ink): Mark {
  return square(x, y, size, { stroke: { color: ink.palette.namedLine, width: size / 11, dash: [size * 0.2, size * 0.13] } });
}

function questionMark(x: number, y: number, size: number, { palette }: Ink): Mark {
  return { kind: 'text', x, y, text: '?', size: size * 0.58, weight: 'bold', anchor: 'middle', color: palette.label };
}

function square(x: number, y: number, size: number, paint: Parameters<typeof roundRectangle>[2]): ReturnType<typeof roundRectangle> {
  return roundRectangle({ x, y, width: size, height: size }, size * 0.2, paint);
}
