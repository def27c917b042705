/**
 * Puts a content-security policy on the page from here on. Not written into the HTML: a browser that meets one there stops looking
 * ahead for files to fetch, which costs the first frame a round trip, and before this the page has run nothing but its own
 * first script. A host that can send the header should: see `public/_headers`.
 */
export function enforcePolicy(page: Document, policy: string): void {
  const meta = page.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  page.head.append(meta);
}
