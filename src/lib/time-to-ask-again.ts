/**
 * How long after a question at `asked` to ask for more, ms, so that the line does not lie idle between the answers: two round trips before so
 * many bytes have come, one because a question takes as long, one because the figure is rough and too early costs little, for both
 * share the line. The line is judged by the page and by what the page itself had asked for before, which came in one stream; a round trip
 * by the answer that came soonest. Below 0 for what will be here within a trip; Infinity where nothing tells, as on a disk.
 */
export function timeToAskAgain(bytes: number, asked: number, timing: Pick<Performance, 'getEntriesByType'>): number {
  const [page] = timing.getEntriesByType('navigation');
  if (!(page instanceof PerformanceNavigationTiming)) return Infinity;
  // What came from a cache has not been on the line.
  const answers = timing.getEntriesByType('resource').flatMap((answer) => (answer instanceof PerformanceResourceTiming && answer.transferSize > 0 ? [answer] : []));
  const trip = Math.min(...answers.map(({ duration }) => duration));
  const stream = [page, ...answers.filter(({ startTime }) => startTime < asked)];
  const took = Math.max(...stream.map(({ responseEnd }) => responseEnd)) - page.requestStart - trip;
  const came = stream.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return took > 0 ? (bytes * took) / came - trip : Infinity;
}
