import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { serve } from '../../scripts/serve';
import { until } from '../support/until';
import { violations } from './support/accessibility';
import { interactive, shown, stateOf } from './support/element';
import { mapFrame } from './support/host-page';
import { test } from './support/visit';

/** As a browser that lets no page write to the clipboard. */
function denyClipboard(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const deny = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: deny, write: deny } });
  });
}

async function openPanel(page: Page): Promise<void> {
  await interactive(page);
  const tool = shown(page, '[data-panel="share"]');
  if (!(await tool.isVisible())) await shown(page, '.pcm-handle-button').click();
  await tool.click();
  await until(() => page.locator('pcm-copy-text textarea').first().isVisible(), { what: 'the panel' });
}

const field = (page: Page, index: number): Promise<string> => page.locator('pcm-copy-text textarea').nth(index).inputValue();

describe('the link', () => {
  test('is beside no card on a laptop, and the words to it say what a plan makes of it', async ({ visit }) => {
    const page = await visit({ path: '/#village=33.16.07.2007&plan=33.16.08.2015:umkm', context: { viewport: { width: 1280, height: 720 } } });
    await openPanel(page);
    expect(await page.locator('[data-card]').filter({ visible: true }).count()).toBe(0);
    const words = await page.locator('pcm-copy-text').nth(1).evaluate((copy) => ('text' in copy ? String(copy.text) : ''));
    expect(words).toMatch(/^12 dari 36 .*\nRencana: 12 → 13 dari 36\.\n\S+plan=/s);
    await shown(page, '.pcm-drawer [data-close]').click();
    await until(() => shown(page, '[data-card]').isVisible(), { what: 'the card to come back' });
  });

  test('is copied with one click and carries what is shown', async ({ visit }) => {
    const page = await visit({ path: '/?utm=a#program=umkm&foo=bar', context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await openPanel(page);
    await shown(page, 'button[data-program="pertanian"]').click();
    await until(async () => (await field(page, 0)).includes('program=umkm,pertanian'), { what: 'the link to follow' });
    await page.locator('[data-copy]').first().click();
    await until(async () => (await page.locator('[data-copy]').first().textContent())?.includes('Disalin'), { what: 'that it is copied' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await field(page, 0));
    expect(copied).toBe(new URL('?utm=a#program=umkm,pertanian&foo=bar', page.url()).href);
    await page.goto(copied);
    await page.reload();
    await interactive(page);
    expect((await stateOf(page)).programs).toEqual(['umkm', 'pertanian']);
  });

  test('leads to the page of the language that is shown, which messengers read, and the page’s title and language follow', async ({ visit }) => {
    const page = await visit({ path: '/?utm=a#program=umkm' });
    await openPanel(page);
    await shown(page, 'a[data-lang="en"]').click();
    await until(async () => (await field(page, 0)) === new URL('/en/?utm=a#program=umkm', page.url()).href, { what: 'the link to the English page' });
    expect(await page.title()).toMatch(/^Programme Coverage Map/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const link = await field(page, 0);
    await page.goto('about:blank');
    await page.goto(link);
    await openPanel(page);
    expect(await stateOf(page)).toMatchObject({ lang: 'en', programs: ['umkm'] });
    await shown(page, 'a[data-lang="id"]').click();
    await until(async () => (await field(page, 0)) === new URL('/?utm=a#program=umkm', page.url()).href, { what: 'the link to the Indonesian page' });
    expect(await page.title()).toMatch(/^Peta Cakupan Program/);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });

  test('is selected, with a word on what to press, where the clipboard is denied', async ({ visit }) => {
    const page = await visit({ path: '/en/', prepare: denyClipboard });
    await openPanel(page);
    await page.locator('[data-copy]').first().click();
    await until(() => page.getByText(/does not allow copying.*(Ctrl|⌘) \+ C/).first().isVisible(), { what: 'what to do' });
    const selected = await page.evaluate(() => {
      const area = document.querySelector('program-coverage-map')?.shadowRoot?.activeElement;
      return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : null;
    });
    expect(selected).toBe(await field(page, 0));
  });
});

/** As on a device with other apps: what was sent is kept, of its pictures what they are. */
function withOtherApps(page: Page, takesPictures: boolean): Promise<unknown> {
  return page.addInitScript((takes) => {
    const share = async ({ files = [], ...words }: ShareData) => {
      const isFresh = navigator.userActivation.isActive;
      const pictures = await Promise.all(files.map(async (file) => ({ name: file.name, type: file.type, size: file.size, width: new DataView(await file.arrayBuffer()).getUint32(16) })));
      Object.assign(window, { sent: { ...words, pictures, isFresh } });
    };
    Object.assign(navigator, { share, canShare: () => takes });
  }, takesPictures);
}

interface Sent {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly pictures: readonly { readonly name: string; readonly type: string; readonly size: number; readonly width: number }[];
  readonly isFresh: boolean;
}

const sentBy = (page: Page): Promise<Sent> => until(() => page.evaluate(() => Reflect.get(window, 'sent') as Sent | undefined), { what: 'what was sent' });

describe('another app of the device', () => {
  test('gets headline, link and the picture of what is shown, at the first press', async ({ visit }) => {
    const page = await visit({ prepare: (one) => withOtherApps(one, true) });
    await openPanel(page);
    const button = page.locator('[data-device-share]');
    await shown(page, 'button[data-program="umkm"]').click();
    await until(async () => (await field(page, 0)).includes('program=umkm'), { what: 'the link to follow' });
    await until(async () => (await button.textContent())?.trim() === 'Kirim lewat aplikasi lain', { what: 'the picture' });
    await button.focus();
    await page.keyboard.press('Enter');
    const { title, text, url, pictures, isFresh } = await sentBy(page);
    expect(isFresh).toBe(true);
    expect(title).toBe('Peta Cakupan Program');
    expect(text).toMatch(/^8 dari 36 desa\/kelurahan disebut untuk UMKM.*7 disebut langsung, 1 disimpulkan\.$/);
    expect(url).toBe(await field(page, 0));
    expect(pictures).toEqual([{ name: expect.stringMatching(/^blora_umkm_.*\.png$/), type: 'image/png', size: expect.any(Number), width: 2560 }]);
    expect(pictures[0]?.size).toBeGreaterThan(50_000);
    expect(pictures[0]?.size).toBeLessThan(3_000_000);
  });

  test('gets the place to which the map was moved while the panel was open', async ({ visit }) => {
    const page = await visit({ prepare: (one) => withOtherApps(one, true) });
    await openPanel(page);
    const send = async (): Promise<Sent['pictures']> => {
      await until(async () => (await page.locator('[data-device-share]').textContent())?.trim() === 'Kirim lewat aplikasi lain', { what: 'the picture' });
      await page.locator('[data-device-share]').click();
      const { pictures } = await sentBy(page);
      await page.evaluate(() => Reflect.deleteProperty(window, 'sent'));
      return pictures;
    };
    const whole = await send();
    expect(await send()).toEqual(whole);
    await shown(page, '[data-zoom="in"]').click();
    await until(async () => (await field(page, 0)).includes('map='), { what: 'the link to follow' });
    const near = await send();
    expect(near).toHaveLength(1);
    expect(near).not.toEqual(whole);
  });

  test('gets headline and link alone where it takes no pictures, and the button says so', async ({ visit }) => {
    const page = await visit({ path: '/en/', prepare: (one) => withOtherApps(one, false) });
    await openPanel(page);
    const button = page.locator('[data-device-share]');
    expect(await button.textContent()).toContain('without picture');
    await button.click();
    const { text, url, pictures } = await sentBy(page);
    expect(url).toBe(await field(page, 0));
    expect(text).toMatch(/^12 of 36 desa\/kelurahan/);
    expect(pictures).toEqual([]);
  });
});

describe('headline and picture', () => {
  test('are copied, each with one press', async ({ visit }) => {
    const page = await visit({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await openPanel(page);
    const text = page.locator('pcm-copy-text[folded] [data-copy]');
    expect(await text.textContent()).toContain('Salin judul dan tautan');
    await text.click();
    await until(async () => (await text.textContent())?.includes('Disalin'), { what: 'that the headline is copied' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^12 dari 36 desa\/kelurahan disebut punya program, .*11 disebut langsung, 1 disimpulkan\.\n/);
    expect(copied.split('\n')[1]).toBe(await field(page, 0));

    await page.locator('[data-copy-picture]').focus();
    await page.keyboard.press('Enter');
    await until(() => page.locator('pcm-copy-picture [role="status"]', { hasText: 'Gambar disalin' }).count(), { what: 'that the picture is copied' });
    const width = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return blob && (await createImageBitmap(blob)).width;
    });
    expect(width).toBe(2560);
  });

  test('are selected, and saved, with a word on it, where the clipboard is denied', async ({ visit }) => {
    const page = await visit({ path: '/en/', prepare: denyClipboard });
    await openPanel(page);
    await page.locator('pcm-copy-text[folded] [data-copy]').click();
    await until(() => page.getByText(/does not allow copying.*(Ctrl|⌘) \+ C/).isVisible(), { what: 'what to do' });
    const selected = await page.evaluate(() => {
      const area = document.querySelector('program-coverage-map')?.shadowRoot?.activeElement;
      return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : null;
    });
    expect(selected).toMatch(/^12 of 36 desa\/kelurahan.*\n(https?|file):/);

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-copy-picture]').click()]);
    expect(download.suggestedFilename()).toMatch(/^blora_.*\.png$/);
    expect(statSync(await download.path()).size).toBeGreaterThan(50_000);
    await until(() => page.getByText(`saved in the downloads: ${download.suggestedFilename()}`).isVisible(), { what: 'where it is' });
  });

  test('have buttons that a thumb hits', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 390, height: 844 } }, prepare: (one) => withOtherApps(one, true) });
    await openPanel(page);
    for (const button of ['pcm-copy-text:not([folded]) [data-copy]', 'pcm-copy-text[folded] [data-copy]', '[data-copy-picture]', '[data-device-share]']) {
      const box = await page.locator(button).first().boundingBox({ timeout: 5000 });
      expect(box?.height, button).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('with the reader’s own file open', () => {
  const OWN = 'Kode Desa;Nama Desa;Kegiatan\n33.16.08.2010;Semampir;Sumur bor\n33.16.08.2011;Kemiri;Sumur bor\n';

  async function openOwnFile(page: Page): Promise<void> {
    await interactive(page);
    const accepted = await page.evaluate(async (text) => (await document.querySelector('program-coverage-map')?.openFiles([new File([text], 'kegiatan.csv')]))?.accepted, OWN);
    expect(accepted).toBe(true);
    const tool = shown(page, '[data-panel="share"]');
    if (!(await tool.isVisible())) await shown(page, '.pcm-handle-button').click();
    await tool.click();
    await page.locator('[data-share-own]').waitFor();
  }

  test.for([
    ['id', 'Tautan, juga kode untuk halaman atau salindia, menunjukkan peta yang terbit, bukan berkas Anda'],
    ['en', 'A link, and code for a page or slide, show the published map, not your file'],
  ] as const)('it is said that links and other pages show the published map, and none is offered (%s)', async ([lang, words], { visit }) => {
    const page = await visit({ path: lang === 'en' ? '/en/' : '/', prepare: denyClipboard });
    await openOwnFile(page);
    const panel = page.locator('.pcm-share');
    expect(await panel.innerText()).toContain(words);
    expect(await panel.locator('pcm-embed-maker, iframe, [data-link-says]').count()).toBe(0);
    await panel.locator('pcm-copy-text [data-copy]').click();
    const headline = await until(() => field(page, 0), { what: 'the headline to copy' });
    expect(headline).toMatch(/^2 (dari|of) 36 /);
    expect(headline).not.toMatch(/https?:|file:/);
    // Back at the published map everything is there again.
    await shown(page, 'button.pcm-door[data-panel="data"]').click();
    await page.locator('button[data-undo]').click();
    await openPanel(page);
    expect(await page.locator('[data-link-says]').count()).toBe(1);
  });

  test('other apps get headline and picture, without a link', async ({ visit }) => {
    const page = await visit({ path: '/en/', prepare: (one) => withOtherApps(one, true) });
    await openOwnFile(page);
    const button = page.locator('[data-device-share]');
    await until(async () => (await button.textContent())?.trim() === 'Send with another app', { what: 'the picture' });
    await button.click();
    const { text, url, pictures } = await sentBy(page);
    expect(text).toMatch(/^2 of 36 /);
    expect(url).toBeUndefined();
    expect(pictures).toHaveLength(1);
  });

  test('one file with that data in it is saved instead', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await openOwnFile(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-share-copy]').click()]);
    await until(async () => (await page.locator('.pcm-share [data-job]').textContent())?.startsWith(`Saved: ${file.suggestedFilename()}`) ?? false, { what: 'that it is saved' });
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    await file.saveAs(join(folder, 'peta.html'));
    const copy = await visit({ file: join(folder, 'peta.html') });
    await interactive(copy);
    await until(async () => (await copy.evaluate(() => document.querySelector('program-coverage-map')?.report.covered.codes.join())) === '33.16.08.2010,33.16.08.2011', { what: 'that data in the file' });
    rmSync(folder, { recursive: true });
  });
});

/** A deck of one slide that starts itself, and knows nothing of the plugin that the code brings. */
const deckAround = (code: string): string => `<link rel="stylesheet" href="/reveal.js/dist/reveal.css"><div class="reveal"><div class="slides">${code}</div></div><script src="/reveal.js/dist/reveal.js"></script><script>Reveal.initialize()</script>`;

describe('the embed', () => {
  test('runs as an example that follows the choices without being loaded anew', async ({ visit, site }) => {
    const page = await visit({ path: '/#program=umkm' });
    await openPanel(page);
    await page.locator('.pcm-embed-preview').scrollIntoViewIfNeeded();
    const example = await mapFrame(page);
    const state = () => example.evaluate(() => document.querySelector('program-coverage-map')?.state).catch(() => undefined);
    await until(async () => (await state())?.programs.join() === 'umkm', { what: 'the example' });
    const steps = await page.evaluate(() => history.length);
    for (const choice of ['layout:figure', 'lang:en', 'theme:dark', 'start:fresh']) await page.locator(`[data-choice="${choice}"]`).click();
    await until(async () => {
      const now = await state();
      return now?.layout === 'figure' && now.lang === 'en' && now.theme === 'dark' && now.programs.length === 0;
    }, { what: 'the example to follow' });
    expect(site.transfers.filter(({ path }) => path === '/embed.html')).toHaveLength(1);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.locator('[data-size="480"]').click();
    const box = await page.locator('.pcm-embed-preview').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(480 / 360, 1);
    expect(await field(page, 1)).toContain('width="480" height="360"');
  });

  test.for(['iframe', 'element', 'reveal'])('gives code for %s that shows the same in another page', async (kind, { visit, site, browser }) => {
    const page = await visit({ path: '/en/#program=umkm&kecamatan=33.16.07&theme=dark' });
    await openPanel(page);
    await page.locator(`[data-choice="kind:${kind}"]`).click();
    const code = await until(async () => {
      const text = await field(page, 1);
      return text.includes(kind === 'element' ? '<program-coverage-map' : '<iframe') ? text : null;
    }, { what: 'the code' });
    expect(code).toContain(site.url);
    const folder = mkdtempSync(join(tmpdir(), 'other-'));
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Other</title>${kind === 'reveal' ? deckAround(code) : code}`);
    const host = await serve({ mounts: { '/': folder, '/reveal.js/dist/': 'node_modules/reveal.js/dist' } });
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(`${host.url}/`);
    const where = kind === 'element' ? other.mainFrame() : await mapFrame(other);
    const state = await until(() => where.evaluate(async () => {
      await customElements.whenDefined('program-coverage-map');
      const map = document.querySelector('program-coverage-map');
      await map?.whenReady();
      return map?.state;
    }).catch(() => undefined), { what: 'the map in the other page' });
    expect(state).toMatchObject({ programs: ['umkm'], kecamatan: ['33.16.07'], theme: 'dark', lang: 'en', layout: 'map' });
    if (kind === 'reveal') {
      await until(() => other.evaluate('Reveal.hasPlugin("coverage")'), { what: 'the plugin in the deck' });
      await other.evaluate('Reveal.next()');
      await until(() => where.evaluate(() => document.querySelector('program-coverage-map')?.state.show === 'gap'), { what: 'what the fragment says' });
    }
    await context.close();
    await host.close();
    rmSync(folder, { recursive: true });
  });

  test('is never the whole page in a deck, which needs the keys that the page keeps', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await openPanel(page);
    await page.locator('[data-choice="layout:full"]').click();
    await until(async () => (await field(page, 1)).includes('layout=full'), { what: 'the whole page as a frame' });
    await page.locator('[data-choice="kind:reveal"]').click();
    await until(async () => (await field(page, 1)).includes('layout=map'), { what: 'the map instead' });
    expect(await page.locator('[data-choice^="layout:"]').evaluateAll((choices) => choices.map((choice) => choice.getAttribute('data-choice')))).toEqual(['layout:map', 'layout:figure']);
  });
});

describe('accessibility', () => {
  test.for(['/', '/en/'].flatMap((path) => ['light', 'dark', 'print'].flatMap((theme) => [{ path, theme, width: 1280, height: 800 }, { path, theme, width: 360, height: 640 }])))(
    'axe finds nothing in the panel on $path, $theme, $width × $height',
    async ({ path, theme, width, height }, { visit }) => {
      const page = await visit({ path: `${path}#theme=${theme}`, context: { viewport: { width, height } } });
      await openPanel(page);
      expect(await violations(page)).toEqual([]);
    },
  );

  test('the focus goes into the panel and comes back', async ({ visit }) => {
    const page = await visit();
    await openPanel(page);
    const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.activeElement?.textContent?.trim());
    await until(async () => (await focused()) === 'Bagikan', { what: 'the focus on the title' });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.activeElement?.getAttribute('data-panel'))).toBe('share');
  });
});
