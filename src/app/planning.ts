import { signal } from '@preact/signals-core';
import type { ProgramId, State, VillageCode } from '../domain';
import { copyText } from '../lib/copy-text';
import { rankOf, type GapOrder } from '../state/gaps';
import type { ListForm, PlanActions, PlanTab } from '../ui/plan/plan-view';
import { DownloadJob } from './download-job';
import type { FeatureHost } from './feature';
import { NextSearch } from './next-search';
import { PlanBrush } from './plan-brush';
import { PlanEdits } from './plan-edits';
import { SavedPlansDesk } from './saved-plans-desk';

/** What a planner is doing on one running map: everything that no link carries. */
export class Planning implements PlanActions {
  readonly tab = signal<PlanTab>('gaps');
  /** null: the first of those that can be chosen. */
  readonly program = signal<ProgramId | null>(null);
  readonly linkOutcome = signal<'none' | 'copied' | 'failed' | 'own'>('none');
  /** The form in which the list was last asked for. */
  readonly listForm = signal<ListForm>('xlsx');
  readonly allAgreements = signal(false);
  readonly edits: PlanEdits;
  readonly brush: PlanBrush;
  readonly next: NextSearch;
  readonly saved: SavedPlansDesk;
  readonly download: DownloadJob;

  constructor(private readonly host: FeatureHost) {
    this.edits = new PlanEdits(host, () => (this.linkOutcome.value = 'none'));
    this.brush = new PlanBrush(host, this, (isHeld) => host.stage.element.toggleAttribute('data-brush', isHeld));
    this.next = new NextSearch(host, this.edits, () => this.chosenProgram);
    this.saved = new SavedPlansDesk(host, this.edits);
    addEventListener('storage', () => this.saved.refresh(), { signal: host.signal });
    this.download = new DownloadJob(host);
  }

  /** The programmes that can be planned for: those of the filter, or all. */
  get choices(): readonly ProgramId[] {
    const { programs } = this.host.store.state.value;
    return programs.length > 0 ? programs : this.host.store.release.programs.map(({ id }) => id);
  }

  get chosenProgram(): ProgramId {
    const chosen = this.program.value;
    return chosen !== null && this.choices.includes(chosen) ? chosen : (this.choices[0] ?? '');
  }

  destroy(): void {
    this.brush.destroy();
    this.edits.destroy();
    this.download.cancel();
  }

  showTab(tab: PlanTab): void {
    this.tab.value = tab;
  }

  copyLink(): void {
    if (this.host.holdsOwnData()) this.linkOutcome.value = 'own';
    else void copyText(this.host.link()).then((copied) => (this.linkOutcome.value = copied ? 'copied' : 'failed'));
  }

  chooseProgram(program: ProgramId): void {
    this.program.value = program;
  }

  clickFor(program: ProgramId | null): void {
    if (program !== null) this.chooseProgram(program);
    this.brush.hold(program !== null);
    // The sheet of a phone makes room for the map that is to be clicked.
    if (program !== null) this.host.actions.setSheet('peek');
  }

  rank(order: GapOrder): void {
    this.#apply({ rank: rankOf(order) });
  }

  dim(on: boolean): void {
    this.#apply({ show: on ? 'gap' : 'all' });
  }

  saveList(form: ListForm): void {
    this.listForm.value = form;
    void this.download.start(form === 'xlsx' ? 'xlsx' : 'csv', { list: 'gaps', hxl: form === 'hxl' });
  }

  cancelList(): void {
    this.download.cancel();
  }

  reach(km: number | null): void {
    const { layers, reachKm } = this.host.store.state.peek();
    const others = layers.filter((layer) => layer !== 'reach');
    if (km === null) this.#apply({ reachKm: null, layers: others });
    else this.#apply(reachKm === null ? { reachKm: km, layers: [...others, 'reach'] } : { reachKm: km });
  }

  showReach(on: boolean): void {
    const others = this.host.store.state.peek().layers.filter((layer) => layer !== 'reach');
    this.#apply({ layers: on ? [...others, 'reach'] : others });
  }

  showOther(on: boolean): void {
    const { layers } = this.host.store.state.peek();
    if (layers.includes('other-boundaries') !== on) this.host.actions.toggleLayer('other-boundaries');
  }

  showAllAgreements(on: boolean): void {
    this.allAgreements.value = on;
  }

  details(village: VillageCode): void {
    this.host.actions.open('none');
    this.host.actions.select(village);
  }

  #apply(patch: Partial<State>): void {
    void this.host.apply(patch, 'user');
  }
}
