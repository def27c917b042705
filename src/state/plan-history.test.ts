import { expect, test } from 'vitest';
import type { Plan } from '../domain';
import { NO_PLAN } from './plan';
import { after, before, seen, startHistory } from './plan-history';

const plan = (...villages: readonly string[]): Plan => ({ add: villages.map((village) => [village, 'p'] as const), remove: [] });
const [a, ab, ac] = [plan('a'), plan('a', 'b'), plan('a', 'c')];

test('undo goes back step by step, redo forth again', () => {
  const history = [a, ab].reduce(seen, startHistory(NO_PLAN));
  expect([before(history), after(history)]).toEqual([a, null]);
  const undone = seen(history, a);
  expect([before(undone), after(undone)]).toEqual([NO_PLAN, ab]);
  const first = seen(undone, NO_PLAN);
  expect([before(first), after(first)]).toEqual([null, a]);
  expect(after(seen(seen(first, a), ab))).toBeNull();
});

test('a new step forgets what was undone', () => {
  const undone = seen([a, ab].reduce(seen, startHistory(NO_PLAN)), a);
  const history = seen(undone, ac);
  expect([before(history), after(history)]).toEqual([a, null]);
});

test('a plan that is seen again is no step', () => {
  const history = seen(startHistory(NO_PLAN), a);
  expect(seen(history, plan('a'))).toBe(history);
});

test('after many steps the oldest are forgotten', () => {
  const steps = Array.from({ length: 500 }, (_, index) => plan(`v${index}`));
  const history = steps.reduce(seen, startHistory(NO_PLAN));
  expect(history.plans.length).toBeLessThanOrEqual(200);
  expect(before(history)).toEqual(plan('v498'));
});
