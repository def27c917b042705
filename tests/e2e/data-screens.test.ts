/** The panel of own data for everybody: keyboards, screen readers, phones, both languages, three themes. */
import { describe, expect } from 'vitest';
import { violations } from './support/accessibility';
import { interactive, ready } from './support/element';
import { accept, ACTIVITIES, chooseFiles, DOUBTFUL, goToPreview, openDataPanel, textFile } from './support/own-files';
import { test } from './support/visit';

const SCREENS = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
];
const CASES = ['/', '/en/'].flatMap((path) => ['light', 'dark', 'print'].flatMap((theme) => SCREENS.map((screen) => ({ ...screen, path, theme }))));

test.for(CASES)('axe finds nothing at any step on $path, $theme theme, $name', async ({ path, theme, width, height }, { visit }) => {
  const page = await visit({ path: `${path}#theme=${theme}`, context: { viewport: { width, height } } });
  await interactive(page);
  await openDataPanel(page);
  await page.locator('[data-correct] > summary').click();
  expect(await violations(page), 'start').toEqual([]);
  await chooseFiles(page, textFile('rusak.geojson', '{'), DOUBTFUL);
  await page.locator('[data-found]').waitFor();
  expect(await violations(page), 'files').toEqual([]);
  await page.locator('button[data-match]').click();
  await page.locator('[data-question]').first().waitFor();
  expect(await violations(page), 'matches').toEqual([]);
  await page.locator('button[data-preview]').click();
  await page.locator('button[data-accept]').waitFor({ timeout: 60_000 });
  expect(await violations(page), 'preview').toEqual([]);
  await accept(page);
  expect(await violations(page), 'accepted').toEqual([]);
});

describe('on a phone', () => {
  test('nothing that can be pressed is smaller than 44 px, nor wider than the screen', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } });
    await ready(page);
    await openDataPanel(page);
    await chooseFiles(page, DOUBTFUL);
    await page.locator('button[data-match]').click();
    await page.locator('[data-question]').first().waitFor();
    const small = await page.locator('[data-drawer="data"] :is(button, select, summary, .pcm-choice):visible').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height, right } = element.getBoundingClientRect();
        return Math.min(width, height) < 43.5 || right > innerWidth + 0.5 ? [`${element.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});

test('focus goes into the panel, and back to its door with Escape', async ({ visit }) => {
  const page = await visit();
  await ready(page);
  await page.locator('button[data-panel="data"]').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-files]').waitFor({ state: 'attached' });
  const focused = () => page.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.activeElement?.outerHTML.slice(0, 60) ?? '');
  expect(await focused()).toContain('pcm-drawer-title');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('type="file"');
  await page.keyboard.press('Escape');
  expect(await focused()).toContain('data-panel="data"');
});

test.for([[1440, 900], [1180, 800]] as const)('a village’s card leaves the way back to the data before in sight, at %s', async ([width, height], { visit }) => {
  const page = await visit({ context: { viewport: { width, height } } });
  await interactive(page);
  await goToPreview(page, ACTIVITIES);
  await accept(page);
  await page.evaluate(() => document.querySelector('program-coverage-map')?.setState({ village: '33.16.08.2010' }));
  await page.locator('[data-card]').waitFor();
  // A click where something else lies above would not reach it.
  await page.locator('button[data-undo]').click();
  await page.locator('[data-own]').waitFor({ state: 'detached' });
});
