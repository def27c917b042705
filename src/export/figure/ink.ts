import type { Palette } from '../../theme/colors';
import { linesWithin, type Type } from './text-measure';
import type { Mark, TextMark } from './marks';

/** Colours and unit of everything on a sheet that is not map. */
export interface Ink {
  readonly palette: Palette;
  readonly hatched: boolean;
  /** Unit of length: px of a 1280 px wide picture, or what a page makes of it. */
  readonly u: number;
}

/** Marks and how far down they reach. */
export interface Block {
  readonly marks: readonly Mark[];
  /** y of the lower edge. */
  readonly bottom: number;
}

/** Share of a line's height that lies above its baseline. */
const ASCENT = 0.78;

export interface Paragraph extends Type {
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  readonly width: number;
  readonly color: string;
  /** Height of a line in em. */
  readonly leading?: number;
  readonly anchor?: TextMark['anchor'];
  /** Lines beyond this one are left out; the last that shows ends with an ellipsis. */
  readonly maxLines?: number;
}

/** A text broken into lines. */
export function paragraph(text: string, { x, y, width, color, leading = 1.35, anchor = 'start', maxLines = Number.POSITIVE_INFINITY, ...type }: Paragraph): Block {
  const lines = linesWithin(text, type, width, maxLines);
  const height = type.size * leading;
  const marks = lines.map((line, index): Mark => ({ kind: 'text', x, y: y + index * height + (height - type.size) / 2 + type.size * ASCENT, text: line, anchor, color, ...type }));
  return { marks: marks.filter((mark) => mark.kind !== 'text' || mark.text !== ''), bottom: y + lines.length * height };
}
