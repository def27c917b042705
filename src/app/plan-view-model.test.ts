import { expect, test } from 'vitest';
import { planner } from '../../tests/support/planner';
import { measures, release, untouched } from '../../tests/support/published';

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
