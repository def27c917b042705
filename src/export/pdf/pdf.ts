import { GState, jsPDF } from 'jspdf';
import { binaryText } from '../../lib/binary-text';
import type { Mark, PathMark, Sheet, Stroke, TextMark, XY } from '../figure/marks';
import { hasGlyph, measure } from '../figure/text-measure';

/** TrueType files of the two weights that sheets use. */
export interface PdfFonts {
  readonly medium: Uint8Array;
  readonly bold: Uint8Array;
}

const FAMILY = 'PlusJakartaSans';

/** What a PDF says of itself. */
export interface PdfAbout {
  /** ISO 8601. */
  readonly date: string;
  /** What made it, in the language of the sheets. */
  readonly product: string;
}

/** Sheets as the pages of one PDF, in points: lines stay lines, text can be selected, and only the letters used are in it. */
export function sheetsToPdf(sheets: readonly Sheet[], fonts: PdfFonts, { date, product }: PdfAbout): ArrayBuffer {
  const [first] = sheets;
  if (!first) throw new RangeError('A PDF has at least one page.');
  const pdf = new jsPDF({ unit: 'pt', format: [first.width, first.height], orientation: orientation(first), compress: true, putOnlyUsedFonts: true, floatPrecision: 2 });
  for (const weight of ['medium', 'bold'] as const) {
    // As jsPDF wants its fonts: one character for each byte.
    pdf.addFileToVFS(`${weight}.ttf`, binaryText(fonts[weight]));
    pdf.addFont(`${weight}.ttf`, FAMILY, weight === 'bold' ? 'bold' : 'normal');
  }
  pdf.setProperties({ title: first.title, subject: first.description, creator: product });
  pdf.setCreationDate(new Date(`${date}T12:00:00Z`));
  pdf.setLanguage(first.lang === 'en' ? 'en-GB' : 'id');
  pdf.viewerPreferences({ DisplayDocTitle: true });
  sheets.forEach((sheet, index) => {
    if (index > 0) pdf.addPage([sheet.width, sheet.height], orientation(sheet));
    pdf.setFillColor(sheet.background);
    pdf.rect(0, 0, sheet.width, sheet.height, 'F');
    pdf.setLineJoin('round');
    drawMarks(pdf, sheet.marks);
  });
  return pdf.output('arraybuffer');
}

function orientation({ width, height }: Sheet): 'portrait' | 'landscape' {
  return width > height ? 'landscape' : 'portrait';
}

function drawMarks(pdf: jsPDF, marks: readonly Mark[]): void {
  for (const mark of marks) {
    switch (mark.kind) {
      case 'path':
        drawPath(pdf, mark);
        break;
      case 'text':
        drawText(pdf, mark);
        break;
      case 'clip':
        pdf.saveGraphicsState();
        trace(pdf, mark.lines, true);
        pdf.clipEvenOdd();
        pdf.discardPath();
        drawMarks(pdf, mark.marks);
        pdf.restoreGraphicsState();
        break;
      case 'link':
        pdf.link(mark.x, mark.y, mark.width, mark.height, { url: mark.href });
        break;
    }
  }
}

function drawPath(pdf: jsPDF, { lines, closed, fill, fillOpacity = 1, stroke }: PathMark): void {
  if (lines.length === 0) return;
  if (fillOpacity < 1) {
    pdf.saveGraphicsState();
    pdf.setGState(new GState({ opacity: fillOpacity }));
    drawPath(pdf, { kind: 'path', lines, closed, ...(fill === undefined ? {} : { fill }) });
    pdf.restoreGraphicsState();
    if (stroke !== undefined) drawPath(pdf, { kind: 'path', lines, closed, stroke });
    return;
  }
  if (fill !== undefined) pdf.setFillColor(fill);
  if (stroke !== undefined) setStroke(pdf, stroke);
  trace(pdf, lines, closed);
  if (fill !== undefined && stroke !== undefined) pdf.fillStrokeEvenOdd();
  else if (fill !== undefined) pdf.fillEvenOdd();
  else pdf.stroke();
}

function trace(pdf: jsPDF, lines: readonly (readonly XY[])[], closed: boolean): void {
  for (const points of lines) {
    points.forEach(([x, y], index) => (index === 0 ? pdf.moveTo(x, y) : pdf.lineTo(x, y)));
    if (closed) pdf.close();
  }
}

function setStroke(pdf: jsPDF, { color, width, dash = [], round = false }: Stroke): void {
  pdf.setDrawColor(color);
  pdf.setLineWidth(width);
  pdf.setLineCap(round ? 'round' : 'butt');
  pdf.setLineDashPattern([...dash], 0);
}

function drawText(pdf: jsPDF, mark: TextMark): void {
  const { y, size, weight, spacing = 0, anchor, turned = false, color, halo } = mark;
  const text = writable(mark.text);
  const width = measure(text, mark);
  const x = mark.x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  pdf.setFont(FAMILY, weight === 'bold' ? 'bold' : 'normal');
  pdf.setFontSize(size);
  const set = { charSpace: spacing * size, baseline: 'alphabetic', ...(turned ? { angle: 90 } : {}) } as const;
  if (halo !== undefined) {
    setStroke(pdf, { color: halo.color, width: halo.width, round: true });
    pdf.text(text, x, y, { ...set, renderingMode: 'stroke' });
  }
  pdf.setTextColor(color);
  pdf.text(text, x, y, { ...set, renderingMode: 'fill' });
}

/** A letter that the font lacks would come out as nothing at all. */
function writable(text: string): string {
  return [...text].map((letter) => (hasGlyph(letter) ? letter : '?')).join('');
}
