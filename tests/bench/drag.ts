import type { Browser } from 'playwright';
import type { StaticServer } from '../../scripts/serve';
import { DRAG_STEPS, dragReach } from '../support/drag-reach';
import type { TimedLine } from './timed-line';

/** A browser calls a task long from here on. */
const LONG_MS = 50;

/** Draws along the distance of reach in the built page: the longest task of its thread, from the first distance to the last one's answer. 0: none was over 50 ms. */
export async function measureDrag(browser: Browser, server: StaticServer): Promise<readonly TimedLine[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/#reach=0.5&layers=labels,context,reach`);
    await page.locator('program-coverage-map [data-renderer="webgl"]').waitFor({ timeout: 60_000 });
    await page.locator('button.pcm-door[data-panel="plan"]').filter({ visible: true }).first().click();
    await page.locator('[data-plan-tab="reach"]').filter({ visible: true }).first().click();
    await page.locator('[data-reach-share][data-reach-km="0.5"]').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { benchTasks: tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    await dragReach(page);
    await page.locator('[data-reach-share][data-reach-km="10"]').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);
    const tasks = await page.evaluate(() => (globalThis as unknown as { readonly benchTasks: readonly number[] }).benchTasks);
    return [{ label: `reach drawn along ${DRAG_STEPS} distances: longest task of the page’s thread`, ms: Math.max(0, ...tasks), atMostMs: LONG_MS }];
  } finally {
    await context.close();
  }
}
