import { defineInterface } from '../app/interface';
import { ProgramCoverageMap } from './program-coverage-map';

const TAG = 'program-coverage-map';

/** Registers the element; a second time, or beside another copy of the module, does no harm. */
export function defineElement(): void {
  defineInterface();
  if (!customElements.get(TAG)) customElements.define(TAG, ProgramCoverageMap);
}
