import { expect, test as base } from 'vitest';
import type { Browser } from 'playwright';
import { serve } from '../../scripts/serve';
import { launch } from '../support/launch';
import { until } from '../support/until';
import { mapFrame } from './support/host-page';
import { watch } from './support/visit';

/** The examples as `npm start` serves them: beside the built files, which are all that they use. */
const MOUNTS = { '/': 'dist', '/examples/': 'examples', '/examples/reveal.js/': 'node_modules/reveal.js/dist' };

const test = base.extend<{ browser: Browser }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads a fixture's needs from this pattern
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
});

test.for([
  { page: 'index.html', maps: 0 },
  { page: 'plain.html', maps: 1 },
  { page: 'two.html', maps: 2 },
  { page: 'frame.html', maps: 0 },
  { page: 'deck.html', maps: 1 },
  { page: 'article.html', maps: 4 },
])('examples/$page comes up clean', async ({ page: name, maps }, { browser }) => {
  const site = await serve({ mounts: MOUNTS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, [site.url], (problem) => problems.push(problem));
  await page.goto(`${site.url}/examples/${name}`);
  await page.evaluate(async () => {
    const all = [...document.querySelectorAll('program-coverage-map')];
    if (all.length > 0) await customElements.whenDefined('program-coverage-map');
    await Promise.all(all.map((map) => map.whenReady()));
  });
  expect(await page.locator('program-coverage-map').count()).toBe(maps);
  if (name === 'frame.html') {
    await until(async () => (await page.locator('#answer').textContent())?.includes('12 dari 36'), { what: 'the answer of the frame' });
    await page.locator('[data-program="umkm"]').click();
    await until(async () => (await page.locator('#answer').textContent())?.includes('8 dari 36'), { what: 'the answer to the button' });
    await page.locator('#scene').click();
    await until(async () => (await (await mapFrame(page)).evaluate(() => document.querySelector('program-coverage-map')?.state.scene)) === 'peternakan', { what: 'the scene' });
  }
  if (name === 'plain.html') await until(async () => (await page.locator('#figures').textContent())?.includes('8 dari 36'), { what: 'the figures' });
  await context.close();
  await site.close();
  expect(problems).toEqual([]);
});
