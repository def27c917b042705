import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { until } from '../support/until';
import { interactive, stateOf } from './support/element';
import { present, reaches } from './support/presenting';
import { test } from './support/visit';

const SCREENS = [
  { name: 'a laptop', width: 1440, height: 900 },
  { name: 'an old projector', width: 1024, height: 768 },
  { name: 'a phone', width: 390, height: 844 },
];

/** Names on the map by what they say: those that cross its edge, and those that are whole. */
function names(page: Page): Promise<{ readonly cut: readonly string[]; readonly whole: readonly string[] }> {
  return page.evaluate(() => {
    const root = document.querySelector('program-coverage-map')?.shadowRoot;
    const box = root?.querySelector('[data-map]')?.getBoundingClientRect();
    if (!box) throw new Error('There is no map.');
    const seen = [...(root?.querySelectorAll('[data-label]') ?? [])].filter((label) => label.checkVisibility({ visibilityProperty: true })).map((label) => ({ id: label.getAttribute('data-label') ?? '', place: label.getBoundingClientRect() }));
    const near = seen.filter(({ place: { width, left, right, top, bottom } }) => width > 0 && right > box.left && left < box.right && bottom > box.top && top < box.bottom);
    const isWhole = ({ place }: (typeof near)[number]): boolean => place.left >= box.left - 1 && place.right <= box.right + 1 && place.top >= box.top - 1 && place.bottom <= box.bottom + 1;
    return { cut: near.filter((one) => !isWhole(one)).map(({ id }) => id), whole: near.filter(isWhole).map(({ id }) => id) };
  });
}

describe('names at the edge of the map', () => {
  test.for(SCREENS)('are whole or not there in every scene, and those of the scene’s own villages are there, on $name', { timeout: 180_000 }, async ({ width, height }, { visit }) => {
    const page = await visit({ context: { viewport: { width, height } } });
    await interactive(page);
    await present(page);
    for (let at = 1; at <= 9; at += 1) {
      await reaches(page, `${at} / 9`);
      const { programs, village } = await stateOf(page);
      const covered = await page.evaluate(() => document.querySelector('program-coverage-map')?.report.covered.codes ?? []);
      const own = village !== null ? [village] : programs.length > 0 ? covered : [];
      await until(async () => {
        const { cut, whole } = await names(page);
        return cut.length === 0 && own.every((code) => whole.includes(code));
      }, { what: `no name to be cut in scene ${at}, and those of ${own.join()} to be there` });
      await page.keyboard.press('PageDown');
    }
  });

  test('come back where a hand moves the map', async ({ visit }) => {
    const page = await visit({ path: '/#scene=pertanian', context: { viewport: { width: 1440, height: 900 } } });
    await interactive(page);
    const hidden = page.locator('[data-cut]');
    await until(async () => (await hidden.count()) > 0, { what: 'a name at the edge not to be shown' });
    await page.locator('[data-zoom="in"]').filter({ visible: true }).first().click();
    await until(async () => (await hidden.count()) === 0, { what: 'all names to be back' });
  });

  test('are all on paper, which shows the whole map', async ({ visit }) => {
    const page = await visit({ path: '/#scene=pertanian', context: { viewport: { width: 1440, height: 900 } } });
    await interactive(page);
    const hidden = page.locator('[data-cut]');
    await until(async () => (await hidden.count()) > 0, { what: 'a name at the edge not to be shown' });
    await page.emulateMedia({ media: 'print' });
    await until(async () => (await hidden.count()) === 0, { what: 'all names on paper' });
    await page.emulateMedia({ media: 'screen' });
    await until(async () => (await hidden.count()) > 0, { what: 'the screen as it was' });
  });

  test.for(['light', 'dark', 'print'])('leave the scale readable: its text has a rim where lines run beneath it, in the %s theme', async (theme, { visit }) => {
    const page = await visit({ path: `/#scene=workshop&theme=${theme}`, context: { viewport: { width: 390, height: 844 } } });
    await interactive(page);
    const { shadow, halo } = await page.locator('.map-scale-text').filter({ visible: true }).first().evaluate((text) => {
      const probe = document.createElement('i');
      text.append(probe);
      probe.style.color = 'var(--halo)';
      const found = { shadow: getComputedStyle(text).textShadow, halo: getComputedStyle(probe).color };
      probe.remove();
      return found;
    });
    expect(shadow.split(halo).length - 1).toBeGreaterThanOrEqual(8);
  });
});
