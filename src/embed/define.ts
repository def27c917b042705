import { unsafeCSS } from 'lit';
import type { Home } from '../app/home';
import { defineInterface } from '../app/interface';
import interfaceCss from '../theme/interface.css?inline';
import { ProgramCoverageMap } from './program-coverage-map';

export { publishedAt } from '../app/home';

const TAG = 'program-coverage-map';

/** Registers the element; a second time, or beside another copy of the module, does no harm. `frameStyle`: what the first frame is styled by. */
export function defineElement(home: Home, frameStyle: CSSStyleSheet): void {
  defineInterface();
  if (customElements.get(TAG)) return;
  ProgramCoverageMap.home = home;
  ProgramCoverageMap.styles = [frameStyle, unsafeCSS(interfaceCss)];
  customElements.define(TAG, ProgramCoverageMap);
}
