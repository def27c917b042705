import { unsafeCSS } from 'lit';
import { defineInterface } from '../app/interface';
import interfaceCss from '../theme/interface.css?inline';
import { ProgramCoverageMap } from './program-coverage-map';

const TAG = 'program-coverage-map';

/**
 * Registers the element; a second time, or beside another copy of the module, does no harm. `site`: address of the folder in which
 * the map is published. `frameStyle`: what the first frame is styled by.
 */
export function defineElement(site: string, frameStyle: CSSStyleSheet): void {
  defineInterface();
  if (customElements.get(TAG)) return;
  ProgramCoverageMap.site = site;
  ProgramCoverageMap.styles = [frameStyle, unsafeCSS(interfaceCss)];
  customElements.define(TAG, ProgramCoverageMap);
}
