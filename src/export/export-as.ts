import { AppError, type Boundaries, type VillageCode } from '../domain';
import { binaryText } from '../lib/binary-text';
import { breath } from '../lib/breath';
import { GAP_MESSAGES } from '../i18n/gap-messages';
import { figure, mapSheet } from './figure/figure';
import type { Paper } from './page/page';
import { fileName, gapFileName } from './file-name';
import { exportWords, type Subject } from './subject';
import type { Copy } from './html/copy';
import type { SlideScene, SlideSource } from './pptx/pptx';

export const EXPORT_KINDS = ['png', 'svg', 'pdf', 'pptx', 'csv', 'geojson', 'xlsx', 'html'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What a person may choose; everything has a usual value. */
export interface ExportOptions {
  /** Of a PNG: 2560 × 1440 px, or 3840 × 2160 px. */
  readonly size?: '2x' | '4k';
  /** Of a PDF. */
  readonly paper?: Paper;
  /** A page about this village instead of the whole map. */
  readonly village?: VillageCode | null;
  /** Slides of every scene of the story instead of the view. */
  readonly scenes?: boolean;
  /** A row of HXL hashtags under the heads of a CSV. */
  readonly hxl?: boolean;
  /** What a CSV lists, and what a workbook begins with: the table's villages, or those not named in the planner's order. */
  readonly list?: 'villages' | 'gaps';
  /** Without the scenes and plans that the reader keeps in this browser: for whoever else asks. */
  readonly published?: boolean;
}

/** A scene of the story, as it would be shown. */
export interface SceneSubject {
  readonly subject: Subject;
  readonly scene: SlideScene;
}

/** The scenes of a story, each made when it is asked for. */
export interface SceneSubjects {
  readonly count: number;
  readonly subjects: AsyncIterable<SceneSubject>;
}

/** Where an export gets what it needs. */
export interface ExportSource {
  readonly subject: Subject;
  /** The same with another village selected. */
  readonly ofVillage: (code: VillageCode) => Subject;
  readonly scenes: () => SceneSubjects;
  /** Outlines of the set that is shown. */
  readonly boundaries: () => Promise<Boundaries>;
  /** The map as one file, as it was built, and what goes into a copy of it. */
  readonly whole: () => Promise<{ readonly text: string; readonly copy: Copy }>;
  readonly signal: AbortSignal;
  /** Share of the work that is done, 0–1. */
  readonly onProgress?: (done: number) => void;
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

const CSV_TYPE = 'text/csv;charset=utf-8';

/** Makes one file. Rejects with the signal's reason when it is aborted; nothing on the screen changes. */
export async function exportAs(kind: ExportKind, options: ExportOptions, source: ExportSource): Promise<ExportFile> {
  source.onProgress?.(0);
  await breath(source.signal);
  const file = await make(kind, options, source);
  source.signal.throwIfAborted();
  source.onProgress?.(1);
  return file;
}

async function make(kind: ExportKind, options: ExportOptions, source: ExportSource): Promise<ExportFile> {
  const { subject } = source;
  const named = (ending: string, type: string, parts: BlobPart[], what: string | null = null): ExportFile => ({ name: `${fileName(subject, what)}.${ending}`, blob: new Blob(parts, { type }) });
  switch (kind) {
    case 'csv': {
      if (options.list === 'gaps') return gapCsv(options, subject);
      const [{ toCsv }, { villageTable }] = await Promise.all([import('./csv/csv'), import('./table/village-table')]);
      const text = toCsv(villageTable(subject), { lang: subject.state.lang, hxl: options.hxl ?? false, empty: exportWords(subject).nothing });
      return named('csv', CSV_TYPE, [text]);
    }
    case 'geojson': {
      const [{ toGeoJson }, boundaries] = await Promise.all([import('./geojson/geojson'), source.boundaries()]);
      return named('geojson', 'application/geo+json', [JSON.stringify(toGeoJson(subject, boundaries))]);
    }
    case 'xlsx': {
      const [{ toXlsx }, { XLSX_TYPE }] = await Promise.all([import('./xlsx/xlsx'), import('./xlsx/workbook')]);
      if (options.list !== 'gaps') return named('xlsx', XLSX_TYPE, [toXlsx(subject)]);
      const { gapOrderSlug } = await import('./table/gap-table');
      return { name: `${gapFileName(subject, gapOrderSlug(subject))}.xlsx`, blob: new Blob([toXlsx(subject, 'gaps')], { type: XLSX_TYPE }) };
    }
    case 'html': {
      const [{ copyOf }, { text, copy }] = await Promise.all([import('./html/copy'), source.whole()]);
      return named('html', 'text/html;charset=utf-8', [await copyOf(text, copy)]);
    }
    case 'svg': {
      const { sheetToSvg } = await import('./svg/svg');
      return named('svg', 'image/svg+xml', [sheetToSvg(figure(subject))]);
    }
    case 'png':
      return { name: `${fileName(subject)}.png`, blob: await figurePicture(options.size === '4k' ? 3 : 2, source) };
    case 'pdf':
      return pdf(options, source);
    case 'pptx':
      return pptx(options, source);
  }
}

async function gapCsv({ hxl = false }: ExportOptions, subject: Subject): Promise<ExportFile> {
  const [{ toCsv }, { gapOrderSlug, gapTable }] = await Promise.all([import('./csv/csv'), import('./table/gap-table')]);
  const { lang } = subject.state;
  const text = toCsv(gapTable(subject), { lang, hxl, empty: GAP_MESSAGES[lang].empty });
  return { name: `${gapFileName(subject, gapOrderSlug(subject))}.csv`, blob: new Blob([text], { type: CSV_TYPE }) };
}

/** The figure as a PNG, `scale` times 1280 × 720 px. */
async function figurePicture(scale: number, { subject, signal, onProgress }: ExportSource): Promise<Blob> {
  const [{ sheetToPng }, { canvasFamily }] = await Promise.all([import('./png/png'), import('./fonts')]);
  const family = await canvasFamily(signal);
  return sheetToPng(figure(subject), { scale, family, signal, onProgress: (done) => onProgress?.(done * PAINTED) });
}

async function pdf({ paper = 'a4', village = null }: ExportOptions, source: ExportSource): Promise<ExportFile> {
  const { signal, onProgress } = source;
  const [{ sheetsToPdf }, { woffToTrueType }, { loadFonts }, { pages }, { villagePages }] = await Promise.all([
    import('./pdf/pdf'),
    import('./pdf/sfnt'),
    import('./fonts'),
    import('./page/page'),
    import('./page/village-page'),
  ]);
  const files = await loadFonts(signal);
  const fonts = { medium: await woffToTrueType(files.medium), bold: await woffToTrueType(files.bold) };
  onProgress?.(0.3);
  await breath(signal);
  const subject = village === null ? source.subject : source.ofVillage(village);
  const { detail } = subject;
  const about = village === null ? null : detail;
  const sheets = about === null ? pages(subject, paper) : villagePages(subject, about);
  onProgress?.(0.5);
  await breath(signal);
  const bytes = sheetsToPdf(sheets, fonts, { date: subject.today, product: subject.t.product });
  const what = about === null ? null : `${exportWords(subject).slug.village}-${about.village.name}`;
  return { name: `${fileName(subject, what)}.pdf`, blob: new Blob([bytes], { type: 'application/pdf' }) };
}

/** Share of the work that is done when a picture is painted, or those of all slides: then it becomes a file. */
const PAINTED = 0.8;

async function pptx({ scenes = false }: ExportOptions, source: ExportSource): Promise<ExportFile> {
  const { subject, signal, onProgress } = source;
  const [{ toPptx, PPTX_TYPE }, { MAP_PX, MAP_EM }, { sheetToSvg }, { sheetToPng }, { canvasFamily }] = await Promise.all([
    import('./pptx/pptx'),
    import('./pptx/slide-frame'),
    import('./svg/svg'),
    import('./png/png'),
    import('./fonts'),
  ]);
  const family = await canvasFamily(signal);
  const shown = scenes ? source.scenes() : { count: 1, subjects: [{ subject, scene: null }] };
  if (shown.count === 0) throw new AppError('no-scenes', {});
  const slides: SlideSource[] = [];
  for await (const one of shown.subjects) {
    const sheet = mapSheet(one.subject, MAP_PX, MAP_EM);
    const svg = sheetToSvg(sheet, { fontFamily: 'Arial', fitText: false, width: sheet.width * 2 });
    const png = await sheetToPng(sheet, { scale: 2, family, signal, onProgress: (done) => onProgress?.(((slides.length + done) / shown.count) * PAINTED) });
    slides.push({ ...one, svg, png: await dataUrl(png) });
    await breath(signal);
  }
  const bytes = await toPptx(slides);
  return { name: `${fileName(subject, scenes ? exportWords(subject).slug.story : null)}.pptx`, blob: new Blob([bytes], { type: PPTX_TYPE }) };
}

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:${blob.type};base64,${btoa(binaryText(bytes))}`;
}
