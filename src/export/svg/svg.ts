import { escapeMarkup } from '../../lib/escape-markup';
import { xmlText } from '../../lib/xml-text';
import type { ClipMark, Mark, PathMark, Sheet, TextMark, XY } from '../figure/marks';
import { measure } from '../figure/text-measure';

export interface SvgOptions {
  /** Families in order of preference. */
  readonly fontFamily?: string;
  /** Stretch each line to the width that it has in our own font, so that it fits without it. */
  readonly fitText?: boolean;
  /** Size in px; left out: that of the sheet. */
  readonly width?: number;
}

const FAMILY = "'Plus Jakarta Sans', 'Plus Jakarta Sans Variable', Arial, 'Liberation Sans', sans-serif";

/**
 * A sheet as an SVG document that needs nothing else: paint in presentation attributes, no style sheet, no script, no reference to
 * another file. Halos are texts of their own beneath the text: drawing programs do not know `paint-order`.
 */
export function sheetToSvg(sheet: Sheet, { fontFamily = FAMILY, fitText = true, width = sheet.width }: SvgOptions = {}): string {
  const clips: string[] = [];
  const body = marksToSvg(sheet.marks, clips, fitText);
  const height = round((width * sheet.height) / sheet.width);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${height}" viewBox="0 0 ${round(sheet.width)} ${round(sheet.height)}" ` +
    `font-family="${escapeMarkup(fontFamily)}" xml:lang="${sheet.lang}" role="img" aria-labelledby="title desc">` +
    `<title id="title">${xmlText(sheet.title)}</title><desc id="desc">${xmlText(sheet.description)}</desc>` +
    (clips.length === 0 ? '' : `<defs>${clips.join('')}</defs>`) +
    `<rect width="${round(sheet.width)}" height="${round(sheet.height)}" fill="${sheet.background}"/>${body}</svg>`
  );
}

function marksToSvg(marks: readonly Mark[], clips: string[], fitText: boolean): string {
  return marks.map((mark) => markToSvg(mark, clips, fitText)).join('');
}

function markToSvg(mark: Mark, clips: string[], fitText: boolean): string {
  switch (mark.kind) {
    case 'path':
      return pathToSvg(mark);
    case 'text':
      return textToSvg(mark, fitText);
    case 'clip':
      return clipToSvg(mark, clips, fitText);
    case 'link':
      return '';
  }
}

function pathToSvg({ lines, closed, fill, fillOpacity = 1, stroke }: PathMark): string {
  const opacity = fillOpacity === 1 ? '' : ` fill-opacity="${fillOpacity}"`;
  const paint = `fill="${fill ?? 'none'}"${fill === undefined ? '' : ` fill-rule="evenodd"${opacity}`}`;
  const ends = stroke?.round ? ' stroke-linecap="round"' : '';
  const dash = stroke?.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(round).join(' ')}"`;
  const edge = stroke === undefined ? '' : ` stroke="${stroke.color}" stroke-width="${round(stroke.width)}" stroke-linejoin="round"${ends}${dash}`;
  return `<path d="${pathData(lines, closed)}" ${paint}${edge}/>`;
}

/** To a hundredth of a px, relative: short, and exact on a wall. */
export function pathData(lines: readonly (readonly XY[])[], closed: boolean): string {
  return lines
    .map((points) => {
      let [x, y] = [0, 0];
      const steps = points.map(([px, py], index) => {
        const [dx, dy] = [round(px - x), round(py - y)];
        [x, y] = [x + dx, y + dy];
        return index === 0 ? `M${dx} ${dy}${points.length > 1 ? 'l' : ''}` : `${index === 1 ? '' : ' '}${dx} ${dy}`;
      });
      return steps.join('') + (closed ? 'z' : '');
    })
    .join('');
}

function textToSvg(mark: TextMark, fitText: boolean): string {
  const { x, y, text, size, weight, spacing = 0, anchor, turned = false, color, halo } = mark;
  const width = measure(text, mark);
  const fit = fitText && text.trim().length > 1 ? ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"` : '';
  const place =
    `x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight === 'bold' ? 700 : 500}"` +
    (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
    (turned ? ` transform="rotate(-90 ${round(x)} ${round(y)})"` : '') +
    (spacing === 0 ? '' : ` letter-spacing="${round(spacing * size)}"`) +
    fit;
  const words = xmlText(text);
  const rim = halo === undefined ? '' : `<text ${place} fill="none" stroke="${halo.color}" stroke-width="${round(halo.width)}" stroke-linejoin="round" aria-hidden="true">${words}</text>`;
  return `${rim}<text ${place} fill="${color}">${words}</text>`;
}

function clipToSvg({ lines, marks }: ClipMark, clips: string[], fitText: boolean): string {
  const id = `clip-${clips.length + 1}`;
  clips.push(`<clipPath id="${id}"><path clip-rule="evenodd" d="${pathData(lines, true)}"/></clipPath>`);
  return `<g clip-path="url(#${id})">${marksToSvg(marks, clips, fitText)}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
