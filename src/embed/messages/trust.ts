/**
 * May a page be handed data (a report, a file)? Only one of our own origin, or one that the page around the map names.
 * `hosts` as written in `data-hosts`: origins or host names, separated by spaces. A page without an origin is nobody.
 */
export function isTrusted(origin: string, own: string, hosts: string): boolean {
  if (origin === 'null' || !URL.canParse(origin)) return false;
  if (origin === own) return true;
  const asked = new URL(origin);
  return hosts.split(/\s+/).some((host) => host !== '' && (host === asked.origin || host === asked.host));
}
