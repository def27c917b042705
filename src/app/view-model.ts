import { computed, type ReadonlySignal } from '@preact/signals-core';
import { kecamatanAreas } from '../coverage';
import { recordKind } from '../domain';
import { legendRows } from '../drawing/legend';
import { formatsFor, messagesFor } from '../i18n';
import { fitsPlaces } from '../state/scenes';
import type { Store } from '../state/store';
import type { View } from '../ui/view';

/** What the map's part of the interface needs to know beside the store. */
export interface StageState {
  readonly printing: boolean;
  readonly still: boolean;
  readonly failure: Error | null;
  readonly waiting: boolean;
  readonly languagePages: boolean;
  readonly publicLink: () => string | null;
}

/** The store as the templates see it now. */
export function viewOf(store: Store, stage: StageState): View {
  return { ...restOf(store, stage, kecamatanAreas(store.release, store.measures.value)), emphasis: store.emphasis.value };
}

/** The same, followed. Pointing at a village changes the emphasis alone: all else stays the same objects, and nothing is worked out again. */
export function followView(store: Store, stage: () => StageState): ReadonlySignal<View> {
  const areas = computed(() => kecamatanAreas(store.release, store.measures.value));
  const rest = computed(() => restOf(store, stage(), areas.value));
  return computed(() => ({ ...rest.value, emphasis: store.emphasis.value }));
}

/** Reads signals. */
function restOf(store: Store, { printing, still, failure, waiting, languagePages, publicLink }: StageState, areas: View['kecamatanAreas']): Omit<View, 'emphasis'> {
  const state = store.state.value;
  return {
    release: store.release,
    state,
    report: store.report.value,
    planReport: store.planReport.value,
    legend: legendRows(store.release, store.report.value, state),
    rows: () => store.rows.value,
    rowOf: store.rowOf.value,
    detail: store.detail.value,
    surface: store.surface.value,
    notes: store.notes.value,
    t: messagesFor(state.lang, recordKind(store.release)),
    f: formatsFor(state.lang),
    kecamatanAreas: areas,
    failure,
    waiting,
    printing,
    fitted: state.view === null && !fitsPlaces(state, store.release),
    still,
    languagePages,
    publicLink,
    // A page made at build does not know when it is read.
    ...(still ? {} : { today: isoDate(new Date()) }),
  };
}

/** The reader's own date, not Greenwich's. */
export function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
