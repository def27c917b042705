import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, reportOf, setState, shown, stateOf } from './support/element';
import { counter, isPresenting, present, reaches } from './support/presenting';
import { test } from './support/visit';

const SCENES = ['programme', 'area', 'peternakan', 'pertanian', 'umkm', 'overlap', 'gap', 'workshop', 'hand-over'];
const title = async (page: Page): Promise<string> => (await shown(page, '[data-present-title]').textContent()) ?? '';
const focused = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.activeElement?.getAttribute('data-present-begin') ?? 'elsewhere');

describe('presenting', () => {
  test('every scene says the figures of its own report', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    for (const [index, id] of SCENES.entries()) {
      await reaches(page, `${index + 1} / ${SCENES.length}`);
      const { scene } = await stateOf(page);
      expect(scene).toBe(id);
      const { covered, scope, gap } = await reportOf(page);
      const text = ((await shown(page, '[data-present]').textContent()) ?? '').replace(/\s+/g, ' ');
      if (id === 'gap') expect(text).toContain(`${gap.villages} dari ${scope.villages}`);
      else if (id === 'area') expect(text).toContain(`${scope.villages} desa/kelurahan`);
      else if (id !== 'workshop' && id !== 'hand-over') expect(text).toContain(`${covered.villages} dari ${scope.villages}`);
      expect(text).not.toMatch(/[{}]/);
      await page.keyboard.press('PageDown');
    }
    expect(await counter(page)).toBe('9 / 9');
  });

  test('obeys arrows, Page keys, space, Home and End, and stops at both ends', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    const steps: readonly (readonly [key: string, at: number])[] = [
      ['ArrowRight', 2], ['ArrowDown', 3], ['PageDown', 4], ['Space', 5], ['Shift+Space', 4], ['ArrowLeft', 3], ['ArrowUp', 2], ['PageUp', 1], ['PageUp', 1], ['End', 9], ['PageDown', 9], ['Home', 1],
    ];
    for (const [key, at] of steps) {
      await page.keyboard.press(key);
      await reaches(page, `${at} / 9`);
    }
  });

  test('two quick presses are two scenes', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await reaches(page, '3 / 9');
    expect((await stateOf(page)).scene).toBe('peternakan');
  });

  test('Escape brings back state, camera, panel and focus, and leaves the address and history as they were', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm&kecamatan=33.16.07&map=11.5/-7.02/111.52' });
    await interactive(page);
    await shown(page, 'button[data-panel="story"]').click();
    await shown(page, '[data-scenes-present]').waitFor();
    const [before, url, length] = [await stateOf(page), page.url(), await page.evaluate(() => history.length)];
    await shown(page, '[data-present-begin]').focus();
    await page.keyboard.press('Enter');
    await until(() => isPresenting(page), { what: 'the presentation' });
    for (const at of [2, 3, 4]) {
      await page.keyboard.press('ArrowRight');
      await reaches(page, `${at} / 9`);
    }
    expect(page.url()).toBe(url);
    await page.keyboard.press('Escape');
    await until(async () => !(await isPresenting(page)), { what: 'the map again' });
    await until(async () => (await focused(page)) === '', { what: 'the focus where it was' });
    expect(await stateOf(page)).toEqual(before);
    expect(page.url()).toBe(url);
    expect(await shown(page, '[data-drawer="story"]').isVisible()).toBe(true);
    // The step that presenting was is behind the present entry, as after any way back.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(length + 1);
  });

  test('the back key ends it and stays on the page', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await interactive(page);
    await present(page);
    await page.keyboard.press('End');
    await reaches(page, '9 / 9');
    await page.goBack();
    await until(async () => !(await isPresenting(page)), { what: 'the map again' });
    expect(page.url()).toContain('#program=umkm');
    await until(async () => (await stateOf(page)).programs.join() === 'umkm', { what: 'the filter' });
  });

  test('starts with the scene that the map shows', async ({ visit }) => {
    const page = await visit({ path: '/en/#scene=overlap' });
    await interactive(page);
    await present(page);
    await reaches(page, '6 / 9');
    expect(await title(page)).toBe('Where two programmes meet');
  });

  test('a clicker’s full stop and a B make the screen black, and any key brings it back without leafing', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    for (const [black, back] of [['.', 'PageDown'], ['b', '.'], ['b', 'a'], ['B', 'Tab'], ['.', 'F2'], ['.', 'Escape']] as const) {
      await page.keyboard.press(black);
      await until(() => page.locator('[data-present-black]').isVisible(), { what: 'the black screen' });
      expect(await page.locator('[data-present-live]').textContent()).toMatch(/hitam/i);
      await page.keyboard.press(back);
      await until(async () => (await page.locator('[data-present-black]').count()) === 0, { what: 'the scene again' });
      expect(await counter(page)).toBe('1 / 9');
    }
  });

  test('a key that ends the black screen does not press the button that has the focus behind it', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    for (const name of ['next', 'leave']) {
      await page.locator(`[data-present-do="${name}"]`).focus();
      await page.keyboard.press('.');
      await until(() => page.locator('[data-present-black]').isVisible(), { what: 'the black screen' });
      await page.keyboard.press('Space');
      await until(async () => (await page.locator('[data-present-black]').count()) === 0, { what: 'the scene again' });
      expect(await isPresenting(page)).toBe(true);
      expect(await counter(page)).toBe('1 / 9');
    }
  });

  test('the page around may leaf to a scene; whatever else it has the map show ends the presentation, and stays', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    expect(await page.evaluate(() => document.querySelector('program-coverage-map')?.showScene('peternakan'))).toBe(true);
    await reaches(page, '3 / 9');
    expect(await title(page)).toBe('Peternakan');
    await page.keyboard.press('PageDown');
    await reaches(page, '4 / 9');
    await page.evaluate(() => document.querySelector('program-coverage-map')?.setState({ lang: 'en' }));
    expect(await isPresenting(page)).toBe(true);
    await page.evaluate(() => document.querySelector('program-coverage-map')?.setState({ programs: ['umkm'] }));
    await until(async () => !(await isPresenting(page)), { what: 'the map' });
    await until(() => page.url().includes('program=umkm'), { what: 'its address' });
    expect((await stateOf(page)).programs).toEqual(['umkm']);
    await page.goBack();
    await until(async () => (await stateOf(page)).programs.length === 0, { what: 'the map before' });
    expect(await isPresenting(page)).toBe(false);
    expect((await stateOf(page)).scene).toBeNull();
  });

  test('says each scene once to a screen reader, and the headline of the map not at all', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    const headline = await page.locator('[data-live]').textContent();
    await page.keyboard.press('End');
    await reaches(page, '9 / 9');
    expect(await page.locator('[data-present-live]').textContent()).toMatch(/^Adegan 9 dari 9\. Serah terima aset\./);
    expect(await page.locator('[data-live]').textContent()).toBe(headline);
  });

  test('traps no focus: Tab goes through the controls and out of them', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await present(page);
    const where = (): Promise<string> => page.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.activeElement?.getAttribute('data-present-do') ?? 'elsewhere');
    const seen: string[] = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      seen.push(await where());
    }
    expect(seen).toContain('next');
    expect(seen).toContain('leave');
    expect(seen.slice(seen.indexOf('leave') + 1)).toContain('elsewhere');
  });

  test('the hand-over is a scene of its own and points at no place', async ({ visit }) => {
    const page = await visit({ path: '/#scene=hand-over' });
    await interactive(page);
    await present(page);
    await reaches(page, '9 / 9');
    expect(await page.locator('[data-mark]:visible').count()).toBe(0);
    expect((await stateOf(page)).village).toBeNull();
    await page.keyboard.press('PageUp');
    await reaches(page, '8 / 9');
    expect(await page.locator('[data-mark]:visible').count()).toBe(1);
  });

  test('a scene that carries a plan is marked as one', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await setState(page, { plan: { add: [['33.16.08.2015', 'umkm']], remove: [] } });
    await shown(page, 'button[data-panel="story"]').click();
    await shown(page, '[data-scenes-arrange]').click();
    await shown(page, '[data-scenes-add]').click();
    await shown(page, '[data-scene-form] input[name="title-id"]').fill('Usul');
    await shown(page, '[data-scene-keep]').click();
    await until(async () => (await page.locator('[data-scene-item="own-1"]').textContent())?.includes('Rencana'), { what: 'the mark in the list' });
    await present(page);
    await page.keyboard.press('End');
    await reaches(page, '10 / 10');
    expect(await shown(page, '.pcm-present-plan').textContent()).toBe('Rencana');
    await page.keyboard.press('Home');
    await reaches(page, '1 / 10');
    expect(await page.locator('.pcm-present-plan').count()).toBe(0);
  });
});
