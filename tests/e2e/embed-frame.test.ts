import { gunzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import type { Frame, Locator, Page } from 'playwright';
import { plansName } from '../../src/app/plan-shelf';
import { until } from '../support/until';
import { violations } from './support/accessibility';
import { fingers } from './support/fingers';
import { twoFrames } from './support/frames';
import { watchHints } from './support/hints';
import { mapFrame, mapIs, test } from './support/host-page';
import { layoutFaults } from './support/layout-faults';

const frame = (hash = 'layout=map', more = ''): string => `<iframe src="$MAPS/embed.html#${hash}" title="Map" width="960" height="540" ${more}></iframe>`;
/** A page that steers its frame by the published client, and keeps what it hears. */
const CLIENT = `<script type="module">
  import { connect } from '$MAPS/embed-client.js';
  window.heard = [];
  window.map = connect(document.querySelector('iframe'));
  for (const name of ['ready', 'change', 'key', 'error']) map.on(name, (news) => heard.push([name, news]));
</script>`;

type Steered = Window & { readonly heard: [string, Record<string, unknown>][]; readonly map: Record<string, (...args: unknown[]) => Promise<unknown>> };

/** Asks through the client; what it rejects with comes back as its id. */
function ask(page: Page, method: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    async ([name, list]) => {
      await new Promise((done) => setTimeout(done));
      try {
        return await (window as unknown as Steered).map[name as string]?.(...(list as unknown[]));
      } catch (error) {
        return `refused: ${(error as { id?: string }).id ?? String(error)}`;
      }
    },
    [method, args] as const,
  );
}

const heard = (page: Page, name: string): Promise<Record<string, unknown>[]> =>
  page.evaluate((wanted) => ((window as unknown as Partial<Steered>).heard ?? []).flatMap(([kind, news]) => (kind === wanted ? [news] : [])), name);

/** What of its maker's a copy of the map as one file carries, by the names under which a browser keeps it. */
function keptIn(copy = ''): Record<string, string> {
  const packed = /data-carried="copy\/note\.json">([^<]*)</.exec(copy)?.[1] ?? '';
  const note = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as { readonly kept: Record<string, string> };
  return note.kept;
}

const programsIn = (map: Frame): Promise<readonly string[] | undefined> => map.evaluate(() => document.querySelector('program-coverage-map')?.state.programs);

describe('a frame of another origin', () => {
  test('shows its first frame before its scripts have come', async ({ open, site }) => {
    const release = site.hold(/assets\/.*\.js$/);
    const page = await open({ body: frame(), early: true });
    const map = await mapFrame(page);
    await until(async () => (await map.locator('path[data-village]').count()) >= 36, { what: 'the villages' });
    expect(await map.locator('[data-headline]').textContent()).toMatch(/12 dari 36/);
    release();
    await mapIs(map, 'whenInteractive');
    expect(await map.locator('.map-stage').getAttribute('data-renderer')).toBe('webgl');
  });

  test('gives its engine up when it has been out of sight for a while, so that not all frames of a long page have one', { timeout: 240_000 }, async ({ open }) => {
    const page = await open({ body: Array.from({ length: 10 }, () => frame()).join('<div style="height: 400px"></div>') });
    const renderers = (): Promise<(string | null)[]> =>
      Promise.all(page.frames().slice(1).map((map) => map.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.querySelector('.map-stage')?.getAttribute('data-renderer') ?? null)));
    for (let at = 0; at < 10; at += 1) {
      await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
      await until(async () => (await renderers())[at] === 'webgl', { what: `the engine of frame ${at}` });
    }
    await until(async () => (await renderers()).filter((one) => one === 'webgl').length <= 2, { what: 'the others to give their engines up' });
    expect((await renderers()).every((one) => one !== null), 'all keep a picture').toBe(true);
    await page.locator('iframe').first().scrollIntoViewIfNeeded();
    await until(async () => (await renderers())[0] === 'webgl', { what: 'the first frame’s engine, once more' });
  });

  test('is steered by messages and answers each of them', async ({ open }) => {
    const page = await open({ body: frame() + CLIENT });
    expect(await ask(page, 'setState', { programs: ['umkm'] })).toMatchObject({ programs: ['umkm'], layout: 'map' });
    expect(await ask(page, 'setState', { hash: 'kecamatan=33.16.07' })).toMatchObject({ programs: [], kecamatan: ['33.16.07'] });
    expect(await ask(page, 'goToScene', 'peternakan')).toMatchObject({ programs: ['peternakan'], scene: 'peternakan' });
    expect(await ask(page, 'getState')).toMatchObject({ programs: ['peternakan'] });
    expect(await ask(page, 'setState', { programs: ['fishing'] })).toBe('refused: bad-request');
    expect(await ask(page, 'goToScene', 'nowhere')).toBe('refused: unknown-scene');
    expect(await programsIn(await mapFrame(page))).toEqual(['peternakan']);
    expect((await heard(page, 'change')).map(({ source }) => source)).toEqual(['host', 'host', 'story']);
    // Links and steps leave no traces: the back key is the other page's.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('lays a link over what its own address says', async ({ open }) => {
    const page = await open({ body: frame('layout=full&lang=en&theme=dark&program=umkm&boundaries=bps-2020') + CLIENT });
    const own = { layout: 'full', lang: 'en', theme: 'dark', boundaries: 'bps-2020' };
    expect(await ask(page, 'setState', { hash: 'kecamatan=33.16.07' })).toMatchObject({ ...own, programs: ['umkm'], kecamatan: ['33.16.07'] });
    // What the last link said is over; a scene sets what the address says, too.
    expect(await ask(page, 'setState', { hash: '#scene=peternakan' })).toMatchObject({ ...own, programs: ['peternakan'], kecamatan: [], scene: 'peternakan' });
    expect(await ask(page, 'setState', { hash: '' })).toMatchObject({ ...own, programs: ['umkm'], kecamatan: [], scene: null });
  });

  test('says that it is there as often as it is asked', async ({ open }) => {
    const page = await open({ body: frame() + CLIENT });
    await ask(page, 'getState');
    const before = (await heard(page, 'ready')).length;
    expect(before).toBeGreaterThanOrEqual(1);
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ v: 1, app: 'program-coverage-map', type: 'ready' }, '*'));
    await until(async () => (await heard(page, 'ready')).length > before, { what: 'another ready' });
  });

  test('hands figures and files to nobody that its page does not name', async ({ open, site }) => {
    const page = await open({ body: frame() + CLIENT });
    expect(await ask(page, 'getReport')).toBe('refused: not-trusted');
    expect(await ask(page, 'exportAs', 'csv')).toBe('refused: not-trusted');
    site.rewrite(/embed\.html$/, (text) => text.replace('data-hosts=""', `data-hosts="https://other.example ${new URL(page.url()).host}"`));
    await page.reload();
    expect(await ask(page, 'getReport')).toMatchObject({ scope: { villages: 36 }, covered: { villages: 12 } });
  });

  test('hands figures to its own origin', async ({ open }) => {
    const page = await open({ body: frame() + CLIENT, sameOrigin: true });
    expect(await ask(page, 'getReport')).toMatchObject({ covered: { villages: 12 }, notes: expect.any(Array) });
  });

  test.for([true, false])('hands out nothing while the reader has a file of their own open, and again when it is closed (own origin: %s)', async (sameOrigin, { open }) => {
    const page = await open({ body: frame('layout=full') + CLIENT, sameOrigin });
    const map = await mapFrame(page);
    await mapIs(map, 'whenReady');
    const opened = await map.evaluate(async () => {
      const file = new File(['Kode Desa;Nama Desa;Kegiatan\n33.16.08.2010;Semampir;Sumur bor\n'], 'kegiatan.csv');
      return (await document.querySelector('program-coverage-map')?.openFiles([file]))?.accepted;
    });
    expect(opened).toBe(true);
    const before = await heard(page, 'change');
    // Ids of programmes are the file's words: neither is told what is chosen, nor can it be guessed by choosing.
    await map.evaluate(() => document.querySelector('program-coverage-map')?.setState({ programs: ['sumur-bor'], village: '33.16.08.2010' }));
    for (const request of ['getState', 'getReport', 'exportAs', 'goToScene'] as const) expect(await ask(page, request, 'csv'), request).toBe('refused: own-data');
    for (const change of [{ programs: ['sumur-bor'] }, { programs: ['nothing'] }, { hash: 'program=sumur-bor' }]) expect(await ask(page, 'setState', change)).toBe('refused: own-data');
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ v: 1, app: 'program-coverage-map', type: 'ready' }, '*'));
    await until(async () => (await heard(page, 'ready')).at(-1)?.['state'] === null, { what: 'a map that is there and says no more' });
    expect(await heard(page, 'change')).toEqual(before);
    expect(JSON.stringify(await page.evaluate(() => (window as unknown as Steered).heard))).not.toMatch(/sumur|33\.16\.08\.2010/);
    await map.locator('button.pcm-door[data-panel="data"]').filter({ visible: true }).first().click();
    await map.locator('button[data-undo]').click();
    await until(async () => typeof (await ask(page, 'getState')) === 'object', { what: 'the published release' });
    expect(await ask(page, 'getReport')).toEqual(sameOrigin ? expect.objectContaining({ scope: expect.objectContaining({ villages: 36 }) }) : 'refused: not-trusted');
    expect((await heard(page, 'change')).at(-1)).toMatchObject({ source: 'data' });
  });

  test('hands out files without the scenes and plans that the reader keeps in this browser', async ({ open }) => {
    const page = await open({ body: frame('layout=full') + CLIENT, sameOrigin: true });
    const map = await mapFrame(page);
    await mapIs(map, 'whenReady');
    await map.evaluate(() => localStorage.setItem('program-coverage-map:plans:blora', '[]'));
    const own = await map.evaluate(async () => (await document.querySelector('program-coverage-map')?.exportAs('html'))?.text());
    expect(Object.keys(keptIn(own))).toEqual([plansName('blora')]);
    const handed = await page.evaluate(async () => {
      const file = await (window as unknown as Steered).map['exportAs']?.('html', { published: false });
      return file instanceof Blob ? file.text() : '';
    });
    expect(keptIn(handed)).toEqual({});
  });

  test('leaves aside and counts what is malformed, huge, of another version or from another window', async ({ open }) => {
    const page = await open({ body: frame() + CLIENT });
    await ask(page, 'getState');
    await page.evaluate(() => {
      const map = document.querySelector('iframe')?.contentWindow;
      const post = (data: unknown) => map?.postMessage(data, '*');
      const ours = { v: 1, app: 'program-coverage-map', type: 'setState', payload: { programs: ['umkm'] } };
      post('hello');
      post({ ...ours, type: 7 });
      post({ ...ours, v: 2 });
      post({ ...ours, payload: 'x'.repeat(300_000) });
      for (const held of [new Map([['programs', 'x'.repeat(5e6)]]), new Blob(['x'.repeat(5e6)]), new ArrayBuffer(5e6)]) post({ ...ours, payload: held });
      const stranger = document.createElement('iframe');
      stranger.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(ours)}, '*')</${'script'}>`;
      document.body.append(stranger);
      return new Promise((done) => stranger.addEventListener('load', () => setTimeout(done, 200)));
    });
    expect(await programsIn(await mapFrame(page))).toEqual([]);
    const before = (await heard(page, 'ready')).length;
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ v: 1, app: 'program-coverage-map', type: 'ready' }, '*'));
    await until(async () => (await heard(page, 'ready')).length > before, { what: 'the counts' });
    expect((await heard(page, 'ready')).at(-1)?.['ignored']).toEqual({ malformed: 5, version: 1, huge: 1, stranger: 1 });
  });

  test('refuses by name a request that it does not know', async ({ open }) => {
    const page = await open({ body: frame() + CLIENT });
    await ask(page, 'getState');
    const answer = await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('message', ({ data }) => data.type === 'ack' && data.requestId === 'x' && done(data.payload));
          document.querySelector('iframe')?.contentWindow?.postMessage({ v: 1, app: 'program-coverage-map', type: 'fly', requestId: 'x' }, '*');
        }),
    );
    expect(answer).toMatchObject({ requestId: 'x', ok: false, error: { id: 'unknown-request' } });
  });

  test('follows its address without a new step in the history', async ({ open }) => {
    const page = await open({ body: frame() });
    const map = await mapFrame(page);
    await mapIs(map, 'whenReady');
    await map.evaluate(() => location.replace('#layout=map&program=umkm'));
    await until(async () => (await programsIn(map))?.join() === 'umkm', { what: 'the filter of the address' });
    const before = await page.evaluate(() => history.length);
    await map.evaluate(() => document.querySelector('program-coverage-map')?.setState({ programs: [] }));
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('presents without a step in the history', async ({ open }) => {
    const page = await open({ body: frame('layout=full') });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    const before = await page.evaluate(() => history.length);
    await map.locator('[data-present-begin]').filter({ visible: true }).first().click();
    await map.locator('[data-present-title]').waitFor();
    await page.keyboard.press('ArrowRight');
    await until(async () => (await map.locator('[data-present-counter]').textContent())?.startsWith('2'), { what: 'the second scene' });
    expect([await page.evaluate(() => history.length), await map.evaluate(() => history.state as unknown)]).toEqual([before, null]);
    await page.keyboard.press('Escape');
    await map.locator('[data-present]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('refuses by name options of a file that there are not', async ({ open }) => {
    const page = await open({ body: frame('layout=map&lang=en') + CLIENT, sameOrigin: true });
    for (const [kind, options] of [['pdf', { paper: 'a0' }], ['png', { size: 'huge' }], ['pdf', { village: '__proto__' }], ['csv', { signal: { aborted: true } }]]) {
      expect(await ask(page, 'exportAs', kind, options), JSON.stringify(options)).toBe('refused: bad-option');
    }
    expect(await ask(page, 'exportAs', 'csv', 'a3')).toBe('refused: bad-request');
    expect(await page.evaluate(() => (window as unknown as Steered).map['exportAs']?.('pdf', { paper: 'a0' }).catch((error: Error) => error.message))).toBe('The option "paper" of a file does not know "a0". There are: a4, a3.');
    expect(await page.evaluate(async () => (await (window as unknown as Steered).map['exportAs']?.('csv', null)) instanceof Blob)).toBe(true);
  });

  test('passes bare keys on, one after another, and keeps those that it uses', async ({ open }) => {
    const page = await open({ body: frame() + CLIENT });
    await ask(page, 'getState');
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    await map.locator('canvas').click();
    for (const key of ['ArrowRight', 'PageDown', 'Space', 'Shift+ArrowLeft', 'Enter']) await page.keyboard.press(key);
    await until(async () => (await heard(page, 'key')).length >= 3, { what: 'three keys' });
    expect((await heard(page, 'key')).map(({ key }) => key)).toEqual(['ArrowRight', 'PageDown', ' ']);
    // A button keeps the key that presses it.
    await map.locator('[data-zoom="in"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await heard(page, 'key')).length >= 4, { what: 'the fourth key' });
    expect((await heard(page, 'key')).at(-1)?.['key']).toBe('ArrowLeft');
  });

  test.for([
    { link: 'layout=map', words: /Berkas .*villages\.csv.* tidak dapat diambil/ },
    { link: 'layout=map&lang=en', words: /File .*villages\.csv.* could not be fetched/ },
  ])('says what is wrong when the release cannot be had, in the language of the link: $link', async ({ link, words }, { open, site }) => {
    site.refuse(/villages\.csv/);
    const page = await open({ body: frame(link) + CLIENT, expected: /503/ });
    await until(async () => (await heard(page, 'error')).length > 0, { what: 'the error' });
    expect((await heard(page, 'error'))[0]).toMatchObject({ id: 'file-missing', text: expect.stringMatching(words) });
    // Whoever asks hears it too, before the error was told and after.
    expect(await ask(page, 'getState')).toBe('refused: file-missing');
    await page.reload();
    expect(await ask(page, 'getState')).toBe('refused: file-missing');
  });

  test('leaves no request open when the connection is closed', async ({ open, site }) => {
    const release = site.hold(/assets\/.*\.js$/);
    const page = await open({ body: frame() + CLIENT, early: true });
    await page.waitForFunction(() => 'map' in window);
    const answer = ask(page, 'getState');
    await page.evaluate(() => new Promise((done) => setTimeout(() => done((window as unknown as Steered).map['close']?.()), 50)));
    expect(await answer).toBe('refused: closed');
    expect(await ask(page, 'getState')).toBe('refused: closed');
    release();
  });
});

describe('a frame in a long page', () => {
  const article = (lang: string): string => `<div style="height: 200px"></div>${frame(`layout=map&lang=${lang}`)}<div style="height: 3000px"></div>`;
  const scrolled = (page: Page, from = 0) => until(() => page.evaluate((start) => scrollY > start + 50, from), { what: 'the page to scroll' });
  const viewOf = (map: Frame) => map.evaluate(() => document.querySelector('program-coverage-map')?.state.view ?? null);

  test.for([['id', /Klik peta, lalu (Ctrl|⌘) \+ gulir/], ['en', /Click the map, then (Ctrl|⌘) \+ scroll/]] as const)('lets the wheel scroll the page, and says how the map is moved (%s)', async ([lang, words], { open }) => {
    const page = await open({ body: article(lang) });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    const hinted = await watchHints(map);
    await page.mouse.move(500, 450);
    await page.mouse.wheel(0, 100);
    await scrolled(page);
    await hinted(words);
    expect(await viewOf(map)).toBeNull();
  });

  test('lets fingers scroll and pinch the page until the map is tapped', async ({ open }) => {
    const page = await open({ body: article('id'), context: { viewport: { width: 400, height: 700 }, hasTouch: true, isMobile: true }, head: '<meta name="viewport" content="width=device-width"><style>iframe { max-width: 100% }</style>' });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    const hand = await fingers(page);
    await hand.drag({ x: 200, y: 560 }, -120);
    await scrolled(page);
    await hand.pinch({ x: 200, y: 350 }, 3);
    await until(() => page.evaluate(() => (visualViewport?.scale ?? 1) > 1.3), { what: 'two fingers to enlarge the page' });
    expect(await viewOf(map)).toBeNull();
  });

  test.for(['map', 'figure'])('has no filters, panels or tools in layout %s: it shows, and is not edited', async (layout, { open }) => {
    const page = await open({ body: frame(`layout=${layout}`) });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    const shownControls = map.locator('input, select, textarea, [contenteditable], button[data-panel], [data-program-filter], [data-download]').filter({ visible: true });
    expect(await shownControls.evaluateAll((parts) => parts.map((part) => part.outerHTML.slice(0, 120)))).toEqual([]);
  });
});

describe('a sandboxed frame without an origin', () => {
  test.for(['map', 'figure'])('works all the same in layout %s: storage, workers and assets are not the page’s own', async (layout, { open }) => {
    const hash = `layout=${layout}&lang=en&program=umkm`;
    const notesOf = (where: Frame): Promise<readonly string[]> => where.locator('[data-notes]').allTextContents();
    const plain = await mapFrame(await open({ body: frame(hash) }));
    await mapIs(plain, 'whenInteractive');
    const page = await open({ body: frame(hash, 'sandbox="allow-scripts"') + CLIENT });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    expect(await map.evaluate(() => [globalThis.origin, document.querySelector('program-coverage-map')?.report.covered.villages])).toEqual(['null', 8]);
    expect(await map.locator('.map-stage').getAttribute('data-renderer')).toBe('webgl');
    // Nothing that a frame with an origin does not say: no note of what the sandbox keeps away.
    expect(await notesOf(map)).toEqual(await notesOf(plain));
    expect(await ask(page, 'setState', { programs: ['pertanian'] })).toMatchObject({ programs: ['pertanian'] });
    expect(await ask(page, 'getReport')).toBe('refused: not-trusted');
    expect(await ask(page, 'setState', { boundaries: 'bps-2020' })).toMatchObject({ boundaries: 'bps-2020' });
  });

  test('presents, and makes tables, slides and papers as a frame with an origin does', async ({ open }) => {
    const page = await open({ body: frame('layout=full&lang=en', 'sandbox="allow-scripts"') });
    const map = await mapFrame(page);
    await mapIs(map, 'whenInteractive');
    const begins = (kind: 'xlsx' | 'pptx' | 'pdf') =>
      map.evaluate(async (what) => {
        const file = await document.querySelector('program-coverage-map')?.exportAs(what);
        return new TextDecoder().decode(await file?.slice(0, 4).arrayBuffer());
      }, kind);
    expect([await begins('xlsx'), await begins('pptx'), await begins('pdf')]).toEqual(['PK\x03\x04', 'PK\x03\x04', '%PDF']);
    await map.locator('[data-present-begin]').filter({ visible: true }).first().click();
    await map.locator('[data-present-title]').waitFor();
    const first = await map.locator('[data-present-title]').textContent();
    await page.keyboard.press('ArrowRight');
    await until(async () => (await map.locator('[data-present-title]').textContent()) !== first, { what: 'the second scene' });
    await page.keyboard.press('Escape');
    await map.locator('[data-present]').waitFor({ state: 'detached' });
  });

  test('measures a boundary set that was not measured, in a worker of its own', async ({ open, site }) => {
    site.rewrite(/measured\.json$/, () => '{}');
    const page = await open({ body: frame('layout=map&lang=en', 'sandbox="allow-scripts"') });
    const map = await mapFrame(page);
    await mapIs(map, 'whenReady');
    expect(await map.evaluate(() => document.querySelector('program-coverage-map')?.report.covered.areaShare)).toBeCloseTo(0.38, 1);
  });
});

describe('a file that is saved from a frame', () => {
  const DOUBT = {
    id: 'Bingkai ini mungkin tidak boleh menyimpan berkas: buka peta di tab sendiri, atau tambahkan allow-downloads.',
    en: 'This frame may not be allowed to save files: open the map in its own tab, or add allow-downloads.',
  } as const;

  /** The whole interface in a frame, with the download of a table ready to start. */
  async function readyToSave(map: Frame): Promise<(selector: string) => Locator> {
    await mapIs(map, 'whenReady');
    const shown = (selector: string) => map.locator(selector).filter({ visible: true }).first();
    await shown('button[data-panel="download"]').click();
    await shown('input[data-purpose="data"]').check();
    await shown('button[data-form="csv"]').click();
    return shown;
  }

  test.for(['id', 'en'] as const)('is not called saved where a sandbox may have kept it back, whatever it is (%s)', async (lang, { open }) => {
    const page = await open({ body: frame(`layout=full&lang=${lang}`, 'sandbox="allow-scripts"'), expected: /download|clipboard/i });
    const shown = await readyToSave(await mapFrame(page));
    const inDoubt = (selector: string, what: string) => until(async () => (await shown(selector).textContent())?.includes(DOUBT[lang]) ?? false, { what: `${what} to be in doubt` });
    await shown('button[data-start]').click();
    await inDoubt('[data-job]', 'the download');
    await shown('button[data-panel="share"]').click();
    await shown('[data-copy-picture]').click();
    await inDoubt('pcm-copy-picture [role="status"]', 'the picture');
    await shown('button[data-panel="story"]').click();
    await shown('[data-scenes-arrange]').click();
    await shown('[data-scenes-save]').click();
    await inDoubt('[data-scenes-said] p', 'the scenes');
    await shown('button[data-panel="data"]').click();
    await shown('[data-save="template"]').click();
    await inDoubt('[data-error="save-doubtful"]', 'the template');
  });

  test('is called saved where the frame has its origin', async ({ open }) => {
    const page = await open({ body: frame('layout=full&lang=en') });
    const shown = await readyToSave(await mapFrame(page));
    const [file] = await Promise.all([page.waitForEvent('download'), shown('button[data-start]').click()]);
    await until(async () => (await shown('[data-job]').textContent())?.startsWith(`Saved: ${file.suggestedFilename()}`) ?? false, { what: 'the download to be called saved' });
  });
});

const SIZES = [
  { width: 480, height: 360 },
  { width: 960, height: 540 },
  { width: 360, height: 640 },
];
const LOOKS = SIZES.flatMap((size) => ['map', 'figure'].flatMap((layout) => ['lang=id', 'lang=en&theme=dark', 'lang=en&theme=print'].map((look) => ({ ...size, layout, look }))));

describe('the mark of an event', () => {
  test.for(LOOKS.filter(({ look }) => look !== 'lang=en&theme=print'))('is explained wherever it shows: layout=$layout&$look at $width × $height', async ({ width, height, layout, look }, { browser, site }) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(`${site.url}/embed.html#layout=${layout}&${look}`);
    await mapIs(page, 'whenReady');
    const explained = page.locator('[data-legend-events]');
    expect(await explained.isVisible()).toBe(await page.locator('[data-mark]').isVisible());
    if (layout === 'figure' || width < height) expect(await explained.textContent()).toContain(look === 'lang=id' ? 'lokakarya penutup, 2014' : 'closing workshop, 2014');
    const [row, credits] = [await explained.boundingBox(), await page.locator('.pcm-credits').boundingBox()];
    if (row) expect(row.y + row.height).toBeLessThanOrEqual(credits?.y ?? 0);
    await context.close();
  });
});

describe('accessibility of an embed', () => {
  test.for(LOOKS)('axe finds nothing in layout=$layout&$look at $width × $height', async ({ width, height, layout, look }, { browser, site }) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.url}/embed.html#layout=${layout}&village=33.16.07.2007&${look}`);
    await mapIs(page, 'whenInteractive');
    expect(await violations(page, { isPart: true })).toEqual([]);
    await context.close();
  });
});

/** Those that the embed dialog offers, with a page's width for the last one, and those that pages give. */
const PLACES = [...SIZES, { width: 760, height: 540 }, { width: 700, height: 500 }, { width: 800, height: 450 }, { width: 640, height: 480 }, { width: 560, height: 315 }, { width: 480, height: 270 }, { width: 400, height: 300 }, { width: 1280, height: 720 }];
/** Answers of all lengths, also without any village; legends with and without a filter; plans that add and that take away; credits of both boundary sets. */
const STATES = ['', 'program=umkm,peternakan&match=all&kecamatan=33.16.07', 'program=umkm,pertanian&match=all', 'program=umkm&boundaries=bps-2020', 'plan=33.16.08.2015:umkm,33.16.08.2010:pertanian&program=umkm,pertanian&village=33.16.07.2007', 'plan=!33.16.08.2001:umkm'];

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
const meet = (one: Box, other: Box): boolean => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

describe('the words of an embed', () => {
  test.for(['map', 'figure'].flatMap((layout) => ['id', 'en'].map((lang) => ({ layout, lang }))))('stand beside one another, whole and in sight, at every size: layout=$layout&lang=$lang', { timeout: 240_000 }, async ({ layout, lang }, { browser, site }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.url}/embed.html#layout=${layout}&lang=${lang}`);
    await mapIs(page, 'whenReady');
    const faults: string[] = [];
    for (const state of STATES) {
      await page.evaluate((link) => document.querySelector('program-coverage-map')?.showLink(link), `layout=${layout}&lang=${lang}&${state}`);
      for (const size of PLACES) {
        await page.setViewportSize(size);
        await twoFrames(page);
        faults.push(...(await layoutFaults(page)).map((fault) => `${state} at ${size.width} × ${size.height}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test.for(['id', 'en'])('of a village that was chosen cover neither the hint for the hand nor the scale bar, and the hint not the bar: lang=%s', async (lang, { browser, site }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.url}/embed.html#layout=map&lang=${lang}&village=33.16.07.2007`);
    await mapIs(page, 'whenReady');
    const faults: string[] = [];
    for (const size of [...PLACES, { width: 320, height: 400 }]) {
      await page.setViewportSize(size);
      await twoFrames(page);
      const map = await page.locator('[data-map]').boundingBox();
      await page.mouse.move((map?.x ?? 0) + (map?.width ?? 0) / 2, (map?.y ?? 0) + (map?.height ?? 0) - 6);
      await page.mouse.wheel(0, 1);
      await page.locator('.map-hint[data-shown]').waitFor();
      const parts = ['.map-hint', '.map-scale-text', '[data-village-strip]', '.pcm-zoom'];
      const boxes = await Promise.all(parts.map(async (part) => ({ part, box: await page.locator(part).boundingBox() })));
      for (const one of boxes) {
        for (const other of boxes) if (one.part < other.part && (!one.box || !other.box || meet(one.box, other.box))) faults.push(`${one.part} and ${other.part} at ${size.width} × ${size.height}`);
      }
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('are scrolled to where a page has no room for them', async ({ browser, site }) => {
    const context = await browser.newContext({ viewport: { width: 300, height: 220 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/embed.html#layout=map`);
    await mapIs(page, 'whenReady');
    expect((await layoutFaults(page)).filter((fault) => fault.includes(' lies on '))).toEqual([]);
    const last = page.locator('.pcm-credit').last();
    await last.scrollIntoViewIfNeeded();
    const box = await last.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(221);
    await context.close();
  });
});
