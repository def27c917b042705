import type { BoundarySetId, CoverageReport, Plan, ProgramId, TagSet, VillageCode } from '../../domain';
import type { PlanMessages } from '../../i18n/plan-messages';
import type { GapOrder, GapRow } from '../../state/gaps';
import type { TagState } from '../../state/tag-state';
import type { Job } from '../download/job';
import type { View } from '../view';

export const PLAN_TABS = ['gaps', 'reach', 'sets', 'saved'] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

/** All that planning shows, and what the map's own templates show. */
export interface PlanView extends PlanModel {
  readonly view: View;
}

/** What planning shows beside the map: nothing that a hover changes. */
export interface PlanModel {
  readonly p: PlanMessages;
  readonly tab: PlanTab;
  /** Of the plan; null without one. `view.report` is the record's. */
  readonly planReport: CoverageReport | null;
  readonly plannedTags: TagSet;
  /** What the plan changes in the record. */
  readonly plan: Plan;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly linkOutcome: 'none' | 'copied' | 'failed' | 'own';
  /** The programme that the list's buttons, the next villages and clicks on the map plan for. */
  readonly program: ProgramId;
  /** What a click on the map does: plans for a programme; null: it selects. */
  readonly brush: { readonly program: ProgramId | null; readonly stroke: BrushStroke | null };
  /** Those that can be chosen: the filter's, or all. */
  readonly programs: readonly ProgramId[];
  readonly gaps: readonly GapRow[];
  readonly order: GapOrder;
  /** Distances that the list is ranked by are being worked out: it stands in no order yet. */
  readonly measuring: boolean;
  readonly ranks: readonly string[];
  /** What became of the list's download. */
  readonly download: { readonly form: ListForm; readonly job: Job };
  readonly reach: ReachView;
  readonly next: NextView;
  readonly sets: SetsView;
  readonly saved: SavedView;
}

export interface ReachView {
  /** Chosen distance; null: off. */
  readonly km: number | null;
  readonly onMap: boolean;
  /** The distance that the figure is of: it follows the chosen one. */
  readonly answer: { readonly km: number; readonly share: number | null; readonly planned: { readonly share: number | null } | null } | null;
}

export interface NextView {
  readonly choose: number;
  readonly candidates: readonly VillageCode[];
  readonly ruledOut: ReadonlySet<VillageCode>;
  readonly working: boolean;
  readonly failed: boolean;
  readonly result: NextResult | null;
}

export interface NextResult {
  readonly exact: boolean;
  readonly sets: number;
  readonly best: NextChoice;
  readonly runnerUp: NextChoice | null;
  readonly scopeKm2: number;
  readonly cellMetres: number;
  /** Is all of it in the plan? */
  readonly applied: boolean;
  /** Share of the scope reached before, 0–1. */
  readonly before: number | null;
}

export interface NextChoice {
  readonly members: readonly { readonly code: VillageCode; readonly gainKm2: number }[];
  readonly km2: number;
}

export interface SetsView {
  /** The record in every boundary set that is measured. */
  readonly reports: ReadonlyMap<BoundarySetId, CoverageReport>;
  /** Villages of the scope whose two outlines agree least first; 0–1. */
  readonly agreement: readonly { readonly code: VillageCode; readonly share: number }[];
  readonly all: boolean;
}

export interface SavedView {
  readonly plans: readonly { readonly name: string; readonly plan: Plan; readonly isOpen: boolean }[];
  readonly problem: 'unavailable' | 'unreadable' | null;
  /** What was done last, to be said. */
  readonly said: string;
  readonly renaming: string | null;
  readonly removing: string | null;
}

/** How the list of gaps can be taken home; `hxl`: CSV with a row of hashtags. */
export const LIST_FORMS = ['xlsx', 'csv', 'hxl'] as const;
export type ListForm = (typeof LIST_FORMS)[number];

/** What the last click on the map did: how the village stands to the programme now. */
export interface BrushStroke {
  readonly village: VillageCode;
  readonly program: ProgramId;
  readonly state: TagState;
}

/** What a planner can do. */
export interface PlanActions {
  readonly edits: EditActions;
  readonly next: NextActions;
  readonly saved: SavedActions;
  showTab(tab: PlanTab): void;
  copyLink(): void;
  chooseProgram(program: ProgramId): void;
  /** From now on a click on the map plans, for this programme; null: it selects. */
  clickFor(program: ProgramId | null): void;
  rank(order: GapOrder): void;
  dim(on: boolean): void;
  saveList(form: ListForm): void;
  cancelList(): void;
  reach(km: number | null): void;
  showReach(on: boolean): void;
  showOther(on: boolean): void;
  showAllAgreements(on: boolean): void;
  details(village: VillageCode): void;
}

export interface EditActions {
  tag(village: VillageCode, program: ProgramId, wanted: boolean): void;
  undo(): void;
  redo(): void;
  clear(): void;
}

export interface NextActions {
  choose(count: number): void;
  ruleOut(village: VillageCode, out: boolean): void;
  /** Resolves when the search has ended, whether it found anything or not. */
  find(): Promise<void>;
  apply(): void;
}

export interface SavedActions {
  save(name: string): void;
  open(name: string): void;
  startRename(name: string | null): void;
  rename(from: string, to: string): void;
  startRemove(name: string | null): void;
  remove(name: string): void;
}
