import { expect, test as base } from 'vitest';
import type { Browser, Frame, Page } from 'playwright';
import type { State } from '../../src/domain';
import { serve } from '../../scripts/serve';
import { launch } from '../support/launch';
import { until } from '../support/until';
import { mapFrame, mapIs } from './support/host-page';
import { watch } from './support/visit';

/** The examples as `npm start` serves them: beside the built files, which are all that they use. */
const MOUNTS = { '/': 'dist', '/examples/': 'examples', '/examples/reveal.js/': 'node_modules/reveal.js/dist' };

interface Fixtures {
  browser: Browser;
  /** An example, with all of its elements ready. */
  example: (name: string) => Promise<Page>;
}

/** A test of an example. It fails on whatever a clean page does not do. */
const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads a fixture's needs from this pattern
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  example: async ({ browser }, use) => {
    const site = await serve({ mounts: MOUNTS });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const problems: string[] = [];
    await use(async (name) => {
      const page = await context.newPage();
      watch(page, [site.url], (problem) => problems.push(problem));
      await page.goto(`${site.url}/examples/${name}`);
      await page.evaluate(async () => {
        const all = [...document.querySelectorAll('program-coverage-map')];
        if (all.length > 0) await customElements.whenDefined('program-coverage-map');
        await Promise.all(all.map((map) => map.whenReady()));
      });
      return page;
    });
    await context.close();
    await site.close();
    expect(problems).toEqual([]);
  },
});

const stateOf = (where: Page | Frame, selector = 'program-coverage-map'): Promise<State | undefined> =>
  where.evaluate((query) => document.querySelector<HTMLElementTagNameMap['program-coverage-map']>(query)?.state, selector);

test('the list of examples leads to each of them', async ({ example }) => {
  const page = await example('index.html');
  const names = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('./', '')));
  expect(names).toEqual(expect.arrayContaining(['plain.html', 'two.html', 'frame.html', 'deck.html', 'article.html']));
});

test('the plain page writes the map’s figures beside it', async ({ example }) => {
  const page = await example('plain.html');
  await until(async () => (await page.locator('#figures').textContent())?.includes('8 dari 36'), { what: 'the figures' });
});

test('the page with a frame steers it by its buttons and writes what it answers', async ({ example }) => {
  const page = await example('frame.html');
  await until(async () => (await page.locator('#answer').textContent())?.includes('12 dari 36'), { what: 'the answer of the frame' });
  await page.locator('[data-program="umkm"]').click();
  await until(async () => (await page.locator('#answer').textContent())?.includes('8 dari 36'), { what: 'the answer to the button' });
  await page.locator('#scene').click();
  await until(async () => (await stateOf(await mapFrame(page)))?.scene === 'peternakan', { what: 'the scene' });
});

test('two maps on one page each keep their own state, language and theme', async ({ example }) => {
  const page = await example('two.html');
  const headline = (id: string): Promise<string | null> => page.locator(`#${id} [data-headline]`).textContent();
  const right = { programs: ['umkm'], kecamatan: [], lang: 'en', theme: 'dark' };
  expect(await stateOf(page, '#left')).toMatchObject({ programs: ['peternakan'], lang: 'id', theme: 'light' });
  expect(await stateOf(page, '#right')).toMatchObject(right);
  const before = await headline('right');
  expect(before).toMatch(/8\s+of 36/);
  await page.locator('#jiken').click();
  await until(async () => (await headline('left'))?.includes('dari 11'), { what: 'the left one in Jiken alone' });
  expect([await stateOf(page, '#right'), await headline('right')]).toEqual([expect.objectContaining(right), before]);
  await page.locator('#both').click();
  await until(async () => (await headline('left'))?.includes('dari 36'), { what: 'the left one in both again' });
  expect(await headline('right')).toBe(before);
});

test('steps of the deck move its maps, and keys pressed in a map go back to the deck, one after another', async ({ example }) => {
  const page = await example('deck.html');
  const seen = (what: string): Promise<unknown> => until(() => page.locator('section.present h1, section.present h2').filter({ hasText: what }).count(), { what });
  await seen('Peta dalam salindia');
  await page.keyboard.press('ArrowRight');
  await seen('Bingkai');
  const map = await mapFrame(page);
  await mapIs(map, 'whenInteractive');
  await map.locator('canvas').click({ position: { x: 5, y: 5 } });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('frame');
  await page.keyboard.press('ArrowRight');
  await until(async () => (await stateOf(map))?.programs.join() === 'umkm', { what: 'the first step' });
  await page.keyboard.press('ArrowRight');
  await until(async () => (await stateOf(map))?.kecamatan.join() === '33.16.07', { what: 'the second step' });
  await page.keyboard.press('ArrowLeft');
  await until(async () => (await stateOf(map))?.kecamatan.length === 0, { what: 'the first step again' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await seen('Elemen');
  await mapIs(page, 'whenInteractive');
  await page.locator('#element canvas').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('ArrowRight');
  await until(async () => (await stateOf(page, '#element'))?.programs.join() === 'peternakan', { what: 'the first step of the element' });
  await page.keyboard.press('ArrowRight');
  await until(async () => (await stateOf(page, '#element'))?.match === 'all', { what: 'the second step of the element' });
  await page.keyboard.press('ArrowRight');
  await seen('Selesai');
});

test('the wheel scrolls the long article past every map, and moves none', async ({ example }) => {
  const page = await example('article.html');
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  for (const map of await page.locator('program-coverage-map, iframe').all()) {
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error('A map has no place.');
    await page.mouse.move(box.x + box.width / 2, Math.min(790, Math.max(10, box.y + box.height / 2)));
    const before = await scrolled();
    await page.mouse.wheel(0, -60);
    await until(async () => (await scrolled()) < before, { what: 'the page to scroll up' });
    await page.mouse.wheel(0, 120);
    await until(async () => (await scrolled()) > before, { what: 'the page to scroll down' });
  }
  const views = await page.evaluate(() => [...document.querySelectorAll('program-coverage-map')].map(({ state }) => state.view));
  expect([...views, (await stateOf(await mapFrame(page)))?.view]).toEqual([null, null, null, null, null]);
});
