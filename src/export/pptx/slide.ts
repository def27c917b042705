import { withoutControls } from '../../lib/without-controls';
import type { Palette } from '../../theme/colors';
import { footLines } from '../figure/foot-block';
import { exportWords, isPlan, paletteOf, planText, type Subject } from '../subject';
import { chart, table } from './slide-figures';
import { COLUMN, FONT, hex, MAP, MAP_NAME, RIGHT, ROWS_WITH_TEXT, type Slide } from './slide-frame';
import { legend } from './slide-legend';
import { slideTable } from './slide-table';

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

function foot(slide: Slide, subject: Subject, palette: Palette): void {
  const { disclaimer, sources, date } = footLines(subject);
  const planned = planText(subject);
  const plan = planned === null ? [] : [{ text: withoutControls(planned), options: { bold: true, color: hex(palette.selected), breakLine: true } }];
  slide.addText(
    [...plan, { text: withoutControls(`${disclaimer} ${date}.`), options: { bold: true, breakLine: true } }, { text: withoutControls(sources) }],
    { x: 0.5, y: 6.92, w: 12.33, h: 0.46, margin: 0, fontFace: FONT, fontSize: 9, color: hex(palette.quietLabel), valign: 'top', fit: 'shrink' },
  );
}
