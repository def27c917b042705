/**
 * The policy of the page in a frame: its own files only. A sandboxed frame has no origin to call its own: it names the address that
 * it came from, and its workers come as data, because no other kind starts there.
 */
export function policyFor({ origin, location }: Pick<Window, 'origin' | 'location'>): string {
  const isSandboxed = origin === 'null';
  const own = isSandboxed ? location.origin : "'self'";
  return `default-src ${own}; img-src ${own} data:${isSandboxed ? `; worker-src ${own} data:` : ''}`;
}
