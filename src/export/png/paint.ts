import type { Mark, PathMark, Sheet, TextMark, XY } from '../figure/marks';

/** What of a canvas is painted on. */
type Context = CanvasRenderingContext2D;

/**
 * Paints a sheet `scale` times as large, mark by mark, for whoever wants to rest in between: each step is the share that is painted,
 * 0–1. `family` is a font that the document has.
 */
export function* paintSheet(context: Context, sheet: Sheet, scale: number, family: string): Generator<number, void> {
  const all = countOf(sheet.marks);
  let painted = 0;
  context.save();
  context.scale(scale, scale);
  context.fillStyle = sheet.background;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.lineJoin = 'round';
  // The first touch is what makes the canvas, and takes its time.
  yield 0;
  for (const _ of paintMarks(context, sheet.marks, family)) yield ++painted / all;
  context.restore();
}

function countOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + 1 + (mark.kind === 'clip' ? countOf(mark.marks) : 0), 0);
}

function* paintMarks(context: Context, marks: readonly Mark[], family: string): Generator<void, void> {
  for (const mark of marks) {
    if (mark.kind === 'path') paintPath(context, mark);
    else if (mark.kind === 'text') paintText(context, mark, family);
    else if (mark.kind === 'clip') {
      context.save();
      context.clip(pathOf(mark.lines, true), 'evenodd');
      yield* paintMarks(context, mark.marks, family);
      context.restore();
    }
    yield;
  }
}

function paintPath(context: Context, { lines, closed, fill, fillOpacity = 1, stroke }: PathMark): void {
  const path = pathOf(lines, closed);
  if (fill !== undefined) {
    context.globalAlpha = fillOpacity;
    context.fillStyle = fill;
    context.fill(path, 'evenodd');
    context.globalAlpha = 1;
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.round ? 'round' : 'butt';
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke(path);
}

function pathOf(lines: readonly (readonly XY[])[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const points of lines) {
    points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    if (closed) path.closePath();
  }
  return path;
}

function paintText(context: Context, mark: TextMark, family: string): void {
  if (mark.turned) {
    context.save();
    context.translate(mark.x, mark.y);
    context.rotate(-Math.PI / 2);
    paintText(context, { ...mark, x: 0, y: 0, turned: false }, family);
    context.restore();
    return;
  }
  const { size, weight, color, halo } = mark;
  context.font = `${weight === 'bold' ? 700 : 500} ${size}px ${family}`;
  context.textBaseline = 'alphabetic';
  context.setLineDash([]);
  if (halo !== undefined) {
    context.strokeStyle = halo.color;
    context.lineWidth = halo.width;
    eachRun(context, mark, (text, x) => context.strokeText(text, x, mark.y));
  }
  context.fillStyle = color;
  eachRun(context, mark, (text, x) => context.fillText(text, x, mark.y));
}

/** A spaced text is drawn letter by letter: not every browser's canvas knows spacing. */
function eachRun(context: Context, { x, text, size, spacing = 0, anchor }: TextMark, draw: (text: string, x: number) => void): void {
  context.textAlign = 'left';
  const runs = spacing === 0 ? [text] : [...text];
  const widths = runs.map((run) => context.measureText(run).width + spacing * size);
  const width = widths.reduce((sum, one) => sum + one, 0);
  let at = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  runs.forEach((run, index) => {
    draw(run, at);
    at += widths[index] ?? 0;
  });
}
