import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { timeToAskAgain } from './time-to-ask-again';

/** What a browser tells of its page and of an answer; Node has no such classes. */
class NavigationTiming {
  readonly requestStart = 5;
  constructor(
    readonly responseEnd: number,
    readonly transferSize: number,
  ) {}
}
class ResourceTiming {
  constructor(
    readonly startTime: number,
    readonly duration: number,
    readonly transferSize: number,
  ) {}

  get responseEnd(): number {
    return this.startTime + this.duration;
  }
}

const told = (page: NavigationTiming, answers: readonly ResourceTiming[]) => ({
  getEntriesByType: (type: string) => (type === 'navigation' ? [page] : answers) as unknown as PerformanceEntry[],
});
/** 40 kB of page, 30 kB that it asked for and which shared the line with it: 70 kB in 350 ms beside a trip of 150 ms. */
const PAGE = new NavigationTiming(405, 40_000);
const STYLE = new ResourceTiming(180, 325, 30_000);
const ICON = new ResourceTiming(600, 150, 500);
const ASKED = 510;

describe('the time to ask again on a slow line', () => {
  beforeEach(() => {
    vi.stubGlobal('PerformanceNavigationTiming', NavigationTiming);
    vi.stubGlobal('PerformanceResourceTiming', ResourceTiming);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is judged by all that came in the page’s own stream, less the trip of the answer that came soonest, and that of the next question', () => {
    expect(timeToAskAgain(400_000, ASKED, told(PAGE, [STYLE, ICON]))).toBe(2000 - 150);
  });

  test('does not count what was asked for later, nor what came from a cache', () => {
    const app = new ResourceTiming(ASKED, 1000, 90_000);
    const cached = new ResourceTiming(200, 3, 0);
    expect(timeToAskAgain(400_000, ASKED, told(PAGE, [STYLE, ICON, app, cached]))).toBe(2000 - 150);
  });

  test('is over for what will be here within a trip', () => {
    expect(timeToAskAgain(1000, ASKED, told(PAGE, [STYLE, ICON]))).toBeLessThan(0);
  });

  test('is not known without an answer, without a size, or where the stream was no longer than an answer', () => {
    expect(timeToAskAgain(1, ASKED, told(PAGE, []))).toBe(Infinity);
    expect(timeToAskAgain(1, ASKED, told(new NavigationTiming(405, 0), [ICON]))).toBe(Infinity);
    expect(timeToAskAgain(1, ASKED, told(new NavigationTiming(100, 40_000), [ICON]))).toBe(Infinity);
  });
});
