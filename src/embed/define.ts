import { defineInterface } from '../app/interface';
import { ProgramCoverageMap } from './program-coverage-map';

const TAG = 'program-coverage-map';

/**
 * Registers the element; a second time, or beside another copy of the module, does no harm. `site`: address of the folder in which
 * the map is published.
 */
export function defineElement(site: string): void {
  defineInterface();
  if (customElements.get(TAG)) return;
  ProgramCoverageMap.site = site;
  customElements.define(TAG, ProgramCoverageMap);
}
