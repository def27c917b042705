import type { Page } from 'playwright';
import { until } from '../../support/until';
import { shown } from './element';

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

/** Where the camera looks: the frame's place in the map's box, in parts of the box. */
export function frameOnScreen(page: Page): Promise<{ readonly left: number; readonly top: number; readonly width: number; readonly height: number }> {
  return page.evaluate(() => {
    const root = document.querySelector('program-coverage-map')?.shadowRoot;
    const [box, frame] = [root?.querySelector('[data-map]')?.getBoundingClientRect(), root?.querySelector('.map-frame')?.getBoundingClientRect()];
    if (!box || !frame) throw new Error('There is no map.');
    return { left: (frame.left - box.left) / box.width, top: (frame.top - box.top) / box.height, width: frame.width / box.width, height: frame.height / box.height };
  });
}
