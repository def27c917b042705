import type { Weight } from '../../drawing/labels/text-width';

/** A point of a sheet: x to the right, y down, in the unit of the sheet (px of a picture, pt of a page). */
export type XY = readonly [x: number, y: number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Stroke {
  /** `#RRGGBB`, as every colour here. */
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps; left out: a whole line. */
  readonly dash?: readonly number[];
  /** Ends are round; left out: they end where the line ends. */
  readonly round?: boolean;
}

/** Areas and lines. Filled by the even-odd rule, so that holes stay open. */
export interface PathMark {
  readonly kind: 'path';
  readonly lines: readonly (readonly XY[])[];
  /** Does every line return to where it starts? */
  readonly closed: boolean;
  readonly fill?: string;
  /** 0–1; left out: 1. */
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

/** One line of text; `x`, `y` is its baseline's start, middle or end. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  /** em after each character. */
  readonly spacing?: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Reads upwards from its place; its anchor is its start. */
  readonly turned?: boolean;
  readonly color: string;
  /** A rim that keeps the text readable on a map: drawn beneath it. */
  readonly halo?: { readonly color: string; readonly width: number };
}

/** Marks of which only what lies inside `lines` shows. */
export interface ClipMark {
  readonly kind: 'clip';
  readonly lines: readonly (readonly XY[])[];
  readonly marks: readonly Mark[];
}

/** A place that leads somewhere, where the medium knows links. */
export interface LinkMark extends Rect {
  readonly kind: 'link';
  readonly href: string;
}

/** What an exported picture is made of: few kinds, so that SVG, canvas and PDF can each draw all of them alike. */
export type Mark = PathMark | TextMark | ClipMark | LinkMark;

/** One finished picture or page. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** For those who do not see it: the picture in one or two sentences. */
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly marks: readonly Mark[];
}

export function rectangle({ x, y, width, height }: Rect, paint: Pick<PathMark, 'fill' | 'stroke'>): PathMark {
  return { kind: 'path', lines: [corners({ x, y, width, height })], closed: true, ...paint };
}

export function corners({ x, y, width, height }: Rect): readonly XY[] {
  return [[x, y], [x + width, y], [x + width, y + height], [x, y + height]];
}

/** A rectangle with round corners, each drawn in six steps. */
export function roundRectangle({ x, y, width, height }: Rect, radius: number, paint: Pick<PathMark, 'fill' | 'stroke'>): PathMark {
  const corner = (cx: number, cy: number, from: number): XY[] =>
    Array.from({ length: 7 }, (_, step): XY => {
      const angle = ((from + step * 15) * Math.PI) / 180;
      return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
    });
  const [right, bottom] = [x + width - radius, y + height - radius];
  const ring = [...corner(right, bottom, 0), ...corner(x + radius, bottom, 90), ...corner(x + radius, y + radius, 180), ...corner(right, y + radius, 270)];
  return { kind: 'path', lines: [ring], closed: true, ...paint };
}

export function circle(cx: number, cy: number, radius: number, paint: Pick<PathMark, 'fill' | 'stroke'>): PathMark {
  const ring = Array.from({ length: 32 }, (_, step): XY => [cx + radius * Math.cos((step * Math.PI) / 16), cy + radius * Math.sin((step * Math.PI) / 16)]);
  return { kind: 'path', lines: [ring], closed: true, ...paint };
}

export function line(points: readonly XY[], stroke: Stroke): PathMark {
  return { kind: 'path', lines: [points], closed: false, stroke };
}
