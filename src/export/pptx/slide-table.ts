import { programName } from '../../ui/names';
import { exportWords, figureWords, type Subject } from '../subject';

/** A slide has room for so many programmes; the others are counted, and stand in the other files. */
const MOST_PROGRAMS = 8;

/** Those programmes of a list that a slide shows, in its order. */
export function onSlide<Item>(programs: readonly Item[]): readonly Item[] {
  return programs.slice(0, MOST_PROGRAMS);
}

/** "9 lainnya"; null: all are shown. */
export function othersText(subject: Subject): string | null {
  const others = subject.report.programs.length - MOST_PROGRAMS;
  return others > 0 ? exportWords(subject).figures.others(others) : null;
}

/** Words of a slide's table: a head, one row for each programme that has room, how many have none, and the filter's own as the last. Every cell is a figure of the report. */
export function slideTable(subject: Subject): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const { release, report, state, f } = subject;
  const words = figureWords(subject);
  const share = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : f.percent(value));
  const row = (name: string, extent: { readonly villages: number; readonly areaKm2: number; readonly areaShareBySet: Readonly<Record<string, number | null>> }): readonly string[] => [
    name,
    f.count(extent.villages),
    f.km2Bare(extent.areaKm2),
    ...release.boundarySets.map(({ id }) => share(extent.areaShareBySet[id])),
  ];
  const head = [exportWords(subject).figures.program, words.villagesShort, 'km²', ...release.boundarySets.map(({ shortName }) => words.shareOf(shortName[state.lang]))];
  const others = othersText(subject);
  return {
    head,
    rows: [
      ...onSlide(report.programs).map((program) => row(programName(subject, program.id), program)),
      // Their figures cannot be added up: a village may be named for several.
      ...(others === null ? [] : [head.map((_text, index) => (index === 0 ? others : ''))]),
      row(words.covered, report.covered),
    ],
  };
}
