import type { CoverageReport, ProgramEvent, Scene } from '../../domain';
import { PRESENT_MESSAGES } from '../../i18n/present-messages';
import { headlineWords } from '../headline-text';
import { local, programInSentence } from '../names';
import type { View } from '../view';

export type FigureView = Pick<View, 'release' | 'state' | 'report' | 'planReport' | 'kecamatanAreas' | 't' | 'f'>;

/** A scene's large figure with what it counts, and how sure it is. */
export interface SceneFigure {
  readonly figure: string;
  readonly rest: string;
  readonly certainty: string | null;
}

/** Every figure comes from the report of what is shown, or from the event's own record; null: the scene counts nothing. */
export function sceneFigure(view: FigureView, scene: Scene, event: ProgramEvent | null): SceneFigure | null {
  const { f, state } = view;
  const words = PRESENT_MESSAGES[state.lang];
  if (event && event.attendance !== null) {
    return { figure: words.attendance.figure(f.count(event.attendance)), rest: words.attendance.rest, certainty: null };
  }
  if (view.planReport && scene.figure !== 'none') return planFigure(view, view.planReport, scene.figure === 'not-named');
  switch (scene.figure) {
    case 'none':
      return null;
    case 'named':
      return headlineWords(view);
    case 'not-named':
      return notNamed(view);
    case 'scope':
      return scope(view);
  }
}

/** What a plan would make of it, and beside it what the record says: one is never taken for the other. */
function planFigure(view: FigureView, planned: CoverageReport, ofGap: boolean): SceneFigure {
  const { report, state, t } = view;
  const { figure, rest } = ofGap ? planGap(view, planned) : headlineWords({ ...view, report: planned });
  return { figure, rest, certainty: PRESENT_MESSAGES[state.lang].planned.record(t.record, ofGap ? report.gap.villages : report.covered.villages, report.scope.villages) };
}

function planGap(view: FigureView, { gap, scope: all, filter, plan }: CoverageReport): Pick<SceneFigure, 'figure' | 'rest'> {
  const { release, state, t } = view;
  const words = PRESENT_MESSAGES[state.lang];
  const programs = release.programs.filter(({ id }) => filter.programs.includes(id)).map(({ id }) => programInSentence(view, id));
  return { figure: words.notNamed.figure(gap.villages, all.villages), rest: words.planned.gap(t.record, gap.villages, programs, filter.match, plan ?? state.plan) };
}

function notNamed({ report, release, state, t, f }: FigureView): SceneFigure {
  const { notNamed: words } = PRESENT_MESSAGES[state.lang];
  return {
    figure: words.figure(report.gap.villages, report.scope.villages),
    rest: words.rest(t.record, report.gap.villages, report.filter.programs.length > 0, f.years(release.period)),
    certainty: words.certainty,
  };
}

function scope(view: FigureView): SceneFigure {
  const { report, release, kecamatanAreas, state, f } = view;
  const { scope: words } = PRESENT_MESSAGES[state.lang];
  const chosen = report.kecamatan.filter(({ code }) => report.filter.kecamatan.length === 0 || report.filter.kecamatan.includes(code));
  const areas = release.boundarySets.flatMap((set) => {
    const known = kecamatanAreas[set.id];
    return known ? [{ km2: f.km2(chosen.reduce((sum, { code }) => sum + (known[code] ?? 0), 0)), set: local(view, set.shortName) }] : [];
  });
  return {
    figure: f.count(report.scope.villages),
    rest: words.rest(chosen.map(({ villages, name }) => ({ villages: f.count(villages), kecamatan: name }))),
    certainty: words.area(areas),
  };
}
