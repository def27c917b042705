import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deferred } from '../lib/deferred';
import { EngineLife } from './engine-life';

/** A map that is near at once, and what becomes of its engine: each start is drawn when `draw` is called. */
function life(lingerMs = Infinity) {
  const told: string[] = [];
  let drawn = deferred();
  const one = new EngineLife({} as Element, true, lingerMs, {
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

describe('in a frame, an engine whose map is out of sight', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function seen() {
    const all = life(5000);
    const begun = all.one.begin();
    all.draw();
    await begun;
    return all;
  }

  test('stays for a while, and goes then; it starts anew when the map is seen', async () => {
    const { one, told } = await seen();
    one.setPaused(true);
    vi.advanceTimersByTime(4999);
    expect(told).toEqual(['start']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['start', 'stop']);
    one.setPaused(false);
    expect(told).toEqual(['start', 'stop', 'start']);
    one.destroy();
  });

  test('stays when the map is seen again in time', async () => {
    const { one, told } = await seen();
    one.setPaused(true);
    vi.advanceTimersByTime(4000);
    one.setPaused(false);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['start']);
    one.destroy();
  });

  test('is not stopped once more after the map is gone', async () => {
    const { one, told } = await seen();
    one.setPaused(true);
    one.destroy();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['start']);
  });
});
