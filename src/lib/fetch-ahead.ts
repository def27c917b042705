/**
 * Starts to fetch what the page will ask for, without running it: the addresses in a `<meta>` of that name, which the
 * build writes in the order of need. Modules (`.js`) become module preloads, a worker's script (`.mjs`) a prefetch, because no preload
 * fits one; the rest is fetched as data.
 */
export function fetchAhead(page: Document, name: 'fetch-ahead' | 'fetch-first'): void {
  const content = page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  for (const href of content.split(' ').filter((part) => part !== '')) {
    const link = page.createElement('link');
    if (/\.js$/.test(href)) {
      link.rel = 'modulepreload';
    } else if (/\.mjs$/.test(href)) {
      link.rel = 'prefetch';
    } else {
      link.rel = 'preload';
      link.as = 'fetch';
      link.crossOrigin = 'anonymous';
    }
    link.href = href;
    page.head.append(link);
  }
}
