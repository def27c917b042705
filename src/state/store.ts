import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { keptCoverage, planned, prepareCoverage } from '../coverage';
import type { CoverageReport, Emphasis, Measures, NearestNamed, Note, Release, State, TagSet, VillageCode } from '../domain';
import type { VillageDetail, VillageRow } from './rows';
import { withoutLeftScene } from './scenes';
import { CLOSED, type Surface } from './surface';
import { villageDetail, villageRowOf, villageRows } from './village-rows';

/** Who changed something: a person at this map, the page around it, the story, the address bar; or newer data did, and the state is as before. */
export type Source = 'user' | 'host' | 'story' | 'url' | 'data';

/** All that one map knows, and the only way to change it. One store for each element. */
export interface Store {
  /** What is open. Read where it is needed, not kept: `replaceRelease` puts another in its place. Followed as a signal is. */
  readonly release: Release;
  readonly measures: ReadonlySignal<Measures>;
  readonly state: ReadonlySignal<State>;
  /** Of the record, whatever is planned. */
  readonly report: ReadonlySignal<CoverageReport>;
  /** The record with the plan applied, and its report; the record itself, and null, where no plan changes it. */
  readonly plannedTags: ReadonlySignal<TagSet>;
  readonly planReport: ReadonlySignal<CoverageReport | null>;
  /** Of the record, as the report. */
  readonly rows: ReadonlySignal<readonly VillageRow[]>;
  /** A row of that; null for a village that the release does not have. */
  readonly rowOf: ReadonlySignal<(code: VillageCode) => VillageRow | null>;
  readonly detail: ReadonlySignal<VillageDetail | null>;
  /** Distances to the nearest named village, worked out where not all pairs are measured: of the report that it names, or of an older one. */
  readonly nearest: ReadonlySignal<NearestNamed | null>;
  readonly surface: ReadonlySignal<Surface>;
  readonly emphasis: ReadonlySignal<Emphasis>;
  readonly notes: ReadonlySignal<readonly Note[]>;
  /** Applies a change; a patch that changes nothing does nothing. Listeners hear of it after every derived value is new. */
  update(patch: Partial<State>, source: Source): void;
  setSurface(patch: Partial<Surface>): void;
  setHover(code: VillageCode | null): void;
  addNotes(notes: readonly Note[]): void;
  /** What a link said that is not known; in place of what an earlier one said. They go with the link: none once a filter was chosen by hand. */
  setLinkNotes(notes: readonly Note[]): void;
  /** Notes about the data, without those that come and go with the filter. */
  recordNotes(): readonly Note[];
  setNearest(nearest: NearestNamed | null): void;
  /** Every figure follows. */
  replaceMeasures(measures: Measures): void;
  /** Puts another release in the place of the open one, with its measures, a state that fits it, and its notes. */
  replaceRelease(next: Opened): void;
  onChange(listener: (source: Source, before: State) => void): () => void;
}

/** A release as a store holds it. */
export interface Opened {
  readonly release: Release;
  readonly measures: Measures;
  readonly state: State;
  readonly notes: readonly Note[];
}

export function createStore(firstRelease: Release, firstMeasures: Measures, initial: State, firstNotes: readonly Note[]): Store {
  const record = signal(firstRelease);
  const state = signal(initial);
  const surface = signal(CLOSED);
  const hover = signal<VillageCode | null>(null);
  const dataNotes = signal(firstNotes);
  const linkNotes = signal<readonly Note[]>([]);
  const listeners = new Set<(source: Source, before: State) => void>();

  const measures = signal(firstMeasures);
  const nearest = signal<NearestNamed | null>(null);
  const coverage = computed(() => keptCoverage({ release: record.value, measures: measures.value, tags: record.value.tags }));
  // The report depends on the filter alone, and rows on the report: selecting a village or moving the map must not compute them again.
  const query = computed(() => JSON.stringify([state.value.boundaries, state.value.programs, state.value.match, state.value.kecamatan]));
  const report = computed(() => {
    void query.value;
    const { boundaries, programs, match, kecamatan } = state.peek();
    return coverage.value({ boundaries, programs, match, kecamatan });
  });
  // The same object as long as the plan says the same: only a change of the plan computes its figures again.
  const plan = computed(() => JSON.stringify(state.value.plan));
  const plannedTags = computed(() => {
    void plan.value;
    return planned(record.value.tags, state.peek().plan);
  });
  const planCoverage = computed(() => (plannedTags.value === record.value.tags ? null : prepareCoverage({ release: record.value, measures: measures.value, tags: plannedTags.value })));
  const planReport = computed(() => {
    void query.value;
    const { boundaries, programs, match, kecamatan } = state.peek();
    return planCoverage.value?.({ boundaries, programs, match, kecamatan }) ?? null;
  });
  const selected = computed(() => state.value.village);
  const sort = computed(() => surface.value.sort);
  const emphasis = computed((): Emphasis => ({ hover: hover.value, selected: selected.value, focus: null }));

  return {
    get release() {
      return record.value;
    },
    measures,
    state,
    report,
    plannedTags,
    planReport,
    rows: computed(() => villageRows(record.value, measures.value, record.value.tags, report.value, sort.value)),
    rowOf: computed(() => villageRowOf(record.value, measures.value, record.value.tags, report.value)),
    detail: computed(() => villageDetail(record.value, measures.value, record.value.tags, report.value, selected.value, nearest.value)),
    nearest,
    surface,
    emphasis,
    notes: computed(() => [...dataNotes.value, ...linkNotes.value, ...report.value.notes]),
    update(patch, source) {
      const before = state.peek();
      const patched = { ...before, ...patch };
      const after = patch.scene === undefined ? withoutLeftScene(before, patched) : patched;
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      state.value = after;
      for (const listener of listeners) listener(source, before);
    },
    setSurface(patch) {
      surface.value = { ...surface.peek(), ...patch };
    },
    setHover(code) {
      hover.value = code;
    },
    setNearest(known) {
      nearest.value = known;
    },
    addNotes(notes) {
      const known = new Set(dataNotes.peek().map((note) => JSON.stringify(note)));
      const fresh = notes.filter((note) => !known.has(JSON.stringify(note)));
      if (fresh.length > 0) dataNotes.value = [...dataNotes.peek(), ...fresh];
    },
    setLinkNotes(notes) {
      if (notes.length > 0 || linkNotes.peek().length > 0) linkNotes.value = notes;
    },
    recordNotes: () => dataNotes.peek(),
    replaceMeasures(next) {
      measures.value = next;
      for (const listener of listeners) listener('data', state.peek());
    },
    replaceRelease(next) {
      const before = state.peek();
      batch(() => {
        record.value = next.release;
        measures.value = next.measures;
        dataNotes.value = next.notes;
        linkNotes.value = [];
        hover.value = null;
        state.value = next.state;
      });
      for (const listener of listeners) listener('data', before);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
