import { expect, test } from 'vitest';
import { codeOf, measures, release, untouched } from '../../../tests/support/published';
import { createStore } from '../../state/store';
import { SceneDesk } from './scene-desk';

function deskOn(store: ReturnType<typeof createStore>, holdsOwnData = false): SceneDesk {
  const storage = () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
  return new SceneDesk({ store, storage, apply: async () => null, holdsOwnData: () => holdsOwnData, link: () => '', root: () => null, adopt: () => undefined, signal: new AbortController().signal }, { start: async () => undefined });
}

test('Pointing at villages plays no scene again, and neither does choosing one', () => {
  const store = createStore(release, measures, untouched, []);
  const desk = deskOn(store);
  const before = desk.model.value;
  store.setHover(codeOf('Jepon'));
  expect(desk.model.value).toBe(before);
  store.update({ village: codeOf('Jepon') }, 'user');
  desk.model.value.scenes.forEach(({ report }, index) => expect(report).toBe(before.scenes[index]?.report));
});

test('The scenes follow the boundaries that are shown, and another release', () => {
  const store = createStore(release, measures, untouched, []);
  const desk = deskOn(store);
  expect(desk.model.value.scenes.map(({ report }) => report.boundaries)).toContain(untouched.boundaries);
  store.update({ boundaries: 'bps-2020' }, 'user');
  expect(new Set(desk.model.value.scenes.map(({ report }) => report.boundaries))).toContain('bps-2020');
  store.replaceRelease({ release: { ...release, id: 'own', story: [] }, measures, state: untouched, notes: [] });
  expect(desk.model.value.scenes).toEqual([]);
});

test('With the reader’s own file open no link is copied, because it would show the published map, and that is said', () => {
  const desk = deskOn(createStore(release, measures, untouched, []), true);
  desk.model.value.scenes.slice(0, 1).forEach(({ scene }) => desk.copyLink(scene.id));
  expect(desk.model.value.said).toMatchObject({ text: expect.stringContaining('bukan berkas Anda'), alert: true });
});
