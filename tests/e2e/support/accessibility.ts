import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What only a whole page has to have: a part of somebody else's page leaves these to it. */
const OF_WHOLE_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** What axe finds wrong with the page (or a part of one) as it stands, one line for each element; open shadow roots included. */
export async function violations(page: Page | Frame, { isPart = false } = {}): Promise<string[]> {
  // As evaluated text, not as a script element: the page's policy forbids the latter.
  await page.evaluate(SOURCE);
  const off = Object.fromEntries((isPart ? OF_WHOLE_PAGES : []).map((rule) => [rule, { enabled: false }]));
  const results = await page.evaluate((rules): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
    return axe.run(document, { rules });
  }, off);
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}\n    ${target.join(' ')}\n    ${failureSummary ?? ''}`));
}
