import { insideRings } from '../../src/drawing/labels/box';
import type { Rect, XY } from '../../src/export/figure/marks';
import { pdfStreams } from './pdf-streams';
import { lineReader } from './pdf-text';

/** A line of text where it begins. */
interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** An area and its colour, 0–255 each channel. */
interface PdfFill {
  readonly rings: readonly (readonly XY[])[];
  readonly color: readonly number[];
}

/** What a page of a PDF of ours draws, in points from its upper left corner, in the order of painting. */
export interface PdfPage {
  readonly texts: readonly PdfText[];
  readonly fills: readonly PdfFill[];
  /** Boxes outside of which nothing of what follows shows: those of maps. */
  readonly frames: readonly Rect[];
}

export function pdfPages(file: Uint8Array): readonly PdfPage[] {
  const streams = pdfStreams(file);
  const read = lineReader(streams);
  return streams.filter((stream) => /^BT$/m.test(stream)).map((stream) => drawnBy(stream, read));
}

/** The colour that shows at a point: of what is painted there last. */
export function colorAt({ fills }: PdfPage, [x, y]: XY): readonly number[] {
  const top = fills.findLast(({ rings }) => insideRings(rings, x, y));
  if (!top) throw new Error(`Nothing is painted at ${x}, ${y}.`);
  return top.color;
}

/** Follows the few operators that pages of ours are written with; one that it does not know moves nothing. */
function drawnBy(stream: string, read: (glyphs: string) => string): PdfPage {
  const [texts, fills, frames]: [PdfText[], PdfFill[], Rect[]] = [[], [], []];
  const height = Number(/^0\.? ([\d.]+) \S+ \S+ re$/m.exec(stream)?.[1]);
  let color: readonly number[] = [0, 0, 0];
  let rings: XY[][] = [];
  let at: XY = [0, 0];
  for (const line of stream.split('\n')) {
    const words = line.trim().split(' ');
    const operator = words.at(-1);
    const [a = 0, b = 0, c = 0, d = 0] = words.slice(0, -1).map(Number);
    const point: XY = [a, height - b];
    if (operator === 'rg') color = [a, b, c].map((part) => part * 255);
    else if (operator === 'g') color = [a, a, a].map((part) => part * 255);
    else if (operator === 'm') rings.push([point]);
    else if (operator === 'l') rings.at(-1)?.push(point);
    else if (operator === 're') rings.push([point, [a + c, height - b], [a + c, height - b - d], [a, height - b - d]]);
    else if (operator === 'Td') at = point;
    else if (operator === 'Tj') texts.push({ text: read(words[0]?.slice(1, -1) ?? ''), x: at[0], y: at[1] });
    else if (operator === 'W*') frames.push(around(rings.flat()));
    if (operator === 'f' || operator === 'f*' || operator === 'B*') fills.push({ rings, color });
    if (/^([fB]\*?|S|n)$/.test(operator ?? '')) rings = [];
  }
  return { texts, fills, frames };
}

function around(points: readonly XY[]): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
