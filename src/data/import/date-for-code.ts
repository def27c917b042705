import { readCode } from './read-code';
import { readDate } from './read-date';

/** Does a date stand where a code should? A spreadsheet took the code for one, and the village's digits are gone for good. */
export function isDateForCode(text: string): boolean {
  const damage = readCode(text)?.damage ?? 'date';
  // Four digits alone are a year only among dates.
  if (damage !== 'date' || /^\d+$/.test(text.trim())) return false;
  return readDate(text) !== null || isShortDate(text.trim());
}

/** 11/05/08, and month before day as in 5/13/2008. */
function isShortDate(text: string): boolean {
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/(?:\d\d){1,2}$/.exec(text) ?? [];
  const [low = 0, high = 0] = [Number(first), Number(second)].toSorted((a, b) => a - b);
  return low >= 1 && low <= 12 && high <= 31;
}
