import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, reportOf, shown, stateOf } from './support/element';
import { fingers } from './support/fingers';
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

async function expectDragged(page: Page): Promise<void> {
  await interactive(page);
  const before = await shown(page, '.map-frame').boundingBox();
  const [x, y] = [(before?.x ?? 0) + (before?.width ?? 0) * 0.6, (before?.y ?? 0) + (before?.height ?? 0) * 0.6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y - 20, { steps: 3 });
  await page.mouse.move(x + 120, y - 50, { steps: 3 });
  await page.mouse.up();
  await until(async () => (await stateOf(page)).view !== null, { what: 'the view of the hand at rest' });
  const after = await shown(page, '.map-frame').boundingBox();
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(120, 0);
  expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(-50, 0);
  expect((await stateOf(page)).village).toBeNull();
  // A click is one still.
  await page.mouse.click(x + 120, y - 50);
  await until(async () => (await stateOf(page)).village !== null, { what: 'the selection of a click' });
}

test('the print theme’s map is dragged on a screen, whatever engine is there', async ({ visit }) => {
  await expectDragged(await visit({ path: '/#theme=print' }));
});

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

  test('the drawn map is dragged: it follows the hand, the link follows it, and nothing is selected', async ({ visit }) => {
    const page = await visit({ prepare: forbidWebGl });
    await expectDragged(page);
  });

  test('the drawn map is dragged by a finger', async ({ visit }) => {
    const page = await visit({ prepare: forbidWebGl, context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });
    await interactive(page);
    const before = await shown(page, '.map-frame').boundingBox();
    await (await fingers(page)).drag({ x: (before?.x ?? 0) + 150, y: (before?.y ?? 0) + 200 }, 60);
    await until(async () => (await stateOf(page)).view !== null, { what: 'the view of the hand at rest' });
    const after = await shown(page, '.map-frame').boundingBox();
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(60, 0);
    expect((await stateOf(page)).village).toBeNull();
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

  test('steps of zoom move the map that stands in', async ({ visit }) => {
    const page = await visit({ expected: /context.{0,3}lost/i });
    await interactive(page);
    await page.evaluate(() => {
      const canvas = document.querySelector('program-coverage-map')?.shadowRoot?.querySelector('canvas.maplibregl-canvas');
      const loss = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') : null;
      if (!loss) throw new Error('There is no WebGL context to lose.');
      loss.loseContext();
    });
    await until(() => page.locator('.map-stage[data-renderer="svg"]').first().isVisible(), { what: 'the drawn map' });
    const before = await shown(page, '.map-frame').boundingBox();
    await shown(page, '[data-zoom="in"]').click();
    await until(async () => Math.abs(((await shown(page, '.map-frame').boundingBox())?.width ?? 0) - 2 * (before?.width ?? 0)) < 2, { what: 'the map twice as large' });
  });
});
