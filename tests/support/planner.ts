import { signal } from '@preact/signals-core';
import { followPlan } from '../../src/app/plan-view-model';
import { PlanBrush } from '../../src/app/plan-brush';
import { PlanEdits } from '../../src/app/plan-edits';
import type { FoundNext } from '../../src/app/next-search';
import { SavedPlansDesk } from '../../src/app/saved-plans-desk';
import type { Release, State } from '../../src/domain';
import { createStore } from '../../src/state/store';
import type { Job } from '../../src/ui/download/job';
import type { ListForm, PlanActions, PlanTab } from '../../src/ui/plan/plan-view';
import { measures, release as published, untouched } from './published';

interface PlannerOptions {
  readonly state?: Partial<State>;
  readonly release?: Release;
  readonly ruledOut?: readonly string[];
}

/** A planner who looks at one tab and does nothing. */
export function planner(tab: PlanTab = 'gaps', { state = { programs: ['umkm'] }, release = published, ruledOut = [] }: PlannerOptions = {}) {
  const store = createStore(release, measures, { ...untouched, ...state }, []);
  const apply = async (...change: Parameters<typeof store.update>) => {
    store.update(...change);
    return null;
  };
  const edits = new PlanEdits({ store, apply }, () => undefined);
  const saved = new SavedPlansDesk({ store, root: () => null, storage: () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined }) }, edits);
  const next = { choosing: signal(3), ruledOut: signal<ReadonlySet<string>>(new Set(ruledOut)), working: signal(false), failed: signal(false), found: signal<FoundNext | null>(null), question: null };
  const work = { tab: signal(tab), linkOutcome: signal<'none'>('none'), chosenProgram: 'umkm', choices: ['umkm'], listForm: signal<ListForm>('xlsx'), allAgreements: signal(false), edits, brush: new PlanBrush({ store }, { edits, chosenProgram: 'umkm' }, () => undefined), next, saved, download: { job: signal<Job>({ phase: 'none' }) } };
  return { store, edits, model: followPlan({ store, reach: signal(null), nearest: { answer: signal(null), working: signal(false) } }, work) };
}

const ignore = (): void => undefined;

/** For templates that are only looked at. */
export const NO_PLAN_ACTIONS: PlanActions = {
  edits: { tag: ignore, undo: ignore, redo: ignore, clear: ignore },
  next: { choose: ignore, ruleOut: ignore, find: async () => undefined, apply: ignore },
  saved: { save: ignore, open: ignore, startRename: ignore, rename: ignore, startRemove: ignore, remove: ignore },
  showTab: ignore,
  copyLink: ignore,
  chooseProgram: ignore,
  clickFor: ignore,
  rank: ignore,
  dim: ignore,
  saveList: ignore,
  cancelList: ignore,
  reach: ignore,
  showReach: ignore,
  showOther: ignore,
  showAllAgreements: ignore,
  details: ignore,
};
