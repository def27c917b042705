import type { Locator, Page } from 'playwright';
import type { CoverageReport, State } from '../../../src/domain';

/** Waits until villages are painted and the report is computed. */
export function ready(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await customElements.whenDefined('program-coverage-map');
    await document.querySelector('program-coverage-map')?.whenReady();
  });
}

/** Waits until the engine, or what stands in for it, has drawn everything. */
export function interactive(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await customElements.whenDefined('program-coverage-map');
    await document.querySelector('program-coverage-map')?.whenInteractive();
  });
}

export async function reportOf(page: Page): Promise<CoverageReport> {
  const report = await page.evaluate(() => document.querySelector('program-coverage-map')?.report);
  if (!report) throw new Error('The page has no <program-coverage-map> with a report.');
  return report;
}

export async function stateOf(page: Page): Promise<State> {
  const state = await page.evaluate(() => document.querySelector('program-coverage-map')?.state);
  if (!state) throw new Error('The page has no <program-coverage-map> with a state.');
  return state;
}

export function setState(page: Page, patch: Partial<State>): Promise<void> {
  return page.evaluate((part) => document.querySelector('program-coverage-map')?.setState(part), patch);
}

/** Does something in the map that `selector` finds have the focus? */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector('program-coverage-map')?.shadowRoot?.activeElement?.matches(wanted) ?? false, selector);
}

/**
 * The first element of a kind that shows. There may be two: the built frame's, in the document, and the running map's, in the
 * element's shadow root; only one of them shows.
 */
export function shown(page: Page, selector: string): Locator {
  return page.locator(selector).filter({ visible: true }).first();
}
