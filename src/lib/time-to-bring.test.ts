import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { timeToBring } from './time-to-bring';

/** What a browser tells of its page; Node has no such class. */
class NavigationTiming {
  constructor(
    readonly requestStart: number,
    readonly responseEnd: number,
    readonly encodedBodySize: number,
  ) {}
}

const told = (page: NavigationTiming, answers: readonly number[]) => ({
  getEntriesByType: (type: string) => (type === 'navigation' ? [page] : answers.map((duration) => ({ duration }))) as unknown as PerformanceEntry[],
});

describe('the time that bytes take on a line', () => {
  beforeEach(() => vi.stubGlobal('PerformanceNavigationTiming', NavigationTiming));
  afterEach(() => vi.unstubAllGlobals());

  test('is judged by the page’s own text, less the round trip of the answer that came soonest', () => {
    // 40 kB in 200 ms beside a trip of 150 ms: 200 bytes a millisecond.
    expect(timeToBring(400_000, told(new NavigationTiming(5, 355, 40_000), [215, 150, 600]))).toBe(2000);
  });

  test('takes what came from a cache, in no time, for no answer', () => {
    expect(timeToBring(400_000, told(new NavigationTiming(5, 355, 40_000), [0, 150]))).toBe(2000);
  });

  test('is not known without an answer, without a size, or where the text came as fast as an answer', () => {
    expect(timeToBring(1, told(new NavigationTiming(0, 300, 40_000), []))).toBe(Infinity);
    expect(timeToBring(1, told(new NavigationTiming(0, 300, 0), [100]))).toBe(Infinity);
    expect(timeToBring(1, told(new NavigationTiming(0, 90, 40_000), [100]))).toBe(Infinity);
  });
});
