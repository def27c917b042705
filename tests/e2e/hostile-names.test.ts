import { expect } from 'vitest';
import { until } from '../support/until';
import { interactive, shown } from './support/element';
import { pointAtRest } from './support/map-point';
import { test } from './support/visit';

const HOSTILE = '<img src=x onerror=document.title=1>';

test('a name with markup in it stays text everywhere', async ({ visit, site }) => {
  // Everything but the pages themselves, wherever the build has put the name.
  site.rewrite(/\.(js|json|csv|geojson)$/, (text) => text.replaceAll('Nglebur', HOSTILE));
  const page = await visit({ path: '/#village=33.16.07.2003' });
  await interactive(page);
  await until(async () => (await shown(page, '[data-card]').textContent())?.includes(HOSTILE), { what: 'the name as text in the card' });
  const at = await pointAtRest(page, '33.16.07.2003');
  await until(async () => {
    // The outlines have been changed, too: when the picture is derived anew, the tip goes until the pointer moves on.
    for (const aside of [1, 0]) await page.mouse.move(at.x + aside, at.y);
    return (await page.locator('.map-tip:visible').allTextContents()).some((text) => text.includes(HOSTILE));
  }, { what: 'the name as text in the tip' });
  for (const target of ['.map-tip', 'table[data-villages]', 'table[data-matrix]', '[data-card]', '[data-map]']) {
    expect(await page.locator(`${target} img[src="x"]`).count(), target).toBe(0);
  }
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});
