import { prepareCoverage } from '../coverage';
import type { BoundarySetId, CoverageReport, Plan } from '../domain';
import { PLAN_MESSAGES } from '../i18n/plan-messages';
import { gapList, gapRanks } from '../state/gaps';
import { soundPlan } from '../state/plan';
import { after, before } from '../state/plan-history';
import { leastAgreeing } from '../state/set-figures';
import type { Store } from '../state/store';
import type { NextChoice, NextResult, PlanView, SetsView } from '../ui/plan/plan-view';
import type { View } from '../ui/view';
import type { FeatureHost } from './feature';
import type { FoundNext } from './next-search';
import type { Planning } from './planning';

/** What planning shows of the store and of what the planner is doing. Reads signals: inside an effect it is followed. */
export function planViewOf({ store, reach }: Pick<FeatureHost, 'store' | 'reach'>, planning: Planning, view: View): PlanView {
  const { state, report, planReport, release } = view;
  const gaps = gapList(release, store.measures.value, report, state.rank);
  const plan = soundPlan(release.tags, state.plan);
  const history = planning.edits.history.value;
  const answer = reach.value;
  const tab = planning.tab.value;
  return {
    view,
    p: PLAN_MESSAGES[state.lang],
    tab,
    planReport,
    plannedTags: store.plannedTags.value,
    plan,
    canUndo: before(history) !== null,
    canRedo: after(history) !== null,
    linkOutcome: planning.linkOutcome.value,
    program: planning.chosenProgram,
    programs: planning.choices,
    gaps: gaps.rows,
    order: gaps.order,
    ranks: gapRanks(release, store.measures.value.sets[report.boundaries]),
    download: { form: planning.listForm.value, job: planning.download.job.value },
    reach: { km: state.reachKm, onMap: state.layers.includes('reach'), answer: state.reachKm === null ? null : answer },
    next: {
      choose: planning.next.choosing.value,
      candidates: (planReport ?? report).gap.codes,
      ruledOut: planning.next.ruledOut.value,
      working: planning.next.working.value,
      failed: planning.next.failed.value,
      result: nextResult(planning, plan, answer?.km === state.reachKm ? (answer?.planned ?? answer)?.share ?? null : null),
    },
    sets: tab === 'sets' ? setsOf(store, report, planning.allAgreements.value) : { reports: new Map(), agreement: [], all: false },
    saved: {
      plans: planning.saved.shelf.plans.value.map((one) => ({ ...one, isOpen: isSame(soundPlan(release.tags, one.plan), plan) })),
      problem: planning.saved.shelf.problem.value,
      said: planning.saved.said.value,
      renaming: planning.saved.renaming.value,
      removing: planning.saved.removing.value,
    },
  };
}

/** What was found, as long as it answers what would be asked now; once made the plan it stays as long as that plan does. */
function nextResult(planning: Planning, plan: Plan, reached: number | null): NextResult | null {
  const found = planning.next.found.value;
  if (found === null || !isCurrent(found, planning, plan)) return null;
  const { asked, answer, applied } = found;
  const choice = ({ members, km2 }: { readonly members: readonly { readonly candidate: number; readonly gainKm2: number }[]; readonly km2: number }): NextChoice => ({
    km2,
    members: members.flatMap(({ candidate, gainKm2 }) => {
      const code = asked.candidates[candidate];
      return code === undefined ? [] : [{ code, gainKm2 }];
    }),
  });
  return {
    exact: answer.exact,
    sets: countSets(asked.candidates.length, Math.min(asked.choose, asked.candidates.length)),
    best: choice(answer.best),
    runnerUp: answer.runnerUp && choice(answer.runnerUp),
    scopeKm2: answer.scopeKm2,
    cellMetres: answer.cellMetres,
    applied: applied !== null,
    before: applied === null ? reached : null,
  };
}

function isCurrent({ asked, applied }: FoundNext, planning: Planning, plan: Plan): boolean {
  if (applied !== null) return isSame(applied, plan) && planning.next.question?.km === asked.km;
  return JSON.stringify(planning.next.question) === JSON.stringify(asked);
}

function setsOf({ release, measures, state }: Store, shown: CoverageReport, all: boolean): SetsView {
  const coverage = prepareCoverage({ release, measures: measures.value, tags: release.tags });
  const { programs, match, kecamatan } = state.value;
  const known = release.boundarySets.filter(({ id }) => Object.hasOwn(measures.value.sets, id));
  const reports = new Map<BoundarySetId, CoverageReport>(known.map(({ id }) => [id, id === shown.boundaries ? shown : coverage({ boundaries: id, programs, match, kecamatan })]));
  const scope = release.villages.filter((village) => kecamatan.length === 0 || kecamatan.includes(village.kecamatan)).map(({ code }) => code);
  return { reports, agreement: leastAgreeing(measures.value.agreement, scope), all };
}

function isSame(a: Plan, b: Plan): boolean {
  return JSON.stringify([a.add, a.remove]) === JSON.stringify([b.add, b.remove]);
}

/** How many sets of a size there are. */
function countSets(of: number, size: number): number {
  let count = 1;
  for (let index = 1; index <= size; index += 1) count = (count * (of - size + index)) / index;
  return Math.round(count);
}
