import type { Subject } from '../subject';
import type { Ink } from '../figure/ink';
import type { Mark } from '../figure/marks';
import { linesWithin, measure, wrap, type Type } from '../figure/text-measure';

/** How wide a matrix is, and how high a row of it. */
export interface MatrixSize {
  readonly width: number;
  readonly row: number;
}

/** What stands above the rows of a matrix. */
export interface MatrixHead {
  readonly height: number;
  /** Middle of a programme's column, from the left of the matrix. */
  readonly column: (index: number) => number;
  /** The names of programmes, above `bottom`. */
  readonly marks: (x: number, bottom: number) => readonly Mark[];
}

/** Heads are set a little smaller before they are turned: no word of theirs is broken. */
const SMALLEST_HEAD = 0.8;
/** Heads that are turned are no longer than so many rows; the legend says them whole. */
const LONGEST_TURNED = 9;
/** Height of a turned line in em. */
const TURNED_LINE = 1.2;

/** The names of programmes in lines above their columns, or turned where a word is wider than its column. */
export function matrixHead({ release, state }: Pick<Subject, 'release' | 'state'>, { width, row }: MatrixSize, { palette }: Pick<Ink, 'palette'>): MatrixHead {
  const size = row * 0.64;
  const programs = release.programs.map(({ name }) => name[state.lang]);
  const names = Math.max(width * 0.34, width - programs.length * row * 5.2);
  const step = (width - names) / Math.max(1, programs.length);
  const column = (index: number): number => names + (index + 0.5) * step;
  const longest = Math.max(...programs.flatMap((name) => name.split(' ')).map((word) => measure(word, { size, weight: 'bold' })));
  const shrunk = Math.min(1, step / longest);
  const base = { kind: 'text', weight: 'bold', color: palette.label } as const;
  if (shrunk >= SMALLEST_HEAD) {
    const type: Type = { size: size * shrunk, weight: 'bold' };
    const heads = programs.map((name) => wrap(name, type, step));
    return {
      height: Math.max(1, ...heads.map(({ length }) => length)) * row,
      column,
      marks: (x, bottom) => heads.flatMap((lines, index) => lines.map((text, at): Mark => ({
        ...base, ...type, x: x + column(index), y: bottom - (lines.length - at) * row + row / 2 + size * 0.36, text, anchor: 'middle',
      }))),
    };
  }
  const type: Type = { size: Math.min(size, step / TURNED_LINE), weight: 'bold' };
  const most = Math.max(1, Math.floor(step / (type.size * TURNED_LINE)));
  // As few lines as the room along the column asks for, and no more than its width holds.
  const heads = programs.map((name) => linesWithin(name, type, row * LONGEST_TURNED, most));
  return {
    height: Math.max(row, ...heads.flat().map((line) => measure(line, type) + row * 0.5)),
    column,
    marks: (x, bottom) => heads.flatMap((lines, index) => lines.map((text, at): Mark => ({
      ...base, ...type, x: x + column(index) + (at - (lines.length - 1) / 2) * type.size * TURNED_LINE + type.size * 0.36, y: bottom - row * 0.25, text, anchor: 'start', turned: true,
    }))),
  };
}
