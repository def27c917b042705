import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, reportOf, shown, stateOf } from './support/element';
import { pictureOf, visibleDifference } from './support/pixels';
import { test } from './support/visit';

const button = (page: Page, selector: string) => shown(page, `button${selector}`);
const headline = async (page: Page): Promise<string> => (await shown(page, '[data-headline]').textContent()) ?? '';
const programs = async (page: Page): Promise<string> => (await stateOf(page)).programs.join();

describe('the legend is the filter', () => {
  test('the first click shows one programme, the next adds, "all" resets', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const first = await headline(page);
    await button(page, '[data-program="umkm"]').click();
    await until(async () => (await programs(page)) === 'umkm', { what: 'MSME alone' });
    expect(await button(page, '[data-program="umkm"]').getAttribute('aria-pressed')).toBe('true');
    await button(page, '[data-program="pertanian"]').click();
    await until(async () => (await reportOf(page)).covered.villages === 9, { what: 'MSME and agriculture' });
    await button(page, '[data-program-all]').click();
    await until(async () => (await programs(page)) === '', { what: 'all programmes' });
    await until(async () => (await headline(page)) === first, { what: 'the first headline' });
  });

  test('works from the keyboard', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const target = button(page, '[data-program="umkm"]');
    let presses = 0;
    while (!(await target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element))) {
      presses += 1;
      if (presses > 60) throw new Error('60 presses of Tab do not reach the legend.');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await until(async () => (await programs(page)) === 'umkm', { what: 'the filter' });
  });

  test('the live region says the new headline once for each change', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const live = shown(page, '[data-live]');
    await live.evaluate((element) => {
      const heard: string[] = [];
      (globalThis as unknown as { heard: string[] }).heard = heard;
      new MutationObserver(() => {
        const text = (element.textContent ?? '').trim();
        if (text !== '') heard.push(text);
      }).observe(element, { childList: true, characterData: true, subtree: true });
    });
    await button(page, '[data-program="umkm"]').click();
    await until(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length > 0), { what: 'the announcement' });
    await page.waitForTimeout(1000);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/\b8\b/);
  });
});

describe('villages', () => {
  test.for([
    { typed: 'tempel lemah bang', code: '33.16.08.2012' },
    { typed: 'berumbung', code: '33.16.08.2008' },
    { typed: 'singorejo', code: '33.16.07.2007' },
    { typed: '33.16.07.2003', code: '33.16.07.2003' },
    { typed: 'Kel. Jepon', code: '33.16.08.1013' },
  ])('search finds "$typed"', async ({ typed, code }, { visit }) => {
    const page = await visit();
    await interactive(page);
    await shown(page, 'input[data-search]').fill(typed);
    await shown(page, 'input[data-search]').press('Enter');
    await until(async () => (await stateOf(page)).village === code, { what: `the village ${code}` });
    await until(() => shown(page, '[data-card]').isVisible(), { what: 'the village card' });
    expect(await shown(page, '[data-card]').textContent()).toContain(code);
  });

  test('the card says that a match is inferred, and how the report spells the name', async ({ visit }) => {
    const page = await visit({ path: '/#village=33.16.07.2007' });
    await interactive(page);
    const card = (await shown(page, '[data-card]').textContent()) ?? '';
    expect(card).toContain('Singonegoro');
    expect(card).toContain('Singorejo');
    expect(card).toMatch(/disimpulkan/i);
  });

  test('the card of a village that is not named says which named one is nearest', async ({ visit }) => {
    const page = await visit({ path: '/en/#village=33.16.08.2015' });
    await interactive(page);
    expect(await shown(page, '[data-card]').textContent()).toMatch(/nearest/i);
  });

  test('hover on the map shows in the picture and the name, and goes away again', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const before = await pictureOf(page, '[data-map]');
    const map = await shown(page, '[data-map]').boundingBox();
    if (!map) throw new Error('The map is not on screen.');
    await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2, { steps: 3 });
    await until(async () => visibleDifference(before, await pictureOf(page, '[data-map]')) > 0, { what: 'a hovered village' });
    await page.mouse.move(1, 1, { steps: 3 });
    await until(async () => visibleDifference(before, await pictureOf(page, '[data-map]')) === 0, { what: 'the map as it was' });
    expect((await stateOf(page)).village).toBeNull();
  });

  test('a map that was thrown and still moves goes where it is asked to, and the address says where', async ({ visit }) => {
    const page = await visit({ context: { reducedMotion: 'no-preference' } });
    await interactive(page);
    await button(page, '[data-zoom="in"]').click();
    await until(() => page.url().includes('map='), { what: 'the map to be nearer' });
    const { x, y, width, height } = (await shown(page, '[data-map]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const press = { x: x + width * 0.6, y: y + height / 2 };
    await page.mouse.move(press.x, press.y);
    await page.mouse.down();
    for (let step = 1; step <= 6; step += 1) await page.mouse.move(press.x - step * 40, press.y);
    await page.mouse.up();
    // Within the page: between two of the throw's own frames.
    await page.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.querySelector<HTMLElement>('[data-fit]')?.click());
    await until(() => new URL(page.url()).hash === '', { what: 'the address of the whole map' });
    const frame = (): Promise<string> => shown(page, '.map-frame').evaluate((one) => JSON.stringify(one.getBoundingClientRect()));
    const fitted = await frame();
    await page.waitForTimeout(600);
    expect(new URL(page.url()).hash).toBe('');
    expect((await stateOf(page)).view).toBeNull();
    expect(await frame()).toBe(fitted);
  });

  test('the list can dwell on the villages that are not named without changing a figure', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const before = await reportOf(page);
    await button(page, '[data-show="gap"]').click();
    await until(async () => (await stateOf(page)).show === 'gap', { what: 'the switch' });
    expect(await reportOf(page)).toEqual(before);
  });
});

describe('files that are loaded when used', () => {
  test('boundaries that cannot be had are said so, and the map stays', async ({ visit, site }) => {
    site.refuse(/bps-2020/);
    const page = await visit({ expected: /bps-2020|503/ });
    await interactive(page);
    await page.evaluate(() => document.querySelector('program-coverage-map')?.setState({ boundaries: 'bps-2020' }).catch(() => undefined));
    await until(async () => (await page.locator('[data-notes]').allTextContents()).join().trim() !== '', { what: 'a note' });
    expect(await page.locator('path[data-village], canvas.maplibregl-canvas').count()).toBeGreaterThan(0);
  });
});
