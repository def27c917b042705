/** How long the browser may take to begin with a file that it was given, ms. */
const KEPT = 60_000;

/**
 * Hands a file to the browser's downloads. False: they may not take it, so that nobody should be told that it is saved. No page ever
 * learns what became of a download.
 */
export function saveFile(name: string, blob: Blob): boolean {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
  return maySave({ origin: self.origin, protocol: location.protocol, isFramed: self !== top });
}

/**
 * A sandboxed frame saves nothing without `allow-downloads`, and cannot read what it is allowed; but it is known by having no origin. A
 * file opened from a disk has none either, and saves.
 */
export function maySave({ origin, protocol, isFramed }: { readonly origin: string; readonly protocol: string; readonly isFramed: boolean }): boolean {
  return origin !== 'null' || (protocol === 'file:' && !isFramed);
}
