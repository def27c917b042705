import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { violations } from './support/accessibility';
import { interactive, reportOf, shown, stateOf } from './support/element';
import { frameOnScreen, present, reaches } from './support/presenting';
import { test } from './support/visit';

const items = (page: Page): Promise<string[]> => page.locator('[data-scene-item]').evaluateAll((elements) => elements.map((element) => element.getAttribute('data-scene-item') ?? ''));
const said = async (page: Page): Promise<string> => ((await page.locator('[data-scenes-said] p').textContent()) ?? '').trim();
const act = (page: Page, id: string, name: string) => shown(page, `[data-scene-item="${id}"] [data-scene-do="${name}"]`);

async function arranging(page: Page): Promise<void> {
  await interactive(page);
  await shown(page, 'button[data-panel="story"]').click();
  await shown(page, '[data-scenes-arrange]').click();
  await shown(page, '[data-scenes-add]').waitFor();
}

async function add(page: Page, title: string, text = ''): Promise<void> {
  await shown(page, '[data-scenes-add]').click();
  await shown(page, '[data-scene-form] input[name="title-id"]').fill(title);
  await shown(page, '[data-scene-form] textarea[name="text-id"]').fill(text);
  await shown(page, '[data-scene-keep]').click();
}

const SCREENS = [
  { name: 'a desk', lang: 'id', path: '/#scene=gap', context: { viewport: { width: 1280, height: 720 } }, line: 'Cerita: Yang tidak disebut', title: /^Yang tidak disebut · Peta Cakupan Program/ },
  { name: 'a phone', lang: 'en', path: '/en/#scene=gap', context: { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true }, line: 'Villages not named', title: /^Villages not named · Programme Coverage Map/ },
];

describe('the link of a scene', () => {
  test('shows its filter and its places, and stays as short as it was', async ({ visit }) => {
    const page = await visit({ path: '/#scene=overlap' });
    await interactive(page);
    expect((await reportOf(page)).covered.codes.toSorted()).toEqual(['33.16.07.2008', '33.16.08.1013']);
    const { width, height } = await frameOnScreen(page);
    expect(Math.max(width, height)).toBeGreaterThan(1.05);
    await page.reload();
    await interactive(page);
    expect(new URL(page.url()).hash).toBe('#scene=overlap');
    expect(await stateOf(page)).toMatchObject({ scene: 'overlap', match: 'all', view: null });
  });

  test.for(SCREENS)('says on $name which scene it is, in the title of the page too, and leads to what it tells', async ({ context, lang, path, line, title }, { visit }) => {
    const page = await visit({ path, context });
    await interactive(page);
    expect((await shown(page, '[data-scene-line]').innerText()).trim()).toBe(line);
    expect(await page.title()).toMatch(title);
    expect(await violations(page)).toEqual([]);
    await shown(page, '[data-scene-line]').click();
    const item = shown(page, '[data-scene-item="gap"]');
    await until(async () => {
      const [box, height] = [await item.boundingBox(), page.viewportSize()?.height ?? 0];
      return box !== null && box.y >= 0 && box.y < height;
    }, { what: 'the scene in the story' });
    await shown(page, 'button[data-program="umkm"]').evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await until(async () => (await page.locator('[data-scene-line]').count()) === 0, { what: 'no scene any more' });
    expect(await page.title()).toMatch(lang === 'id' ? /^Peta Cakupan Program/ : /^Programme Coverage Map/);
  });

  test('gives way to what else it says, and another filter leaves the scene', async ({ visit }) => {
    const page = await visit({ path: '/#scene=umkm&kecamatan=33.16.07&lang=en' });
    await interactive(page);
    expect(await stateOf(page)).toMatchObject({ scene: 'umkm', programs: ['umkm'], kecamatan: ['33.16.07'], lang: 'en' });
    await shown(page, 'button[data-program="pertanian"]').click();
    await until(async () => (await stateOf(page)).scene === null, { what: 'no scene' });
    expect(page.url()).not.toContain('scene=');
    expect(page.url()).toContain('kecamatan=33.16.07');
  });

  test('the whole scope is one button away', async ({ visit }) => {
    const page = await visit({ path: '/#scene=pertanian' });
    await interactive(page);
    const fit = shown(page, '[data-fit]');
    expect(await fit.isEnabled()).toBe(true);
    await fit.click();
    await until(async () => (await frameOnScreen(page)).height <= 1, { what: 'the whole scope' });
    expect(await stateOf(page)).toMatchObject({ scene: null, programs: ['pertanian'], view: null });
  });
});

describe('arranging', () => {
  test('a scene of the current view is shown again as it was, and is presented', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm&kecamatan=33.16.07' });
    await arranging(page);
    await add(page, 'UMKM di Jiken', '{covered} dari {scope} disebut.');
    await until(async () => (await items(page)).at(-1) === 'own-1', { what: 'the new scene' });
    expect(await shown(page, '[data-scene-item="own-1"]').textContent()).toContain('4 dari 11 disebut.');
    await shown(page, '[data-scene-item="gap"] [data-scene]').click();
    await until(async () => (await stateOf(page)).show === 'gap', { what: 'another scene' });
    await shown(page, '[data-scene-item="own-1"] [data-scene]').click();
    await until(async () => (await stateOf(page)).kecamatan.join() === '33.16.07', { what: 'the own scene' });
    expect(await stateOf(page)).toMatchObject({ programs: ['umkm'], show: 'all', scene: null });
    await present(page);
    await reaches(page, '10 / 10');
    expect(await shown(page, '[data-present-title]').textContent()).toBe('UMKM di Jiken');
  });

  test('moves by button and by keyboard, with the focus going along and the new place said', async ({ visit }) => {
    const page = await visit();
    await arranging(page);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => {
        const active = document.querySelector('program-coverage-map')?.shadowRoot?.activeElement;
        return `${active?.closest('[data-scene-item]')?.getAttribute('data-scene-item')} ${active?.getAttribute('data-scene-do')}`;
      });
    const stands = async (place: number, focus: string): Promise<void> => {
      await until(async () => (await items(page)).indexOf('umkm') === place && (await focused()) === focus, { what: `place ${place} with the focus on ${focus}` });
    };
    await act(page, 'umkm', 'up').focus();
    await page.keyboard.press('Enter');
    await stands(3, 'umkm up');
    expect(await said(page)).toContain('4');
    await page.keyboard.press('Alt+ArrowUp');
    await stands(2, 'umkm up');
    await page.keyboard.press('Alt+ArrowDown');
    await stands(3, 'umkm down');
  });

  test('what is hidden is not presented; what is edited, is, in both languages', async ({ visit }) => {
    const page = await visit();
    await arranging(page);
    await act(page, 'programme', 'hide').click();
    await act(page, 'area', 'edit').click();
    await shown(page, '[data-scene-form] input[name="title-id"]').fill('Wilayah kita');
    await shown(page, '[data-scene-form] summary').click();
    await shown(page, '[data-scene-form] input[name="title-en"]').fill('Our area');
    await shown(page, '[data-scene-keep]').click();
    await present(page);
    await reaches(page, '1 / 8');
    expect(await shown(page, '[data-present-title]').textContent()).toBe('Wilayah kita');
    await page.evaluate(() => document.querySelector('program-coverage-map')?.setState({ lang: 'en' }));
    await until(async () => (await shown(page, '[data-present-title]').textContent()) === 'Our area', { what: 'the English title' });
  });

  test('with every scene left out, the button that presents says why it cannot, and where it can be changed', async ({ visit }) => {
    const page = await visit();
    await arranging(page);
    for (const id of await items(page)) await act(page, id, 'hide').click();
    await page.reload();
    await interactive(page);
    await shown(page, '[data-present-begin]').click();
    await until(async () => /Belum ada yang dapat disajikan/.test(await said(page)), { what: 'the reason' });
  });

  test('is there again after a reload; removing and starting over can be taken back', async ({ visit }) => {
    const page = await visit();
    await arranging(page);
    await add(page, 'Milik kita');
    await act(page, 'gap', 'hide').click();
    await page.reload();
    await arranging(page);
    expect(await items(page)).toContain('own-1');
    expect(await shown(page, '[data-scene-item="gap"]').getAttribute('data-hidden')).toBe('');
    await act(page, 'own-1', 'remove').click();
    await until(async () => !(await items(page)).includes('own-1'), { what: 'one scene less' });
    await shown(page, '[data-scenes-undo]').click();
    await until(async () => (await items(page)).includes('own-1'), { what: 'the scene again' });
    await shown(page, '[data-scenes-reset]').click();
    await until(async () => (await items(page)).length === 9, { what: 'the release’s scenes' });
    await shown(page, '[data-scenes-undo]').click();
    await until(async () => (await items(page)).includes('own-1'), { what: 'the own arrangement' });
  });

  test('Escape closes the form, not the panel', async ({ visit }) => {
    const page = await visit();
    await arranging(page);
    await act(page, 'umkm', 'edit').click();
    await shown(page, '[data-scene-form] input').waitFor();
    await page.keyboard.press('Escape');
    await until(async () => (await page.locator('[data-scene-form]').count()) === 0, { what: 'the scene again' });
    expect(await shown(page, '[data-drawer="story"]').isVisible()).toBe(true);
  });

  test('copies a scene’s link', async ({ visit }) => {
    const page = await visit({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await arranging(page);
    await act(page, 'overlap', 'link').click();
    await until(async () => (await said(page)) !== '', { what: 'what became of it' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('#scene=overlap', page.url()).href);
  });

  test('works where the browser keeps nothing, and says so', async ({ visit }) => {
    const page = await visit({
      prepare: (fresh) => fresh.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } })),
    });
    await arranging(page);
    await act(page, 'umkm', 'up').click();
    await until(async () => /tidak menyimpan/.test(await said(page)), { what: 'what to do instead' });
    expect((await items(page)).indexOf('umkm')).toBe(3);
    await present(page);
    await reaches(page, '1 / 9');
  });

  test.for(['/', '/en/'].flatMap((path) => ['light', 'dark', 'print'].map((theme) => ({ path, theme }))))('axe finds nothing on $path in the $theme theme', async ({ path, theme }, { visit }) => {
    const page = await visit({ path: `${path}#theme=${theme}`, context: { viewport: { width: 1280, height: 720 } } });
    await arranging(page);
    await act(page, 'programme', 'hide').click();
    expect(await violations(page)).toEqual([]);
    await shown(page, '[data-scenes-add]').click();
    await shown(page, '[data-scene-form] summary').click();
    expect(await violations(page)).toEqual([]);
  });
});

describe('a scene file', () => {
  const LIST = { schema: 1, release: 'blora', scenes: [{ own: true, id: 'own-1', hidden: false, hash: 'program=umkm', fit: 'scope', figure: 'named', title: { id: '<img src=x onerror=alert(1)>', en: 'x' }, text: { id: '<script>alert(2)</script> javascript:alert(3)', en: '' } }] };

  test('is saved and opened again in another browser', async ({ visit }) => {
    const page = await visit();
    await arranging(page);
    await add(page, 'Milik kita', 'Satu kalimat.');
    const [download] = await Promise.all([page.waitForEvent('download'), shown(page, '[data-scenes-save]').click()]);
    expect(download.suggestedFilename()).toBe('blora.scenes.json');
    const path = join(tmpdir(), `saved-${process.pid}.scenes.json`);
    await download.saveAs(path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ schema: 1, release: 'blora' });
    const other = await visit();
    await arranging(other);
    await other.locator('[data-scenes-open]').setInputFiles(path);
    await until(async () => (await items(other)).includes('own-1'), { what: 'the scene of the file' });
    expect(await shown(other, '[data-scene-item="own-1"]').textContent()).toContain('Milik kita');
  });

  test('that is hostile stays text', async ({ visit }) => {
    const page = await visit();
    await arranging(page);
    const path = join(tmpdir(), `hostile-${process.pid}.scenes.json`);
    await writeFile(path, JSON.stringify(LIST));
    await page.locator('[data-scenes-open]').setInputFiles(path);
    await until(async () => (await items(page)).includes('own-1'), { what: 'the scene of the file' });
    expect(await shown(page, '[data-scene-item="own-1"] .pcm-scene-title').textContent()).toContain('<img src=x onerror=alert(1)>');
    await present(page);
    // Behind the release's scenes, none of which the file names.
    await page.keyboard.press('End');
    await reaches(page, '10 / 10');
    expect(await shown(page, '[data-present-title]').textContent()).toBe('<img src=x onerror=alert(1)>');
    expect(await shown(page, '[data-present-text]').textContent()).toContain('<script>alert(2)</script>');
    expect(await page.locator('program-coverage-map img, program-coverage-map script').count()).toBe(0);
  });

  test.for([
    { name: 'no JSON', content: '{"schema":1,', words: ['rusak.scenes.json'] },
    { name: 'of another version', content: JSON.stringify({ ...LIST, schema: 7 }), words: ['rusak.scenes.json', '7'] },
    { name: 'of another release', content: JSON.stringify({ ...LIST, release: 'tuban' }), words: ['rusak.scenes.json', 'release', 'tuban'] },
    { name: 'with a broken field', content: JSON.stringify({ ...LIST, scenes: [{ ...LIST.scenes[0], title: 5 }] }), words: ['rusak.scenes.json', 'scenes.0.title'] },
  ])('$name is refused by name and field, and nothing on screen is lost', async ({ content, words }, { visit }) => {
    const page = await visit();
    await arranging(page);
    await act(page, 'umkm', 'up').click();
    await until(async () => (await items(page)).indexOf('umkm') === 3, { what: 'one place up' });
    const before = await items(page);
    await page.locator('[data-scenes-open]').setInputFiles({ name: 'rusak.scenes.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await until(async () => (await said(page)).includes('rusak.scenes.json'), { what: 'what is wrong' });
    for (const word of words) expect(await said(page)).toContain(word);
    expect(await items(page)).toEqual(before);
    expect(await page.locator('[data-scenes-said]').getAttribute('data-alert')).toBe('');
  });
});
