import { describe, expect, test } from 'vitest';
import { codeOf, measures, release, untouched } from '../../tests/support/published';
import { createStore } from '../state/store';
import { PlanBrush } from './plan-brush';
import { PlanEdits } from './plan-edits';

const [JEPON, BANGSRI] = [codeOf('Jepon'), codeOf('Bangsri')];

/** A planner with the panel open, whose changes take a moment to arrive. */
function planner() {
  const store = createStore(release, measures, untouched, []);
  store.setSurface({ panel: 'plan' });
  const held: boolean[] = [];
  const edits = new PlanEdits({ store, apply: async (...change) => Promise.resolve().then(() => (store.update(...change), null)) }, () => undefined);
  const brush = new PlanBrush({ store }, { edits, chosenProgram: 'umkm' }, (isHeld) => held.push(isHeld));
  const arrived = () => new Promise((resolve) => setTimeout(resolve));
  return { store, edits, brush, held, arrived, plan: () => store.state.peek().plan };
}

describe('a click on the map', () => {
  test('selects until it is to plan', () => {
    const { brush, plan } = planner();
    expect(brush.takes(BANGSRI)).toBe(false);
    expect(plan().add).toEqual([]);
  });

  test('tags a village that is not named, and the next one takes that back', async () => {
    const { brush, arrived, plan } = planner();
    brush.hold(true);
    expect(brush.takes(BANGSRI)).toBe(true);
    await arrived();
    expect(plan()).toEqual({ add: [[BANGSRI, 'umkm']], remove: [] });
    expect(brush.stroke.peek()).toEqual({ village: BANGSRI, program: 'umkm', state: 'added' });
    brush.takes(BANGSRI);
    await arrived();
    expect(plan()).toEqual({ add: [], remove: [] });
    expect(brush.stroke.peek()?.state).toBe('none');
  });

  test('takes out a village that the record names, and puts it back', async () => {
    const { brush, arrived, plan } = planner();
    brush.hold(true);
    brush.takes(JEPON);
    await arrived();
    expect(plan()).toEqual({ add: [], remove: [[JEPON, 'umkm']] });
    expect(brush.stroke.peek()?.state).toBe('removed');
    brush.takes(JEPON);
    await arrived();
    expect([plan().remove, brush.stroke.peek()?.state]).toEqual([[], 'record']);
  });

  test('made again before the first has arrived takes it back all the same', async () => {
    const { brush, arrived, plan } = planner();
    brush.hold(true);
    brush.takes(BANGSRI);
    brush.takes(BANGSRI);
    await arrived();
    expect(plan().add).toEqual([]);
  });

  test('is for the programme that is planned for, also when the filter leaves another to choose', () => {
    const { store } = planner();
    const edits = new PlanEdits({ store, apply: () => Promise.resolve(null) }, () => undefined);
    const brush = new PlanBrush({ store }, { edits, get chosenProgram() { return store.state.value.programs[0] ?? ''; } }, () => undefined);
    brush.hold(true);
    expect(brush.program.value).toBeNull();
    store.update({ programs: ['pertanian'] }, 'user');
    expect(brush.program.value).toBe('pertanian');
  });

  test('selects again once planning is left, while scenes are presented, and when it is said so', () => {
    const { store, brush, held } = planner();
    brush.hold(true);
    store.setSurface({ presented: release.story[0] ?? null });
    expect(brush.takes(BANGSRI)).toBe(false);
    store.setSurface({ presented: null });
    expect(brush.layDown()).toBe(true);
    expect([brush.takes(BANGSRI), brush.layDown()]).toEqual([false, false]);
    brush.hold(true);
    store.setSurface({ panel: 'table' });
    store.setSurface({ panel: 'plan' });
    expect(brush.takes(BANGSRI)).toBe(false);
    expect(held).toEqual([false, true, false, true, false, true, false]);
  });
});
