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

const frame = (lang: string, more = '', [width, height] = [1200, 800]): string => `<iframe src="$MAPS/embed.html#layout=full&lang=${lang}&scene=umkm" title="Map" width="${width}" height="${height}" ${more}></iframe>`;

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

  test.for([[400, 300], [480, 270], [360, 640], [960, 540]].flatMap((size) => ['id', 'en'].map((lang) => ({ size, lang }))))('says so beside the scene’s words and map, not on them: $lang at $size', async ({ size, lang }, { open }) => {
    const page = await open({ body: frame(lang, 'sandbox="allow-scripts"', size as [number, number]) });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    await map.locator('[data-present-begin]').evaluate((button: HTMLButtonElement) => button.click());
    await map.locator('.pcm-present-refused').waitFor();
    const faults = await map.evaluate(() => {
      const root = document.querySelector('program-coverage-map')?.shadowRoot;
      const boxOf = (part: string): DOMRect => root?.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      const note = boxOf('.pcm-present-refused');
      const covered = ['head', 'text', 'legend', 'foot'].map((part) => `.pcm-present-${part}`).concat('.pcm-stage').filter((part) => {
        const box = boxOf(part);
        return box.width === 0 || (box.top < note.bottom - 1 && note.top < box.bottom - 1 && box.left < note.right - 1 && note.left < box.right - 1);
      });
      return note.top < 0 || note.bottom > innerHeight ? [...covered, 'outside'] : covered;
    });
    expect(faults).toEqual([]);
  });
});
