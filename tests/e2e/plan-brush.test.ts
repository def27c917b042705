import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { violations } from './support/accessibility';
import { shown, stateOf } from './support/element';
import { pointAtRest } from './support/map-point';
import { openPlanning, planOf } from './support/planning';
import { test } from './support/visit';

const [BANGSRI, NGLOBO] = ['33.16.08.2006', '33.16.07.2001'];

async function clickOnMap(page: Page, code: string): Promise<void> {
  const { x, y } = await pointAtRest(page, code);
  await page.mouse.click(x, y);
}

async function tapOnMap(page: Page, code: string): Promise<void> {
  const { x, y } = await pointAtRest(page, code);
  await page.touchscreen.tap(x, y);
}

describe('planning by clicks on the map', () => {
  test('tags and untags by clicks on the map, says so, and selects again after Escape', async ({ visit }) => {
    const page = await visit({ path: '/' });
    await openPlanning(page);
    await shown(page, '[data-plan-brush]').selectOption('umkm');
    const said = shown(page, '[data-brush-on] [data-brush-said]');
    expect(await said.textContent()).toMatch(/Klik desa\/kelurahan untuk merencanakan UMKM/);
    await clickOnMap(page, BANGSRI);
    await until(async () => (await planOf(page)) === `+${BANGSRI} umkm`, { what: 'the plan of the first click' });
    expect(await said.textContent()).toBe('Bangsri: UMKM ditambahkan dalam rencana.');
    await clickOnMap(page, NGLOBO);
    await until(async () => (await planOf(page)) === `+${BANGSRI} umkm,-${NGLOBO} umkm`, { what: 'the plan of the second' });
    expect(await said.textContent()).toBe('Nglobo: UMKM dikeluarkan dalam rencana.');
    await shown(page, '[data-brush-undo]').click();
    await clickOnMap(page, BANGSRI);
    await until(async () => (await planOf(page)) === '', { what: 'no plan after undoing and a click that takes the first back' });
    expect((await stateOf(page)).village).toBeNull();
    await page.keyboard.press('Escape');
    await until(async () => (await page.locator('[data-brush-on]').count()) === 0, { what: 'the brush laid down' });
    expect(await shown(page, '[data-plan-panel]').isVisible()).toBe(true);
    await clickOnMap(page, BANGSRI);
    await until(async () => (await stateOf(page)).village === BANGSRI, { what: 'a click that selects' });
    expect(await planOf(page)).toBe('');
  });

  test('by taps on a phone: the sheet makes room for the map, which says what a tap does', async ({ visit }) => {
    const page = await visit({ path: '/en/', context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
    await openPlanning(page);
    await shown(page, '[data-plan-brush]').selectOption('peternakan');
    await until(() => shown(page, '[data-brush-on]').isVisible(), { what: 'the map with what a tap does' });
    await tapOnMap(page, NGLOBO);
    await until(async () => (await planOf(page)) === `+${NGLOBO} peternakan`, { what: 'the plan of the tap' });
    expect(await shown(page, '[data-brush-on] [data-brush-said]').textContent()).toBe('Nglobo: Livestock added to the plan.');
    expect(await violations(page)).toEqual([]);
    await shown(page, '[data-brush-off]').click();
    expect(await page.locator('[data-brush-on]').count()).toBe(0);
  });
});
