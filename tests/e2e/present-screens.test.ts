import { describe, expect } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright';
import { until } from '../support/until';
import { violations } from './support/accessibility';
import { interactive, reportOf, shown, stateOf } from './support/element';
import { boxAtRest, frameOnScreen, isPresenting, present, reaches } from './support/presenting';
import { test } from './support/visit';

const SCREENS = [
  { name: 'a small projector', width: 1280, height: 720 },
  { name: 'a large one', width: 1920, height: 1080 },
  { name: 'a phone', width: 390, height: 844 },
];
/** Less wide: older projectors, and laptops. */
const HIGHER_SCREENS = [
  { name: 'a projector of 4:3', width: 1024, height: 768 },
  { name: 'a laptop', width: 1280, height: 800 },
];
/** What is held in the hand: buttons are larger there. */
const PHONES = [[360, 640], [375, 667], [390, 844], [844, 390]].map(([width = 0, height = 0]) => ({ width, height }));
const inTheHand = (width: number, height: number): BrowserContextOptions => ({ viewport: { width, height }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
const NO_WEBGL = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });

/** Full screen is refused: the map fills its window. In full screen a headless browser draws no frames, and what waits for one comes much later. */
const inWindow = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
  });

describe('on a screen', () => {
  test.for(['/', '/en/'].flatMap((path) => [...SCREENS, ...HIGHER_SCREENS].map((screen) => ({ ...screen, path }))))('every scene of $path fits $name, in type for the last row', { timeout: 180_000 }, async ({ path, width, height }, { visit }) => {
    const page = await visit({ path, context: { viewport: { width, height } } });
    await interactive(page);
    await present(page);
    for (let at = 1; at <= 9; at += 1) {
      await reaches(page, `${at} / 9`);
      const { cut, map, type, air } = await page.evaluate(() => {
        const root = document.querySelector('program-coverage-map')?.shadowRoot;
        const parts = [...(root?.querySelectorAll('[data-present-title], [data-present-figure], [data-present-text], [data-present-legend], .pcm-present-head') ?? [])];
        // Tails of letters hang a little below lines that are set tight.
        const tails = (part: Element): number => 0.15 * Math.max(...[part, ...part.children].map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
        const box = root?.querySelector('[data-map]')?.getBoundingClientRect();
        const text = root?.querySelector('[data-present-text]');
        const lines = [...(root?.querySelectorAll('[data-present-text] p, [data-present-title], .pcm-present-rest') ?? [])].flatMap((words) => {
          const range = document.createRange();
          range.selectNodeContents(words);
          return [...range.getClientRects()];
        });
        return {
          // Between the longest line and the map beside it.
          air: (box?.left ?? 0) - Math.max(...lines.map(({ right }) => right)),
          cut: parts.filter((part) => part.scrollHeight > part.clientHeight + tails(part) + 1 || part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().bottom > innerHeight).map((part) => part.className),
          map: box ? { width: box.width, height: box.height } : null,
          type: text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0,
        };
      });
      expect(cut, `scene ${at}`).toEqual([]);
      expect(type / Math.min(width, height)).toBeGreaterThanOrEqual(0.035);
      if (width > height) expect(air / width, `air beside the words of scene ${at}`).toBeGreaterThanOrEqual(0.018);
      expect(map?.width).toBeGreaterThan(width * (width > height ? 0.5 : 0.95));
      expect(map?.height).toBeGreaterThan(height * (width > height ? 0.75 : 0.38));
      await page.keyboard.press('PageDown');
    }
  });

  test.for(SCREENS)('the scene of the villages that are not named has their names on $name, and no others', async ({ width, height }, { visit }) => {
    const page = await visit({ path: '/#scene=gap', context: { viewport: { width, height } } });
    await interactive(page);
    await present(page);
    const { gap } = await reportOf(page);
    // Names at the edge of the box that the map had before come and go with the next frame.
    await until(async () => {
      const standing = await page.locator('program-coverage-map [data-label]').evaluateAll((labels) =>
        labels.filter((label) => label.checkVisibility({ visibilityProperty: true }) && label.getBoundingClientRect().width > 0).map((label) => label.getAttribute('data-label') ?? ''),
      );
      const named = new Set(standing.filter((label) => /^[\d.]{13}$/.test(label)));
      return gap.codes.filter((code) => named.has(code)).length >= 22 && [...named].every((code) => gap.codes.includes(code));
    }, { what: '22 names of villages that are not named in the data, and no others' });
  });

  test.for(['/', '/en/'].flatMap((path) => PHONES.map((phone) => ({ ...phone, path }))))('on a phone of $width × $height every scene of $path has names on its map, and all its words', { timeout: 180_000 }, async ({ path, width, height }, { visit }) => {
    const page = await visit({ path, context: inTheHand(width, height) });
    await interactive(page);
    await present(page);
    for (let at = 1; at <= 9; at += 1) {
      await reaches(page, `${at} / 9`);
      const { standing, cut } = await page.evaluate(() => {
        const root = document.querySelector('program-coverage-map')?.shadowRoot;
        const parts = [...(root?.querySelectorAll('.pcm-present-head, [data-present-text], [data-present-legend]') ?? [])];
        return {
          standing: [...(root?.querySelectorAll('[data-label]') ?? [])].filter((label) => label.checkVisibility({ visibilityProperty: true }) && label.getBoundingClientRect().width > 0).length,
          cut: parts.filter((part) => part.scrollHeight > part.clientHeight + 3 || part.scrollWidth > part.clientWidth + 1).map(({ className }) => className),
        };
      });
      expect(standing, `names of scene ${at}`).toBeGreaterThanOrEqual(3);
      expect(cut, `what is cut in scene ${at}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });

  test('a phone, which has no key for a full screen, is not told of one', async ({ visit }) => {
    const page = await visit({ context: inTheHand(390, 844), prepare: inWindow });
    await interactive(page);
    await present(page);
    await page.keyboard.press('PageDown');
    await reaches(page, '2 / 9');
    expect(await page.locator('.pcm-present-refused').count()).toBe(0);
  });

  test.for(SCREENS)('a title as long as a form allows leaves room for all the rest on $name', async ({ width, height }, { visit }) => {
    const page = await visit({ context: { viewport: { width, height } } });
    await interactive(page);
    await shown(page, 'button[data-panel="story"]').click();
    await shown(page, '[data-scenes-arrange]').click();
    await shown(page, '[data-scene-item="programme"] [data-scene-do="edit"]').click();
    await shown(page, '[data-scene-form] input[name="title-id"]').fill('Pendampingan ternak dan usaha kecil di desa '.repeat(5).slice(0, 200));
    await shown(page, '[data-scene-keep]').click();
    await present(page);
    await page.keyboard.press('Home');
    await reaches(page, '1 / 9');
    const bottoms = await page.evaluate(() =>
      ['.pcm-present-head', '[data-present-text]', '[data-present-legend]', '.pcm-present-foot'].map((part) => document.querySelector('program-coverage-map')?.shadowRoot?.querySelector(part)?.getBoundingClientRect().bottom ?? Infinity),
    );
    for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(height);
    expect(await page.locator('[data-present-text]').evaluate((text) => text.clientHeight)).toBeGreaterThan(height / 10);
  });

  test('a village that is pointed at does not stay so into the next scene', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 1280, height: 720 } }, prepare: inWindow });
    await interactive(page);
    await present(page);
    const box = await boxAtRest(shown(page, '[data-map]'));
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await until(() => page.locator('.map-tip').filter({ visible: true }).isVisible(), { what: 'the tip of a village' });
    await page.keyboard.press('PageDown');
    await reaches(page, '2 / 9');
    expect(await page.locator('.map-tip').filter({ visible: true }).count()).toBe(0);
  });

  test.for(SCREENS)('the camera of a scene shows its places on $name', async ({ width, height }, { visit }) => {
    const page = await visit({ context: { viewport: { width, height } } });
    await interactive(page);
    await present(page);
    const frames = [];
    for (let at = 2; at <= 8; at += 1) {
      await page.keyboard.press('PageDown');
      await reaches(page, `${at} / 9`);
      if (![3, 4, 8].includes(at)) continue;
      frames.push(await frameOnScreen(page));
      const outside = await page.evaluate(() => {
        const element = document.querySelector('program-coverage-map');
        const box = element?.shadowRoot?.querySelector('[data-map]')?.getBoundingClientRect();
        const codes = element?.state.village ? [element.state.village] : (element?.report.covered.codes ?? []);
        // A name stands there once for every size of type; those of other sizes have no box.
        const boxes = (code: string): DOMRect[] => [...(element?.shadowRoot?.querySelectorAll(`[data-label="${code}"]`) ?? [])].map((label) => label.getBoundingClientRect());
        const labels = codes.map((code) => boxes(code).find((label) => label.width > 0));
        return labels.filter((label) => !label || !box || label.left > box.right || label.right < box.left || label.top > box.bottom || label.bottom < box.top).length;
      });
      expect(outside, `labels of scene ${at} that lie outside`).toBe(0);
    }
    // The whole scope would fill the box once; places are shown larger.
    for (const frame of frames) expect(Math.max(frame.width, frame.height)).toBeGreaterThan(1.05);
  });

  test.for(['/', '/en/'].flatMap((path) => ['light', 'dark', 'print'].flatMap((theme) => SCREENS.slice(1).map((screen) => ({ ...screen, path, theme })))))(
    'axe finds nothing on $path in the $theme theme, on $name',
    async ({ path, theme, width, height }, { visit }) => {
      const page = await visit({ path: `${path}#theme=${theme}`, context: { viewport: { width, height } } });
      await interactive(page);
      await present(page);
      expect(await violations(page)).toEqual([]);
      for (let at = 2; at <= 8; at += 1) {
        await page.keyboard.press('PageDown');
        await reaches(page, `${at} / 9`);
        if (at === 5 || at === 8) expect(await violations(page), `scene ${at}`).toEqual([]);
      }
    },
  );
});

describe('full screen', () => {
  test('is asked for, and leaving it ends the presentation', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await shown(page, '[data-present-begin]').click();
    await until(() => page.evaluate(() => document.fullscreenElement?.localName === 'program-coverage-map'), { what: 'full screen' });
    expect(await page.locator('[data-present-do="fill"]').count()).toBe(0);
    await page.evaluate(() => document.exitFullscreen());
    await until(async () => !(await isPresenting(page)), { what: 'the map again' });
  });

  test('refused, it still fills the window and says what to do', async ({ visit }) => {
    const page = await visit({ prepare: inWindow });
    await interactive(page);
    await present(page);
    await until(() => page.locator('.pcm-present-refused').isVisible(), { what: 'what to do instead' });
    expect(await page.locator('.pcm-present-refused').textContent()).toContain('F11');
    expect(await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('program-coverage-map')?.getBoundingClientRect() ?? new DOMRect();
      return [left, top, width - innerWidth, height - innerHeight];
    })).toEqual([0, 0, 0, 0]);
    await page.keyboard.press('PageDown');
    await reaches(page, '2 / 9');
    expect(await page.locator('.pcm-present-refused').count()).toBe(0);
  });
});

describe('movement', () => {
  /** Every width that the frame is given from now on. */
  const watchWidths = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const frame = document.querySelector('program-coverage-map')?.shadowRoot?.querySelector<HTMLElement>('.map-frame');
      const seen = new Set<string>();
      (globalThis as unknown as { seen: Set<string> }).seen = seen;
      if (frame) new MutationObserver(() => seen.add(frame.style.width)).observe(frame, { attributes: true, attributeFilter: ['style'] });
    });
  /** The stage has its size on the screen, and the camera stands: a change of size would cut a glide short. */
  const atRest = (page: Page): Promise<void> =>
    page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))));
  const widths = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { seen: Set<string> }).seen.size);

  test('glides from scene to scene', async ({ visit }) => {
    const page = await visit({ context: { reducedMotion: 'no-preference' }, prepare: inWindow });
    await interactive(page);
    await present(page);
    await page.keyboard.press('PageDown');
    await reaches(page, '2 / 9');
    await atRest(page);
    await watchWidths(page);
    await page.keyboard.press('PageDown');
    await reaches(page, '3 / 9');
    await until(async () => (await widths(page)) > 4, { what: 'more than four places on the way' });
  });

  test('is none for a reader who wants less: the camera is there at once', async ({ visit }) => {
    const page = await visit({ prepare: inWindow });
    await interactive(page);
    await present(page);
    await page.keyboard.press('PageDown');
    await reaches(page, '2 / 9');
    await atRest(page);
    await watchWidths(page);
    await page.keyboard.press('PageDown');
    await reaches(page, '3 / 9');
    await until(async () => (await frameOnScreen(page)).width > 1.05, { what: 'the places of the scene' });
    expect(await widths(page)).toBeLessThanOrEqual(2);
  });
});

describe('without WebGL', () => {
  test('the drawn map is presented: scenes, places, Escape', async ({ visit }) => {
    const page = await visit({ prepare: NO_WEBGL });
    await interactive(page);
    await present(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await reaches(page, '3 / 9');
    expect(await page.locator('[data-map] .map-stage').getAttribute('data-renderer')).toBe('svg');
    await until(async () => (await frameOnScreen(page)).width > 1.05, { what: 'the places of the scene' });
    await page.keyboard.press('Escape');
    await until(async () => !(await isPresenting(page)), { what: 'the map again' });
    expect((await stateOf(page)).scene).toBeNull();
  });
});

describe('a finger', () => {
  test('that taps a village has its name beside the map, until the next scene', async ({ visit }) => {
    const page = await visit({ path: '/#scene=gap', context: inTheHand(390, 844), prepare: inWindow });
    await interactive(page);
    await present(page);
    const name = shown(page, '[data-label="33.16.07.2002"]');
    const box = await boxAtRest(name);
    const code = await name.getAttribute('data-label');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await until(async () => (await stateOf(page)).village === code, { what: 'the village' });
    await shown(page, '[data-present-village]').waitFor();
    const said = await shown(page, '[data-present-village]').innerText();
    expect(said.split('\n')[0]).toBe((await name.textContent())?.trim());
    expect(said).toContain('2010–2013');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('PageDown');
    await reaches(page, '8 / 9');
    expect(await page.locator('[data-present-village]').isVisible()).toBe(false);
  });

  test('leafs by a swipe and does not move the map', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });
    await interactive(page);
    await present(page);
    const client = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number, y: number): Promise<void> => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] });
      for (let part = 1; part <= 5; part += 1) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from + ((to - from) * part) / 5, y }] });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(300, 80, 400);
    await reaches(page, '2 / 9');
    expect((await stateOf(page)).view).toBeNull();
    await swipe(80, 300, 100);
    await reaches(page, '1 / 9');
    expect((await stateOf(page)).view).toBeNull();
  });
});
