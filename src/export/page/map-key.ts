import type { ProgramEvent } from '../../domain';
import { filterText } from '../filter-text';
import { paragraph, type Block, type Ink } from '../figure/ink';
import { eventMark } from '../figure/label-marks';
import { eventsText, legendText } from '../figure/legend-block';
import type { Mark } from '../figure/marks';
import { swatch } from '../figure/swatch-marks';
import { measure } from '../figure/text-measure';
import { exportWords, type Subject } from '../subject';

/** Where a block of words begins, and how wide it may be, pt. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Item {
  readonly text: string;
  readonly sign: (x: number, y: number, side: number) => readonly Mark[];
}

const SIZE = 8.5;
/** Height of a line of it, pt. */
export const KEY_LINE = 1.5 * SIZE;
const SIDE = 0.95 * SIZE;

/**
 * What stands on the map of a page about one village: the signs in lines one after another, those of events last, and the choice that the
 * map shows where it is not of everything: the words below it are of the village whatever is chosen.
 */
export function mapKey(subject: Subject, events: readonly ProgramEvent[], { x, y, width }: Place, ink: Ink): Block {
  const { palette } = ink;
  const marks: Mark[] = [];
  let [left, top] = [x, y];
  for (const { text, sign } of items(subject, events, ink)) {
    const wide = 1.5 * SIZE + measure(text, { size: SIZE, weight: 'medium' });
    if (left > x && left + wide > x + width) [left, top] = [x, top + KEY_LINE];
    const words = paragraph(text, { x: left + 1.5 * SIZE, y: top, width: x + width - left - 1.5 * SIZE, size: SIZE, weight: 'medium', color: palette.quietLabel });
    marks.push(...sign(left, top + 0.2 * SIZE, SIDE), ...words.marks);
    left += wide + 1.4 * SIZE;
    // Words that a line has no room for have more of them, and nothing beside the last.
    if (words.bottom > top + KEY_LINE) [left, top] = [x, words.bottom];
  }
  const bottom = left === x ? top : top + KEY_LINE;
  if (!isChosen(subject)) return { marks, bottom };
  const choice = paragraph(exportWords(subject).mapShows(filterText(subject)), { x, y: bottom, width, size: SIZE, weight: 'bold', color: palette.quietLabel });
  return { marks: [...marks, ...choice.marks], bottom: choice.bottom };
}

function items(subject: Subject, events: readonly ProgramEvent[], ink: Ink): readonly Item[] {
  const rows = subject.legend.filter((row) => row.villages > 0 && (row.kind !== 'program' || row.shown));
  const signs = rows.map((row): Item => ({ text: legendText(subject, row).name, sign: (x, y, side) => swatch(row, subject.state.show, x, y, side, ink) }));
  if (events.length === 0) return signs;
  return [...signs, { text: eventsText(subject, events), sign: (x, y, side) => [eventMark([x + side / 2, y + side / 2], side, ink.palette)] }];
}

function isChosen({ state }: Pick<Subject, 'state'>): boolean {
  return state.programs.length > 0 || state.kecamatan.length > 0 || state.show !== 'all';
}
