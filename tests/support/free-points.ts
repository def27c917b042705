import type { VillageCode } from '../../src/domain';
import { frameRect, fitCamera } from '../../src/drawing/camera';
import { decodePath, type Point } from '../../src/drawing/path';
import { insideRings } from '../../src/drawing/labels/box';
import { placesFrame } from '../../src/drawing/places-frame';
import { fillOf } from '../../src/export/figure/map-paint';
import type { Mark, Rect, Sheet, XY } from '../../src/export/figure/marks';
import { measure } from '../../src/export/figure/text-measure';
import { paletteOf, type Subject } from '../../src/export/subject';
import type { Palette } from '../../src/theme/colors';

/** A point inside a village where nothing but its colour can be, in the unit of the sheet, and that colour. */
export interface FreePoint {
  readonly code: VillageCode;
  readonly at: XY;
  /** Distance to the nearest line's edge or text. */
  readonly clearance: number;
  readonly color: string;
}

/** Points are tried this far apart, closer where none was found. */
const STEPS = [2.5, 1, 0.5];
/** A point is at least so far from lines and text, and one that is farther than the second need not be bettered. */
const [LEAST, ENOUGH] = [0.8, 6];

/** One point for each village of a sheet whose map stands in `box`, with what it is fitted to (the whole frame, or some villages) `pad` from the edge. */
export function freePoints(subject: Subject, sheet: Sheet, box: Rect, pad: number, palette: Palette = paletteOf(subject)): FreePoint[] {
  const { frame, villages } = subject.drawing.shapes;
  const place = frameRect(frame, fitCamera(subject.fit === null ? frame : placesFrame(subject.drawing.shapes, subject.fit), box, pad), box);
  const scale = place.width / frame.width;
  const toSheet = ([x, y]: Point): XY => [box.x + place.left + x * scale, box.y + place.top + y * scale];
  // At the very edge a pixel is the sheet's as much as the map's.
  const shown = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  const marks = flat(sheet.marks);
  const strokes = marks.flatMap((mark) => {
    const width = mark.kind === 'path' ? mark.stroke?.width : undefined;
    return mark.kind === 'path' && width !== undefined ? mark.lines.flatMap((line) => segments(line, mark.closed).map((ends) => ({ ends, half: width / 2 }))) : [];
  });
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
  const plates = marks.filter((mark) => mark.kind === 'path' && mark.fill !== undefined && mark.lines.length === 1 && isPlate(mark.lines[0] ?? []));
  return villages.flatMap(({ code, path }) => {
    const rings = decodePath(path).map((ring) => ring.map(toSheet));
    const near = bounds(rings.flat(), 12);
    const close = strokes.filter(({ ends }) => ends.some((end) => isIn(end, near)) || crosses(ends, near));
    const isFree = (at: XY): boolean =>
      isIn(at, shown) && insideRings(rings, ...at) && !texts.some((text) => isIn(at, text)) && !plates.some((plate) => plate.kind === 'path' && insideRings(plate.lines, ...at));
    const best = freest(near, isFree, (at, least) => clearanceAt(at, close, texts, least));
    return best ? [{ code, ...best, color: roleColor(subject, code, best.at, toSheet, palette) }] : [];
  });
}

/** The free spot farthest from everything, or the first that is far enough. */
function freest(near: Rect, isFree: (at: XY) => boolean, clearanceOf: (at: XY, least: number) => number): Pick<FreePoint, 'at' | 'clearance'> | null {
  let best: Pick<FreePoint, 'at' | 'clearance'> | null = null;
  for (const step of STEPS) {
    if (best !== null) return best;
    for (let x = near.x; x < near.x + near.width; x += step) {
      for (let y = near.y; y < near.y + near.height; y += step) {
        if (!isFree([x, y])) continue;
        const least: number = best?.clearance ?? LEAST;
        const clearance = clearanceOf([x, y], least);
        if (clearance > least) best = { at: [x, y], clearance };
        if (clearance > ENOUGH) return best;
      }
    }
  }
  return best;
}

interface Stroke {
  readonly ends: readonly [XY, XY];
  readonly half: number;
}

/** Distance to the nearest line's edge or text; looks no further once it is not above `least`, which is most of the time. */
function clearanceAt(point: XY, strokes: readonly Stroke[], texts: readonly Rect[], least: number): number {
  let clearance = Math.min(...texts.map((text) => distanceTo(point, text)));
  for (const { ends, half } of strokes) {
    if (clearance <= least) return clearance;
    clearance = Math.min(clearance, distance(point, ends) - half);
  }
  return clearance;
}

/** The Drawing's colour of a village at a point: its band's where it is cut. */
function roleColor({ drawing }: Subject, code: VillageCode, [x, y]: XY, toSheet: (point: Point) => XY, palette: Palette): string {
  const village = drawing.villages.find((each) => each.code === code);
  const bands = drawing.bands.find((each) => each.code === code);
  const part = bands?.shape.parts.findIndex((path) => insideRings(decodePath(path).map((ring) => ring.map(toSheet)), x, y)) ?? -1;
  const role = bands?.roles[part] ?? village?.role ?? 'none';
  return fillOf(role, village?.faint ?? false, palette);
}

/** Grounds of names and signs are rounded boxes, the mark of an event is a square on its corner; other squares lie under the map. */
function isPlate(line: readonly XY[]): boolean {
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = line;
  return line.length === 28 || (line.length === 4 && ax !== bx && ay !== by);
}

function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'clip' ? flat(mark.marks) : [mark]));
}

function segments(line: readonly XY[], closed: boolean): (readonly [XY, XY])[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1] ?? (closed ? line[0] : undefined);
    return next ? [[point, next] as const] : [];
  });
}

function textBox(mark: Extract<Mark, { kind: 'text' }>): Rect {
  const width = measure(mark.text, mark);
  const left = mark.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width);
  const rim = (mark.halo?.width ?? 0) / 2 + 1;
  return { x: left - rim, y: mark.y - mark.size - rim, width: width + 2 * rim, height: mark.size * 1.35 + 2 * rim };
}

function bounds(points: readonly XY[], more: number): Rect {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - more, Math.min(...ys) - more];
  return { x, y, width: Math.max(...xs) + more - x, height: Math.max(...ys) + more - y };
}

function isIn([px, py]: XY, { x, y, width, height }: Rect): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** A long line may pass through without an end inside. */
function crosses([a, b]: readonly [XY, XY], rect: Rect): boolean {
  const { x, y, width, height } = bounds([a, b], 0);
  return x <= rect.x + rect.width && x + width >= rect.x && y <= rect.y + rect.height && y + height >= rect.y;
}

function distance([px, py]: XY, [[ax, ay], [bx, by]]: readonly [XY, XY]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

function distanceTo([px, py]: XY, { x, y, width, height }: Rect): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}
