import type { BoundarySet } from '../domain';
import { local, programInSentence } from './names';
import type { View } from './view';

export type HeadlineView = Pick<View, 'release' | 'state' | 'report' | 't' | 'f'>;

/** The answer in words, in parts that templates set apart. Figures come from the report and from nothing else. */
export interface HeadlineWords {
  /** "12 dari 36" */
  readonly figure: string;
  /** "desa/kelurahan disebut punya program, 2010–2013" */
  readonly rest: string;
  /** "11 disebut langsung, 1 disimpulkan" */
  readonly certainty: string;
}

export function headlineWords(view: HeadlineView): HeadlineWords {
  const { release, report, t, f } = view;
  const { filter, covered, scope } = report;
  const inferred = covered.inferredCodes.length;
  const query = {
    programs: release.programs.filter(({ id }) => filter.programs.includes(id)).map(({ id }) => programInSentence(view, id)),
    match: filter.match,
    kecamatan: chosenKecamatan(view),
    years: f.years(release.period),
    // Only an export counts a plan in its answer; the screen sets the plan beside the record.
    plan: report.plan,
  };
  return {
    figure: t.headline.figure(covered.villages, scope.villages),
    rest: t.headline.rest(query, covered.villages, scope.villages),
    certainty: query.plan ? t.headline.withPlan : t.headline.certainty(covered.villages - inferred, inferred),
  };
}

/** First line and certainty as plain sentences: for the live region, the page's title and tests. */
export function headlineText(view: HeadlineView): string {
  const { figure, rest, certainty } = headlineWords(view);
  return `${figure} ${rest}. ${certainty}.`;
}

/** The same for other people, with what a plan makes of it where there is one: the picture beside it shows the plan. */
export function sharedText(view: HeadlineView & Pick<View, 'planReport'>): string {
  const { t, f, report, planReport } = view;
  if (planReport === null) return headlineText(view);
  return `${headlineText(view)}\n${t.panels.plan}: ${f.count(report.covered.villages)} → ${t.headline.figure(planReport.covered.villages, planReport.scope.villages)}.`;
}

/** What one boundary set says of the area. */
export interface AreaFigure {
  readonly set: BoundarySet;
  readonly name: string;
  readonly share: number;
  /** Without what rests on an inferred match; null when nothing does. */
  readonly statedShare: number | null;
}

/** One figure for each boundary set that has one. */
export function areaFigures(view: HeadlineView): readonly AreaFigure[] {
  const { covered } = view.report;
  return view.release.boundarySets.flatMap((set): AreaFigure[] => {
    const share = covered.areaShareBySet[set.id] ?? null;
    if (share === null) return [];
    const stated = covered.inferredCodes.length === 0 ? null : (covered.stated.areaShareBySet[set.id] ?? null);
    return [{ set, name: local(view, set.shortName), share, statedShare: stated }];
  });
}

/** What 100 % is: "kedua kecamatan", "Kecamatan Jepon". */
export function areaWhole(view: HeadlineView): string {
  return view.t.headline.areaWhole(chosenKecamatan(view), view.release.kecamatan.length);
}

/** Names of the sub-districts chosen; empty when that is all of them. */
function chosenKecamatan({ release, report }: HeadlineView): readonly string[] {
  const chosen = release.kecamatan.filter(({ code }) => report.filter.kecamatan.includes(code));
  return chosen.length === release.kecamatan.length ? [] : chosen.map(({ name }) => name);
}
