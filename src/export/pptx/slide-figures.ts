import { withoutControls } from '../../lib/without-controls';
import type { Palette } from '../../theme/colors';
import { programName } from '../../ui/names';
import { fillOf } from '../figure/map-paint';
import { linesWithin } from '../figure/text-measure';
import { figureWords, type Subject } from '../subject';
import { FONT, hex, OFFICE, RIGHT, ROWS_WITH_TEXT, type Slide } from './slide-frame';
import { isAside } from './slide-legend';
import { onSlide, type slideTable } from './slide-table';

/** Of a name under a bar, inches: longer ones leave the bars no room. */
const LONGEST_LABEL = 2;

/** Villages of every programme as bars in the programmes' own colours; the workbook inside holds the same figures. */
export function chart(slide: Slide, subject: Subject, place: { readonly y: number; readonly h: number }, palette: Palette): void {
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

/** The figures themselves, as cells. */
export function table(slide: Slide, { head, rows }: ReturnType<typeof slideTable>, { y, h }: { readonly y: number; readonly h: number }, palette: Palette): void {
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
  return linesWithin(name, type, (inches - 0.1) * 72, most).join(' ');
}
