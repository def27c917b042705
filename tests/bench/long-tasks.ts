import type { Browser, Page } from 'playwright';
import type { StaticServer } from '../../scripts/serve';

/** The tasks of 50 ms and more of a page's thread, as its browser tells of them. */
export interface LongTasks {
  /** The longest since the last look, ms; 0: there was none. */
  readonly longest: () => Promise<number>;
}

/** Watches from now on, in a page that has become still. */
export async function watchTasks(page: Page): Promise<LongTasks> {
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { benchTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  return { longest: () => page.evaluate(() => Math.max(0, ...(globalThis as unknown as { readonly benchTasks: number[] }).benchTasks.splice(0))) };
}

/** Works in a page of its own, whose map is drawn by its engine. */
export async function inFreshPage<T>(browser: Browser, server: StaticServer, hash: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/${hash}`);
    await page.locator('program-coverage-map [data-renderer="webgl"]').waitFor({ timeout: 60_000 });
    return await work(page);
  } finally {
    await context.close();
  }
}
