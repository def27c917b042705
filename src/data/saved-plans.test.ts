import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSavedPlans, encodeSavedPlans, withSavedPlan } from './saved-plans';

const plan = { add: [['33.16.08.2022', 'umkm'] as const], remove: [] };

test('saved plans are read back as they were', () => {
  const plans = [{ name: 'Usulan', plan }, { name: '<b>', plan: { add: [], remove: plan.add } }];
  expect(decodeSavedPlans(encodeSavedPlans(plans))).toEqual(plans);
});

test('what is none of ours is null and throws nothing', () => {
  for (const text of ['', '{', 'null', '[]', '{"schema":2,"plans":[]}', '{"schema":1,"plans":[{"name":1}]}', '{"schema":1,"plans":[{"name":"a","plan":{"add":[["x"]],"remove":[]}}]}']) {
    expect(decodeSavedPlans(text), text).toBeNull();
  }
  fc.assert(fc.property(fc.anything(), fc.string(), (value, text) => {
    expect(() => decodeSavedPlans(text)).not.toThrow();
    expect(() => decodeSavedPlans(JSON.stringify(value) ?? '')).not.toThrow();
  }));
});

test('a name is there once: saving again replaces the plan where it stands', () => {
  const plans = withSavedPlan([{ name: 'a', plan }, { name: 'b', plan }], { name: 'a', plan: { add: [], remove: [] } });
  expect(plans).toEqual([{ name: 'a', plan: { add: [], remove: [] } }, { name: 'b', plan }]);
  expect(withSavedPlan(plans, { name: 'c', plan }).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});
