/** Longer than this for the page's own text is slow, ms: 40 kB in a quarter of a second are 1.3 Mbit/s. */
const SLOW = 250;

/** Judged by how long the page itself took to come: no browser but one tells its network's speed, and that one guesses. */
export function isNetworkSlow(timing: Pick<Performance, 'getEntriesByType'>): boolean {
  const [page] = timing.getEntriesByType('navigation');
  return page instanceof PerformanceNavigationTiming && page.responseEnd - page.requestStart > SLOW;
}
