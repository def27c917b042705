import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, ready, reportOf, setState, shown, stateOf } from './support/element';
import { test } from './support/visit';

const programs = async (page: Page): Promise<string> => (await stateOf(page)).programs.join();

describe('the link', () => {
  test('carries all that a person has chosen, and brings it back after a reload', async ({ visit }) => {
    const path = '/#program=peternakan,umkm&match=all&kecamatan=33.16.08&show=gap&village=33.16.08.2017&boundaries=bps-2020&lang=en&theme=dark';
    const page = await visit({ path });
    await ready(page);
    const expected = {
      match: 'all',
      kecamatan: ['33.16.08'],
      show: 'gap',
      village: '33.16.08.2017',
      boundaries: 'bps-2020',
      lang: 'en',
      theme: 'dark',
    };
    const check = async (): Promise<void> => {
      const state = await stateOf(page);
      expect(state).toMatchObject(expected);
      expect(state.programs.toSorted()).toEqual(['peternakan', 'umkm']);
    };
    await check();
    await page.reload();
    await ready(page);
    await check();
    expect((await reportOf(page)).covered.codes).toEqual(['33.16.08.1013']);
  });

  test('goes along with a correction, where the release names an address', async ({ visit, site }) => {
    site.rewrite(/^\/data\/blora\/manifest\.json$/, (text) => text.replace('"corrections": null', '"corrections": "mailto:peta@example.org"'));
    const page = await visit({ path: '/#program=umkm' });
    await interactive(page);
    await shown(page, '[data-panel="about"]').click();
    const body = async (): Promise<string | null> => new URLSearchParams((await shown(page, '[data-corrections]').getAttribute('href'))?.split('?')[1]).get('body');
    expect((await body())?.trim()).toBe(page.url());
    await shown(page, 'button[data-program="pertanian"]').click();
    await until(async () => (await body())?.trim().endsWith('/#program=umkm,pertanian') === true, { what: 'the link to follow' });
  });

  test('to a village shows the whole map beside its card', async ({ visit }) => {
    const page = await visit({ path: '/#village=33.16.07.2007', context: { viewport: { width: 1440, height: 900 } } });
    await interactive(page);
    const card = await shown(page, '[data-card]').boundingBox();
    const map = await shown(page, '.map-frame').boundingBox();
    expect(map && card ? map.x + map.width : Infinity).toBeLessThanOrEqual(card?.x ?? 0);
  });

  test('follows the filters; back and forward walk through them', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await shown(page, 'button[data-program="umkm"]').click();
    await until(async () => page.url().includes('program=umkm'), { what: 'the filter in the link' });
    await shown(page, 'button[data-kecamatan="33.16.07"]').click();
    await until(async () => page.url().includes('kecamatan=33.16.07'), { what: 'the sub-district in the link' });

    await page.goBack();
    await until(async () => (await stateOf(page)).kecamatan.length === 0, { what: 'the state before the sub-district' });
    expect(await programs(page)).toBe('umkm');
    await page.goBack();
    await until(async () => (await programs(page)) === '', { what: 'the state before the filter' });
    expect((await reportOf(page)).covered.villages).toBe(12);
    await page.goForward();
    await until(async () => (await programs(page)) === 'umkm', { what: 'the filter again' });
    expect((await reportOf(page)).covered.villages).toBe(8);
  });

  test('changed by hand in an open page is obeyed', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await page.evaluate(() => (location.hash = '#program=pertanian'));
    await until(async () => (await programs(page)) === 'pertanian', { what: 'the filter of the new hash' });
    expect((await reportOf(page)).covered.codes).toEqual(['33.16.08.2022']);
  });

  test('keeps keys that it does not know', async ({ visit }) => {
    const page = await visit({ path: '/#utm=letter' });
    await interactive(page);
    await shown(page, 'button[data-program="umkm"]').click();
    await until(async () => page.url().includes('program=umkm'), { what: 'the filter in the link' });
    expect(page.url()).toContain('utm=letter');
  });

  test.for([
    { hash: '#program=perikanan', value: 'perikanan' },
    { hash: '#village=99.99.99.9999', value: '99.99.99.9999' },
    { hash: '#boundaries=atlantis', value: 'atlantis' },
    { hash: '#show=nothing', value: 'nothing' },
    { hash: '#map=up/down/left', value: 'up/down/left' },
    { hash: '#kecamatan=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', value: '<img src=x onerror=alert(1)>' },
  ])('drops $value with a note and shows the rest', async ({ hash, value }, { visit }) => {
    const page = await visit({ path: `/${hash}` });
    await interactive(page);
    expect((await reportOf(page)).covered.villages).toBe(12);
    await until(async () => (await page.locator('[data-notes]').allTextContents()).join().includes(value), { what: `a note about ${value}` });
  });

  test.for(['#map=5/0/0', '#map=11/60/-170', '#map=5/0/0&theme=print', '#map=15/-7.6/111.5&lang=en'])('that looks away from the map (%s) shows all of it, and says so', async (hash, { visit }) => {
    const page = await visit({ path: `/${hash}` });
    await interactive(page);
    expect((await stateOf(page)).view).toBeNull();
    await until(async () => /\(map\) (berada di luar|lies outside)/.test((await page.locator('[data-notes]').allTextContents()).join()), { what: 'a note about the place' });
    await page.evaluate(() => (location.hash = '#map=12/-7.03/111.53'));
    await until(async () => (await stateOf(page)).view !== null, { what: 'a place that is on the map' });
    await page.evaluate(() => (location.hash = '#map=12/20/111.53'));
    await until(async () => (await stateOf(page)).view === null, { what: 'the whole map again' });
  });

  test.for(['', '&theme=print'])('that is farther out or nearer than a map goes stops at its limits (%s)', async (theme, { visit }) => {
    const page = await visit({ path: `/#map=3/-7.03/111.53${theme}` });
    await interactive(page);
    const width = async (): Promise<number> => (await shown(page, '.map-frame').boundingBox())?.width ?? 0;
    expect(await width()).toBeGreaterThan(100);
    await page.evaluate(() => (location.hash = `#map=22/-7.03/111.53${location.hash.includes('print') ? '&theme=print' : ''}`));
    await until(async () => (await width()) > 5000, { what: 'the nearer map' });
    // 0.25° of a world that is 512 px wide at zoom 0, at zoom 17.
    expect(await width()).toBeLessThan(0.3 / 360 * 512 * 2 ** 17);
  });

  test('in the address bar is that of the language’s own page, without loading it', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await interactive(page);
    const address = (): string => page.url().replace(/^https?:\/\/[^/]+/, '');
    await page.evaluate(() => (document.documentElement.dataset['same'] = 'page'));
    await shown(page, 'a[data-lang="en"]').click();
    await until(() => address() === '/en/#program=umkm', { what: 'the address of the English page' });
    // What loads only now, comes from where the map is published.
    await setState(page, { boundaries: 'bps-2020', programs: [] });
    await shown(page, 'button[data-panel="plan"]').click();
    await until(async () => (await shown(page, '[data-drawer="plan"] h2').textContent()) === 'Plan', { what: 'the English panel' });
    expect(address()).toBe('/en/#boundaries=bps-2020');
    expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('page');
    await page.goBack();
    await page.goBack();
    await until(async () => (await stateOf(page)).lang === 'id', { what: 'Indonesian again' });
    expect([address(), await programs(page)]).toEqual(['/#program=umkm', 'umkm']);
    await page.goForward();
    await until(async () => (await stateOf(page)).lang === 'en', { what: 'English again' });
    await page.reload();
    await ready(page);
    expect([address(), (await stateOf(page)).lang, await programs(page)]).toEqual(['/en/#program=umkm', 'en', 'umkm']);
    await shown(page, 'a[data-lang="id"]').click();
    await until(() => address() === '/#program=umkm', { what: 'the address of the Indonesian page' });
  });

  test('is forgotten with its faults when another choice is made', async ({ visit }) => {
    const page = await visit({ path: '/#program=nothing' });
    await interactive(page);
    const notes = () => page.locator('[data-notes]').allTextContents();
    await until(async () => (await notes()).join().includes('nothing'), { what: 'a note about the link' });
    await shown(page, '[data-program="umkm"]').click();
    await until(async () => !(await notes()).join().includes('nothing'), { what: 'the note to go' });
    expect(new URL(page.url()).hash).toBe('#program=umkm');
  });

  test('shows the same places on another screen', async ({ visit }) => {
    const path = '/#map=11.5/-7.02/111.52';
    const [desk, phone] = [await visit({ path, context: { viewport: { width: 1440, height: 900 } } }), await visit({ path, context: { viewport: { width: 360, height: 740 } } })];
    for (const page of [desk, phone]) {
      await interactive(page);
      const { view } = await stateOf(page);
      expect(view?.lng).toBeCloseTo(111.52, 3);
      expect(view?.lat).toBeCloseTo(-7.02, 3);
      expect(view?.zoom).toBeCloseTo(11.5, 1);
    }
  });
});
