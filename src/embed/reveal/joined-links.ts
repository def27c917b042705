/**
 * Several parts of links as one: a later part replaces what an earlier one says of the same key, so that steps add up and taking
 * the last one away undoes just that step. `&amp;` is understood, because people copy it out of pages.
 */
export function joinedLinks(links: readonly string[]): string {
  const parts = new Map<string, string>();
  for (const part of links.flatMap((link) => link.replaceAll('&amp;', '&').replace(/^#/, '').split('&'))) {
    if (part === '') continue;
    const key = part.split('=', 1)[0] ?? part;
    parts.delete(key);
    parts.set(key, part);
  }
  return [...parts.values()].join('&');
}
