import type { ProgramEvent } from '../../domain';
import type { LegendRow } from '../../drawing/legend';
import { eventWords } from '../../ui/names';
import { takenOut } from '../plan-changes';
import { exportWords, isPlan, onlyTakesOut, type Subject } from '../subject';
import { paragraph, type Block, type Ink } from './ink';
import { eventMark } from './label-marks';
import { line, type Mark } from './marks';
import { swatch } from './swatch-marks';
import { linesWithin, measure, wrap, type Type } from './text-measure';

type Explained = Pick<Subject, 'release' | 'state' | 'report' | 'record' | 'legend' | 't' | 'f'>;

/** What a legend row says: its name, and two or three words of explanation or nothing. */
export function legendText(subject: Explained, row: LegendRow): { readonly name: string; readonly note: string } {
  const { release, state, t } = subject;
  switch (row.kind) {
    case 'program': {
      const program = release.programs.find(({ id }) => id === row.id);
      return { name: program?.name[state.lang] ?? row.id, note: program?.explanation[state.lang] ?? '' };
    }
    case 'overlap':
      return { name: t.legend.overlap(release.programs.length), note: '' };
    case 'gap':
      return { name: gapText(subject, state.programs.length > 0), note: '' };
    case 'inferred':
      return { name: t.legend.inferred, note: '' };
  }
}

/** Whom the count leaves out. With a plan the report alone does not say who that is, and those whom the plan takes out it names. */
function gapText(subject: Explained, filtered: boolean): string {
  if (!isPlan(subject)) return subject.t.legend.gap(filtered);
  return exportWords(subject).withPlan.gap(filtered, !onlyTakesOut(subject), takenOut(subject).size > 0);
}

/** A row holds this many lines; more would be too small to read. */
const MOST_LINES = 3;

/** A name on its line. One that is too long for it, as a plan's words or an own programme's may be, stands in two lines of the row, or three smaller ones, rather than run into the count. */
function nameLines(name: string, type: Type, room: number): readonly { readonly text: string; readonly type: Type; readonly dy: number }[] {
  if (measure(name, type) <= room) return [{ text: name, type, dy: 0 }];
  const two = { ...type, size: type.size * 0.86 };
  const fits = wrap(name, two, room).length <= 2;
  const size = fits ? two.size : (two.size * 2) / MOST_LINES;
  const lines = linesWithin(name, { ...type, size }, room, MOST_LINES);
  return lines.map((text, index) => ({ text, type: { ...type, size }, dy: (index - (lines.length - 1) / 2) * size * 1.2 }));
}

interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of a row. */
  readonly row: number;
}

/** How many rows a legend has on a map that shows the marks of these events. */
export function legendLength({ legend }: Pick<Subject, 'legend'>, events: readonly ProgramEvent[]): number {
  return legend.length + (events.length > 0 ? 1 : 0);
}

/** What the marks of events say, all in one line. */
export function eventsText(subject: Pick<Subject, 'state' | 't'>, events: readonly ProgramEvent[]): string {
  return events.map((event) => eventWords(subject, event)).join(' · ');
}

/** The legend as plain rows: sign, name, count; behind them what the marks of events stand for. */
export function legendBlock(subject: Explained, events: readonly ProgramEvent[], { x, y, width, row }: LegendPlace, ink: Ink): Block {
  const { palette } = ink;
  const size = row * 0.42;
  const side = row * 0.56;
  const marks = subject.legend.flatMap((each, index): readonly Mark[] => {
    const top = y + index * row;
    const baseline = top + row / 2 + size * 0.36;
    const { name, note } = legendText(subject, each);
    const isProgram = each.kind === 'program';
    const shown = each.kind !== 'program' || each.shown;
    const weight = isProgram ? ('bold' as const) : ('medium' as const);
    const nameX = x + side + row * 0.35;
    const nameType = { size, weight };
    const lines = nameLines(name, nameType, x + width - size * 2.4 - nameX);
    const noteX = nameX + measure(name, nameType) + size * 0.5;
    const noteFits = note !== '' && noteX + measure(note, { size: size * 0.86, weight: 'medium' }) < x + width - size * 2.4;
    return [
      ...(index === 0 ? [] : [line([[x, top], [x + width, top]], { color: palette.contextLine, width: row * 0.03 })]),
      ...swatch(each, subject.state.show, x, top + (row - side) / 2, side, ink),
      ...lines.map(({ text, type, dy }): Mark => ({ kind: 'text', x: nameX, y: baseline + dy, text, ...type, anchor: 'start', color: shown ? palette.label : palette.quietLabel })),
      ...(noteFits ? [{ kind: 'text', x: noteX, y: baseline, text: note, size: size * 0.86, weight: 'medium', anchor: 'start', color: palette.quietLabel } as const] : []),
      { kind: 'text', x: x + width, y: baseline, text: subject.f.count(each.villages), size, weight: 'bold', anchor: 'end', color: palette.label },
    ];
  });
  const top = y + subject.legend.length * row;
  const nameX = x + side + row * 0.35;
  const marked: readonly Mark[] = events.length === 0 ? [] : [
    line([[x, top], [x + width, top]], { color: palette.contextLine, width: row * 0.03 }),
    eventMark([x + side / 2, top + row / 2], side, palette),
    ...paragraph(eventsText(subject, events), { x: nameX, y: top + size * 0.08, width: x + width - nameX, size, weight: 'medium', color: palette.label, leading: row / size, maxLines: 1 }).marks,
  ];
  return { marks: [...marks, ...marked], bottom: y + legendLength(subject, events) * row };
}

/** Between two columns of a legend, in its width. */
const GUTTER = 0.06;

/** The same in two columns: the second begins with the middle row, and explains the marks of events. */
export function twoColumnLegend(subject: Explained, events: readonly ProgramEvent[], { x, y, width, row }: LegendPlace, ink: Ink): Block {
  const [first, second] = halves(subject.legend);
  const column = (width * (1 - GUTTER)) / 2;
  const left = legendBlock({ ...subject, legend: first }, [], { x, y, width: column, row }, ink);
  const right = legendBlock({ ...subject, legend: second }, events, { x: x + width - column, y, width: column, row }, ink);
  return { marks: [...left.marks, ...right.marks], bottom: Math.max(left.bottom, right.bottom) };
}

/** How many rows the longer of two columns has. */
export function twoColumnLength({ legend }: Pick<Subject, 'legend'>, events: readonly ProgramEvent[]): number {
  return Math.max(...halves(legend).map((half, at) => legendLength({ legend: half }, at === 0 ? [] : events)));
}

function halves(legend: readonly LegendRow[]): readonly [readonly LegendRow[], readonly LegendRow[]] {
  const middle = Math.ceil(legend.length / 2);
  return [legend.slice(0, middle), legend.slice(middle)];
}
