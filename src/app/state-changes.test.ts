import { describe, expect, test, vi } from 'vitest';
import { measures, release, untouched } from '../../tests/support/published';
import { NO_PLAN } from '../state/plan';
import { after, before } from '../state/plan-history';
import { createStore } from '../state/store';
import { PlanEdits } from './plan-edits';
import type { ReadyRelease } from './ready-release';
import { StateChanges } from './state-changes';

const PLANNED = '33.16.08.2015';
const other: ReadyRelease = { release: { ...release, id: 'own' }, measures, shapes: [], state: untouched, notes: [], packed: null, read: () => Promise.reject(new Error('There are no files.')) };

/** A map whose changes have nothing to load, but take their turns. */
function running(ensure: () => Promise<undefined> = async () => undefined, onFailure = (error: Error): void => {
  throw error;
}) {
  const store = createStore(release, measures, untouched, []);
  const opened = {
    ensure,
    replace: (into: typeof store, next: ReadyRelease) => {
      const open = { release: into.release, measures: into.measures.peek(), state: into.state.peek(), notes: into.recordNotes() };
      into.replaceRelease(next);
      return () => into.replaceRelease(open);
    },
  };
  const changes = new StateChanges(store, opened, { ensure: async () => undefined }, new AbortController().signal, onFailure);
  return { store, changes, edits: new PlanEdits({ store, apply: (patch, source) => changes.apply(patch, source) }, () => undefined) };
}

describe('a change that waits for a file', () => {
  test('keeps no later one from being worked out from the state that it leaves', async () => {
    const { store, changes } = running();
    const add = (id: string) => changes.apply(({ programs }) => ({ programs: [...programs, id] }), 'user');
    void changes.apply({ show: 'gap' }, 'user');
    void add('umkm');
    void add('peternakan');
    await changes.settled();
    expect(store.state.peek()).toMatchObject({ show: 'gap', programs: ['umkm', 'peternakan'] });
  });

  test('says that it waits when that takes more than half a second, until it is there or cannot be had', async () => {
    vi.useFakeTimers();
    try {
      const arrive: ((fails: boolean) => void)[] = [];
      const { changes } = running(() => new Promise((resolve, reject) => arrive.push((fails) => (fails ? reject(new Error('lost')) : resolve(undefined)))), () => undefined);
      for (const fails of [false, true]) {
        const applied = changes.apply({ show: 'gap' }, 'user');
        await vi.advanceTimersByTimeAsync(400);
        expect(changes.waiting.value).toBe(false);
        await vi.advanceTimersByTimeAsync(200);
        expect(changes.waiting.value).toBe(true);
        arrive.pop()?.(fails);
        await applied;
        expect(changes.waiting.value).toBe(false);
      }
      void changes.apply({ show: 'all' }, 'user');
      await vi.advanceTimersByTimeAsync(100);
      arrive.pop()?.(false);
      await vi.advanceTimersByTimeAsync(1000);
      expect(changes.waiting.value).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a change that another release overtakes', () => {
  test('plans nothing in that release, and is no step to take back there', async () => {
    const { store, changes, edits } = running();
    void changes.replaceRelease(other);
    edits.tag(PLANNED, 'umkm', true);
    await changes.settled();
    expect(store.release).toBe(other.release);
    expect(store.state.peek().plan).toEqual(NO_PLAN);
    expect([before(edits.history.peek()), after(edits.history.peek())]).toEqual([null, null]);
    edits.tag(PLANNED, 'peternakan', true);
    await changes.settled();
    expect(store.state.peek().plan.add).toEqual([[PLANNED, 'peternakan']]);
  });

  test('plans nothing either when that is the release from before, opened again', async () => {
    const { store, changes, edits } = running();
    const takeBack = await changes.replaceRelease(other);
    void takeBack();
    edits.tag(PLANNED, 'umkm', true);
    await changes.settled();
    expect(store.release).toBe(release);
    expect(store.state.peek().plan).toEqual(NO_PLAN);
  });

  test('still says how the reader likes to read', async () => {
    const { store, changes } = running();
    void changes.replaceRelease(other);
    void changes.apply({ lang: 'en', theme: 'dark', village: PLANNED, programs: ['umkm'] }, 'user');
    await changes.settled();
    expect(store.state.peek()).toEqual({ ...untouched, lang: 'en', theme: 'dark' });
  });

  test('asked for before it, is applied before it', async () => {
    const { store, changes } = running();
    const seen: (string | null)[] = [];
    store.onChange(() => seen.push(store.state.peek().village));
    void changes.apply({ village: PLANNED }, 'user');
    await changes.replaceRelease(other);
    expect(seen).toEqual([PLANNED, null]);
  });
});
