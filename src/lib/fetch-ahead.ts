/** What is fetched before the first paint where the network is slow, what after it, and what when that has come. */
export type FetchStep = 'first' | 'ahead' | 'last';

/**
 * Starts to fetch what the page will ask for, without running it: the addresses in the `<meta>` of a step, which the
 * build writes in the order of need. Modules (`.js`) become module preloads, a worker's script (`.mjs`) a prefetch, because no preload
 * fits one; the rest is fetched as data. They are counted from `base`: the page's own address may be another by now. Resolves when all of it has come or failed.
 */
export async function fetchAhead(page: Document, step: FetchStep, base: string): Promise<void> {
  const content = page.querySelector<HTMLMetaElement>(`meta[name="fetch-${step}"]`)?.content ?? '';
  await Promise.all(content.split(' ').filter((part) => part !== '').map((href) => fetched(page, new URL(href, base).href)));
}

/** What the first two steps weigh on the line, bytes, as the build has counted (gzip); NaN where it has not. */
export function bytesAhead(page: Document): number {
  return Number(page.querySelector<HTMLMetaElement>('meta[name="fetch-bytes"]')?.content);
}

function fetched(page: Document, href: string): Promise<void> {
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
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    page.head.append(link);
  });
}
