import { effect } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { codeOf, measures, release, untouched } from '../../tests/support/published';
import type { Note, State } from '../domain';
import { createStore, type Source } from './store';

const NOTE: Note = { id: 'bad-state-value', params: { key: 'program', value: 'x' } };

/** A store with a diary of all that its listeners hear. */
function open(notes: readonly Note[] = []) {
  const store = createStore(release, measures, untouched, notes);
  const heard: { readonly source: Source; readonly before: readonly string[]; readonly covered: number; readonly rows: number }[] = [];
  const stop = store.onChange((source, before) => {
    heard.push({ source, before: before.programs, covered: store.report.peek().covered.villages, rows: store.rows.peek().length });
  });
  return { store, heard, stop };
}

/** How often a derived value became another while `act` ran. */
function timesNew(read: () => unknown, act: () => void): number {
  let times = -1;
  const stop = effect(() => {
    read();
    times += 1;
  });
  act();
  stop();
  return times;
}

describe('a change', () => {
  test('is one event, with who caused it and what was before, when every figure is new', () => {
    const { store, heard } = open();
    store.update({ programs: ['umkm'], kecamatan: ['33.16.07'], village: '33.16.07.2001' }, 'user');
    store.update({ programs: ['pertanian'], kecamatan: [] }, 'url');
    expect(heard).toEqual([
      { source: 'user', before: [], covered: 4, rows: 11 },
      { source: 'url', before: ['umkm'], covered: 1, rows: 36 },
    ]);
  });

  test('that changes nothing is no event and makes nothing new', () => {
    const { store, heard } = open();
    expect(timesNew(() => store.state.value, () => store.update({ programs: [], lang: 'id', view: null }, 'host'))).toBe(0);
    store.update({}, 'user');
    expect(heard).toEqual([]);
  });

  test('is heard by nobody who has stopped listening', () => {
    const { store, heard, stop } = open();
    stop();
    store.update({ programs: ['umkm'] }, 'user');
    expect(heard).toEqual([]);
  });

  test('reaches followers of the figures before it is an event', () => {
    const { store } = open();
    const order: string[] = [];
    const stop = effect(() => void order.push(`figures ${store.report.value.covered.villages}`));
    store.onChange(() => order.push('event'));
    store.update({ programs: ['umkm'] }, 'user');
    stop();
    expect(order).toEqual(['figures 12', 'figures 8', 'event']);
  });

  test('shows no follower of two values a new one beside an old one', () => {
    const { store } = open();
    const seen: string[] = [];
    const stop = effect(() => void seen.push(`${store.state.value.programs.join()} ${store.report.value.filter.programs.join()} ${store.rows.value.filter(({ covered }) => covered).length}`));
    store.update({ programs: ['umkm'] }, 'user');
    stop();
    expect(seen).toEqual(['  12', 'umkm umkm 8']);
  });
});

describe('figures', () => {
  test('are computed anew for another filter or boundary set', () => {
    const { store } = open();
    const times = timesNew(
      () => store.report.value,
      () => {
        store.update({ programs: ['umkm'] }, 'user');
        store.update({ programs: ['umkm', 'peternakan'] }, 'user');
        store.update({ match: 'all' }, 'user');
        store.update({ kecamatan: ['33.16.07'] }, 'user');
        store.update({ boundaries: 'bps-2020' }, 'user');
      },
    );
    expect(times).toBe(5);
  });

  test('and rows stay the same objects while the map moves, a village is selected, or words and colours change', () => {
    const { store } = open();
    const derived = () => [store.report.value, store.rows.value, store.notes.value];
    const times = timesNew(derived, () => {
      store.update({ view: { lng: 111.5, lat: -7, zoom: 11 } }, 'user');
      store.update({ village: '33.16.07.2001', show: 'gap', layers: [], lang: 'en', theme: 'dark' }, 'user');
      store.setHover('33.16.07.2001');
      store.setSurface({ panel: 'table', sheet: 'open' });
    });
    expect(times).toBe(0);
  });
});

test('new measures make figures, rows and detail new, and are one event', () => {
  const { store, heard } = open();
  store.update({ village: '33.16.07.2001' }, 'user');
  const { sets } = store.measures.peek();
  const doubled = Object.fromEntries(
    Object.entries(sets).map(([id, set]) => [id, { ...set, areasKm2: Object.fromEntries(Object.entries(set.areasKm2).map(([code, km2]) => [code, 2 * km2])) }]),
  );
  const before = store.report.peek().scope.areaKm2;
  store.replaceMeasures({ ...store.measures.peek(), sets: doubled });
  expect(store.report.value.scope.areaKm2).toBeCloseTo(2 * before, 3);
  expect(store.detail.value?.areasKm2['bps-2020']).toBe(2 * (sets['bps-2020']?.areasKm2['33.16.07.2001'] ?? 0));
  expect(heard.map(({ source }) => source)).toEqual(['user', 'data']);
});

describe('a scene', () => {
  test.each<[string, Partial<State>]>([
    ['another programme', { programs: ['umkm'] }],
    ['any instead of all', { match: 'any' }],
    ['a sub-district', { kecamatan: ['33.16.07'] }],
    ['another dwelling', { show: 'gap' }],
    ['a plan', { plan: { add: [['33.16.08.2015', 'umkm']], remove: [] } }],
  ])('is left with %s', (_, patch) => {
    const { store } = open();
    store.update({ scene: 'overlap', programs: ['umkm', 'peternakan'], match: 'all' }, 'story');
    store.update(patch, 'user');
    expect(store.state.value).toMatchObject({ scene: null, ...patch });
  });

  test('stays while the map moves, a village is selected, or words and colours change', () => {
    const { store } = open();
    store.update({ scene: 'overlap', programs: ['umkm', 'peternakan'], match: 'all' }, 'story');
    store.update({ view: { lng: 111.5, lat: -7, zoom: 11 }, village: '33.16.07.2001', lang: 'en', theme: 'dark', boundaries: 'bps-2020', layers: [] }, 'user');
    expect(store.state.value.scene).toBe('overlap');
  });

  test('is the one that a change names, whatever else it sets', () => {
    const { store } = open();
    store.update({ scene: 'overlap', programs: ['umkm', 'peternakan'], match: 'all' }, 'story');
    store.update({ scene: 'overlap', programs: ['umkm'] }, 'url');
    expect(store.state.value.scene).toBe('overlap');
    store.update({ scene: 'gap', programs: [], match: 'any', show: 'gap' }, 'story');
    expect(store.state.value.scene).toBe('gap');
  });
});

describe('beside the state', () => {
  test('hover and selection are the emphasis, and hover is no change', () => {
    const { store, heard } = open();
    store.setHover('33.16.07.2001');
    expect(store.emphasis.value).toEqual({ hover: '33.16.07.2001', selected: null, focus: null });
    expect(heard).toEqual([]);
    store.update({ village: '33.16.07.2002' }, 'user');
    store.setHover(null);
    expect(store.emphasis.value).toEqual({ hover: null, selected: '33.16.07.2002', focus: null });
  });

  test('the order of the table is not part of the state', () => {
    const { store, heard } = open();
    store.setSurface({ sort: { key: 'name', descending: false } });
    expect(store.rows.value[0]?.village.name).toBe('Bacem');
    expect(store.surface.value).toMatchObject({ panel: 'none', sheet: 'peek' });
    expect(heard).toEqual([]);
  });

  test('a note stands once, before those of the report', () => {
    const { store } = open([NOTE]);
    expect(timesNew(() => store.notes.value, () => store.addNotes([{ ...NOTE }]))).toBe(0);
    store.addNotes([{ ...NOTE }, { id: 'no-webgl', params: {} }]);
    expect(store.notes.value.map(({ id }) => id)).toEqual(['bad-state-value', 'no-webgl', 'inferred-matches']);
    store.update({ programs: ['pertanian'] }, 'user');
    expect(store.notes.value.map(({ id }) => id)).toEqual(['bad-state-value', 'no-webgl']);
  });

  test('notes on a link take the place of those on the link before, and are none of the record', () => {
    const { store } = open();
    const asked = (value: string): Note => ({ id: 'bad-state-value', params: { key: 'program', value } });
    store.setLinkNotes([asked('x')]);
    store.setLinkNotes([asked('y')]);
    expect(store.notes.value.filter(({ id }) => id === 'bad-state-value')).toEqual([asked('y')]);
    expect(store.recordNotes()).toEqual([]);
    store.setLinkNotes([]);
    expect(store.notes.value.some(({ id }) => id === 'bad-state-value')).toBe(false);
  });

  test('two stores know nothing of each other', () => {
    const [one, other] = [open(), open()];
    one.store.update({ programs: ['umkm'] }, 'user');
    one.store.setHover('33.16.07.2001');
    expect(other.store.report.value.covered.villages).toBe(12);
    expect(other.store.emphasis.value.hover).toBeNull();
  });
});

describe('newer measures', () => {
  test('make every figure new, as one event of the data, and leave the state alone', () => {
    const { store, heard } = open();
    const before = store.state.peek();
    const [first] = store.report.peek().covered.codes;
    const [set] = Object.keys(measures.sets);
    const known = set === undefined ? undefined : measures.sets[set];
    if (first === undefined || set === undefined || known === undefined) throw new Error('The published release names villages and measures them.');
    const areasKm2 = { ...known.areasKm2, [first]: (known.areasKm2[first] ?? 0) + 1 };
    const covered = store.report.peek().covered.areaKm2;
    store.replaceMeasures({ ...measures, sets: { ...measures.sets, [set]: { ...known, areasKm2 } } });
    expect(store.report.peek().covered.areaKm2).toBeCloseTo(covered + 1, 6);
    expect(store.rows.peek().find(({ village }) => village.code === first)?.areasKm2[set]).toBe(areasKm2[first]);
    expect(store.state.peek()).toBe(before);
    expect(heard.map(({ source }) => source)).toEqual(['data']);
  });
});

describe('a plan', () => {
  const soko = codeOf('Soko');
  const plan = { add: [[soko, 'umkm']], remove: [] } as const;

  test('has a report of its own; the record’s report and rows stay as they are', () => {
    const { store } = open();
    const [report, rows] = [store.report.peek(), store.rows.peek()];
    store.update({ plan }, 'user');
    expect(store.planReport.peek()).toMatchObject({ plan, covered: { villages: 13 } });
    expect(store.report.peek()).toBe(report);
    expect(store.rows.peek()).toBe(rows);
    expect(report.plan).toBeNull();
  });

  test('is worked out anew when plan or filter change, and not when the map moves', () => {
    const { store } = open();
    store.update({ plan }, 'url');
    expect(timesNew(() => store.planReport.value, () => store.update({ village: soko, view: { lng: 111, lat: -7, zoom: 11 } }, 'user'))).toBe(0);
    expect(timesNew(() => store.planReport.value, () => store.update({ programs: ['umkm'] }, 'user'))).toBe(1);
    expect(store.planReport.peek()?.covered.villages).toBe(9);
    store.update({ plan: { add: [], remove: [] } }, 'user');
    expect(store.planReport.peek()).toBeNull();
    expect(store.plannedTags.peek()).toBe(release.tags);
  });

  test('that says nothing new has no report', () => {
    const { store } = open();
    store.update({ plan: { add: [[codeOf('Bacem'), 'pertanian']], remove: [[soko, 'umkm']] } }, 'host');
    expect(store.planReport.peek()).toBeNull();
  });
});

describe('another release', () => {
  const other = {
    release: { ...release, id: 'other', villages: release.villages.filter(({ kecamatan }) => kecamatan === '33.16.07'), tags: { tags: release.tags.tags.slice(0, 5) } },
    measures,
    state: { ...untouched, kecamatan: ['33.16.07'] },
    notes: [NOTE],
  };

  test('takes the place of the open one in one step: figures, rows, state and notes', () => {
    const { store, heard } = open();
    store.update({ programs: ['umkm'], village: '33.16.08.2001' }, 'user');
    const seen: string[] = [];
    const stop = effect(() => void seen.push(`${store.release.id} ${store.report.value.scope.villages} ${store.rows.value.length} ${store.state.value.programs.join()}`));
    store.replaceRelease(other);
    stop();
    expect(seen).toEqual(['blora 36 36 umkm', 'other 11 11 ']);
    expect(heard.at(-1)).toMatchObject({ source: 'data', before: ['umkm'], rows: 11 });
    expect(store.notes.peek().slice(0, 1)).toEqual([NOTE]);
    expect(store.detail.peek()).toBeNull();
  });

  test('gives way to the one before, as it was', () => {
    const { store } = open();
    store.update({ programs: ['umkm'] }, 'user');
    const before = { release: store.release, measures: store.measures.peek(), state: store.state.peek(), notes: store.recordNotes() };
    const report = store.report.peek();
    store.replaceRelease(other);
    store.replaceRelease(before);
    expect([store.release, store.state.peek(), store.recordNotes()]).toEqual([before.release, before.state, before.notes]);
    expect(store.report.peek()).toEqual(report);
  });
});
