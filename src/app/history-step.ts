import { isRecord } from '../lib/is-record';

/** Is a step in the history one that we put there under this mark? */
export function isMarked(step: unknown, mark: string): boolean {
  return isRecord(step) && mark in step;
}
