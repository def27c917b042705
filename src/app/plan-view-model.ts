import { computed, type ReadonlySignal } from '@preact/signals-core';
import { planOf, prepareCoverage } from '../coverage';
import type { BoundarySetId, CoverageReport, Measures, Plan, Release } from '../domain';
import { PLAN_MESSAGES } from '../i18n/plan-messages';
import { countSets } from '../lib/count-sets';
import { gapList, gapRanks } from '../state/gaps';
import { NO_PLAN, soundPlan } from '../state/plan';
import { after, before } from '../state/plan-history';
import { scopeCodes } from '../state/scope';
import { leastAgreeing } from '../state/set-figures';
import type { NextChoice, NextResult, PlanModel, SetsView } from '../ui/plan/plan-view';
import type { FeatureHost } from './feature';
import type { FoundNext } from './next-search';
import type { Planning } from './planning';

/** What the planner is doing, as far as it is shown. */
type PlannersWork = Pick<Planning, 'tab' | 'linkOutcome' | 'chosenProgram' | 'choices' | 'listForm' | 'allAgreements'> & {
  readonly edits: Pick<Planning['edits'], 'history'>;
  readonly brush: Pick<Planning['brush'], 'program' | 'stroke'>;
  readonly next: Pick<Planning['next'], 'choosing' | 'ruledOut' | 'working' | 'failed' | 'found' | 'question'>;
  readonly saved: Pick<Planning['saved'], 'shelf' | 'said' | 'renaming' | 'removing'>;
  readonly download: Pick<Planning['download'], 'job'>;
};

/**
 * What planning shows of the store and of what the planner is doing, followed. It stays the same object while a village is pointed at,
 * and the long lists in it as long as what they are made of: a map that moves ranks nothing again.
 */
export function followPlan({ store, reach, nearest }: Pick<FeatureHost, 'store' | 'reach'> & { readonly nearest: Pick<FeatureHost['nearest'], 'answer' | 'working'> }, planning: PlannersWork): ReadonlySignal<PlanModel> {
  const rank = computed(() => store.state.value.rank);
  const gaps = computed(() => gapList(store.release, store.measures.value, store.report.value, rank.value, nearest.answer.value));
  const ranks = computed(() => gapRanks(store.release, store.measures.value.sets[store.report.value.boundaries]));
  const sets = computed(() => (planning.tab.value === 'sets' ? setsOf(store.release, store.measures.value, store.report.value) : NO_SETS));
  const planned = computed(() => planOf(store.plannedTags.value) ?? NO_PLAN);
  return computed(() => {
    const state = store.state.value;
    const report = store.report.value;
    const planReport = store.planReport.value;
    const plan = planned.value;
    const history = planning.edits.history.value;
    const answer = reach.value;
    return {
      p: PLAN_MESSAGES[state.lang],
      tab: planning.tab.value,
      planReport,
      plannedTags: store.plannedTags.value,
      plan,
      canUndo: before(history) !== null,
      canRedo: after(history) !== null,
      linkOutcome: planning.linkOutcome.value,
      program: planning.chosenProgram,
      programs: planning.choices,
      brush: { program: planning.brush.program.value, stroke: planning.brush.stroke.value },
      gaps: gaps.value.rows,
      order: gaps.value.order,
      measuring: nearest.working.value,
      ranks: ranks.value,
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
      sets: { ...sets.value, all: planning.allAgreements.value },
      saved: {
        plans: planning.saved.shelf.plans.value.map((one) => ({ ...one, isOpen: isSame(soundPlan(store.release.tags, one.plan), plan) })),
        problem: planning.saved.shelf.problem.value,
        said: planning.saved.said.value,
        renaming: planning.saved.renaming.value,
        removing: planning.saved.removing.value,
      },
    };
  });
}

const NO_SETS: Omit<SetsView, 'all'> = { reports: new Map(), agreement: [] };

/** What was found, as long as it answers what would be asked now; once made the plan it stays as long as that plan does. */
function nextResult(planning: PlannersWork, plan: Plan, reached: number | null): NextResult | null {
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

function isCurrent({ asked, applied }: FoundNext, planning: PlannersWork, plan: Plan): boolean {
  if (applied !== null) return isSame(applied, plan) && planning.next.question?.km === asked.km;
  return JSON.stringify(planning.next.question) === JSON.stringify(asked);
}

/** The record in every boundary set, for the filter of the report that is shown. */
function setsOf(release: Release, measures: Measures, shown: CoverageReport): Omit<SetsView, 'all'> {
  const coverage = prepareCoverage({ release, measures, tags: release.tags });
  const known = release.boundarySets.filter(({ id }) => Object.hasOwn(measures.sets, id));
  const reports = new Map<BoundarySetId, CoverageReport>(known.map(({ id }) => [id, id === shown.boundaries ? shown : coverage({ ...shown.filter, boundaries: id })]));
  return { reports, agreement: leastAgreeing(measures.agreement, scopeCodes(release, shown.filter)) };
}

function isSame(a: Plan, b: Plan): boolean {
  return JSON.stringify([a.add, a.remove]) === JSON.stringify([b.add, b.remove]);
}
