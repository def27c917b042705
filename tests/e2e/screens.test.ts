import { describe, expect } from 'vitest';
import { interactive, setState, shown } from './support/element';
import { violations } from './support/accessibility';
import { test } from './support/visit';

const SCREENS = [
  { name: 'desk', width: 1280, height: 720 },
  { name: 'phone', width: 360, height: 640 },
];
const CASES = ['/', '/en/'].flatMap((path) =>
  ['light', 'dark', 'print'].flatMap((theme) => SCREENS.map((screen) => ({ ...screen, path, theme }))),
);

describe('accessibility', () => {
  test.for(CASES)('axe finds nothing on $path, $theme theme, $name', async ({ path, theme, width, height }, { visit }) => {
    const page = await visit({ path: `${path}#theme=${theme}`, context: { viewport: { width, height } } });
    await interactive(page);
    expect(await violations(page)).toEqual([]);
    await setState(page, { programs: ['umkm'], village: '33.16.07.2007' });
    expect(await violations(page)).toEqual([]);
  });

  test.for([{ path: '/#theme=light', width: 1280, height: 720 }, { path: '/en/#theme=dark', width: 360, height: 640 }])('axe finds nothing in the table, the layers, the words about the map and the notes on $path, $width px wide', async ({ path, width, height }, { visit }) => {
    const page = await visit({ path: `${path}&program=atlantis`, context: { viewport: { width, height } } });
    await interactive(page);
    await shown(page, 'details[data-notes] summary').click();
    expect(await violations(page), 'notes').toEqual([]);
    for (const panel of ['table', 'about', 'layers']) {
      const door = shown(page, `button[data-panel="${panel}"]`);
      if (!(await door.isVisible())) await shown(page, '[data-sheet-toggle]').click();
      await door.click();
      await shown(page, '.pcm-drawer-title').waitFor();
      if (panel === 'about') await shown(page, '.pcm-drawer .pcm-reading').waitFor();
      expect(await violations(page), panel).toEqual([]);
      await shown(page, '.pcm-drawer [data-close]').click();
    }
  });

  test.for(['/', '/en/'])('axe finds nothing on the first frame of %s, before the engine is there', async (path, { visit, site }) => {
    const release = site.hold(/engine/);
    const page = await visit({ path, early: true });
    await page.waitForLoadState('domcontentloaded');
    expect(await violations(page)).toEqual([]);
    release();
  });

  test.for(SCREENS)('headline, legend and villages are in view without scrolling on a $name', async ({ width, height }, { visit }) => {
    const page = await visit({ context: { viewport: { width, height } } });
    await interactive(page);
    for (const selector of ['[data-headline]', 'button[data-program="umkm"]', '[data-map]']) {
      const box = await shown(page, selector).boundingBox();
      expect(box, selector).not.toBeNull();
      expect((box?.y ?? 0) + (box?.height ?? 0), selector).toBeLessThanOrEqual(height + 1);
      expect((box?.x ?? 0) + (box?.width ?? 0), selector).toBeLessThanOrEqual(width + 1);
    }
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(scrolls).toBe(false);
  });

  // The skip link is for keyboards alone.
  test('nothing that can be pressed on a phone is smaller than 44 px', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } });
    await interactive(page);
    const small = await page.locator('button:visible:not([data-skip]), input:visible').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = element.checkVisibility() && width > 0 && Math.min(width, height) < 43.5;
        return isSmall ? [`${element.outerHTML.slice(0, 120)} ${Math.round(width)}×${Math.round(height)}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  test.for(['/', '/en/'])('on a phone on its side the search of %s covers none of the map’s tools', async (path, { visit }) => {
    const page = await visit({ path, context: { viewport: { width: 640, height: 360 } } });
    await interactive(page);
    const search = await shown(page, '[data-search]').boundingBox();
    expect(search?.width).toBeGreaterThanOrEqual(43.5);
    const tools = await page.locator('.pcm-tools button:visible').all();
    expect(tools.length).toBeGreaterThanOrEqual(4);
    for (const tool of tools) expect((await tool.boundingBox())?.x).toBeGreaterThan((search?.x ?? 0) + (search?.width ?? 0));
    await shown(page, '[data-search]').fill('jik');
    expect((await shown(page, '[data-search]').boundingBox())?.width).toBeGreaterThan(250);
  });

  test.for(['/', '/en/'])('on a phone on its side the headline of %s stays in its panel, and a card leaves half of the map', async (path, { visit }) => {
    const page = await visit({ path: `${path}#village=33.16.07.2007`, context: { viewport: { width: 640, height: 360 } } });
    await interactive(page);
    const map = await shown(page, '[data-map]').boundingBox();
    const words = await page.locator('.pcm-headline :is(p, text):visible').evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().right));
    expect(words.length).toBeGreaterThan(0);
    expect(Math.max(...words)).toBeLessThanOrEqual(map?.x ?? 0);
    const card = await shown(page, '[data-card]').boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0) / 2);
    const inCard = await page.locator('[data-card] :visible').evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().right));
    expect(Math.max(...inCard)).toBeLessThanOrEqual((card?.x ?? 0) + (card?.width ?? 0));
  });

  test('no programme’s note is cut in the legend', async ({ visit }) => {
    for (const path of ['/', '/en/']) {
      const page = await visit({ path, context: { viewport: { width: 1440, height: 900 } } });
      await interactive(page);
      const cut = await page.locator('.pcm-row-note:visible').evaluateAll((notes) =>
        notes.flatMap((note) => (note.scrollWidth > note.clientWidth + 1 || note.scrollHeight > note.clientHeight + 1 ? [note.textContent] : [])),
      );
      expect(cut).toEqual([]);
    }
  });
});

test('in a contrast theme what is pressed looks so, and the figures of the bars can be read', async ({ visit }) => {
  const page = await visit({ path: '/#program=umkm', context: { forcedColors: 'active', colorScheme: 'dark' } });
  await interactive(page);
  const colors = await page.evaluate(() => {
    const root = document.querySelector('program-coverage-map')?.shadowRoot;
    const style = (selector: string): CSSStyleDeclaration | null => {
      const element = root?.querySelector(selector);
      return element ? getComputedStyle(element) : null;
    };
    return {
      pressed: style('[data-program="umkm"]')?.backgroundColor,
      other: style('[data-program="peternakan"]')?.backgroundColor,
      label: style('.pcm-area-label')?.fill,
      filled: style('.pcm-unit-covered')?.fill,
      page: getComputedStyle(document.body).backgroundColor,
    };
  });
  expect(colors.pressed).not.toBe(colors.other);
  expect([colors.label, colors.filled]).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  expect(colors.page).toBe('rgb(0, 0, 0)');
});
