import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { interactive, shown } from './support/element';
import { test } from './support/visit';

/** Type as a reader sets it in the browser, the page not zoomed: what a rem is, px. */
const typeOf = (px: number) => async (page: Page): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.enable');
  await client.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } });
};
const doubleType = typeOf(32);

/** Words of the interface that stand outside the window's sides, or are cut by what holds them. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.locator('.pcm-header, .pcm-headline, .pcm-legend, .pcm-doors, .pcm-tools, .pcm-credits').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (!holder?.checkVisibility() || holder.closest('.pcm-sr')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right, width } = range.getBoundingClientRect();
        const own = holder.getBoundingClientRect();
        const isClipped = getComputedStyle(holder).overflowX !== 'visible' && right > own.right + 1;
        // Words that only a screen reader says are cut off whole.
        const isSilent = getComputedStyle(holder).clipPath !== 'none';
        if (width > 0 && !isSilent && (left < 0 || right > innerWidth || isClipped)) cut.push(node.textContent ?? '');
      }
      return cut;
    }),
  );
}

describe('with type twice as large', () => {
  test.for([[1280, 720], [1440, 900]].flatMap(([width = 0, height = 0]) => ['/', '/en/'].map((path) => ({ width, height, path }))))(
    'every word of $path is as large and whole at $width × $height',
    async ({ width, height, path }, { visit }) => {
      const page = await visit({ path, context: { viewport: { width, height } }, prepare: doubleType });
      await interactive(page);
      const size = (selector: string) => shown(page, selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(await size('.pcm-row-button .pcm-row-name')).toBeGreaterThanOrEqual(28);
      expect(await size('.map-frame')).toBeGreaterThanOrEqual(24);
      expect(await cutWords(page)).toEqual([]);
      const tools = await page.locator('.pcm-tool:visible').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().right));
      expect(Math.max(...tools)).toBeLessThanOrEqual(width);
    },
  );

  test.for(['/', '/en/'])('a phone at %s has as much of it as there is room for, and its map', async (path, { visit }) => {
    const page = await visit({ path, context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, prepare: doubleType });
    await interactive(page);
    expect((await shown(page, '[data-map]').boundingBox())?.height).toBeGreaterThanOrEqual(320);
    expect((await cutWords(page)).filter((word) => !/Agriculture|^1$/.test(word))).toEqual([]);
  });
});

test('a page around whose rem is 10 px has the same map as any other', async ({ visit }) => {
  const looks = async (px: number) => {
    const page = await visit({ context: { viewport: { width: 880, height: 700 } }, prepare: typeOf(px) });
    await interactive(page);
    const box = async (selector: string) => (await shown(page, selector).boundingBox()) ?? selector;
    const size = (selector: string) => shown(page, selector).evaluate((element) => getComputedStyle(element).fontSize);
    return [await box('[data-map]'), await box('.pcm-headline'), await size('.pcm-figure'), await size('.pcm-row-button .pcm-row-name'), await size('.map-frame')];
  };
  expect(await looks(10)).toEqual(await looks(16));
});
