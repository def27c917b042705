import type PptxGenJS from 'pptxgenjs';
import { isPaled, type LegendRow } from '../../drawing/legend';
import { withoutControls } from '../../lib/without-controls';
import type { Palette } from '../../theme/colors';
import { programName } from '../../ui/names';
import { footLines } from '../figure/foot-block';
import { SLIDE_MAP_PAD } from '../figure/figure';
import { eventsText, legendText } from '../figure/legend-block';
import { markedEvents } from '../figure/map-block';
import { fillOf, paled } from '../figure/map-paint';
import { cutOff, measure, wrap } from '../figure/text-measure';
import { exportWords, figureWords, isPlan, paletteOf, planText, type Subject } from '../subject';
import { onSlide, othersText, slideTable } from './slide-table';

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** What a slide counts, in words; certainty null: there is none to speak of. */
export interface SlideAnswer {
  readonly figure: string;
  readonly rest: string;
  readonly certainty: string | null;
}

/** What a slide says above and beside its map. */
export interface SlideWords {
  readonly title: string;
  /** null: it has only its figures. */
  readonly text: string | null;
  /** null: it counts nothing. */
  readonly figure: SlideAnswer | null;
}

/** A font that office machines have. */
export const FONT = 'Calibri';
/** Where the map stands, inches. */
export const MAP = { x: 0.5, y: 1.66, w: 7.6, h: 4.56 } as const;
const PX_PER_INCH = 142;
/** Its picture in px. */
export const MAP_PX = { width: MAP.w * PX_PER_INCH, height: MAP.h * PX_PER_INCH } as const;
/** Type size on that picture: 11 pt. Larger, and the map is too narrow for any names. */
export const MAP_EM = 22;
/** By this name the map's picture is found again in the file. */
export const MAP_NAME = 'Peta';

const RIGHT = { x: 8.35, w: 4.48 } as const;
/** The column beside the map, from the map's upper edge to the foot: a scene's text, the chart, the table. */
const COLUMN = { top: 1.66, bottom: 6.8 } as const;
/** Inches from a sign of the legend to its words, and from words to the next sign. */
const LEGEND = { sign: 0.25, air: 0.1 } as const;
/** Width of the letters of office machines' font, of our own. */
const OFFICE = 0.92;
/** Of the legend's type: 10 of 11 pt. */
const SMALLER = 10 / 11;
/** Of a name under a bar, inches: longer ones leave the bars no room. */
const LONGEST_LABEL = 2;
/** Smallest type of the legend, pt. */
const LEAST_LEGEND = 8;
/** With more rows in the table a scene's text is left to the notes. */
const ROWS_WITH_TEXT = 7;

/** One state on one 16 : 9 slide: what is a figure or a word is the slide's own and can be edited. */
export function fillSlide(slide: Slide, subject: Subject, { title, text, figure: answer }: SlideWords, png: string): void {
  const palette = paletteOf(subject);
  slide.background = { color: hex(palette.halo) };
  headline(slide, title, answer, palette);
  slide.addImage({ data: png, ...MAP, altText: answer === null ? withoutControls(title) : withoutControls(`${answer.figure} ${answer.rest}`), objectName: MAP_NAME });
  if (isPlan(subject)) planBadge(slide, subject, palette);
  legend(slide, subject, palette);
  column(slide, subject, text, answer !== null, palette);
  foot(slide, subject, palette);
}

/** Beside the map. What a scene that counts nothing tells is no matter of bars: its text has their place. */
function column(slide: Slide, subject: Subject, text: string | null, hasFigure: boolean, palette: Palette): void {
  const words = slideTable(subject);
  const rows = words.rows.length + 1;
  const isRoomy = rows <= ROWS_WITH_TEXT;
  const top = text === null || (hasFigure && !isRoomy) ? COLUMN.top : 3.22;
  const tableTop = text !== null && isRoomy ? 5.06 : 4.02;
  if (text !== null && !hasFigure) sceneText(slide, text, { y: COLUMN.top, h: tableTop - 0.2 - COLUMN.top, fontSize: 20 }, palette);
  else if (text !== null && isRoomy) sceneText(slide, text, { y: COLUMN.top, h: top - 0.08 - COLUMN.top, fontSize: 14 }, palette);
  if (hasFigure) chart(slide, subject, { y: top, h: tableTop - 0.16 - top }, palette);
  table(slide, words, { y: tableTop, h: COLUMN.bottom - 0.18 - tableTop }, palette);
}

function sceneText(slide: Slide, text: string, place: { readonly y: number; readonly h: number; readonly fontSize: number }, palette: Palette): void {
  slide.addText(withoutControls(text), { ...RIGHT, ...place, margin: 0, fontFace: FONT, color: hex(palette.label), valign: 'top', fit: 'shrink' });
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

/** A row of the legend in words; of programmes that have no room only how many they are, without a sign. */
interface LegendSign {
  readonly row: LegendRow | null;
  readonly words: string;
}

function legendSigns(subject: Subject): readonly LegendSign[] {
  const signs = subject.legend.map((row): LegendSign => ({ row, words: `${legendText(subject, row).name}: ${subject.f.count(row.villages)}` }));
  const others = othersText(subject);
  if (others === null) return signs;
  const programs = signs.filter(({ row }) => row?.kind === 'program');
  return [...onSlide(programs), { row: null, words: others }, ...signs.filter(({ row }) => row?.kind !== 'program')];
}

/** In type of 11 pt of the font of office machines, whose letters are at least that much narrower than our own. */
function legendInches(words: string): number {
  return (measure(words, { size: 11, weight: 'medium' }) / 72) * OFFICE;
}

/** The name is cut, and not the count behind it, where even the smallest type has no room. */
function shortened(words: string, w: number): string {
  const fits = (text: string): boolean => (legendInches(text) * LEAST_LEGEND) / 11 <= w;
  const end = words.lastIndexOf(': ');
  if (end < 0 || fits(words)) return words;
  let name = words.slice(0, end);
  while (name !== '' && !fits(`${name}…${words.slice(end)}`)) name = name.slice(0, -1).trimEnd();
  return `${name}…${words.slice(end)}`;
}

/** Columns are equally wide, until a plan's words for its gaps need more: then the others give them what they do not need. */
function legendColumns(subject: Subject, signs: readonly LegendSign[], perLine: number): readonly { readonly x: number; readonly width: number }[] {
  const equal = MAP.w / perLine;
  const wide = isPlan(subject) ? signs.findIndex(({ row }) => row?.kind === 'gap') % perLine : -1;
  const widths = Array.from({ length: perLine }, (_, at) => {
    const widest = signs.filter((_row, index) => index % perLine === at).map(({ words }) => legendInches(words));
    return at === wide ? 0 : Math.min(equal, LEGEND.sign + Math.max(...widest) + LEGEND.air);
  });
  const rest = MAP.w - widths.reduce((sum, width) => sum + width, 0);
  const all = wide < 0 ? widths.map(() => equal) : widths.map((width, at) => (at === wide ? rest : width));
  return all.map((width, at) => ({ x: MAP.x + all.slice(0, at).reduce((sum, before) => sum + before, 0), width }));
}

/** The rows of the legend beside each other in two lines; in a third, what the marks of events stand for. */
function legend(slide: Slide, subject: Subject, palette: Palette): void {
  const signs = legendSigns(subject);
  const perLine = Math.ceil(signs.length / 2);
  const columns = legendColumns(subject, signs, perLine);
  const events = markedEvents(subject, { box: { x: 0, y: 0, ...MAP_PX }, pad: MAP_EM * SLIDE_MAP_PAD });
  const lineTop = (index: number): number => MAP.y + MAP.h + (events.length > 0 ? 0.03 + index * 0.2 : 0.08 + index * 0.25);
  signs.forEach(({ row, words: whole }, index) => {
    const { x, width } = columns[index % perLine] ?? { x: MAP.x, width: MAP.w };
    const y = lineTop(Math.floor(index / perLine));
    if (row !== null) sign(slide, row, x, y + 0.035, isPaled(row, subject.state.show) ? paled(palette) : palette);
    const w = width - LEGEND.sign - LEGEND.air;
    const isLong = isPlan(subject) && row?.kind === 'gap';
    const words = isLong ? whole : shortened(whole, w);
    // The words of a plan are longer: they have a second line between the legend and what stands below it, where smaller type is not enough.
    const inches = legendInches(words);
    const wraps = isLong && inches * SMALLER > w;
    const fontSize = !isLong ? Math.max(LEAST_LEGEND, Math.min(11, (11 * w) / inches)) : inches > w ? 11 * SMALLER : 11;
    const box = wraps ? { y: y + 0.03, h: 0.32, fontSize: 9 } : { y, h: 0.23, fontSize };
    // The count does not stand alone in the second line.
    slide.addText(withoutControls(wraps ? words.replace(/: (?=\d+$)/, ':\u00A0') : words), { x: x + LEGEND.sign, w, ...box, margin: 0, fontFace: FONT, color: hex(row === null || isAside(row) ? palette.quietLabel : palette.label), valign: wraps ? 'top' : 'middle', fit: 'shrink' });
  });
  if (events.length > 0) {
    const y = lineTop(2);
    slide.addShape('diamond', { x: MAP.x, y: y + 0.035, w: 0.16, h: 0.16, fill: { color: hex(palette.halo) }, line: { color: hex(palette.label), width: 1 } });
    slide.addText(withoutControls(eventsText(subject, events)), { x: MAP.x + 0.25, y, w: MAP.w - 0.27, h: 0.23, margin: 0, fontFace: FONT, fontSize: 11, color: hex(palette.label), valign: 'middle', fit: 'shrink' });
  }
}

/** Is a programme not on the map, because others are chosen? Its bar and the words of its row step back; the sign keeps its colour, as on the page. */
function isAside(row: LegendRow): boolean {
  return row.kind === 'program' && !row.shown;
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
function chart(slide: Slide, subject: Subject, place: { readonly y: number; readonly h: number }, palette: Palette): void {
  const programs = onSlide(subject.report.programs);
  const words = figureWords(subject);
  const labels = programs.map(({ id }) => withoutControls(inLines(programName(subject, id), 1, LONGEST_LABEL, 12)));
  const colors = onSlide(subject.legend.flatMap((row) => (row.kind === 'program' ? [hex(fillOf(row.role, isAside(row), palette))] : [])));
  const text = { fontFace: FONT, color: hex(palette.label) };
  slide.addChart('bar', [{ name: words.villages, labels, values: programs.map(({ villages }) => villages) }], {
    ...RIGHT,
    ...place,
    altText: `${words.chartTitle}: ${labels.map((label, index) => `${label} ${programs[index]?.villages ?? 0}`).join(', ')}`,
    objectName: words.chartTitle,
    barDir: 'col',
    barGapWidthPct: 60,
    chartColors: [...colors],
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: text.color,
    catAxisLineShow: false,
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    // The figure over the tallest bar keeps clear of the title.
    valAxisMaxVal: Math.max(1, ...programs.map(({ villages }) => villages)) * 1.2,
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

function table(slide: Slide, { head, rows }: ReturnType<typeof slideTable>, { y, h }: { readonly y: number; readonly h: number }, palette: Palette): void {
  const wanted = head.slice(1).map((text) => Math.max(0.6, 0.12 + 0.073 * text.length));
  const shrink = Math.min(1, (RIGHT.w - 1.1) / wanted.reduce((sum, width) => sum + width, 0));
  const widths = wanted.map((width) => width * shrink);
  const rowHeight = Math.min(0.34, h / (rows.length + 1));
  const nameWidth = RIGHT.w - widths.reduce((sum, width) => sum + width, 0);
  const [lines, size] = rows.length > ROWS_WITH_TEXT ? [1, 9] : [2, 11];
  const cell = (text: string, index: number, bold: boolean, color = palette.label, fontSize = size) => ({
    text: withoutControls(text),
    options: { align: index === 0 ? ('left' as const) : ('right' as const), bold, color: hex(color), fontSize },
  });
  slide.addTable(
    [head.map((text, index) => cell(text, index, true, palette.quietLabel, size - 1)), ...rows.map((row, at) => row.map((text, index) => cell(index === 0 && at < rows.length - 1 ? inLines(text, lines, nameWidth, size) : text, index, index === 0 || at === rows.length - 1)))],
    {
      ...RIGHT,
      y,
      colW: [nameWidth, ...widths],
      rowH: rowHeight,
      fontFace: FONT,
      margin: [0.03, 0.05, 0.03, 0.05],
      valign: 'middle',
      border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.75, color: hex(palette.contextLine) }, { type: 'none' }],
    },
  );
}

/** A programme's name in as many lines as there is room for. */
function inLines(name: string, most: number, inches: number, size: number): string {
  const type = { size: size * OFFICE, weight: 'bold' } as const;
  const room = (inches - 0.1) * 72;
  const lines = wrap(name, type, room);
  return lines.length <= most ? name : [...lines.slice(0, most - 1), cutOff(lines.slice(most - 1).join(' '), type, room)].join(' ');
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
