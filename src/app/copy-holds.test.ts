import { expect, test } from 'vitest';
import { measures, release, untouched } from '../../tests/support/published';
import type { Plan } from '../domain';
import type { OpenStorage } from '../lib/browser-store';
import { createStore } from '../state/store';
import { copyHolds } from './copy-holds';
import { PlanShelf } from './plan-shelf';

const PLAN: Plan = { add: [['33.16.08.2015', 'umkm']], remove: [] };

function emptyStorage(): OpenStorage {
  const kept = new Map<string, string>();
  return () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) });
}

const holdsOf = (plan: Plan, isOwn: boolean, storage: OpenStorage) => copyHolds({ store: createStore(release, measures, { ...untouched, plan }, []), storage, isOwnRelease: () => isOwn });
const none: Plan = { add: [], remove: [] };

test('a copy of the published map holds nothing of the reader’s own', () => {
  expect(holdsOf(none, false, emptyStorage())).toEqual({ data: false, plan: false });
});

test('a copy holds data of one’s own that is open, and the plan that is shown', () => {
  expect(holdsOf(none, true, emptyStorage())).toEqual({ data: true, plan: false });
  expect(holdsOf(PLAN, false, emptyStorage())).toEqual({ data: false, plan: true });
});

test('plans that this browser keeps for the release go along, also when none is shown', () => {
  const storage = emptyStorage();
  new PlanShelf('elsewhere', storage).save({ name: 'other', plan: PLAN });
  expect(holdsOf(none, false, storage).plan).toBe(false);
  new PlanShelf(release.id, storage).save({ name: 'usulan', plan: PLAN });
  expect(holdsOf(none, false, storage).plan).toBe(true);
});
