import { readFileSync } from 'node:fs';
import { pages, type Paper } from '../../src/export/page/page';
import { villagePages } from '../../src/export/page/village-page';
import { sheetsToPdf } from '../../src/export/pdf/pdf';
import { woffToTrueType } from '../../src/export/pdf/sfnt';
import type { Subject } from '../../src/export/subject';

/** The fonts that a page fetches. */
export const pdfFonts = { medium: await font(500), bold: await font(700) };

async function font(weight: number): Promise<Uint8Array> {
  const file = readFileSync(`node_modules/@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`);
  return woffToTrueType(new Uint8Array(file).buffer);
}

/** The map of a subject on paper. */
export function paperPdf(subject: Subject, paper: Paper): Uint8Array {
  return new Uint8Array(sheetsToPdf(pages(subject, paper), pdfFonts, { date: subject.today, product: subject.t.product }));
}

/** The page about the village that is selected. */
export function villagePdf(subject: Subject): Uint8Array {
  if (subject.detail === null) throw new Error('No village is selected.');
  return new Uint8Array(sheetsToPdf(villagePages(subject, subject.detail), pdfFonts, { date: subject.today, product: subject.t.product }));
}
