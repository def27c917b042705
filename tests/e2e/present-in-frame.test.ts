import type { Frame, Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { until } from '../support/until';
import { interactive, stateOf } from './support/element';
import { mapFrame, mapIs, test } from './support/host-page';

/** A map in a frame that presents, and what it says about the full screen that was refused. */
async function refused(page: Page): Promise<{ readonly map: Frame; readonly words: Locator }> {
  const map = await mapFrame(page);
  await mapIs(map, 'whenInteractive');
  await map.locator('[data-present-begin]').click();
  const words = map.locator('.pcm-present-refused');
  await until(() => words.isVisible(), { what: 'what to do instead' });
  return { map, words };
}

const frame = (lang: string, more = ''): string => `<iframe src="$MAPS/embed.html#layout=full&lang=${lang}&scene=umkm" title="Map" width="1200" height="800" ${more}></iframe>`;

describe('presenting in a frame that may not fill the screen', () => {
  test('fills the frame, says so, and leads to a tab of its own that shows the same scene', async ({ open }) => {
    const page = await open({ body: frame('en') });
    const { words } = await refused(page);
    expect(await words.textContent()).toMatch(/does not allow full screen.*Present in a tab of its own/s);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), words.locator('[data-own-tab]').click()]);
    await interactive(tab);
    expect((await stateOf(tab)).scene).toBe('umkm');
    expect(await tab.evaluate(() => window.opener)).toBeNull();
  });

  test('in a sandbox, which may keep that tab from opening, it gives the address to copy', async ({ open }) => {
    const page = await open({ body: frame('id', 'sandbox="allow-scripts"') });
    const { map, words } = await refused(page);
    const address = await words.locator('[data-own-tab-address]').textContent();
    expect(await words.textContent()).toMatch(/salin alamat ini:/);
    expect(address).toBe(await words.locator('[data-own-tab]').getAttribute('href'));
    await map.locator('[data-present-do="dismiss"]').click();
    await words.waitFor({ state: 'detached' });
    // Whoever closed it with the mouse goes on with the keys.
    await page.keyboard.press('ArrowRight');
    await until(async () => (await map.locator('[data-present-counter]').textContent())?.startsWith('6'), { what: 'the next scene' });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.evaluate((url) => void window.open(url ?? ''), address)]);
    await interactive(tab);
    expect((await stateOf(tab)).scene).toBe('umkm');
  });
});
