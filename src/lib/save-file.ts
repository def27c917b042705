import { mayBeSandboxed } from './may-be-sandboxed';

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
  return !mayBeSandboxed();
}
