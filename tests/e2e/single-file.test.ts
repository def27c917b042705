/** The map as one file: made by the page, opened from a disk without a network. In the project `single` such a file makes the copies. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect } from 'vitest';
import { CARRIED_MARK, carriedBlock, COPY_NOTE } from '../../src/lib/carried';
import { watchFrames } from '../support/frame-probe';
import { until } from '../support/until';
import { interactive, ready, reportOf, setState, shown, stateOf } from './support/element';
import { exported } from './support/exported';
import { ACTIVITIES } from './support/own-files';
import { test } from './support/visit';

const folder = mkdtempSync(join(tmpdir(), 'single-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

/** Saves what `exportAs('html')` gives; resolves with its path. */
async function copyOf(page: Page): Promise<string> {
  made += 1;
  const path = join(folder, `peta ${made}.html`);
  writeFileSync(path, await exported(page, 'html'));
  return path;
}

const headline = async (page: Page): Promise<string> => ((await shown(page, '[data-headline]').textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

describe('a copy of the map as one file', { timeout: 240_000 }, () => {
  test('shows what was shown, with every choice and the plan, and no other headline before it', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm&kecamatan=33.16.07&theme=dark&lang=en&plan=33.16.07.2001:umkm&map=12/-7.03/111.52' });
    await ready(page);
    const copy = await visit({ file: await copyOf(page), early: true, prepare: (fresh) => fresh.addInitScript(watchFrames) });
    await interactive(copy);
    expect(await stateOf(copy)).toEqual(await stateOf(page));
    expect(await reportOf(copy)).toEqual(await reportOf(page));
    expect(await copy.evaluate(() => window.frameLog.headlines)).toEqual([await headline(page)]);
    expect(new URL(copy.url()).hash).toBe('');
    expect(await copy.title()).toBe('Programme Coverage Map · Klaster Mandiri in Jepon and Jiken');
  });

  test('is left with all programmes as easily as the page, and copies itself as it then is', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await ready(page);
    const copy = await visit({ file: await copyOf(page) });
    await interactive(copy);
    await shown(copy, 'button[data-program-all]').click();
    await until(async () => (await reportOf(copy)).covered.villages === 12, { what: 'all programmes' });
    await copy.reload();
    await ready(copy);
    expect((await stateOf(copy)).programs).toEqual([]);
    const again = await copyOf(copy);
    const second = await visit({ file: again });
    await ready(second);
    expect((await stateOf(second)).programs).toEqual([]);
    expect(readFileSync(again, 'utf8')).not.toContain('program="');
  });

  test('opens its other language in a tab of its own as the same file', async ({ visit }) => {
    const page = await visit({ path: '/#lang=en' });
    await ready(page);
    const file = await copyOf(page);
    const copy = await visit({ file });
    await ready(copy);
    const addresses = await copy.locator('a[data-lang]').evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    expect(addresses).toEqual(['id', 'en'].map((lang) => `${copy.url()}#lang=${lang}`));
    const tab = await visit({ file: `${file}#lang=id` });
    await ready(tab);
    expect((await stateOf(tab)).lang).toBe('id');
  });

  test('has the same figures and makes the same files', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    const copy = await visit({ file: await copyOf(page) });
    await ready(copy);
    expect((await exported(copy, 'csv')).equals(await exported(page, 'csv'))).toBe(true);
    // A file has no address that others can open.
    const geojson = async (from: Page): Promise<string> => (await exported(from, 'geojson')).toString('utf8').replace(/"link":[^,]*,/, '');
    expect(await geojson(copy)).toBe(await geojson(page));
    expect((await exported(copy, 'pdf')).toString('latin1', 0, 4)).toBe('%PDF');
    expect((await exported(copy, 'pptx')).toString('latin1', 0, 2)).toBe('PK');
  });

  test('brings own scenes and kept plans along; what is changed in one copy is not seen in another', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await addScene(page, 'Sebelum rapat');
    const [one, other] = [await visit({ file: await copyOf(page) }), await visit({ file: await copyOf(page) })];
    await interactive(one);
    await interactive(other);
    expect(await ownScenes(one)).toEqual(['own-1']);
    await addScene(one, 'Di rapat');
    await until(async () => (await ownScenes(one)).length === 2, { what: 'the second scene' });
    await one.reload();
    await interactive(one);
    expect(await ownScenes(one)).toEqual(['own-1', 'own-2']);
    expect(await ownScenes(other)).toEqual(['own-1']);
  });

  test('holds the reader’s own data when that is open', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    await openOwn(page);
    await setState(page, { programs: ['sumur-bor'], theme: 'dark' });
    await shown(page, 'button[data-panel="download"]').click();
    await page.locator('input[data-purpose="offline"]').check();
    expect(await shown(page, '[data-inside]').innerText()).toContain('siapa pun yang menerima berkasnya menerima datanya');
    const path = await copyOf(page);
    const copy = await visit({ file: path, early: true, prepare: (fresh) => fresh.addInitScript(watchFrames) });
    await ready(copy);
    await until(() => copy.evaluate(() => document.querySelector('program-coverage-map')?.holdsOwnData === true), { what: 'the own data' });
    expect(await reportOf(copy)).toEqual(await reportOf(page));
    expect(await stateOf(copy)).toEqual(await stateOf(page));
    expect(await copy.evaluate(() => window.frameLog.headlines)).toHaveLength(1);
    expect(await headline(copy)).toBe(await headline(page));
  });

  test('without JavaScript shows the first frame and its tables, or says what it needs', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await ready(page);
    const context = { javaScriptEnabled: false };
    const plain = await visit({ file: await copyOf(page), context });
    expect(await plain.locator('[data-headline]').first().isVisible()).toBe(true);
    expect(await plain.locator('table').first().isVisible()).toBe(true);
    await openOwn(page);
    const own = await visit({ file: await copyOf(page), context });
    expect(await own.locator('[data-headline]').count()).toBe(0);
    expect(await own.locator('body').innerText()).toContain('perlu dibuka di peramban');
  });

  test('lets nothing out, even when there is a network', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    const asked: string[] = [];
    const copy = await visit({ file: await copyOf(page), context: { offline: false }, expected: /content.security.policy|fetch/i });
    await copy.route(/^https?:/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await ready(copy);
    const refused = await copy.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'refused'));
    expect([refused, asked]).toEqual(['refused', []]);
  });

  test('says in its share panel that its link opens on this device alone, and where code is made', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    const copy = await visit({ file: await copyOf(page) });
    await ready(copy);
    await shown(copy, 'button[data-panel="share"]').click();
    expect(await shown(copy, '[data-link-says]').innerText()).toContain('hanya membuka di perangkat ini');
    expect(await copy.locator('pcm-embed-maker').count()).toBe(0);
  });

  test('gives the link of the published map when it was made from one that others can reach', async ({ visit }) => {
    const note = await carriedBlock(COPY_NOTE, JSON.stringify({ kept: {}, site: 'https://peta.example/blora/', made: '2026-11-24T08:00:00Z' }));
    const path = join(folder, 'dari internet.html');
    writeFileSync(path, readFileSync('dist/single/peta-cakupan.html', 'utf8').replace(CARRIED_MARK, (mark) => mark + note));
    const copy = await visit({ file: `${path}#program=umkm&lang=en` });
    await ready(copy);
    await shown(copy, 'button[data-panel="share"]').click();
    expect(await copy.locator('pcm-copy-text :is(input, textarea)').first().inputValue()).toBe('https://peta.example/blora/en/#program=umkm');
    expect(await shown(copy, '[data-link-says]').innerText()).toContain('opens the same map on the internet');
  });
});

describe('where the file is not published', () => {
  test('the panel says so, with the address that was asked', async ({ visit, site }) => {
    site.refuse(/single\//);
    const page = await visit({ expected: /503/ });
    await ready(page);
    await shown(page, 'button[data-panel="download"]').click();
    await page.locator('input[data-purpose="offline"]').check();
    await page.locator('button[data-start]').click();
    await until(async () => (await page.locator('[data-job="failed"]').count()) === 1, { what: 'the failure' });
    expect(await page.locator('[data-job]').innerText()).toMatch(/single\/peta-cakupan\.html \(status 503\)/);
  });
});

async function openOwn(page: Page): Promise<void> {
  const { name } = ACTIVITIES;
  const accepted = await page.evaluate(
    async ([file, text]) => (await document.querySelector('program-coverage-map')?.openFiles([new File([text], file)], { accept: 'matched' }))?.accepted,
    [name, ACTIVITIES.buffer.toString()] as const,
  );
  expect(accepted).toBe(true);
}

async function arranging(page: Page): Promise<void> {
  if (await page.locator('[data-scenes-add]').filter({ visible: true }).count()) return;
  await shown(page, 'button[data-panel="story"]').click();
  await shown(page, '[data-scenes-arrange]').click();
  await shown(page, '[data-scenes-add]').waitFor();
}

async function addScene(page: Page, title: string): Promise<void> {
  await arranging(page);
  await shown(page, '[data-scenes-add]').click();
  await shown(page, '[data-scene-form] input[name="title-id"]').fill(title);
  await shown(page, '[data-scene-keep]').click();
}

async function ownScenes(page: Page): Promise<string[]> {
  await arranging(page);
  const all = await page.locator('[data-scene-item]').evaluateAll((items) => items.map((item) => item.getAttribute('data-scene-item') ?? ''));
  return all.filter((id) => id.startsWith('own-'));
}
