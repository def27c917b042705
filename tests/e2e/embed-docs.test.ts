import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Frame, Page } from 'playwright';
import { until } from '../support/until';
import { mapFrame, mapIs, test } from './support/host-page';

const GUIDE = readFileSync('docs/embedding.md', 'utf8');
/** Every block of code in the guide, by the name in the comment above it. */
const SNIPPETS = new Map([...GUIDE.matchAll(/<!-- snippet: ([\w-]+) -->\n```\w*\n([^]*?)```/g)].map(([, name = '', code = '']) => [name, code.replaceAll('https://maps.example/peta/', '$MAPS/').replaceAll('https://maps.example', '$MAPS')]));

function snippet(name: string): string {
  const code = SNIPPETS.get(name);
  if (code === undefined) throw new Error(`The guide has no snippet "${name}".`);
  return code;
}

const state = (where: Page | Frame) => where.evaluate(() => document.querySelector('program-coverage-map')?.state);
const REVEAL = '<link rel="stylesheet" href="/reveal.js/dist/reveal.css">';

describe('the embedding guide', () => {
  test('has no block of code that is not run here', () => {
    // Each block opens and closes.
    expect(GUIDE.match(/^```/gm)).toHaveLength(2 * SNIPPETS.size);
    expect([...SNIPPETS.keys()].toSorted()).toEqual(['bare-deck', 'client', 'deck', 'deck-later', 'element', 'figures', 'frame', 'hosts', 'policy', 'sandboxed'].toSorted());
  });

  test('frame', async ({ open }) => {
    const page = await open({ body: snippet('frame') });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    expect(await state(map)).toMatchObject({ layout: 'map', programs: ['umkm'], kecamatan: ['33.16.07'] });
  });

  test('sandboxed', async ({ open }) => {
    const page = await open({ body: snippet('sandboxed') });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    expect(await state(map)).toMatchObject({ layout: 'figure', lang: 'en' });
  });

  test('element, under the policy that the guide gives', async ({ open }) => {
    const csp = snippet('policy').trim();
    const page = await open({ body: snippet('element').replace(/ style=".*?"/, ''), csp });
    await mapIs(page, 'whenInteractive');
    expect(await state(page)).toMatchObject({ layout: 'map', lang: 'en', programs: ['umkm'] });
    expect(await page.locator('.map-stage').getAttribute('data-renderer')).toBe('webgl');
  });

  test('figures', async ({ open }) => {
    const page = await open({ body: snippet('figures') });
    await until(async () => (await page.locator('#figures').textContent()) === '2 of 36 (host)', { what: 'the figures' });
  });

  test('client', async ({ open }) => {
    const page = await open({ body: snippet('client') });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    await until(async () => {
      await page.locator('button').click();
      return (await page.locator('#said').textContent()) === '33.16.07 by host';
    }, { what: 'what the map says' });
    await map.locator('canvas').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowDown');
    await until(async () => (await page.locator('#said').textContent()) === 'key ArrowDown', { what: 'the key' });
    await page.keyboard.press('ArrowUp');
    await until(async () => (await page.locator('#said').textContent()) === 'key ArrowUp', { what: 'the key after it' });
  });

  test('hosts', async ({ open, site }) => {
    const [line = ''] = snippet('hosts').split('\n');
    expect(readFileSync('dist/embed.html', 'utf8')).toContain('<html lang="id" data-hosts="">');
    const page = await open({ body: snippet('client') });
    site.rewrite(/embed\.html$/, (text) => text.replace('<html lang="id" data-hosts="">', line.replace('https://ngo.example', new URL(page.url()).origin)));
    await page.reload();
    // As text: the test's own loader would take the import for its own.
    const villages = await page.evaluate(`import('${site.url}/embed-client.js').then(({ connect }) => connect(document.querySelector('iframe')).getReport()).then((report) => report.covered.villages)`);
    expect(villages).toBe(12);
  });

  test('deck', async ({ open }) => {
    const page = await open({ head: REVEAL, body: snippet('deck') });
    const map = await mapFrame(page);
    await mapIs(map, 'whenReady');
    await page.locator('.reveal').focus().catch(() => undefined);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await state(map))?.programs.join() === 'umkm', { what: 'the first step' });
    // From here on the frame has the focus: its keys are the deck's, one after another.
    await mapIs(map, 'whenInteractive');
    await map.locator('canvas').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await until(async () => (await state(map))?.kecamatan.join() === '33.16.07', { what: 'the second step' });
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await state(map))?.kecamatan.length === 0, { what: 'the first step again' });
    await page.keyboard.press('ArrowRight');
    await until(async () => (await state(map))?.kecamatan.join() === '33.16.07', { what: 'the second step again' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until(async () => (await state(page))?.match === 'all', { what: 'the step of the element' });
  });

  test.for(['before', 'after'])('deck-later, in a deck that starts itself %s it', async (when, { open }) => {
    const start = `<script>${when === 'before' ? 'Reveal.initialize()' : "addEventListener('load', () => setTimeout(() => Reveal.initialize(), 100))"}</script>`;
    const slide = snippet('deck').replace(/<script[^]*/, '');
    const page = await open({ head: REVEAL, body: `${slide}<script src="/reveal.js/dist/reveal.js"></script>${start}${snippet('deck-later')}` });
    await until(() => page.evaluate('Reveal.isReady() && Reveal.hasPlugin("coverage")'), { what: 'the plugin in the deck' });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    await page.keyboard.press('ArrowRight');
    await until(async () => (await state(map))?.programs.join() === 'umkm', { what: 'the first step' });
    await map.locator('canvas').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await until(async () => (await state(map))?.kecamatan.join() === '33.16.07', { what: 'the second step, by a key in the frame' });
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await state(map))?.kecamatan.length === 0, { what: 'the first step again' });
  });

  test('bare-deck', async ({ open }) => {
    const page = await open({
      head: REVEAL,
      body: `<div class="reveal"><div class="slides">${snippet('bare-deck')}<section id="last">Last</section></div></div>
        <script type="module">import Reveal from '/reveal.js/dist/reveal.mjs'; await new Reveal().initialize();</script>`,
    });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    await map.locator('canvas').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await until(() => page.evaluate(() => document.querySelector('#last')?.classList.contains('present')), { what: 'the next slide' });
    await page.keyboard.press('ArrowLeft');
    await until(() => page.evaluate(() => !document.querySelector('#last')?.classList.contains('present')), { what: 'the slide before' });
  });
});
