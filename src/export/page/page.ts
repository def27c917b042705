import type { ProgramEvent } from '../../domain';
import { headlineText } from '../../ui/headline-text';
import { footBlock } from '../figure/foot-block';
import { areaBlock, headlineBlock } from '../figure/headline-block';
import { paragraph, type Block, type Ink } from '../figure/ink';
import { placesBlock } from '../figure/places-block';
import { legendBlock } from '../figure/legend-block';
import { mapBlock, markedEvents } from '../figure/map-block';
import { line, rectangle, type Mark, type Rect, type Sheet } from '../figure/marks';
import { measure } from '../figure/text-measure';
import { PALETTES } from '../../theme/colors';
import { exportWords, type Subject } from '../subject';
import { matrixBlock, namedRows } from './matrix-block';
import { matrixHead } from './matrix-head';

/** Paper in points, upright; `u`: how much larger than on A4 words are set. */
export const PAPER = {
  a4: { width: 595.28, height: 841.89, u: 1 },
  a3: { width: 841.89, height: 1190.55, u: 1.22 },
} as const;

export type Paper = keyof typeof PAPER;

/** Rows of the matrix that fit beside the legend; more have pages of their own. */
const ROWS_BESIDE = 16;

/** Everything on paper: title, answer, map, legend, matrix, sources. */
export function pages(subject: Subject, paper: Paper): readonly Sheet[] {
  const { u, width } = PAPER[paper];
  const ink = paperInk(subject, u);
  const rows = namedRows(subject);
  const beside = rows.length <= ROWS_BESIDE;
  const first = frontPage(subject, paper, ink, beside);
  if (beside) return [first];
  const margin = 36 * u;
  const row = 15 * u;
  const title = paragraph(subject.t.table.matrixTitle, { x: margin, y: margin, width: width - 2 * margin, size: 14 * u, weight: 'bold', color: ink.palette.label });
  const foot = pageFoot(subject, paper, ink);
  // Pages are torn apart: each says whose figures they are. Beside heads and villages there is room for three rows: totals and the note below them.
  const head = matrixHead(subject, { width: width - 2 * margin, row }, ink);
  const perPage = Math.max(1, Math.floor((foot.top - title.bottom - 24 * u - head.height) / row) - 3);
  const more = Array.from({ length: Math.ceil(rows.length / perPage) }, (_, index): Sheet => {
    const part = rows.slice(index * perPage, (index + 1) * perPage);
    const matrix = matrixBlock(subject, part, { x: margin, y: title.bottom + 10 * u, width: width - 2 * margin, row }, ink, (index + 1) * perPage >= rows.length);
    return sheetOf(subject, paper, [...title.marks, ...matrix.marks, ...foot.marks]);
  });
  return [first, ...more];
}

/** Paper is never dark, and what is not printed on is white. */
export function paperInk({ state }: Pick<Subject, 'state'>, u: number): Ink {
  const palette = PALETTES[state.theme === 'print' ? 'print' : 'light'];
  return { palette: { ...palette, halo: '#FFFFFF' }, hatched: state.theme === 'print', u: u * 0.82 };
}

function frontPage(subject: Subject, paper: Paper, ink: Ink, matrixBeside: boolean): Sheet {
  const { release, state, t } = subject;
  const { width, u } = PAPER[paper];
  const { palette } = ink;
  const margin = 36 * u;
  const inner = width - 2 * margin;
  const title = paragraph(release.title[state.lang], { x: margin, y: margin - 4 * u, width: inner, size: 12 * u, weight: 'bold', color: palette.label });
  const product = paragraph(t.product, { x: width - margin, y: margin - 4 * u, width: inner, size: 9 * u, weight: 'medium', color: palette.quietLabel, anchor: 'end' });
  const ruleY = title.bottom + 5 * u;
  const headline = headlineBlock(subject, { x: margin, y: ruleY + 9 * u, width: inner * 0.54 }, ink, 46);
  const area = areaBlock(subject, { x: margin + inner * 0.6, y: ruleY + 14 * u, width: inner * 0.4 }, ink);
  const mapTop = Math.max(headline.bottom, area.bottom) + 10 * u;

  const foot = pageFoot(subject, paper, ink);
  const legendWidth = matrixBeside ? inner * 0.4 : inner * 0.55;
  const legendRow = 18 * u;
  const below = (events: readonly ProgramEvent[], y: number): Block => {
    const legend = legendBlock(subject, events, { x: margin, y, width: legendWidth, row: legendRow }, ink);
    if (!matrixBeside) return legend;
    const matrix = matrixBlock(subject, namedRows(subject), { x: margin + inner * 0.47, y, width: inner * 0.53, row: 12.2 * u }, ink, true);
    const places = placesBlock(subject, { x: margin, y: legend.bottom + 8 * u, width: legendWidth }, ink);
    // For a row the map gives way; for more it does not.
    const placesFit = places.bottom <= matrix.bottom + legendRow;
    return { marks: [...legend.marks, ...matrix.marks, ...(placesFit ? places.marks : [])], bottom: Math.max(legend.bottom, matrix.bottom, placesFit ? places.bottom : 0) };
  };
  const above = (events: readonly ProgramEvent[]): { readonly tables: ReturnType<typeof lowest>; readonly map: Rect } => {
    const tables = lowest((y) => below(events, y), foot.top - 12 * u);
    return { tables, map: { x: margin, y: mapTop, width: inner, height: tables.top - 12 * u - mapTop } };
  };
  // The legend takes room from the map that says which marks it explains.
  const pad = 14 * u;
  const { tables, map } = above(markedEvents(subject, { box: above(subject.release.events).map, pad }));
  return sheetOf(subject, paper, [
    ...title.marks,
    ...product.marks,
    line([[margin, ruleY], [width - margin, ruleY]], { color: palette.contextLine, width: 0.75 * u }),
    ...headline.marks,
    ...area.marks,
    ...mapBlock(subject, { box: map, pad, em: 7.4 * u, leastEm: 6.2 * u }, ink),
    rectangle(map, { stroke: { color: palette.contextLine, width: 0.75 * u } }),
    ...tables.marks,
    ...foot.marks,
  ]);
}

/** Sources at the lower edge of a page, under a rule. */
export function pageFoot(subject: Subject, paper: Paper, ink: Ink): { readonly marks: readonly Mark[]; readonly top: number } {
  const { width, height, u } = PAPER[paper];
  const margin = 36 * u;
  const { marks, top } = lowest((y) => footWithLink(subject, { x: margin, y, width: width - 2 * margin }, ink), height - margin);
  return { marks: [line([[margin, top - 5 * u], [width - margin, top - 5 * u]], { color: ink.palette.contextLine, width: 0.75 * u }), ...marks], top };
}

/** A block that ends at `bottom`. */
function lowest(block: (y: number) => Block, bottom: number): { readonly marks: readonly Mark[]; readonly top: number } {
  const top = bottom - block(0).bottom;
  return { marks: block(top).marks, top };
}

/** Sources, and the address that leads back to the map. */
function footWithLink(subject: Subject, place: { readonly x: number; readonly y: number; readonly width: number }, ink: Ink): Block {
  const size = 9.4;
  const foot = footBlock(subject, place, ink, size);
  if (subject.link === null) return foot;
  const type = { size: size * ink.u, weight: 'medium' as const };
  const text = `${exportWords(subject).link}: ${subject.link}`;
  const words = paragraph(text, { x: place.x, y: foot.bottom, width: place.width, ...type, color: ink.palette.quietLabel, leading: 1.35, maxLines: 2 });
  const link: Mark = { kind: 'link', x: place.x, y: foot.bottom, width: Math.min(place.width, measure(text, type)), height: words.bottom - foot.bottom, href: subject.link };
  return { marks: [...foot.marks, ...words.marks, link], bottom: words.bottom };
}

export function sheetOf(subject: Subject, paper: Paper, marks: readonly Mark[]): Sheet {
  const { release, state, t } = subject;
  const { width, height } = PAPER[paper];
  return {
    width,
    height,
    background: '#FFFFFF',
    title: `${t.product}: ${release.title[state.lang]}`,
    description: headlineText(subject),
    lang: state.lang,
    marks,
  };
}
