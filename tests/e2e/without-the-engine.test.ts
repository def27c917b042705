import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, reportOf, shown, stateOf } from './support/element';
import { pictureOf, visibleDifference } from './support/pixels';
import { test } from './support/visit';

/** As a browser without WebGL answers. */
function forbidWebGl(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

async function expectWorkingMap(page: Page): Promise<void> {
  await shown(page, 'button[data-program="umkm"]').click();
  await until(async () => (await reportOf(page)).covered.villages === 8, { what: 'the report of the filter' });
  expect(await shown(page, '[data-headline]').textContent()).toMatch(/\b8\b/);

  const village = shown(page, 'path[data-village="33.16.07.2001"]');
  const before = await pictureOf(page, '[data-map]');
  await village.hover();
  await until(async () => visibleDifference(before, await pictureOf(page, '[data-map]')) > 0, { what: 'the hovered village to look hovered' });
  await village.click();
  await until(async () => (await stateOf(page)).village === '33.16.07.2001', { what: 'the selection' });
  await until(() => shown(page, '[data-card]').isVisible(), { what: 'the village card' });
}

describe('without JavaScript', () => {
  test.for([
    { path: '/', words: /12 dari 36/, lang: 'id' },
    { path: '/en/', words: /12 of (the )?36/, lang: 'en' },
  ])('$path shows map, headline, legend and table', async ({ path, words, lang }, { visit }) => {
    const page = await visit({ path, context: { javaScriptEnabled: false } });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('path[data-village]').count()).toBeGreaterThanOrEqual(36);
    const box = await shown(page, 'path[data-village="33.16.08.1013"]').boundingBox();
    expect(box?.width).toBeGreaterThan(5);
    expect(await shown(page, '[data-headline]').isVisible()).toBe(true);
    expect(await shown(page, '[data-headline]').textContent()).toMatch(words);
    expect(await page.getByText(/UMKM|Micro-enterprise/).filter({ visible: true }).first().isVisible()).toBe(true);
    expect(await page.locator('table[data-villages] tr[data-village]').count()).toBe(36);
    await shown(page, 'table[data-villages]').scrollIntoViewIfNeeded();
    expect(await shown(page, 'table[data-villages]').isVisible()).toBe(true);
  });
});

describe('without WebGL', () => {
  test('the drawn map filters, hovers and selects', async ({ visit }) => {
    const page = await visit({ prepare: forbidWebGl });
    await interactive(page);
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(0);
    await expectWorkingMap(page);
  });

  test('a card that a link opens lies beside the villages, not over them', async ({ visit }) => {
    const page = await visit({ path: '/#village=33.16.08.2004', prepare: forbidWebGl, context: { viewport: { width: 1440, height: 900 } } });
    await interactive(page);
    const card = await shown(page, '[data-card]').boundingBox();
    const east = await page.locator('path[data-village]:visible').evaluateAll((paths) => Math.max(...paths.map((path) => path.getBoundingClientRect().right)));
    expect(east).toBeLessThan(card?.x ?? 0);
  });
});

describe('when the engine’s worker is refused', () => {
  test('the drawn map stays and works', async ({ visit, site }) => {
    site.refuse(/worker/);
    const page = await visit({ expected: /worker|503/i });
    await interactive(page);
    await expectWorkingMap(page);
  });
});

describe('when the engine itself is refused', () => {
  test('the drawn map stays and works', async ({ visit, site }) => {
    site.refuse(/engine/);
    const page = await visit({ expected: /engine|503|dynamically imported/i });
    await interactive(page);
    await expectWorkingMap(page);
  });
});

describe('when the graphics card goes away', () => {
  test('the same picture comes back with it, selection included', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm&village=33.16.07.2001', expected: /context.{0,3}lost/i });
    await interactive(page);
    const before = await pictureOf(page, '[data-map]');
    await page.evaluate(() => {
      const root = document.querySelector('program-coverage-map');
      const canvas = (root?.shadowRoot ?? document).querySelector('canvas.maplibregl-canvas') ?? document.querySelector('canvas.maplibregl-canvas');
      const gl = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null;
      const loss = gl?.getExtension('WEBGL_lose_context');
      if (!canvas || !loss) throw new Error('There is no WebGL context to lose.');
      return new Promise<void>((done) => {
        canvas.addEventListener('webglcontextrestored', () => done(), { once: true });
        canvas.addEventListener('webglcontextlost', () => setTimeout(() => loss.restoreContext(), 100), { once: true });
        loss.loseContext();
      });
    });
    await until(async () => visibleDifference(before, await pictureOf(page, '[data-map]')) <= 0.001, { what: 'the same picture' });
    expect((await stateOf(page)).village).toBe('33.16.07.2001');
  });
});
