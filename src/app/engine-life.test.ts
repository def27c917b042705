import { describe, expect, test } from 'vitest';
import { deferred } from '../lib/deferred';
import { EngineLife } from './engine-life';

/** A map that is near at once, and what becomes of its engine: each start is drawn when `draw` is called. */
function life() {
  const told: string[] = [];
  let drawn = deferred();
  const one = new EngineLife({} as Element, true, {
    start: (signal) => {
      told.push('start');
      drawn = deferred();
      signal.addEventListener('abort', () => drawn.reject(signal.reason));
      return drawn.promise;
    },
    stop: () => void told.push('stop'),
  });
  return { one, told, draw: () => drawn.resolve() };
}

describe('a paused map', () => {
  test('starts no engine before it is seen', async () => {
    const { one, told, draw } = life();
    one.setPaused(true);
    const begun = one.begin();
    expect(told).toEqual([]);
    one.setPaused(false);
    expect(told).toEqual(['start']);
    draw();
    await begun;
    one.destroy();
  });

  test('gives up an engine that has not drawn yet, and starts it anew when it is seen', async () => {
    const { one, told, draw } = life();
    const begun = one.begin();
    one.setPaused(true);
    expect(told).toEqual(['start', 'stop']);
    one.setPaused(false);
    expect(told).toEqual(['start', 'stop', 'start']);
    draw();
    await begun;
    one.destroy();
  });

  test('keeps an engine that has drawn', async () => {
    const { one, told, draw } = life();
    const begun = one.begin();
    draw();
    await begun;
    one.setPaused(true);
    one.setPaused(false);
    expect(told).toEqual(['start']);
    one.destroy();
  });
});
