import { exportWords, type Subject } from './subject';

/** The filter in words: programmes, any or all of them, sub-districts. */
export function filterText({ release, report, t, state }: Pick<Subject, 'release' | 'report' | 't' | 'state'>): string {
  const { programs, match, kecamatan } = report.filter;
  const chosen = release.programs.filter(({ id }) => programs.includes(id)).map(({ name }) => name[state.lang]);
  const places = release.kecamatan.filter(({ code }) => kecamatan.includes(code)).map(({ name }) => t.places.kecamatan(name));
  const some = chosen.length < 2 ? '' : ` (${match === 'all' ? t.legend.allOf(chosen.length) : t.legend.any(chosen.length)})`;
  const shown = state.show === 'all' ? [] : [t.places.show[state.show]];
  return [chosen.length === 0 ? exportWords({ state }).allPrograms : t.list(chosen) + some, ...(places.length === 0 ? [] : [t.list(places)]), ...shown].join('; ');
}
