import { isPaled, type LegendRow } from '../../drawing/legend';
import { withoutControls } from '../../lib/without-controls';
import type { Palette } from '../../theme/colors';
import { SLIDE_MAP_PAD } from '../figure/figure';
import { eventsText, legendText } from '../figure/legend-block';
import { markedEvents } from '../figure/map-block';
import { fillOf, paled } from '../figure/map-paint';
import { cutOff, measure } from '../figure/text-measure';
import { isPlan, type Subject } from '../subject';
import { FONT, hex, MAP, MAP_EM, MAP_PX, OFFICE, type Slide } from './slide-frame';
import { onSlide, othersText } from './slide-table';

/** Inches from a sign of the legend to its words, and from words to the next sign. */
const LEGEND = { sign: 0.25, air: 0.1 } as const;
/** Of the legend's type: 10 of 11 pt. */
const SMALLER = 10 / 11;
/** Smallest type of the legend, pt. */
const LEAST_LEGEND = 8;

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
  const end = words.lastIndexOf(': ');
  if (end < 0 || (legendInches(words) * LEAST_LEGEND) / 11 <= w) return words;
  const type = { size: LEAST_LEGEND * OFFICE, weight: 'medium' } as const;
  return `${cutOff(words.slice(0, end), type, w * 72 - measure(words.slice(end), type))}${words.slice(end)}`;
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
export function legend(slide: Slide, subject: Subject, palette: Palette): void {
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
export function isAside(row: LegendRow): boolean {
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

