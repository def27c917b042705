import type PptxGenJS from 'pptxgenjs';
import type { LegendRow } from '../../drawing/legend';
import { withoutControls } from '../../lib/without-controls';
import type { Palette } from '../../theme/colors';
import { programName } from '../../ui/names';
import { footLines } from '../figure/foot-block';
import { legendText } from '../figure/legend-block';
import { fillOf } from '../figure/map-paint';
import { measure } from '../figure/text-measure';
import { exportWords, figureWords, isPlan, paletteOf, planText, type Subject } from '../subject';
import { slideTable } from './slide-table';

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** What a slide counts, in words; certainty null: there is none to speak of. */
export interface SlideAnswer {
  readonly figure: string;
  readonly rest: string;
  readonly certainty: string | null;
}

/** A font that office machines have. */
export const FONT = 'Calibri';
/** Where the map stands, inches. */
export const MAP = { x: 0.5, y: 1.66, w: 7.6, h: 4.56 } as const;
/** By this name the map's picture is found again in the file. */
export const MAP_NAME = 'Peta';

const RIGHT = { x: 8.35, w: 4.48 } as const;

/** One state on one 16 : 9 slide: what is a figure or a word is the slide's own and can be edited. */
export function fillSlide(slide: Slide, subject: Subject, title: string, answer: SlideAnswer | null, png: string): void {
  const palette = paletteOf(subject);
  slide.background = { color: hex(palette.halo) };
  headline(slide, title, answer, palette);
  slide.addImage({ data: png, ...MAP, altText: answer === null ? withoutControls(title) : withoutControls(`${answer.figure} ${answer.rest}`), objectName: MAP_NAME });
  if (isPlan(subject)) planBadge(slide, subject, palette);
  legend(slide, subject, palette);
  chart(slide, subject, palette);
  table(slide, subject, palette);
  foot(slide, subject, palette);
}

/** `answer` null: the scene counts nothing, and its title stands in the place of a figure. */
function headline(slide: Slide, title: string, answer: SlideAnswer | null, palette: Palette): void {
  const box = { x: 0.5, w: 12.33, margin: 0, fontFace: FONT, valign: 'top' } as const;
  const large = { ...box, y: 0.6, h: 0.66, valign: 'middle', fit: 'shrink' } as const;
  if (answer === null) {
    slide.addText(withoutControls(title), { ...large, fontSize: 32, bold: true, color: hex(palette.label) });
    return;
  }
  slide.addText(withoutControls(title), { ...box, y: 0.32, h: 0.3, fontSize: 13, bold: true, color: hex(palette.quietLabel) });
  const runs = [
    { text: `${withoutControls(answer.figure)} `, options: { fontSize: 32, bold: true, color: hex(palette.label) } },
    { text: withoutControls(answer.rest), options: { fontSize: 20, bold: true, color: hex(palette.label) } },
  ];
  slide.addText(runs, large);
  if (answer.certainty !== null) slide.addText(withoutControls(answer.certainty), { ...box, y: 1.26, h: 0.32, fontSize: 14, color: hex(palette.quietLabel) });
}

function planBadge(slide: Slide, subject: Subject, palette: Palette): void {
  const text = exportWords(subject).plan.toUpperCase();
  slide.addText(text, { x: 11.2, y: 0.3, w: 1.63, h: 0.4, align: 'center', fontFace: FONT, fontSize: 16, bold: true, color: hex(palette.halo), fill: { color: hex(palette.selected) }, margin: 0 });
}

/** The rows of the legend beside each other, in as many lines as they need. */
function legend(slide: Slide, subject: Subject, palette: Palette): void {
  const perLine = Math.ceil(subject.legend.length / 2);
  const width = MAP.w / perLine;
  subject.legend.forEach((row, index) => {
    const x = MAP.x + (index % perLine) * width;
    const y = MAP.y + MAP.h + 0.08 + Math.floor(index / perLine) * 0.25;
    sign(slide, row, x, y + 0.035, palette);
    const words = `${legendText(subject, row).name}: ${subject.f.count(row.villages)}`;
    const w = width - 0.27;
    // The words of a plan are longer, and have a second line between the legend and what stands below it.
    const wraps = isPlan(subject) && row.kind === 'gap' && measure(words, { size: 11, weight: 'medium' }) / 72 > w;
    const box = wraps ? { y: y + 0.03, h: 0.32, fontSize: 9 } : { y, h: 0.23, fontSize: 11 };
    slide.addText(withoutControls(words), { x: x + 0.25, w, ...box, margin: 0, fontFace: FONT, color: hex(palette.label), valign: wraps ? 'top' : 'middle', fit: 'shrink' });
  });
}

function sign(slide: Slide, row: LegendRow, x: number, y: number, palette: Palette): void {
  const [w, h] = [0.16, 0.16];
  const edge = { color: hex(palette.namedLine), width: 0.75 };
  if (row.kind === 'program') slide.addShape('rect', { x, y, w, h, fill: { color: hex(fillOf(row.role, false, palette)) }, line: edge });
  else if (row.kind === 'gap') slide.addShape('rect', { x, y, w, h, fill: { color: hex(palette.none) }, line: { color: hex(palette.villageLine), width: 0.75 } });
  else if (row.kind === 'inferred') slide.addShape('rect', { x, y, w, h, line: { color: hex(palette.namedLine), width: 1.25, dashType: 'sysDash' } });
  else {
    const [first = 'program-1', second = 'program-2'] = row.roles;
    slide.addShape('rect', { x, y, w, h, fill: { color: hex(fillOf(first, false, palette)) }, line: edge });
    slide.addShape('diagStripe', { x, y, w, h, fill: { color: hex(fillOf(second, false, palette)) }, line: { color: hex(palette.seam), width: 0.5 } });
  }
}

/** Villages of every programme as bars in the programmes' own colours; the workbook inside holds the same figures. */
function chart(slide: Slide, subject: Subject, palette: Palette): void {
  const { report, legend: rows } = subject;
  const words = figureWords(subject);
  const labels = report.programs.map(({ id }) => withoutControls(programName(subject, id)));
  const colors = rows.flatMap((row) => (row.kind === 'program' ? [hex(fillOf(row.role, false, palette))] : []));
  const text = { fontFace: FONT, color: hex(palette.label) };
  slide.addChart('bar', [{ name: words.villages, labels, values: report.programs.map(({ villages }) => villages) }], {
    ...RIGHT,
    y: 1.66,
    h: 2.2,
    altText: `${words.chartTitle}: ${labels.map((label, index) => `${label} ${report.programs[index]?.villages ?? 0}`).join(', ')}`,
    objectName: words.chartTitle,
    barDir: 'col',
    barGapWidthPct: 60,
    chartColors: colors,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: text.color,
    catAxisLineShow: false,
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    showValue: true,
    dataLabelFontFace: FONT,
    dataLabelFontSize: 12,
    dataLabelFontBold: true,
    dataLabelColor: text.color,
    dataLabelFormatCode: '0',
    dataLabelPosition: 'outEnd',
    showTitle: true,
    title: words.chartTitle,
    titleFontFace: FONT,
    titleFontSize: 12,
    titleColor: hex(palette.quietLabel),
    showLegend: false,
  });
}

function table(slide: Slide, subject: Subject, palette: Palette): void {
  const { head, rows } = slideTable(subject);
  const wanted = head.slice(1).map((text) => Math.max(0.6, 0.12 + 0.073 * text.length));
  const shrink = Math.min(1, (RIGHT.w - 1.1) / wanted.reduce((sum, width) => sum + width, 0));
  const widths = wanted.map((width) => width * shrink);
  const rowHeight = Math.min(0.34, 2.6 / (rows.length + 1));
  const cell = (text: string, index: number, bold: boolean, color = palette.label, fontSize = 11) => ({
    text: withoutControls(text),
    options: { align: index === 0 ? ('left' as const) : ('right' as const), bold, color: hex(color), fontSize },
  });
  slide.addTable(
    [head.map((text, index) => cell(text, index, true, palette.quietLabel, 10)), ...rows.map((row, at) => row.map((text, index) => cell(text, index, index === 0 || at === rows.length - 1)))],
    {
      ...RIGHT,
      y: 4.02,
      colW: [RIGHT.w - widths.reduce((sum, width) => sum + width, 0), ...widths],
      rowH: rowHeight,
      fontFace: FONT,
      margin: [0.03, 0.05, 0.03, 0.05],
      valign: 'middle',
      border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.75, color: hex(palette.contextLine) }, { type: 'none' }],
    },
  );
}

function foot(slide: Slide, subject: Subject, palette: Palette): void {
  const { disclaimer, sources, date } = footLines(subject);
  const planned = planText(subject);
  const plan = planned === null ? [] : [{ text: withoutControls(planned), options: { bold: true, color: hex(palette.selected), breakLine: true } }];
  slide.addText(
    [...plan, { text: withoutControls(`${disclaimer} ${date}.`), options: { bold: true, breakLine: true } }, { text: withoutControls(sources) }],
    { x: 0.5, y: 6.92, w: 12.33, h: 0.46, margin: 0, fontFace: FONT, fontSize: 9, color: hex(palette.quietLabel), valign: 'top', fit: 'shrink' },
  );
}

function hex(color: string): string {
  return color.slice(1);
}
