import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { watchFrames } from '../support/frame-probe';
import { until } from '../support/until';
import { interactive, ready, setState } from './support/element';
import { shownLabels } from './support/labels';
import { keepPictures, pictureOf, visibleDifference } from './support/pixels';
import { test } from './support/visit';

const SCREENS = [
  { name: 'a phone', width: 360, height: 740, scale: 3 },
  { name: 'a laptop', width: 1440, height: 900, scale: 1 },
  { name: 'a 4K screen', width: 3840, height: 2160, scale: 1 },
];
const HASHES = ['', '#program=umkm', '#boundaries=bps-2020'];
const CASES = SCREENS.flatMap((screen) => HASHES.map((hash) => ({ ...screen, hash, link: hash || 'no hash' })));

/** Is the headline as wide as its words are in the map's own font, and not as in the one that stands in for it? */
async function hasOwnFont(page: Page): Promise<boolean> {
  return page.locator('.pcm-figure').filter({ visible: true }).first().evaluate((figure) => {
    const range = document.createRange();
    range.selectNodeContents(figure);
    const style = getComputedStyle(figure);
    const own = document.createElement('span');
    own.textContent = (figure.textContent ?? '').trim();
    Object.assign(own.style, { position: 'absolute', whiteSpace: 'nowrap', font: style.font, letterSpacing: style.letterSpacing, fontFamily: '"Plus Jakarta Sans Variable", monospace' });
    document.body.append(own);
    const [isWide, shouldBe] = [range.getBoundingClientRect().width, own.getBoundingClientRect().width];
    own.remove();
    return Math.abs(isWide - shouldBe) < shouldBe / 50;
  });
}

/** 1.6 Mbit/s and 150 ms for each round trip. */
async function narrowLine(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 });
}

/** How long the engine is held back, so that nobody can take its picture for the first frame's. */
const HELD_MS = 3000;

describe('from the first frame to the engine’s', () => {
  test.for(CASES)('nothing jumps on $name with $link', { timeout: 180_000 }, async ({ name, link, width, height, scale, hash }, { visit, site }) => {
    const release = site.hold(/engine/);
    const page = await visit({
      path: `/${hash}`,
      early: true,
      context: { viewport: { width, height }, deviceScaleFactor: scale },
      prepare: (fresh) => fresh.addInitScript(watchFrames),
    });
    const held = sleep(HELD_MS);
    await until(() => page.evaluate(() => typeof window.frameLog?.villagesAt === 'number'), { what: '36 village shapes with size and fill' });
    const before = await pictureOf(page, '[data-map]');
    const labelsBefore = await shownLabels(page);
    await held;
    release();
    await interactive(page);
    await sleep(500);
    const after = await pictureOf(page, '[data-map]');
    const labelsAfter = await shownLabels(page);
    const { headlines, layoutShift } = await page.evaluate(() => window.frameLog);

    const different = visibleDifference(before, after);
    if (different > 0.005) keepPictures(`jump-${name}-${link}`, before, after);
    expect(different, 'share of pixels that differ').toBeLessThanOrEqual(0.005);
    expect(labelsBefore.length).toBeGreaterThan(0);
    expect(labelsAfter.map(({ text }) => text)).toEqual(labelsBefore.map(({ text }) => text));
    const farthest = Math.max(...labelsAfter.map(({ x, y }, at) => Math.hypot(x - (labelsBefore[at]?.x ?? 0), y - (labelsBefore[at]?.y ?? 0))));
    expect(farthest, 'pixels that a label moved').toBeLessThanOrEqual(1);
    expect(layoutShift, 'layout shift').toBe(0);
    expect(headlines, 'headlines seen').toHaveLength(1);
  });

  test('a link in the dark theme is dark from its first frame on, and light again when the reader says so', async ({ visit, site }) => {
    const release = site.hold(/\/assets\/app-/);
    const page = await visit({
      path: '/#theme=dark',
      early: true,
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          const look = (): void => {
            const seen = document.documentElement.dataset;
            if (document.body) seen['grounds'] = [...new Set([...(seen['grounds']?.split(';') ?? []), getComputedStyle(document.body).backgroundColor])].join(';');
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
    });
    const grounds = () => page.locator('html').getAttribute('data-grounds');
    await until(async () => (await grounds()) !== null, { what: 'a first frame' });
    release();
    await interactive(page);
    expect(await grounds()).toBe('rgb(27, 29, 28)');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('program-coverage-map')?.shadowRoot?.querySelector('.pcm') ?? document.body).backgroundColor)).toBe('rgb(27, 29, 28)');
    await setState(page, { theme: 'light' });
    await until(async () => (await grounds())?.endsWith(';rgb(255, 254, 251)') === true, { what: 'the light ground' });
  });

  test('a link with a filter never shows the headline of another filter', async ({ visit }) => {
    const seen = async (hash: string): Promise<string[]> => {
      const page = await visit({ path: `/${hash}`, early: true, prepare: (fresh) => fresh.addInitScript(watchFrames) });
      await interactive(page);
      return page.evaluate(() => window.frameLog.headlines);
    };
    const everything = await seen('');
    const msme = await seen('#program=umkm');
    expect(everything).toHaveLength(1);
    expect(msme).toHaveLength(1);
    expect(msme[0]).toMatch(/\b8\b/);
    expect(msme).not.toEqual(everything);
  });

  test.for(SCREENS)('a font that comes late moves nothing on $name', async ({ width, height, scale }, { visit, site }) => {
    const release = site.hold(/woff2$/);
    const page = await visit({ path: '/en/', early: true, context: { viewport: { width, height }, deviceScaleFactor: scale }, prepare: (fresh) => fresh.addInitScript(watchFrames) });
    await interactive(page);
    release();
    // Whatever the font does to the page, it does in the frames after it has come.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await sleep(500);
    const { layoutShift } = await page.evaluate(() => window.frameLog);
    expect(layoutShift, 'layout shift').toBe(0);
  });

  test('the first frame of a first visit is set in the map’s own font', async ({ visit, site }) => {
    // A machine that is busy may get it too late for one of them.
    for (let visits = 0; visits < 3; visits += 1) {
      // The paint waits for boot.js, and here both scripts wait for the font: where only what they run asks for it, it never comes.
      const release = site.hold(/\/boot\.js$|\/assets\/main-/);
      const from = site.transfers.length;
      const page = await visit({ early: true });
      if (!inject('single')) await until(() => site.transfers.slice(from).some(({ path }) => path.endsWith('.woff2')), { what: 'the font' });
      release();
      await page.waitForLoadState('load');
      if (await hasOwnFont(page)) return;
    }
    expect.fail('The font that stands in for it was shown each time.');
  });

  test('a page whose scripts never come shows its frame all the same', async ({ visit }) => {
    const refuse = (page: Page) => page.route(/\.js$/, (route) => route.abort());
    const page = await visit({ early: true, prepare: refuse, expected: /Failed to load resource/ });
    await until(() => page.locator('[data-headline]').first().isVisible(), { what: 'the headline', timeout: 20_000 });
  });

  test.for([
    { missing: 'main-', how: 'is refused' },
    { missing: 'define-', how: 'is refused' },
    { missing: 'app-', how: 'is refused' },
    { missing: 'main-', how: 'is refused before anybody listens' },
    { missing: 'main-', how: 'cannot be read by an old browser' },
  ])('a link with a filter shows the built frame, and that it is not filtered, when the module $missing $how', async ({ missing, how }, { visit, site }) => {
    const module = new RegExp(`/assets/${missing}[^/]*\\.js$`);
    if (how.startsWith('is refused')) site.refuse(module);
    else site.rewrite(module, () => 'let page = ;');
    if (how.endsWith('listens')) {
      const release = site.hold(/\/boot\.js$/);
      setTimeout(release, 1500);
    }
    const page = await visit({ path: '/#program=umkm', early: true, expected: /Failed to load resource|dynamically imported module|Unexpected token/ });
    await until(() => page.locator('[data-headline]').first().isVisible(), { what: 'the headline' });
    expect(await page.locator('[data-unasked]').innerText()).toContain('tidak diterapkan');
    // It stands far below in the page, which may be read on still.
    await until(() => page.locator('.pcm-below table[data-villages]').isVisible(), { what: 'the table' });
    // Its style sheet comes after it.
    await until(async () => (await page.locator('.pcm-needs-js').filter({ visible: true }).count()) === 0, { what: 'no control that needs a script' });
  });

  test('without a filter, a page whose modules are refused does not speak of one', async ({ visit, site }) => {
    site.refuse(/\/assets\/app-/);
    const page = await visit({ path: '/en/', early: true, expected: /Failed to load resource|dynamically imported module/ });
    await until(() => page.locator('.pcm-error-banner').isVisible(), { what: 'the note' });
    expect(await page.locator('.pcm-error-banner').innerText()).toContain('reload the page');
    expect(await page.locator('[data-unasked]').count()).toBe(0);
  });

  test('a link with a filter shows the built frame with its note when nothing comes for long, and its own map when that comes later', async ({ visit, site }) => {
    const release = site.hold(/\/assets\/app-/);
    const page = await visit({ path: '/#program=umkm', early: true, prepare: (fresh) => fresh.clock.install() });
    const headline = page.locator('[data-headline]').first();
    // Until then nothing is painted, but boxes may stand.
    await until(async () => (await page.locator('html.js [data-unable]').count()) > 0, { what: 'the built frame' });
    expect(await headline.isVisible()).toBe(false);
    await page.clock.fastForward(15_000);
    await until(() => headline.isVisible(), { what: 'the headline' });
    expect(await page.locator('[data-unasked]').isVisible()).toBe(true);
    release();
    await interactive(page);
    expect(await page.locator('[data-unasked]').count()).toBe(0);
    expect(await headline.innerText()).toMatch(/\b8\b/);
  });

  test.each(['index.html', 'en/index.html', 'embed.html'])('%s begins with less than 8 kB of scripts: the map’s own come after it', (page) => {
    const scripts = [...readFileSync(`dist/${page}`, 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address = '']) => address);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, address) => sum + statSync(join('dist', dirname(page), address)).size, 0)).toBeLessThan(8000);
  });

  test('on a slow line the app comes before the engine, and the engine before its worker', async ({ visit }) => {
    const page = await visit({ early: true, prepare: narrowLine });
    await interactive(page);
    const arrivals = await page.evaluate(() => {
      const files = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming);
      return ['app-', 'engine-', 'maplibre-gl-worker-'].map((name) => {
        const { startTime = Number.NaN, responseEnd = Number.NaN } = files.find((file) => file.name.includes(`/assets/${name}`)) ?? {};
        return { startTime, responseEnd };
      });
    });
    const [app, engine, worker] = arrivals;
    expect(app?.startTime).toBeLessThan(engine?.startTime ?? 0);
    expect(app?.responseEnd).toBeLessThan(engine?.responseEnd ?? 0);
    // Asked for after the app has come, and before the engine has: the line does not lie idle for a round trip. It comes last.
    expect(worker?.startTime).toBeGreaterThan(app?.responseEnd ?? Infinity);
    expect(worker?.startTime).toBeLessThan(engine?.responseEnd ?? 0);
    expect(worker?.responseEnd).toBeGreaterThan(engine?.responseEnd ?? Infinity);
  });

  test('the villages are there before the engine is', async ({ visit, site }) => {
    const release = site.hold(/engine/);
    const page = await visit({ early: true });
    await ready(page);
    await until(async () => (await page.locator('path[data-village]').count()) >= 36, { what: '36 village shapes' });
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(0);
    release();
    await interactive(page);
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
  });
});
