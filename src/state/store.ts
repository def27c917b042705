import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { prepareCoverage } from '../coverage';
import type { CoverageReport, Emphasis, Measures, Note, Release, State, VillageCode } from '../domain';
import type { VillageDetail, VillageRow } from './rows';
import { CLOSED, type Surface } from './surface';
import { villageDetail, villageRows } from './village-rows';

/** Who changed something: a person at this map, the page around it, the story, the address bar; or newer data did, and the state is as before. */
export type Source = 'user' | 'host' | 'story' | 'url' | 'data';

/** All that one map knows, and the only way to change it. One store for each element. */
export interface Store {
  readonly release: Release;
  readonly measures: ReadonlySignal<Measures>;
  readonly state: ReadonlySignal<State>;
  readonly report: ReadonlySignal<CoverageReport>;
  readonly rows: ReadonlySignal<readonly VillageRow[]>;
  readonly detail: ReadonlySignal<VillageDetail | null>;
  readonly surface: ReadonlySignal<Surface>;
  readonly emphasis: ReadonlySignal<Emphasis>;
  readonly notes: ReadonlySignal<readonly Note[]>;
  /** Applies a change; a patch that changes nothing does nothing. Listeners hear of it after every derived value is new. */
  update(patch: Partial<State>, source: Source): void;
  setSurface(patch: Partial<Surface>): void;
  setHover(code: VillageCode | null): void;
  addNotes(notes: readonly Note[]): void;
  /** Every figure follows. */
  replaceMeasures(measures: Measures): void;
  onChange(listener: (source: Source, before: State) => void): () => void;
}

export function createStore(release: Release, firstMeasures: Measures, initial: State, firstNotes: readonly Note[]): Store {
  const state = signal(initial);
  const surface = signal(CLOSED);
  const hover = signal<VillageCode | null>(null);
  const dataNotes = signal(firstNotes);
  const listeners = new Set<(source: Source, before: State) => void>();

  const measures = signal(firstMeasures);
  const coverage = computed(() => prepareCoverage({ release, measures: measures.value, tags: release.tags }));
  // The report depends on the filter alone, and rows on the report: selecting a village or moving the map must not compute them again.
  const query = computed(() => JSON.stringify([state.value.boundaries, state.value.programs, state.value.match, state.value.kecamatan]));
  const report = computed(() => {
    void query.value;
    const { boundaries, programs, match, kecamatan } = state.peek();
    return coverage.value({ boundaries, programs, match, kecamatan });
  });
  const selected = computed(() => state.value.village);
  const sort = computed(() => surface.value.sort);
  const emphasis = computed((): Emphasis => ({ hover: hover.value, selected: selected.value, focus: null }));

  return {
    release,
    measures,
    state,
    report,
    rows: computed(() => villageRows(release, measures.value, release.tags, report.value, sort.value)),
    detail: computed(() => villageDetail(release, measures.value, release.tags, report.value, selected.value)),
    surface,
    emphasis,
    notes: computed(() => [...dataNotes.value, ...report.value.notes]),
    update(patch, source) {
      const before = state.peek();
      const after = { ...before, ...patch };
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
    addNotes(notes) {
      const known = new Set(dataNotes.peek().map((note) => JSON.stringify(note)));
      const fresh = notes.filter((note) => !known.has(JSON.stringify(note)));
      if (fresh.length > 0) dataNotes.value = [...dataNotes.peek(), ...fresh];
    },
    replaceMeasures(next) {
      measures.value = next;
      for (const listener of listeners) listener('data', state.peek());
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
