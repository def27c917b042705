import { describe, expect, test } from 'vitest';
import { codeOf, measures, release, untouched } from '../../tests/support/published';
import type { Plan } from '../domain';
import { createStore } from '../state/store';
import { NO_PLAN } from '../state/plan';
import { after, before } from '../state/plan-history';
import { PlanEdits } from './plan-edits';
import { plansName } from './plan-shelf';
import { SavedPlansDesk } from './saved-plans-desk';

const [first, second] = release.villages.filter(({ code }) => !release.tags.tags.some(({ village }) => village === code)).map(({ code }) => code);
const planOf = (...villages: readonly (string | undefined)[]): Plan => ({ add: villages.map((code) => [code ?? codeOf('Jepon'), 'umkm'] as const), remove: [] });

/** A map with a planner, and what the browser keeps of it. */
function planner() {
  const store = createStore(release, measures, untouched, []);
  const kept = new Map<string, string>();
  const storage = () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key) });
  const host = {
    store,
    storage,
    root: () => null,
    apply: async (...change: Parameters<typeof store.update>) => {
      store.update(...change);
      return null;
    },
  };
  const edits = new PlanEdits(host, () => undefined);
  return { store, kept, edits, desk: new SavedPlansDesk(host, edits), openOther: () => store.replaceRelease({ release: { ...release, id: 'own' }, measures, state: untouched, notes: [] }) };
}

describe('a plan', () => {
  test('is taken back step by step', () => {
    const { store, edits } = planner();
    edits.change(() => planOf(first));
    edits.change(() => planOf(first, second));
    edits.undo();
    expect(store.state.peek().plan).toEqual(planOf(first));
    edits.undo();
    expect(store.state.peek().plan).toEqual(NO_PLAN);
    edits.redo();
    expect(store.state.peek().plan).toEqual(planOf(first));
  });

  test('of one release is no step back from another that is opened', async () => {
    const { store, edits, openOther } = planner();
    edits.change(() => planOf(first));
    edits.change(() => planOf(first, second));
    edits.undo();
    openOther();
    expect([before(edits.history.peek()), after(edits.history.peek())]).toEqual([null, null]);
    edits.undo();
    edits.redo();
    await Promise.resolve();
    expect(store.state.peek().plan).toEqual(NO_PLAN);
    edits.change((plan) => ({ ...plan, add: planOf(second).add }));
    edits.undo();
    expect(store.state.peek().plan).toEqual(NO_PLAN);
  });
});

describe('named plans', () => {
  test('are kept for the release that is open', () => {
    const { kept, edits, desk, openOther } = planner();
    edits.change(() => planOf(first));
    desk.save('one');
    desk.startRename('one');
    const published = kept.get(plansName(release.id));
    openOther();
    expect([desk.shelf.plans.peek(), desk.said.peek(), desk.renaming.peek()]).toEqual([[], '', null]);
    edits.change(() => planOf(second));
    desk.save('two');
    expect([...kept.keys()]).toEqual([plansName(release.id), plansName('own')]);
    expect(kept.get(plansName(release.id))).toBe(published);
  });
});
