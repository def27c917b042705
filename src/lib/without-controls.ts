/** A text without the control characters that XML cannot hold, not even escaped. Line feeds and tabs stay. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the ones
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
