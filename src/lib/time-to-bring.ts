/**
 * How long so many bytes take on this line, ms, without the round trip of asking for them: judged by the page's own text, and by the answer
 * that came soonest, which is little more than a round trip. Infinity where they do not tell, as on a disk. A rough figure.
 */
export function timeToBring(bytes: number, timing: Pick<Performance, 'getEntriesByType'>): number {
  const [page] = timing.getEntriesByType('navigation');
  if (!(page instanceof PerformanceNavigationTiming) || page.encodedBodySize === 0) return Infinity;
  const answers = timing.getEntriesByType('resource').flatMap(({ duration }) => (duration > 0 ? [duration] : []));
  const took = page.responseEnd - page.requestStart - Math.min(...answers);
  return took > 0 ? (bytes / page.encodedBodySize) * took : Infinity;
}
