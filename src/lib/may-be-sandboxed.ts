/** Where a page is. */
interface Place {
  readonly origin: string;
  readonly protocol: string;
  readonly isFramed: boolean;
}

/**
 * May this page be in a sandbox, which keeps back downloads and new tabs that it does not name? No page can read what it is allowed; but
 * a sandbox without an origin of its own is known by that. A file opened from a disk has none either, and stands in no sandbox.
 */
export function mayBeSandboxed({ origin, protocol, isFramed }: Place = { origin: self.origin, protocol: location.protocol, isFramed: self !== top }): boolean {
  return origin === 'null' && (protocol !== 'file:' || isFramed);
}
