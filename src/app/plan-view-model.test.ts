import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { measures, release, untouched } from '../../tests/support/published';
import { createStore } from '../state/store';
import type { Job } from '../ui/download/job';
import type { ListForm, PlanTab } from '../ui/plan/plan-view';
import type { FoundNext } from './next-search';
import { PlanEdits } from './plan-edits';
import { followPlan } from './plan-view-model';
import { PlanBrush } from './plan-brush';
import { SavedPlansDesk } from './saved-plans-desk';

/** A planner who looks at one tab and does nothing. */
function planner(tab: PlanTab = 'gaps') {
  const store = createStore(release, measures, { ...untouched, programs: ['umkm'] }, []);
  const apply = async (...change: Parameters<typeof store.update>) => {
    store.update(...change);
    return null;
  };
  const edits = new PlanEdits({ store, apply }, () => undefined);
  const saved = new SavedPlansDesk({ store, storage: () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined }) }, edits);
  const next = { choosing: signal(3), ruledOut: signal<ReadonlySet<string>>(new Set()), working: signal(false), failed: signal(false), found: signal<FoundNext | null>(null), question: null };
  const work = { tab: signal(tab), linkOutcome: signal<'none'>('none'), chosenProgram: 'umkm', choices: ['umkm'], listForm: signal<ListForm>('xlsx'), allAgreements: signal(false), edits, brush: new PlanBrush({ store }, { edits, chosenProgram: 'umkm' }, () => undefined), next, saved, download: { job: signal<Job>({ phase: 'none' }) } };
  return { store, edits, model: followPlan({ store, reach: signal(null), nearest: { answer: signal(null), working: signal(false) } }, work) };
}

test('Pointing at villages works nothing out again of what planning shows', () => {
  for (const tab of ['gaps', 'reach', 'sets', 'saved'] as const) {
    const { store, model } = planner(tab);
    const before = model.value;
    for (const { code } of release.villages.slice(0, 5)) store.setHover(code);
    expect(model.value, tab).toBe(before);
  }
});

test('A map that moves ranks no villages and counts in no other boundaries again', () => {
  const { store, model } = planner('sets');
  const { gaps, ranks, sets } = model.value;
  store.update({ view: { lng: 111.4, lat: -7, zoom: 9 } }, 'user');
  expect(model.value.gaps).toBe(gaps);
  expect(model.value.ranks).toBe(ranks);
  expect(model.value.sets.reports).toBe(sets.reports);
});

test('What planning shows follows plan, rank, filter and release', () => {
  const { store, edits, model } = planner();
  const [first] = model.value.gaps;
  edits.tag('33.16.08.2015', 'umkm', true);
  expect(model.value.plan.add).toEqual([['33.16.08.2015', 'umkm']]);
  expect([model.value.canUndo, model.value.planReport !== null]).toEqual([true, true]);
  store.update({ rank: '-area' }, 'user');
  expect(model.value.order).toEqual({ by: 'area', smallestFirst: true });
  expect(model.value.gaps[0]).not.toEqual(first);
  store.update({ kecamatan: ['33.16.08'] }, 'user');
  expect(model.value.gaps.every(({ village }) => village.kecamatan === '33.16.08')).toBe(true);
  store.replaceRelease({ release: { ...release, id: 'own', tags: { tags: [] } }, measures, state: untouched, notes: [] });
  expect([model.value.gaps.length, model.value.plan.add]).toEqual([release.villages.length, []]);
});
