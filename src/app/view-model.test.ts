import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { codeOf, measures, release, untouched } from '../../tests/support/published';
import { createStore } from '../state/store';
import { followView, viewOf } from './view-model';

const STAGE = { printing: false, still: true, failure: null, waiting: false, languagePages: true, publicLink: () => null };

test('Pointing at a village changes what is pointed at, and leaves every other part of the view the same object', () => {
  const store = createStore(release, measures, untouched, []);
  const view = followView(store, () => STAGE);
  const before = view.value;
  store.setHover(codeOf('Jepon'));
  expect(view.value.emphasis.hover).toBe(codeOf('Jepon'));
  for (const [name, part] of Object.entries(before)) if (name !== 'emphasis') expect(new Map<string, unknown>(Object.entries(view.value)).get(name), name).toBe(part);
});

test('The view that is followed is the view as it is now', () => {
  const store = createStore(release, measures, untouched, []);
  const printing = signal(false);
  const view = followView(store, () => ({ ...STAGE, printing: printing.value }));
  void view.value;
  store.update({ programs: ['umkm'], lang: 'en' }, 'user');
  store.setSurface({ panel: 'plan' });
  printing.value = true;
  const { rows, ...rest } = view.value;
  const { rows: rowsNow, ...now } = viewOf(store, { ...STAGE, printing: true });
  expect(rest).toEqual(now);
  expect(rows()).toBe(rowsNow());
});
