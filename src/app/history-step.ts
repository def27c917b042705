import { isRecord } from '../lib/is-record';

/**
 * Writes the page's address: in the place of the step that is shown, or as a new one. What lies over the map, as a phone's sheet, has put a
 * marked step on top of the history: a new address goes beneath it, so that the back key closes the sheet first. @throws where a page may not write its address
 */
export function writeAddress(url: string, isNew: boolean): void {
  const mark: unknown = history.state;
  if (!isNew || mark !== null) history.replaceState(isNew ? null : mark, '', url);
  if (isNew) history.pushState(mark, '', url);
}

/** Is a step in the history one that we put there under this mark? */
export function isMarked(step: unknown, mark: string): boolean {
  return isRecord(step) && mark in step;
}
