import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_PLAN } from '../state/plan';
import type { PlanHistory } from '../state/plan-history';
import { planKeys } from './plan-keys';

const PLANS = [NO_PLAN, { add: [['a.1', 'umkm'] as const], remove: [] }];
let root: ShadowRoot;
let at: number;
let stop: () => void;

beforeEach(() => {
  const host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button></button><input type="range"><input type="checkbox"><input type="text"><textarea></textarea>';
  document.body.append(host);
  at = 1;
  const history = { peek: (): PlanHistory => ({ plans: PLANS, at }), get value() { return this.peek(); } };
  stop = planKeys({ root: () => root }, { history, undo: () => (at -= 1), redo: () => (at += 1) });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Tells whether the key was used. */
function press(selector: string, key: string, shiftKey = false): boolean {
  const target = root.querySelector(selector) ?? document.body;
  return !target.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
}

describe('keys that undo a plan', () => {
  test.each(['button', '[type="range"]', '[type="checkbox"]', 'body'])('are heard from %s', (selector) => {
    expect([press(selector, 'z'), at]).toEqual([true, 0]);
    expect([press(selector, 'Z', true), at]).toEqual([true, 1]);
  });

  test.each(['[type="text"]', 'textarea'])('are left to whoever types in %s', (selector) => {
    expect([press(selector, 'z'), at]).toEqual([false, 1]);
  });

  test('are left to the page where there is nothing to undo or redo', () => {
    expect([press('button', 'y'), at]).toEqual([false, 1]);
    press('button', 'z');
    expect([press('button', 'z'), at]).toEqual([false, 0]);
  });
});
