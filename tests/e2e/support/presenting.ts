import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright';
import { until } from '../../support/until';
import { shown } from './element';
import { twoFrames } from './frames';

/** Starts the presentation by the map's own button. */
export async function present(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('program-coverage-map')?.shadowRoot;
    root?.querySelector<HTMLElement>('[data-present-begin]')?.click();
  });
  await until(() => isPresenting(page), { what: 'the presentation' });
}

export async function isPresenting(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('program-coverage-map')?.hasAttribute('data-presenting') ?? false);
}

/** "3 / 9" */
export async function counter(page: Page): Promise<string> {
  return (await shown(page, '[data-present-counter]').textContent()) ?? '';
}

export async function reaches(page: Page, at: string): Promise<void> {
  await until(async () => (await counter(page)) === at, { what: `scene ${at}` });
}

/** Where something stands once it moves no more: a map that has just become larger goes to its place by and by. Not in full screen, as `twoFrames`. */
export function boxAtRest(part: Locator): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  return until(async () => {
    await twoFrames(part.page());
    const before = await part.boundingBox();
    await sleep(200);
    await twoFrames(part.page());
    const box = await part.boundingBox();
    return box !== null && before !== null && box.x === before.x && box.y === before.y && box.width === before.width && box.height === before.height ? box : null;
  }, { what: `${part.toString()} at rest` });
}

/** Where the camera looks: the frame's place in the map's box, in parts of the box. */
export function frameOnScreen(page: Page): Promise<{ readonly left: number; readonly top: number; readonly width: number; readonly height: number }> {
  return page.evaluate(() => {
    const root = document.querySelector('program-coverage-map')?.shadowRoot;
    const [box, frame] = [root?.querySelector('[data-map]')?.getBoundingClientRect(), root?.querySelector('.map-frame')?.getBoundingClientRect()];
    if (!box || !frame) throw new Error('There is no map.');
    return { left: (frame.left - box.left) / box.width, top: (frame.top - box.top) / box.height, width: frame.width / box.width, height: frame.height / box.height };
  });
}
