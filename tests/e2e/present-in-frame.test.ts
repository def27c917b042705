import { describe, expect } from 'vitest';
import { until } from '../support/until';
import { interactive, stateOf } from './support/element';
import { mapFrame, mapIs, test } from './support/host-page';

describe('presenting in a frame that may not fill the screen', () => {
  test('fills the frame, says so, and leads to a tab of its own that shows the same scene', async ({ open }) => {
    const page = await open({ body: '<iframe src="$MAPS/embed.html#layout=full&lang=en&scene=umkm" title="Map" width="1200" height="800"></iframe>' });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    await map.locator('[data-present-begin]').click();
    const link = map.locator('.pcm-present-refused [data-own-tab]');
    await until(() => link.isVisible(), { what: 'what to do instead' });
    expect(await map.locator('.pcm-present-refused').textContent()).toMatch(/does not allow full screen.*Present in a tab of its own/s);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await interactive(tab);
    expect((await stateOf(tab)).scene).toBe('umkm');
    expect(await tab.evaluate(() => window.opener)).toBeNull();
  });

  test('in a sandbox, which may keep that tab from opening, it gives the address to copy', async ({ open }) => {
    const page = await open({ body: '<iframe src="$MAPS/embed.html#layout=full&lang=id&scene=umkm" sandbox="allow-scripts" title="Peta" width="1200" height="800"></iframe>' });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    await map.locator('[data-present-begin]').click();
    const refused = map.locator('.pcm-present-refused');
    await until(() => refused.isVisible(), { what: 'what to do instead' });
    const address = await refused.locator('[data-own-tab-address]').textContent();
    expect(await refused.textContent()).toMatch(/salin alamat ini:/);
    expect(address).toBe(await refused.locator('[data-own-tab]').getAttribute('href'));
    await map.locator('[data-present-do="dismiss"]').click();
    await refused.waitFor({ state: 'detached' });
    // Whoever closed it with the mouse goes on with the keys.
    await page.keyboard.press('ArrowRight');
    await until(async () => (await map.locator('[data-present-counter]').textContent())?.startsWith('6'), { what: 'the next scene' });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.evaluate((url) => void window.open(url ?? ''), address)]);
    await interactive(tab);
    expect((await stateOf(tab)).scene).toBe('umkm');
  });
});
