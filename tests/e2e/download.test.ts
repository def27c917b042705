import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { scenesName } from '../../src/app/present/scene-shelf';
import { LANGUAGES, type SceneList } from '../../src/domain';
import { everyElement, parseMarkup } from '../support/markup';
import { openPackage, packageFaults } from '../support/office-package';
import { pdfTexts } from '../support/pdf-text';
import { release as published } from '../support/published';
import { until } from '../support/until';
import { violations } from './support/accessibility';
import { ready, setState, shown, stateOf } from './support/element';
import { drawnPage, exported } from './support/exported';
import { test } from './support/visit';

async function openPanel(page: Page): Promise<void> {
  // On a phone the tools are in the sheet.
  const door = page.locator('button[data-panel="download"]');
  if (!(await door.filter({ visible: true }).count())) await shown(page, '[data-sheet-toggle]').click();
  await door.filter({ visible: true }).first().click();
  await shown(page, '[data-download]').waitFor();
}

async function choose(page: Page, purpose: string, form: string): Promise<void> {
  await page.locator(`input[data-purpose="${purpose}"]`).check();
  await page.locator(`button[data-form="${form}"]`).click();
}

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function download(page: Page): Promise<Saved> {
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await page.locator('button[data-start]').click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const jobPhase = (page: Page) => page.locator('[data-job]').getAttribute('data-job');

/** Purpose, form, and how name and content of the file begin. */
const FORMS = [
  ['slide', 'view', 'blora_umkm_', 'pptx', 'PK'],
  ['slide', 'story', 'blora_cerita_', 'pptx', 'PK'],
  ['picture', 'png', 'blora_umkm_', 'png', '\x89PNG'],
  ['picture', '4k', 'blora_umkm_', 'png', '\x89PNG'],
  ['picture', 'svg', 'blora_umkm_', 'svg', '<svg'],
  ['paper', 'a4', 'blora_umkm_', 'pdf', '%PDF'],
  ['paper', 'a3', 'blora_umkm_', 'pdf', '%PDF'],
  ['data', 'xlsx', 'blora_umkm_', 'xlsx', 'PK'],
  ['data', 'csv', 'blora_umkm_', 'csv', '\xEF\xBB\xBF'],
  ['data', 'geojson', 'blora_umkm_', 'geojson', '{"type":"FeatureCollection"'],
  ['offline', 'html', 'blora_umkm_', 'html', '<!doctype html>'],
] as const;

/** What the files say when no village is named for both of two programmes: where rows would be, and as the answer. */
const NOTHING = {
  id: { nothing: 'Tidak ada desa/kelurahan untuk pilihan ini.', answer: ['Tidak satu pun', 'dari 36 desa/kelurahan disebut untuk UMKM dan pertanian sekaligus, 2010–2013'] },
  en: { nothing: 'There is no desa/kelurahan for this choice.', answer: ['None', 'of 36 desa/kelurahan is named for both micro-enterprise and agriculture, 2010–2013'] },
} as const;

/** Words that are painted on any canvas meanwhile, in order: a PNG has no text to read. */
async function paintedTexts(page: Page, meanwhile: () => Promise<unknown>): Promise<readonly string[]> {
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { fillText } = prototype;
    const painted: string[] = [];
    Object.assign(window, { painted });
    prototype.fillText = function record(text, ...place) {
      painted.push(text);
      fillText.call(this, text, ...place);
    };
  });
  await meanwhile();
  return page.evaluate(() => ('painted' in window && Array.isArray(window.painted) ? window.painted.map(String) : []));
}

/** As a presenter's browser keeps it. */
const ALL_HIDDEN: SceneList = { schema: 1, release: 'blora', scenes: published.story.map(({ id }) => ({ own: false, id, hidden: true, title: null, text: null })) };

describe('the download panel', { timeout: 240_000 }, () => {
  test('saves every form as what it says, and changes nothing on the screen', async ({ visit, site }) => {
    const page = await drawnPage(visit, site, '/#program=umkm');
    await openPanel(page);
    const before = await stateOf(page);
    for (const [purpose, form, start, ending, magic] of FORMS) {
      await choose(page, purpose, form);
      const { name, bytes } = await download(page);
      expect(name).toMatch(new RegExp(`^${start}\\d{4}-\\d{2}-\\d{2}\\.${ending}$`));
      expect(bytes.toString('latin1').startsWith(magic), name).toBe(true);
      await until(async () => (await jobPhase(page)) === 'done', { what: 'the panel to say that it is saved' });
      expect(await page.locator('[data-job]').textContent()).toContain(name);
      if (magic === 'PK') expect(packageFaults(openPackage(bytes)), name).toEqual([]);
    }
    expect(await stateOf(page)).toEqual(before);
  });

  test('offers a page about the village while one is selected', async ({ visit, site }) => {
    const page = await drawnPage(visit, site);
    await openPanel(page);
    await page.locator('input[data-purpose="paper"]').check();
    expect(await page.locator('button[data-form="village"]').count()).toBe(0);
    await setState(page, { village: '33.16.08.2022' });
    await page.locator('button[data-form="village"]').click();
    const { name, bytes } = await download(page);
    expect(name).toMatch(/^blora_desa-bacem_/);
    expect(bytes.toString('latin1', 0, 4)).toBe('%PDF');
  });

  test('says that a story whose scenes are all hidden makes no slides, and what to do', async ({ visit, site }) => {
    const page = await drawnPage(visit, site, '/en/');
    await page.evaluate(([name, list]) => localStorage.setItem(name, list), [scenesName('blora'), JSON.stringify(ALL_HIDDEN)] as const);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await ready(page);
    await openPanel(page);
    await choose(page, 'slide', 'story');
    await page.locator('button[data-start]').click();
    await until(async () => (await jobPhase(page)) === 'failed', { what: 'the panel to say that there are no slides' });
    expect(await page.locator('[data-job]').textContent()).toMatch(/Every scene is hidden, so there is nothing to make slides of\. Show a scene again in the Story panel/);
    await choose(page, 'slide', 'view');
    expect((await download(page)).name).toMatch(/\.pptx$/);
  });

  test('holds every scene in a deck of the story', async ({ visit, site }) => {
    const page = await drawnPage(visit, site, '/en/');
    const deck = openPackage(await exported(page, 'pptx', { scenes: true }));
    expect(packageFaults(deck)).toEqual([]);
    expect([...deck.parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(9);
    expect(deck.text('ppt/slides/slide6.xml')).toContain('2 of 36');
    expect(deck.text('ppt/notesSlides/notesSlide9.xml')).toContain('The hand-over of assets');
  });

  test('stops when it is asked to, and saves nothing', async ({ visit, site }) => {
    const page = await drawnPage(visit, site);
    await openPanel(page);
    await choose(page, 'picture', 'png');
    const release = site.hold(/plus-jakarta-sans-latin-500/);
    const saved: string[] = [];
    page.on('download', (file) => saved.push(file.suggestedFilename()));
    await page.locator('button[data-start]').click();
    await page.locator('button[data-working]').click();
    await until(async () => (await jobPhase(page)) === 'cancelled', { what: 'the panel to say that it has stopped' });
    release();
    // A slide takes longer than the picture, which began before it: had that gone on, it would be saved by now.
    await choose(page, 'slide', 'view');
    await page.locator('button[data-start]').click();
    await until(async () => saved.some((name) => name.endsWith('.pptx')), { what: 'the slide' });
    expect(saved).toEqual([expect.stringMatching(/\.pptx$/)]);
  });

  test('stops in the middle of painting a large picture, of which it says how far it is', async ({ visit, site }) => {
    const page = await drawnPage(visit, site);
    await openPanel(page);
    await choose(page, 'picture', '4k');
    const saved: string[] = [];
    page.on('download', (file) => saved.push(file.suggestedFilename()));
    const seen = page.evaluate(() => {
      const root = document.querySelector('program-coverage-map')?.shadowRoot;
      if (!root) throw new Error('The map does not run.');
      const steps: number[] = [];
      return new Promise<number[]>((resolve) => {
        new MutationObserver(() => {
          const bar = root.querySelector('progress');
          if (bar && bar.value > 0 && bar.value !== steps.at(-1)) {
            steps.push(bar.value);
            // In a task of its own, as a press comes: what is painted in one piece lets none in between.
            if (steps.length === 1) setTimeout(() => root.querySelector<HTMLElement>('button[data-working]')?.click());
          }
          const phase = root.querySelector('[data-job]')?.getAttribute('data-job') ?? '';
          if (['done', 'cancelled', 'failed'].includes(phase)) resolve(steps);
        }).observe(root, { subtree: true, attributes: true, childList: true, characterData: true });
      });
    });
    await page.locator('button[data-start]').click();
    const steps = await seen;
    expect(await jobPhase(page)).toBe('cancelled');
    expect(steps.length).toBeGreaterThanOrEqual(1);
    // Stopped before it was painted, let alone packed.
    expect(steps.at(-1)).toBeLessThan(0.8);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    // The first file saved after it is the next one.
    await choose(page, 'data', 'csv');
    await download(page);
    expect(saved).toEqual([expect.stringMatching(/\.csv$/)]);
  });

  test.for(LANGUAGES)('says what a file without a village holds: %s', async (lang, { visit, site }) => {
    const page = await drawnPage(visit, site, `${lang === 'id' ? '/' : '/en/'}#program=umkm,pertanian&match=all&show=covered`);
    const { nothing, answer } = NOTHING[lang];
    const csv = (await exported(page, 'csv')).toString('utf8').split('\r\n');
    expect(csv).toHaveLength(2);
    expect(csv[1]).toBe(nothing);
    const geojson: unknown = JSON.parse((await exported(page, 'geojson')).toString('utf8'));
    expect(geojson).toMatchObject({ features: [], about: { note: nothing } });

    const [book, deck] = [openPackage(await exported(page, 'xlsx')), openPackage(await exported(page, 'pptx'))];
    for (const file of [book, deck]) expect(packageFaults(file)).toEqual([]);
    expect(book.text('xl/worksheets/sheet1.xml')).toContain(`${answer.join(' ')}. `);
    expect(book.text('xl/worksheets/sheet4.xml')).toContain(`>${nothing}<`);
    for (const words of answer) expect(deck.text('ppt/slides/slide1.xml')).toContain(words);
    const svg = everyElement(parseMarkup((await exported(page, 'svg')).toString('utf8'))).filter(({ name }) => name === 'text');
    expect(svg.map(({ text }) => text).join(' ')).toContain(answer.join(' '));
    expect(pdfTexts(await exported(page, 'pdf')).join(' ')).toContain(answer.join(' '));
    expect((await paintedTexts(page, () => exported(page, 'png'))).join(' ')).toContain(answer.join(' '));
  });

  test('marks a plan in every file, what it adds and what it takes out', async ({ visit, site }) => {
    const [balong, nglobo] = ['33.16.08.2015', '33.16.07.2001'];
    const page = await drawnPage(visit, site, `/#plan=${balong}:umkm,!${nglobo}:umkm`);
    const changes = 'Rencana, bukan isi laporan: 1 tanda ditambahkan dan 1 dikeluarkan. Menurut laporan: 12 dari 36.';
    const leftOut = 'tidak disebut dan tidak direncanakan, atau dikeluarkan';

    const csv = (await exported(page, 'csv', { hxl: true })).toString('utf8').split('\r\n');
    expect(csv[0]).toMatch(/;Rencana \(bukan isi laporan\)$/);
    expect(csv[1]).toMatch(/;#status\+plan$/);
    expect(csv.find((line) => line.startsWith(balong))).toMatch(/;ya, direncanakan;Rencana;.*;ditambahkan: UMKM$/);
    expect(csv.find((line) => line.startsWith(nglobo))).toMatch(/;tidak, dikeluarkan oleh rencana;.*;dikeluarkan: UMKM$/);

    const geojson: unknown = JSON.parse((await exported(page, 'geojson')).toString('utf8'));
    expect(geojson).toMatchObject({ about: { plan: true, note: changes, report: { covered: { villages: 12 } } } });
    expect(geojson).toHaveProperty('features', expect.arrayContaining([
      expect.objectContaining({ id: balong, properties: expect.objectContaining({ plan: { add: ['umkm'], remove: [] } }) }),
      expect.objectContaining({ id: nglobo, properties: expect.objectContaining({ programs: [], plan: { add: [], remove: ['umkm'] } }) }),
    ]));

    const book = openPackage(await exported(page, 'xlsx'));
    for (const [sheet, mark] of [[1, changes], [2, 'Program, bersama rencana'], [3, 'Kecamatan, bersama rencana'], [4, 'dikeluarkan: UMKM'], [4, 'ditambahkan: UMKM'], [5, 'dalam rencana: UMKM']] as const) {
      expect(book.text(`xl/worksheets/sheet${sheet}.xml`), `sheet ${sheet}`).toContain(mark);
    }

    // The PNG is painted from the same sheet as the SVG.
    const svg = (await exported(page, 'svg')).toString('utf8');
    const deck = openPackage(await exported(page, 'pptx'));
    const slide = deck.text('ppt/slides/slide1.xml');
    for (const mark of ['>RENCANA<', changes, leftOut]) {
      expect(svg, 'the picture').toContain(mark);
      expect(slide, 'the slide').toContain(mark);
    }
    expect(slide).toContain('Disebut atau direncanakan');

    const paper = pdfTexts(await exported(page, 'pdf'));
    for (const mark of ['RENCANA', changes, leftOut, '+', '−']) expect(paper).toContain(mark);

    const file = join(mkdtempSync(join(tmpdir(), 'plan-')), 'peta.html');
    writeFileSync(file, await exported(page, 'html'));
    const copy = await visit({ file });
    await ready(copy);
    expect((await stateOf(copy)).plan).toEqual({ add: [[balong, 'umkm']], remove: [[nglobo, 'umkm']] });
    expect(await shown(copy, '[data-plan-badge]').innerText()).toMatch(/Rencana\s+12 → 12 dari 36/i);

    await openPanel(page);
    await choose(page, 'data', 'xlsx');
    expect((await download(page)).name).toMatch(/^blora_semua_rencana_/);
  });

  test('refuses what it does not know, and names what there is', async ({ visit, site }) => {
    const page = await drawnPage(visit, site);
    const refused = await page.evaluate(() =>
      document
        .querySelector('program-coverage-map')
        ?.exportAs('docx' as 'pdf')
        .then(() => 'made', (error: Error) => ['id', 'params'].map((key) => Reflect.get(error, key))),
    );
    expect(refused).toEqual(['export-unknown', { kind: 'docx', known: 'png, svg, pdf, pptx, csv, geojson, xlsx, html' }]);
    const option = await page.evaluate(() => document.querySelector('program-coverage-map')?.exportAs('png', { size: 'huge' as '4k' }).then(() => 'made', (error: Error) => Reflect.get(error, 'id')));
    expect(option).toBe('bad-option');
  });

  test('a page about a village that is not selected leads to that village', async ({ visit, site }) => {
    const page = await drawnPage(visit, site, '/#program=umkm');
    const paper = await exported(page, 'pdf', { village: '33.16.07.2007' });
    expect(pdfTexts(paper).join(' ')).toContain('village=33.16.07.2007');
    expect(paper.toString('latin1')).toMatch(/\/URI \([^)]*#program=umkm&village=33\.16\.07\.2007\)/);
    expect((await stateOf(page)).village).toBeNull();
  });

  test('keeps the focus, and closes with Escape', async ({ visit, site }) => {
    const page = await drawnPage(visit, site);
    await openPanel(page);
    await choose(page, 'data', 'csv');
    await download(page);
    expect(await shown(page, 'button[data-start]').evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => (await page.locator('[data-download]').count()) === 0, { what: 'the panel to close' });
  });
});

const SCREENS = [
  { name: 'desk', width: 1280, height: 720 },
  { name: 'phone', width: 360, height: 640 },
];
const PLACES = ['/', '/en/'].flatMap((path) => SCREENS.map((screen) => ({ ...screen, path })));

describe('accessibility of the download panel', { timeout: 240_000 }, () => {
  test.for(PLACES)('axe finds nothing on $path, $name, in any theme', async ({ name, path, width, height }, { visit, site }) => {
    const page = await drawnPage(visit, site, name === 'desk' ? `${path}#village=33.16.07.2007` : path, { viewport: { width, height } });
    await openPanel(page);
    for (const theme of ['light', 'dark', 'print'] as const) {
      await setState(page, { theme });
      for (const purpose of ['paper', 'data']) {
        await page.locator(`input[data-purpose="${purpose}"]`).check();
        expect(await violations(page), `${theme}, ${purpose}`).toEqual([]);
      }
    }
  });

  test('nothing that can be pressed on a phone is smaller than 44 px', async ({ visit, site }) => {
    const page = await drawnPage(visit, site, '/', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await openPanel(page);
    await page.locator('input[data-purpose="paper"]').check();
    const small = await page.locator('[data-download] :is(button, label)').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 43.5 ? [`${element.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});
