import type { Browser, Page } from 'playwright';
import type { StaticServer } from '../../scripts/serve';
import { DRAG_STEPS, dragReach } from '../support/drag-reach';
import { inFreshPage, watchTasks } from './long-tasks';
import { median } from './statistics';
import type { TimedLine } from './timed-line';

/** A browser calls a task long from here on. */
const LONG_MS = 50;

const ROUNDS = 3;

/** Draws along the distance of reach in the built page, in a fresh page each round. */
export async function measureDrag(browser: Browser, server: StaticServer): Promise<readonly TimedLine[]> {
  const longest: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) longest.push(await inFreshPage(browser, server, '#reach=0.5&layers=labels,context,reach', longestTask));
  return [{ label: `reach drawn along ${DRAG_STEPS} distances: longest task of the page’s thread (median of ${ROUNDS})`, ms: median(longest) ?? Number.NaN, atMostMs: LONG_MS }];
}

/** The longest task from the first distance to the last one's answer, ms; 0: none was over 50 ms. */
async function longestTask(page: Page): Promise<number> {
  await page.locator('button.pcm-door[data-panel="plan"]').filter({ visible: true }).first().click();
  await page.locator('[data-plan-tab="reach"]').filter({ visible: true }).first().click();
  await page.locator('[data-reach-share][data-reach-km="0.5"]').waitFor({ timeout: 60_000 });
  const tasks = await watchTasks(page);
  await dragReach(page);
  await page.locator('[data-reach-share][data-reach-km="10"]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  return tasks.longest();
}
