import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, one line for each element; open shadow roots included. */
export async function violations(page: Page): Promise<string[]> {
  // As evaluated text, not as a script element: the page's policy forbids the latter.
  await page.evaluate(SOURCE);
  const results = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document): Promise<AxeResults> } };
    return axe.run(document);
  });
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}\n    ${target.join(' ')}\n    ${failureSummary ?? ''}`));
}
