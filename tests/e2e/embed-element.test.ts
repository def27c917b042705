import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { fingers } from './support/fingers';
import { twoFrames } from './support/frames';
import { watchHints } from './support/hints';
import { mapIs, test } from './support/host-page';

const MODULE = '<script type="module" src="$MAPS/element/program-coverage-map.js"></script>';
const element = (attributes = 'layout="map"', style = 'height: 540px'): string => `<program-coverage-map ${attributes} style="${style}"></program-coverage-map>`;
const POLICY = "default-src 'self'; script-src 'self' $MAPS; connect-src $MAPS; font-src $MAPS; img-src 'self' data:; style-src 'unsafe-inline'; worker-src blob: $MAPS";

/** Renderers of the page's maps, in order. */
const renderers = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('program-coverage-map').evaluateAll((maps) => maps.map((map) => map.shadowRoot?.querySelector<HTMLElement>('.map-stage')?.dataset['renderer']));

describe('the element in a page of another origin', () => {
  test('comes to life under that page’s policy with its own font, release, worker and engine', async ({ open, site }) => {
    const page = await open({ body: MODULE + element('layout="map" program="umkm" lang="en"'), csp: POLICY });
    await mapIs(page, 'whenInteractive');
    expect(await renderers(page)).toEqual(['webgl']);
    const map = page.locator('program-coverage-map');
    expect(await map.evaluate((one: HTMLElementTagNameMap['program-coverage-map']) => one.report.covered.villages)).toBe(8);
    expect(await page.locator('[data-headline]').textContent()).toMatch(/8 of 36/);
    // It may come after the map: words stand in another one until then.
    await until(async () => (await page.evaluate(() => [...document.fonts].filter(({ family, status }) => /Jakarta Sans Variable/.test(family) && status === 'loaded').length)) === 1, { what: 'its own font' });
    expect(site.transfers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('measures in a worker what was not measured, although browsers start none from another host', async ({ open, site }) => {
    site.rewrite(/measured\.json$/, () => '{}');
    const page = await open({ body: MODULE + element(), csp: POLICY });
    await mapIs(page, 'whenReady');
    expect(await page.evaluate(() => document.querySelector('program-coverage-map')?.report.covered.areaShare)).toBeCloseTo(0.38, 1);
  });

  test('hands out the map as one file, with another release inside when it shows one; where none is published it says where it looked', async ({ open, site }) => {
    const page = await open({ body: MODULE + element('id="own" program="umkm"') + element('id="other" src="$MAPS/data/blora/manifest.json?other"'), csp: POLICY, expected: /503/ });
    await mapIs(page, 'whenReady', '#own');
    await mapIs(page, 'whenReady', '#other');
    const file = (id: string) => page.evaluate(async (one) => {
      const map = document.querySelector(one) as HTMLElementTagNameMap['program-coverage-map'];
      return map.exportAs('html').then((blob) => blob.text(), (error: Error) => error.message);
    }, id);
    expect(await file('#own')).toMatch(/<program-coverage-map lang="id" program="umkm" layout="full"(?![^]*data-carried="copy\/data)/);
    expect(await file('#other')).toContain('data-carried="copy/data.coverage.json"');
    site.refuse(/single\//);
    expect(await file('#own')).toMatch(/single-missing.*single\/peta-cakupan\.html.*503/);
  });

  test('tells by events that bubble out of any shadow that it is there, and what is wrong', async ({ open, site }) => {
    const page = await open({ body: MODULE, expected: /404/ });
    const heard = await page.evaluate(async (address) => {
      const told: unknown[] = [];
      for (const type of ['coverage-ready', 'coverage-error'] as const) {
        document.body.addEventListener(type, (event) => told.push([type, event.bubbles, event.composed, event.detail]));
      }
      // Inside another element's shadow, as in somebody else's component.
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const put = async (src: string | null): Promise<void> => {
        const map = document.createElement('program-coverage-map');
        if (src !== null) map.setAttribute('src', src);
        map.setAttribute('lang', 'en');
        root.append(map);
        await customElements.whenDefined('program-coverage-map');
        await map.whenReady().catch(() => undefined);
      };
      await put(null);
      await put(address);
      return told;
    }, `${site.url}/data/nowhere/manifest.json`);
    expect(heard).toEqual([
      ['coverage-ready', true, true, null],
      ['coverage-error', true, true, { id: 'file-missing', text: expect.stringContaining('manifest.json') }],
    ]);
  });

  test('shows what the page sets while its files are on their way', async ({ open, site }) => {
    const arrive = site.hold(/shapes\/kemendagri/);
    const page = await open({ body: MODULE + element('hash="read"'), early: true });
    await until(() => site.transfers.some(({ path }) => path.endsWith('tags.csv')), { what: 'the small files' });
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      document.querySelector('program-coverage-map')?.setAttribute('program', 'umkm');
      location.hash = 'kecamatan=33.16.08';
    });
    arrive();
    await mapIs(page, 'whenReady');
    const state = () => page.evaluate(() => document.querySelector('program-coverage-map')?.state);
    await until(async () => (await state())?.kecamatan.join() === '33.16.08', { what: 'the address' });
    expect((await state())?.programs).toEqual(['umkm']);
  });

  test('tells of changes by events that leave its shadow', async ({ open }) => {
    const page = await open({ body: MODULE + element() });
    await mapIs(page, 'whenReady');
    const heard = await page.evaluate(async () => {
      const told: unknown[] = [];
      document.body.addEventListener('coverage-change', ({ detail }) => told.push([detail.state.programs, detail.report.covered.villages, detail.source]));
      const map = document.querySelector('program-coverage-map');
      await map?.setState({ programs: ['umkm'] });
      map?.setAttribute('kecamatan', '33.16.07');
      await new Promise((done) => setTimeout(done, 100));
      await map?.showLink('program=pertanian');
      return told;
    });
    expect(heard).toEqual([[['umkm'], 8, 'host'], [['umkm'], expect.any(Number), 'host'], [['pertanian'], expect.any(Number), 'host']]);
  });

  test('taken away before it is there, it lets nobody wait for ever, and can be put back', async ({ open }) => {
    const page = await open({ body: MODULE + element('layout="map"') });
    await page.evaluate(() => customElements.whenDefined('program-coverage-map'));
    const told = await page.evaluate(async () => {
      const map = document.createElement('program-coverage-map');
      map.setAttribute('layout', 'map');
      document.body.append(map);
      const waits = Promise.allSettled([map.whenReady(), map.whenInteractive(), map.setState({ programs: ['umkm'] }), map.exportAs('csv')]);
      map.remove();
      const ends = (await waits).map((end) => (end.status === 'rejected' ? (end.reason as Error).name : end.status));
      document.body.append(map);
      await map.whenReady();
      return [ends, map.report.covered.villages];
    });
    expect(told).toEqual([['AbortError', 'AbortError', 'AbortError', 'AbortError'], 12]);
  });

  test('takes attributes that are set at the same time one and all, and leaves a scene when one does not fit it', async ({ open }) => {
    const page = await open({ body: MODULE + element('layout="map" scene="peternakan"') });
    await mapIs(page, 'whenReady');
    const states = await page.evaluate(async () => {
      const map = document.querySelector('program-coverage-map') as HTMLElementTagNameMap['program-coverage-map'];
      const { programs, scene } = map.state;
      map.setAttribute('kecamatan', '33.16.07');
      map.setAttribute('theme', 'dark');
      map.setAttribute('lang', 'en');
      // Changes come one after another: when this one is there, they are.
      await map.setState({});
      return [{ programs, scene }, map.state];
    });
    expect(states).toEqual([
      { programs: ['peternakan'], scene: 'peternakan' },
      expect.objectContaining({ programs: ['peternakan'], kecamatan: ['33.16.07'], theme: 'dark', lang: 'en', scene: null }),
    ]);
  });

  test('beside another one, keeps its own state, language and theme', async ({ open }) => {
    const page = await open({ body: MODULE + element('id="a" layout="figure" program="peternakan"') + element('id="b" layout="map" program="umkm" lang="en" theme="dark"') });
    await mapIs(page, 'whenReady', '#a');
    await mapIs(page, 'whenReady', '#b');
    const state = (id: string) => page.evaluate((one) => {
      const { programs, lang, theme, kecamatan } = (document.querySelector(one) as HTMLElementTagNameMap['program-coverage-map']).state;
      return [programs, lang, theme, kecamatan];
    }, id);
    const before = await state('#b');
    await page.evaluate(() => (document.querySelector('#a') as HTMLElementTagNameMap['program-coverage-map']).setState({ kecamatan: ['33.16.07'], theme: 'print' }));
    expect(await state('#a')).toEqual([['peternakan'], 'id', 'print', ['33.16.07']]);
    expect(await state('#b')).toEqual(before);
    expect(before).toEqual([['umkm'], 'en', 'dark', []]);
  });

  test('is registered once, however often the module comes', async ({ open, site }) => {
    const page = await open({ body: MODULE + element() });
    await mapIs(page, 'whenReady');
    // As text: the test's own loader would take the import for its own.
    for (const name of ['again', 'and-again']) await page.evaluate(`import('${site.url}/element/program-coverage-map.js?${name}').then(() => undefined)`);
    const ranges = await page.evaluate(() => [...document.fonts].filter(({ family }) => /Jakarta Sans Variable/.test(family)).map(({ unicodeRange }) => unicodeRange.slice(0, 7)));
    // The letters of nearly all words, and the rest.
    expect(ranges).toEqual(['U+20-7E', 'U+A1-A8']);
  });

  test('reads just the attributes that its manifest names', async ({ open, site }) => {
    const page = await open({ body: MODULE + element() });
    await mapIs(page, 'whenReady');
    const manifest = await (await fetch(`${site.url}/element/custom-elements.json`)).json();
    const named: string[] = manifest.modules[0].declarations[0].attributes.map(({ name }: { name: string }) => name);
    const observed = await page.evaluate(() => (customElements.get('program-coverage-map') as unknown as { observedAttributes: string[] }).observedAttributes);
    // Those that are read once, when the element starts, are not observed.
    expect(named.toSorted()).toEqual([...observed, 'src', 'hash', 'loading'].toSorted());
    expect(readFileSync('dist/element/program-coverage-map.d.ts', 'utf8')).toContain('class ProgramCoverageMap extends HTMLElement');
  });

  test('moved within the document, goes on as it was', async ({ open, site }) => {
    const page = await open({ body: `${MODULE}<div id="from">${element()}</div><div id="to"></div>` });
    await mapIs(page, 'whenInteractive');
    // In an idle moment the map compares its picture with the outlines that it was made of.
    await until(() => site.transfers.some(({ path }) => path.endsWith('.geojson')), { what: 'the outlines to be read' });
    let loaded = -1;
    await until(async () => {
      loaded = site.transfers.length;
      await page.waitForTimeout(500);
      return site.transfers.length === loaded;
    }, { what: 'all files to have come' });
    const same = await page.evaluate(async () => {
      const map = document.querySelector('program-coverage-map');
      const canvas = map?.shadowRoot?.querySelector('canvas');
      await map?.setState({ programs: ['umkm'] });
      if (map) document.querySelector('#to')?.append(map);
      await new Promise((done) => setTimeout(done, 300));
      return [map?.state.programs, canvas === map?.shadowRoot?.querySelector('canvas'), canvas?.isConnected];
    });
    expect(same).toEqual([['umkm'], true, true]);
    expect(site.transfers.length).toBe(loaded);
  });
});

describe('engines', () => {
  test('wait until the map comes near the viewport', async ({ open, site }) => {
    const page = await open({ body: `${MODULE}<div style="height: 4000px"></div>${element()}` });
    await mapIs(page, 'whenReady');
    await page.waitForTimeout(500);
    expect(await renderers(page)).toEqual(['svg']);
    expect(site.transfers.filter(({ path }) => /engine|maplibre/.test(path))).toEqual([]);
    await page.locator('program-coverage-map').scrollIntoViewIfNeeded();
    await mapIs(page, 'whenInteractive');
    expect(await renderers(page)).toEqual(['webgl']);
  });

  test('start at once for a map that is eager', async ({ open }) => {
    const page = await open({ body: `${MODULE}<div style="height: 4000px"></div>${element('layout="map" loading="eager"')}` });
    await mapIs(page, 'whenInteractive');
    expect(await renderers(page)).toEqual(['webgl']);
  });

  test('are eight at most, and go to the maps that are seen', { timeout: 240_000 }, async ({ open }) => {
    const maps = Array.from({ length: 10 }, () => element('layout="map"', 'height: 300px; width: 400px')).join('');
    const page = await open({ body: MODULE + maps });
    await until(async () => (await renderers(page)).filter((one) => one === 'webgl').length > 0, { what: 'a first engine' });
    for (let at = 0; at < 10; at += 1) {
      await page.locator('program-coverage-map').nth(at).scrollIntoViewIfNeeded();
      await until(async () => (await renderers(page))[at] === 'webgl', { what: `the engine of map ${at}` });
      expect((await renderers(page)).filter((one) => one === 'webgl').length).toBeLessThanOrEqual(8);
    }
    expect((await renderers(page)).filter((one) => one === 'svg').length).toBeGreaterThanOrEqual(2);
  });
});

test('a map that comes and goes fifty times leaves nothing behind', async ({ open }) => {
  const page = await open({
    body: MODULE,
    prepare: (one) =>
      one.addInitScript(() => {
        const contexts: WeakRef<object>[] = [];
        Object.assign(window, { contexts });
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
          const context: object | null = Reflect.apply(original, this, args);
          if (context && String(args[0]).startsWith('webgl') && !contexts.some((known) => known.deref() === context)) contexts.push(new WeakRef(context));
          return context;
        } as typeof original;
      }),
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const round = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      for (let at = 0; at < count; at += 1) {
        const map = document.createElement('program-coverage-map');
        map.setAttribute('layout', at % 2 === 0 ? 'map' : 'full');
        map.setAttribute('loading', 'eager');
        map.style.height = '300px';
        document.body.append(map);
        await (at % 5 === 0 ? map.whenInteractive() : map.whenReady());
        map.remove();
      }
      await new Promise((done) => setTimeout(done, 500));
    }, times);
  const measure = async () => {
    for (let at = 0; at < 3; at += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const live = await page.evaluate(() => (window as unknown as { contexts: WeakRef<WebGLRenderingContext>[] }).contexts.filter((one) => one.deref()?.isContextLost() === false).length);
    return { live, listeners: value('JSEventListeners'), nodes: value('Nodes'), heap: value('JSHeapUsedSize') };
  };
  await page.evaluate(() => customElements.whenDefined('program-coverage-map').then(() => undefined));
  await round(6);
  const before = await measure();
  await round(50);
  let after = await measure();
  const isSettled = (): boolean => after.live <= 1 && page.workers().length === 0 && after.listeners - before.listeners < 10 && after.nodes - before.nodes < 10 && (after.heap - before.heap) / 50 / 1000 < 40;
  // Workers that are told to end, timers that still run and memory that is not taken back yet go by and by; what is left behind stays.
  for (let looks = 0; looks < 20 && !isSettled(); looks += 1) {
    await page.waitForTimeout(500);
    after = await measure();
  }
  expect(after.live).toBeLessThanOrEqual(1);
  expect(page.workers(), 'workers').toEqual([]);
  // Not one for each map, nor one for each of those that started an engine.
  expect(after.listeners - before.listeners).toBeLessThan(10);
  expect(after.nodes - before.nodes).toBeLessThan(10);
  // A map that stays weighs more than 40 kB; code that has become warm weighs something, too.
  expect((after.heap - before.heap) / 50 / 1000).toBeLessThan(40);
}, 240_000);

describe('gestures', () => {
  const article = `<div style="height: 300px"></div>${element('layout="map" lang="en"')}<div style="height: 3000px"></div>`;
  const view = (page: Page) => page.evaluate(() => document.querySelector('program-coverage-map')?.state.view ?? null);

  test('the wheel scrolls the page past a map, also past one that has the focus', async ({ open }) => {
    const page = await open({ body: MODULE + article });
    await mapIs(page, 'whenInteractive');
    const hinted = await watchHints(page);
    await page.mouse.move(900, 500);
    await page.mouse.wheel(0, 100);
    await until(() => page.evaluate(() => scrollY > 50), { what: 'the page to scroll' });
    await hinted(/Click the map, then (Ctrl|⌘) \+ scroll/);
    await page.mouse.click(900, 450);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 100);
    await until(() => page.evaluate((from) => scrollY > from + 50, before), { what: 'the page to scroll on' });
    expect(await view(page)).toBeNull();
    await hinted(/^Hold/);
  });

  test('Ctrl with the wheel zooms a map that has the focus, and only that', async ({ open }) => {
    const page = await open({ body: MODULE + article });
    await mapIs(page, 'whenInteractive');
    await page.mouse.move(900, 500);
    const cdp = await page.context().newCDPSession(page);
    const wheel = async (): Promise<void> => void (await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 900, y: 500, deltaX: 0, deltaY: -120, modifiers: 2 }));
    await wheel();
    await page.waitForTimeout(500);
    expect(await view(page)).toBeNull();
    await page.mouse.click(900, 500);
    await wheel();
    await until(async () => (await view(page)) !== null, { what: 'the map to zoom' });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('fingers scroll and pinch the page until the map is tapped; then two move the map', async ({ open }) => {
    const page = await open({ body: MODULE + article, context: { viewport: { width: 400, height: 700 }, hasTouch: true, isMobile: true }, head: '<meta name="viewport" content="width=device-width">' });
    await mapIs(page, 'whenInteractive');
    const hinted = await watchHints(page);
    const hand = await fingers(page);
    await hand.drag({ x: 200, y: 560 }, -120);
    await until(() => page.evaluate(() => scrollY > 60), { what: 'a finger to scroll the page' });
    await hand.pinch({ x: 200, y: 450 }, 3);
    await until(() => page.evaluate(() => (visualViewport?.scale ?? 1) > 1.3), { what: 'two fingers to enlarge the page' });
    expect(await view(page)).toBeNull();
    await hand.pinch({ x: 200, y: 450 }, 0.1);
    await until(() => page.evaluate(() => (visualViewport?.scale ?? 1) < 1.05), { what: 'the page at its own size' });

    const box = await page.locator('.map-stage').boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: Math.min(600, (box?.y ?? 0) + (box?.height ?? 0) / 2) };
    await page.touchscreen.tap(middle.x, middle.y);
    // The tap is told to the page by and by: until the map has the focus, two fingers are the page's.
    await page.locator('.map-stage[data-focused]').waitFor();
    await twoFrames(page);
    await hand.pinch(middle, 3);
    await until(async () => (await view(page)) !== null, { what: 'two fingers to enlarge the map' });
    expect(await page.evaluate(() => visualViewport?.scale)).toBeLessThan(1.05);
    const before = await page.evaluate(() => scrollY);
    await hand.drag(middle, -100);
    await until(() => page.evaluate((from) => scrollY > from + 40, before), { what: 'a finger to scroll the page past the map' });
    await hinted(/^Use two fingers to move the map$/);
  });

  test('bare keys are left to the page; Shift with an arrow pans', async ({ open }) => {
    const page = await open({ body: MODULE + element() });
    await mapIs(page, 'whenInteractive');
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      document.addEventListener('keydown', (event) => keys.push(`${event.shiftKey ? 'Shift+' : ''}${event.key} ${event.defaultPrevented}`));
      document.querySelector('program-coverage-map')?.shadowRoot?.querySelector('canvas')?.focus();
    });
    for (const key of ['ArrowRight', 'PageDown', 'Space']) await page.keyboard.press(key);
    expect(await view(page)).toBeNull();
    await page.keyboard.press('Shift+ArrowRight');
    await until(async () => (await view(page)) !== null, { what: 'the map to pan' });
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys.filter((key) => !key.includes('Shift+Shift')))).toEqual(['ArrowRight false', 'PageDown false', '  false']);
  });
});
