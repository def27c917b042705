import { describe, expect } from 'vitest';
import type { Frame, Page } from 'playwright';
import { until } from '../support/until';
import { mapFrame, mapIs, test } from './support/host-page';

const HEAD = `<link rel="stylesheet" href="/reveal.js/dist/reveal.css"><style>
  .reveal .slides section :is(iframe, program-coverage-map) { display: block; width: 960px; height: 540px; max-width: none; max-height: none; margin: 0; border: 0; font-size: 16px; }
</style>`;
const MODULE = '<script type="module" src="$MAPS/element/program-coverage-map.js"></script>';

/** A deck with a slide before and behind the one that holds the map. */
const deck = (map: string, config = '{}', plugins = '[CoverageReveal]'): string => `<div class="reveal"><div class="slides">
  <section id="first"><h2>First</h2></section>
  <section id="second">${map}</section>
  <section id="third"><h2>Third</h2></section>
</div></div>
<script type="module">
  import Reveal from '/reveal.js/dist/reveal.mjs';
  import CoverageReveal from '$MAPS/reveal/coverage-reveal.js';
  window.deck = new Reveal({ width: 1000, height: 600, margin: 0, transition: 'none', backgroundTransition: 'none', plugins: ${plugins}, ...${config} });
  await deck.initialize();
  document.documentElement.dataset.deck = 'there';
</script>`;
const STEPS = '<span class="fragment" data-coverage="program=umkm"></span><span class="fragment" data-coverage="kecamatan=33.16.07&amp;amp;show=covered"></span>'.replaceAll('&amp;amp;', '&amp;');
const frameMap = (hash = 'layout=map', source = 'data-src', more = ''): string => `<iframe ${source}="$MAPS/embed.html#${hash}" title="Map" ${more}></iframe>`;

interface Reveal {
  next(): void;
  prev(): void;
  getIndices(): { readonly h: number; readonly f?: number };
  slide(h: number): void;
}

const at = (page: Page): Promise<string> => page.evaluate(() => {
  const { h, f } = (window as unknown as { deck: Reveal }).deck.getIndices();
  return `${h}:${f ?? -1}`;
});
const go = (page: Page, move: 'next' | 'prev'): Promise<void> => page.evaluate((name) => (window as unknown as { deck: Reveal }).deck[name](), move);
const there = (page: Page): Promise<unknown> => until(() => page.evaluate(() => document.documentElement.dataset['deck'] === 'there'), { what: 'the deck' });

/** What a map shows, in a line. */
const shows = (where: Page | Frame): Promise<string> =>
  where
    .evaluate(() => {
      const map = document.querySelector('program-coverage-map');
      const { programs, kecamatan, show } = map?.state ?? {};
      return `${programs?.join()} ${kecamatan?.join()} ${show}`;
    })
    .catch(() => 'nothing');
const comesToShow = (where: () => Page | Frame | Promise<Frame>, what: string): Promise<unknown> => until(async () => (await shows(await where())) === what, { what });
const hasEngine = (where: Page | Frame): Promise<unknown> =>
  until(() => where.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.querySelector<HTMLElement>('.map-stage')?.dataset['renderer'] === 'webgl').catch(() => false), { what: 'the engine' });

describe('a fragment moves the map of its slide, and going back undoes it', () => {
  test.for([
    { kind: 'frame', map: frameMap(), config: '{}' },
    { kind: 'frame', map: frameMap(), config: '{ preloadIframes: true }' },
    { kind: 'frame', map: frameMap(), config: '{ preloadIframes: false }' },
    { kind: 'frame', map: frameMap('layout=map', 'src'), config: '{}' },
    { kind: 'element', map: `<program-coverage-map layout="map"></program-coverage-map>${MODULE}`, config: '{}' },
  ])('as $kind $map with $config', async ({ kind, map, config }, { open }) => {
    const page = await open({ head: HEAD, body: deck(map + STEPS, config) });
    await there(page);
    const where = (): Page | Promise<Frame> => (kind === 'frame' ? mapFrame(page) : page);
    await go(page, 'next');
    await comesToShow(where, '  all');
    await go(page, 'next');
    await comesToShow(where, 'umkm  all');
    await go(page, 'next');
    await comesToShow(where, 'umkm 33.16.07 covered');
    await go(page, 'prev');
    await comesToShow(where, 'umkm  all');
    await go(page, 'prev');
    await comesToShow(where, '  all');
    // Coming back from behind, every step has been taken, also when the frame was taken away meanwhile.
    for (let step = 0; step < 3; step += 1) await go(page, 'next');
    expect(await at(page)).toBe('2:-1');
    await go(page, 'prev');
    await comesToShow(where, 'umkm 33.16.07 covered');
  });
});

describe('keys go back to the deck, and the deck hears the next one', () => {
  test.for([
    { name: 'a frame with the plugin', map: frameMap(), plugins: '[CoverageReveal]' },
    { name: 'a frame with the plugin that speaks to the deck by itself', map: frameMap('layout=map&amp;deck=reveal'), plugins: '[CoverageReveal]' },
    { name: 'a frame without the plugin', map: frameMap('layout=map&amp;deck=reveal'), plugins: '[]' },
    { name: 'a sandboxed frame', map: frameMap('layout=map', 'data-src', 'sandbox="allow-scripts"'), plugins: '[CoverageReveal]' },
    { name: 'an element', map: `<program-coverage-map layout="map"></program-coverage-map>${MODULE}`, plugins: '[CoverageReveal]' },
  ])('from $name', async ({ name, map, plugins }, { open }) => {
    const page = await open({ head: HEAD, body: deck(map + STEPS, '{}', plugins) });
    await there(page);
    await go(page, 'next');
    const where: Page | Frame = name.includes('element') ? page : await mapFrame(page);
    await hasEngine(where);
    const box = await page.locator('#second :is(iframe, program-coverage-map)').boundingBox();
    const press = async (): Promise<void> => {
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) * 0.5);
      await until(() => page.evaluate(() => document.activeElement?.matches('iframe, program-coverage-map') ?? false), { what: 'the map to have the focus' });
    };
    await press();
    await page.keyboard.press('ArrowRight');
    await until(async () => (await at(page)) === '1:0', { what: 'the first step' });
    // Without another click: the deck has the focus again.
    await page.keyboard.press('ArrowRight');
    await until(async () => (await at(page)) === '1:1', { what: 'the second step' });
    await press();
    await page.keyboard.press('PageUp');
    await until(async () => (await at(page)) === '1:0', { what: 'a step back' });
    await page.keyboard.press('Space');
    await until(async () => (await at(page)) === '1:1', { what: 'the second step again' });
    await press();
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForTimeout(200);
    expect(await at(page)).toBe('1:1');
  });
});

describe('a scaled slide', () => {
  test.for([
    { width: 1280, height: 800 },
    { width: 640, height: 420 },
    { width: 1900, height: 1100 },
  ])('hits the right village in a window of $width × $height, as frame and as element', async (viewport, { open }) => {
    for (const map of [frameMap('layout=map&amp;lang=en'), `<program-coverage-map layout="map" lang="en"></program-coverage-map>${MODULE}`]) {
      const page = await open({ head: HEAD, body: deck(map), context: { viewport } });
      await there(page);
      await go(page, 'next');
      const where: Page | Frame = map.includes('iframe') ? await mapFrame(page) : page;
      await hasEngine(where);
      const outer = map.includes('iframe') ? await page.locator('#second iframe').boundingBox() : { x: 0, y: 0, width: 960 };
      for (const name of ['Nglobo', 'Blungun', 'Nglebur']) {
        // In the frame's own pixels: the frame as a whole is scaled.
        const label = await until(() => where.locator('[data-label]').evaluateAll((labels, wanted) => {
          const boxes = labels.filter((one) => one.textContent?.includes(wanted) && one.checkVisibility()).map((one) => one.getBoundingClientRect());
          const box = boxes.find(({ width }) => width > 0);
          return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2, page: innerWidth } : null;
        }, name), { what: `the name ${name}` });
        const scale = map.includes('iframe') ? (outer?.width ?? 0) / label.page : 1;
        await page.mouse.click((outer?.x ?? 0) + label.x * scale, (outer?.y ?? 0) + label.y * scale);
        await until(async () => (await where.locator('.pcm-embed-village strong').textContent())?.includes(name), { what: `${name} to be selected` });
      }
      await page.close();
    }
  });
});

/** Counts what WebGL draws in every page and frame. */
const countDraws = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { draws: 0 });
    const count = (prototype: object, name: string): void => {
      const original: unknown = Reflect.get(prototype, name);
      Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]): unknown {
        Reflect.set(window, 'draws', Number(Reflect.get(window, 'draws')) + 1);
        return typeof original === 'function' ? Reflect.apply(original, this, args) : undefined;
      });
    };
    count(WebGL2RenderingContext.prototype, 'drawElements');
  });
const drawsOf = (where: Page | Frame): Promise<number> => where.evaluate(() => Number(Reflect.get(window, 'draws')));

describe('a slide that nobody has come to yet', () => {
  test.for([
    { map: frameMap('layout=map', 'src'), config: '{}' },
    { map: frameMap('layout=map', 'src'), config: '{ preloadIframes: false }' },
    { map: frameMap(), config: '{ preloadIframes: true }' },
    { map: `<program-coverage-map layout="map"></program-coverage-map>${MODULE}`, config: '{}' },
  ])('does not draw its map, and draws it when it is seen: $map with $config', async ({ map, config }, { open }) => {
    const page = await open({ head: HEAD, body: deck(map, config), prepare: countDraws });
    await there(page);
    const where: Page | Frame = map.includes('iframe') ? await mapFrame(page) : page;
    await mapIs(where, 'whenReady');
    // Long enough for an engine that is let go: it takes less than half of that.
    await page.waitForTimeout(4000);
    expect(await drawsOf(where)).toBe(0);
    await go(page, 'next');
    await hasEngine(where);
    expect(await drawsOf(where)).toBeGreaterThan(0);
  });

  test('does not even load a frame that the deck keeps for later', async ({ open }) => {
    const page = await open({ head: HEAD, body: deck(frameMap(), '{ preloadIframes: false }'), prepare: countDraws });
    await there(page);
    await page.waitForTimeout(1000);
    expect(page.frames().some((one) => one.url().includes('/embed.html'))).toBe(false);
  });
});

describe('a slide that is not seen', () => {
  test.for([
    { kind: 'frame', map: frameMap('layout=map', 'src') },
    { kind: 'element', map: `<program-coverage-map layout="map"></program-coverage-map>${MODULE}` },
  ])('does not draw its map: $kind', async ({ kind, map }, { open }) => {
    const page = await open({
      head: HEAD,
      body: deck(map, '{ viewDistance: 3 }'),
      prepare: countDraws,
    });
    await there(page);
    await go(page, 'next');
    const where: Page | Frame = kind === 'frame' ? await mapFrame(page) : page;
    await hasEngine(where);
    const draws = (): Promise<number> => drawsOf(where);
    expect(await draws()).toBeGreaterThan(0);
    await go(page, 'next');
    let before = -1;
    await until(async () => {
      before = await draws();
      await page.waitForTimeout(500);
      return (await draws()) === before;
    }, { what: 'the last frames of what was seen' });
    await where.evaluate(() => document.querySelector('program-coverage-map')?.setState({ programs: ['umkm'] }));
    await page.waitForTimeout(500);
    expect(await draws()).toBe(before);
    await go(page, 'prev');
    await until(async () => (await draws()) > before, { what: 'the map to draw what it missed' });
  });
});
