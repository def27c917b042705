import { signal } from '@preact/signals-core';
import type { Plan, ProgramId, VillageCode } from '../domain';
import type { NextVillages } from '../drawing/reach-of';
import { latestOnly } from '../lib/latest-only';
import { scopeCodes } from '../state/scope';
import type { NextActions } from '../ui/plan/plan-view';
import type { FeatureHost } from './feature';
import type { PlanEdits } from './plan-edits';
import { ReachDesk } from './reach-desk';

/** An answer to "which villages next?", with what it was asked of. */
export interface FoundNext {
  readonly asked: NextAsked;
  readonly answer: NextVillages;
  /** The plan after it was made one; null: it was not. */
  readonly applied: Plan | null;
}

export interface NextAsked {
  readonly boundaries: string;
  readonly km: number;
  readonly scope: readonly VillageCode[];
  readonly around: readonly VillageCode[];
  readonly candidates: readonly VillageCode[];
  readonly choose: number;
  /** The plan that the search started from. */
  readonly plan: Plan;
}

/** The search for the villages that would bring most more of the area within reach. */
export class NextSearch implements NextActions {
  readonly choosing = signal(3);
  readonly ruledOut = signal<ReadonlySet<VillageCode>>(new Set());
  readonly working = signal(false);
  readonly failed = signal(false);
  readonly found = signal<FoundNext | null>(null);
  readonly #search: (asked: NextAsked) => Promise<NextVillages | null>;

  constructor(
    private readonly host: FeatureHost,
    private readonly edits: PlanEdits,
    private readonly chosenProgram: () => ProgramId,
  ) {
    const desk = new ReachDesk(host.signal);
    this.#search = latestOnly(async ({ boundaries, ...question }) => desk.next(await host.shapes(boundaries), question));
  }

  /** What a search would be asked now; null without a distance. */
  get question(): NextAsked | null {
    const { store } = this.host;
    const { reachKm: km, boundaries, plan } = store.state.value;
    if (km === null) return null;
    const { covered, gap } = store.planReport.value ?? store.report.value;
    const scope = scopeCodes(store.release, store.state.value);
    const out = this.ruledOut.value;
    return { boundaries, km, scope, around: covered.codes, candidates: gap.codes.filter((code) => !out.has(code)), choose: this.choosing.value, plan };
  }

  choose(count: number): void {
    this.choosing.value = count;
  }

  ruleOut(village: VillageCode, out: boolean): void {
    const others = [...this.ruledOut.peek()].filter((code) => code !== village);
    this.ruledOut.value = new Set(out ? [...others, village] : others);
  }

  async find(): Promise<void> {
    const asked = this.question;
    if (asked) await this.#find(asked);
  }

  apply(): void {
    const found = this.found.peek();
    if (!found) return;
    const { programs, match } = this.host.store.state.peek();
    // A village counts for "all of" only with every one of the programmes chosen.
    const needed = match === 'all' && programs.length > 1 ? programs : [this.chosenProgram()];
    const villages = found.answer.best.members.flatMap(({ candidate }) => found.asked.candidates[candidate] ?? []);
    const applied = this.edits.tagAll(villages.flatMap((village) => needed.map((program) => [village, program] as const)));
    this.found.value = { ...found, applied };
  }

  async #find(asked: NextAsked): Promise<void> {
    this.working.value = true;
    this.failed.value = false;
    this.found.value = null;
    try {
      const answer = await this.#search(asked);
      if (answer) this.found.value = { asked, answer, applied: null };
      if (answer) this.working.value = false;
    } catch {
      this.working.value = false;
      this.failed.value = true;
    }
  }
}
