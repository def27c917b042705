/**
 * Tells when the page is laid out for paper and when it is over. Both signals are needed: Safari sends no event before the
 * layout, and a page that only emulates print sends none at all.
 */
export function whilePrinting(listener: (printing: boolean) => void): () => void {
  const stop = new AbortController();
  const media = matchMedia('print');
  addEventListener('beforeprint', () => listener(true), { signal: stop.signal });
  addEventListener('afterprint', () => listener(false), { signal: stop.signal });
  media.addEventListener('change', () => listener(media.matches), { signal: stop.signal });
  return () => stop.abort();
}
