import { programName } from '../../ui/names';
import { exportWords, figureWords, type Subject } from '../subject';

/** Words of a slide's table: a head, one row for each programme, and the filter's own as the last. Every cell is a figure of the report. */
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
  return {
    head: [exportWords(subject).figures.program, words.villagesShort, 'km²', ...release.boundarySets.map(({ shortName }) => words.shareOf(shortName[state.lang]))],
    rows: [
      ...report.programs.map((program) => row(programName(subject, program.id), program)),
      row(words.covered, report.covered),
    ],
  };
}
