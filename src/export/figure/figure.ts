import { headlineText } from '../../ui/headline-text';
import { paletteOf, type Subject } from '../subject';
import { footBlock } from './foot-block';
import { areaBlock, headlineBlock } from './headline-block';
import { paragraph, type Ink } from './ink';
import { legendBlock, legendLength, twoColumnLegend, twoColumnLength } from './legend-block';
import { mapBlock, markedEvents } from './map-block';
import { line, type Sheet } from './marks';
import { placesBlock } from './places-block';

/** A picture for a slide or a report, 16 : 9. */
export const FIGURE = { width: 1280, height: 720 } as const;
/** Where its map stands, and the space around the whole frame. */
export const FIGURE_MAP = { box: { x: 450, y: 0, width: 830, height: 654 }, pad: 30 } as const;

const MARGIN = 44;
const COLUMN = 372;
/** Tallest and lowest row of a legend of one column. */
const ROWS = { most: 31, least: 20 } as const;

/** Title, answer, area, legend and map on one sheet that stands by itself. */
export function figure(subject: Subject): Sheet {
  const { release, state, t } = subject;
  const palette = paletteOf(subject);
  const ink: Ink = { palette, hatched: state.theme === 'print', u: 1 };
  const { width, height } = FIGURE;
  const { box: map, pad } = FIGURE_MAP;
  const body = map.height;
  const title = paragraph(release.title[state.lang], { x: MARGIN, y: 32, width: COLUMN, size: 15, weight: 'bold', color: palette.label });
  const headline = headlineBlock(subject, { x: MARGIN, y: title.bottom + 16, width: COLUMN }, ink, 58);
  const area = areaBlock(subject, { x: MARGIN, y: headline.bottom + 16, width: COLUMN }, ink);
  const room = body - 16 - (area.bottom + 14);
  const events = markedEvents(subject, { box: map, pad });
  const oneColumn = legendLength(subject, events);
  // What stands below may not be stood on: many programmes have two columns, as high as the room is.
  const isTwo = room / oneColumn < ROWS.least;
  const rows = isTwo ? twoColumnLength(subject, events) : oneColumn;
  const row = Math.min(ROWS.most, room / rows);
  const legendTop = Math.max(area.bottom + 14, body - 12 - row * rows);
  const legend = (isTwo ? twoColumnLegend : legendBlock)(subject, events, { x: MARGIN, y: legendTop, width: COLUMN, row }, ink);
  const places = placesBlock(subject, { x: MARGIN, y: area.bottom + 16, width: COLUMN }, ink);
  const placesFit = places.bottom < legendTop - 8;
  const foot = footBlock(subject, { x: MARGIN, y: body + 11, width: width - 2 * MARGIN }, ink);
  return {
    width,
    height,
    background: palette.halo,
    title: `${t.product}: ${release.title[state.lang]}`,
    description: headlineText(subject),
    lang: state.lang,
    marks: [
      ...mapBlock(subject, { box: map, pad, em: 12 }, ink),
      line([[map.x, 0], [map.x, body]], { color: palette.contextLine, width: 1 }),
      line([[0, body], [width, body]], { color: palette.contextLine, width: 1 }),
      ...title.marks,
      ...headline.marks,
      ...area.marks,
      ...(placesFit ? places.marks : []),
      ...legend.marks,
      ...foot.marks,
    ],
  };
}

/** Space around the whole frame on a map alone, em. */
export const SLIDE_MAP_PAD = 1.6;

/** The map alone: for slides, where words and figures are the slide's own. */
export function mapSheet(subject: Subject, size: { readonly width: number; readonly height: number }, em: number): Sheet {
  const { release, state, t } = subject;
  const palette = paletteOf(subject);
  const ink: Ink = { palette, hatched: state.theme === 'print', u: 1 };
  const box = { x: 0, y: 0, ...size };
  return {
    ...size,
    background: palette.paper,
    title: `${t.product}: ${release.title[state.lang]}`,
    description: headlineText(subject),
    lang: state.lang,
    marks: mapBlock(subject, { box, pad: em * SLIDE_MAP_PAD, em }, ink),
  };
}
