import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import type { StaticServer } from '../../scripts/serve';
import { expectedOf } from '../fixtures/read-defect';
import { until } from '../support/until';
import { interactive, reportOf, setState, shown, stateOf } from './support/element';
import { test } from './support/visit';

/** What the browser itself says of a file that is not there, and of a start that fails. */
const REFUSED = /Failed to load resource/;

const FIXTURES = fileURLToPath(new URL('../fixtures/release', import.meta.url));

/** Serves a fixture's files over those of the built release, and takes away those that it removes. */
function overlay(site: StaticServer, defect: string): void {
  const folder = `${FIXTURES}/${defect}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file !== 'expected.json' && statSync(`${folder}/${file}`).isFile());
  for (const file of files) site.rewrite(at(file), () => readFileSync(`${folder}/${file}`, 'utf8'));
  for (const file of expectedOf(defect).remove ?? []) {
    if (existsSync(`dist/data/blora/${file}`)) site.refuse(at(file), 404);
  }
}

function at(file: string): RegExp {
  return new RegExp(`^/data/blora/${file.replaceAll('.', '\\.')}$`);
}

/** Without the engine the drawn map shows, and its villages can be counted. */
function forbidWebGl(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** Waits for a sentence in the list of notes. */
function noted(page: Page, sentence: RegExp): Promise<string> {
  return until(async () => (await page.locator('[data-notes] li').allTextContents()).map(tidy).find((text) => sentence.test(text)), { what: `the note ${sentence}` });
}

/** Waits for an error and gives its id and sentence. */
async function failed(page: Page): Promise<{ readonly id: string | null; readonly text: string }> {
  const notice = page.locator('[data-error]').first();
  await until(() => notice.isVisible(), { what: 'the error on the page' });
  return { id: await notice.getAttribute('data-error'), text: tidy(await notice.textContent()) };
}

function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function drawnVillages(page: Page): Promise<number> {
  return page.locator('program-coverage-map path[data-village]').count();
}

describe('outlines with a defect: what is sound is drawn, and a note says what to mend', () => {
  test.for([
    { defect: 'boundaries-swapped', drawn: 35, note: /^boundaries\/kemendagri-2025\.geojson, fitur 33 \(Bacem\): bujur dan lintang tampaknya tertukar .* Tulis bujur dulu/ },
    { defect: 'boundaries-open-ring', drawn: 36, note: /^boundaries\/kemendagri-2025\.geojson, fitur 33 \(Bacem\), garis 1: .* Ulangi titik pertama di akhir garis/ },
    { defect: 'boundaries-self-crossing', drawn: 35, note: /^boundaries\/kemendagri-2025\.geojson, fitur 33 \(Bacem\), garis 1: .*memotong dirinya .* Perbaiki garisnya/ },
    { defect: 'boundaries-empty-geometry', drawn: 35, note: /^boundaries\/kemendagri-2025\.geojson, fitur 33 \(Bacem\): batasnya kosong.* Isi batasnya/ },
    { defect: 'boundaries-duplicate-code', drawn: 36, note: /^boundaries\/kemendagri-2025\.geojson, fitur 37: kode 33\.16\.08\.2022 .* perbaiki kodenya/ },
    { defect: 'boundaries-unknown-code', drawn: 35, note: /^boundaries\/kemendagri-2025\.geojson, fitur 33: kode 33\.16\.08\.2099 tidak ada di villages\.csv.* Perbaiki kodenya/ },
    { defect: 'boundaries-village-missing', drawn: 35, note: /^boundaries\/kemendagri-2025\.geojson: Bacem \(33\.16\.08\.2022\) tidak punya batas .* Tambahkan batasnya/ },
  ])('$defect', async ({ defect, drawn, note }, { visit, site }) => {
    overlay(site, defect);
    const page = await visit({ prepare: forbidWebGl });
    await interactive(page);
    await noted(page, note);
    await until(async () => (await drawnVillages(page)) === drawn, { what: `${drawn} drawn villages` });
    const { scope, covered } = await reportOf(page);
    expect(scope.villages).toBe(36);
    expect(covered.villages).toBe(12);
    // Figures follow the outlines that are shown: the fixtures' are small squares.
    expect(scope.areaKm2).toBeLessThan(20);
    expect(await page.locator('[data-error]').count()).toBe(0);
  });

  test('in English too', async ({ visit, site }) => {
    overlay(site, 'boundaries-open-ring');
    const page = await visit({ path: '/en/', prepare: forbidWebGl });
    await interactive(page);
    await noted(page, /^boundaries\/kemendagri-2025\.geojson, feature 33 \(Bacem\), ring 1: .* Repeat the first point at the end of the ring/);
  });

  test('under the running engine the picture is replaced where it stands', async ({ visit, site }) => {
    overlay(site, 'boundaries-self-crossing');
    const page = await visit({ path: '/#program=pertanian' });
    await interactive(page);
    await noted(page, /fitur 33 \(Bacem\)/);
    expect((await stateOf(page)).programs).toEqual(['pertanian']);
    // The one village that farming is recorded for has no outline, and so no area.
    expect((await reportOf(page)).covered).toMatchObject({ villages: 1, areaKm2: 0, codes: ['33.16.08.2022'] });
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
  });
});

describe('outlines that cannot be used at all: the map that was drawn from them stays', () => {
  test.for([
    { defect: 'boundaries-missing', id: 'file-missing', text: /Berkas boundaries\/kemendagri-2025\.geojson tidak dapat diambil \(status 404\)\. Periksa/ },
    { defect: 'boundaries-not-json', id: 'file-not-json', text: /Berkas boundaries\/kemendagri-2025\.geojson bukan JSON yang benar \(baris 1, kolom \d+.* Perbaiki tanda baca/ },
    { defect: 'boundaries-not-geojson', id: 'file-not-geojson', text: /Berkas boundaries\/kemendagri-2025\.geojson .*FeatureCollection/ },
    { defect: 'boundaries-all-swapped', id: 'no-boundaries', text: /boundaries\/kemendagri-2025\.geojson, fitur 1 \(Nglobo\): bujur dan lintang tampaknya tertukar/ },
  ])('$defect', async ({ defect, id, text }, { visit, site }) => {
    overlay(site, defect);
    const page = await visit({ prepare: forbidWebGl, expected: REFUSED });
    await interactive(page);
    const failure = await failed(page);
    expect(failure.id).toBe(id);
    expect(failure.text).toMatch(text);
    expect(await drawnVillages(page)).toBe(36);
    expect((await reportOf(page)).scope.areaKm2).toBeCloseTo(284.8, 1);
    // The notice goes with the next choice; what is wrong stays in the notes.
    await setState(page, { programs: ['umkm'] });
    await until(async () => (await page.locator('[data-error]').count()) === 0, { what: 'the notice to go' });
    await noted(page, /^Berkas boundaries\/kemendagri-2025\.geojson tidak dapat dipakai; peta berjalan tanpanya\./);
  });
});

describe('rows with a defect', () => {
  test.for([
    { defect: 'tags-unknown-village', covered: 11, note: /^tags\.csv, baris 16: kode desa "33\.16\.08\.2099" .* Perbaiki kodenya .* Mungkin yang dimaksud 33\.16\.08\.2022 \(Bacem\)/ },
    { defect: 'tags-unknown-program', covered: 11, note: /^tags\.csv, baris 16: program "perikanan" .* Pakai salah satu dari: umkm, peternakan, pertanian/ },
  ])('$defect', async ({ defect, covered, note }, { visit, site }) => {
    overlay(site, defect);
    const page = await visit();
    await interactive(page);
    await noted(page, note);
    const report = await reportOf(page);
    expect(report.scope.villages).toBe(36);
    expect(report.covered.villages).toBe(covered);
  });

  test('villages-duplicate-code: a village that is no longer in the table is no longer drawn', async ({ visit, site }) => {
    overlay(site, 'villages-duplicate-code');
    const page = await visit({ prepare: forbidWebGl });
    await interactive(page);
    await noted(page, /^villages\.csv, baris 30: kode 33\.16\.08\.2016 sudah dipakai/);
    await noted(page, /^boundaries\/kemendagri-2025\.geojson, fitur \d+: kode 33\.16\.08\.2017 tidak ada di villages\.csv/);
    await until(async () => (await drawnVillages(page)) === 35, { what: '35 drawn villages' });
    expect((await reportOf(page)).scope.villages).toBe(35);
  });

  test('in English too', async ({ visit, site }) => {
    overlay(site, 'tags-unknown-program');
    const page = await visit({ path: '/en/' });
    await interactive(page);
    await noted(page, /^tags\.csv, row 16: programme "perikanan" .* Use one of: umkm, peternakan, pertanian/);
  });
});

describe('a release that cannot start: the built page stays with its tables, the error above it', () => {
  test.for([
    { defect: 'manifest-missing', path: '/', id: 'file-missing', text: /Berkas manifest\.json tidak dapat diambil \(status 404\)\. Periksa/ },
    { defect: 'manifest-not-json', path: '/', id: 'file-not-json', text: /Berkas manifest\.json bukan JSON yang benar \(baris 3, kolom 9.* Perbaiki tanda baca/ },
    { defect: 'manifest-schema-2', path: '/', id: 'schema-unsupported', text: /Berkas manifest\.json memakai skema versi 2, .* versi 1\. Ubah berkasnya/ },
    { defect: 'manifest-schema-2', path: '/en/', id: 'schema-unsupported', text: /File manifest\.json is of schema version 2, .* version 1\. Change the file/ },
    { defect: 'manifest-missing', path: '/#lang=en', id: 'file-missing', text: /File manifest\.json could not be fetched/ },
    { defect: 'villages-column-missing', path: '/', id: 'column-missing', text: /Tabel villages\.csv \(baris 1\) tidak punya kolom "kind"\. Tambahkan/ },
    { defect: 'tags-open-quote', path: '/#program=umkm', id: 'table-unreadable', text: /Tabel tags\.csv .* baris 16 .* Periksa tanda kutip/ },
  ])('$defect at $path', async ({ defect, path, id, text }, { visit, site }) => {
    overlay(site, defect);
    const page = await visit({ path, expected: REFUSED });
    const failure = await failed(page);
    expect(failure.id).toBe(id);
    expect(failure.text).toMatch(text);
    expect(await page.locator('[slot="first-frame"] path[data-village]').filter({ visible: true }).count()).toBe(36);
    expect(await shown(page, 'table[data-villages]').isVisible()).toBe(true);
    // The figures are the built frame's: beside a link that asks for others it says so.
    expect(/tidak diterapkan|not applied/.test(failure.text)).toBe(path.includes('#'));
  });
});

describe('derived files', () => {
  test('measures-missing: the map measures by itself, and says so', async ({ visit, site }) => {
    overlay(site, 'measures-missing');
    const page = await visit({ prepare: forbidWebGl, expected: REFUSED });
    await interactive(page);
    await noted(page, /^Berkas measured\.json tidak dapat dipakai; peta berjalan tanpanya\. .*Periksa/);
    const { scope, covered } = await reportOf(page);
    expect(scope.areaKm2).toBeCloseTo(284.8, 2);
    expect(covered.villages).toBe(12);
    await until(async () => (await reportOf(page)).covered.areaShareBySet['bps-2020'] !== null, { what: 'the other boundaries measured too' });
    expect((await reportOf(page)).covered.areaShareBySet['bps-2020']).toBeCloseTo(0.4053, 3);
  });

  test('all of them missing: the same figures and the same villages', async ({ visit, site }) => {
    site.refuse(/\/(measured\.json|shapes\/.*)$/, 404);
    const page = await visit({ expected: REFUSED });
    await interactive(page);
    expect((await reportOf(page)).covered.areaKm2).toBeCloseTo(107.67, 2);
    expect(await page.locator('[data-error]').count()).toBe(0);
  });

  test('shapes of another schema version: the picture is drawn anew', async ({ visit, site }) => {
    site.rewrite(at('shapes/kemendagri-2025.json'), (text) => text.replace('"schema":1', '"schema":9'));
    const page = await visit({ prepare: forbidWebGl });
    await interactive(page);
    await noted(page, /^Berkas shapes\/kemendagri-2025\.json tidak dapat dipakai.* skema versi 9/);
    expect(await drawnVillages(page)).toBe(36);
  });

  test('a tag that was added later has its bands', async ({ visit, site }) => {
    site.rewrite(at('tags.csv'), (text) => `${text.trimEnd()}\n33.16.08.2022,Bacem,,,umkm,stated,,,,,\n`);
    const page = await visit({ prepare: forbidWebGl });
    await interactive(page);
    await until(async () => (await page.locator('program-coverage-map .map-bands > *').count()) === 3, { what: 'three villages with bands' });
  });

  test('a sound release is compared with its outlines and left alone', async ({ visit, site }) => {
    const workers: string[] = [];
    const page = await visit({
      prepare: async (fresh) => {
        fresh.on('worker', (worker) => workers.push(worker.url()));
        await forbidWebGl(fresh);
      },
    });
    await interactive(page);
    await setState(page, { boundaries: 'bps-2020' });
    const outlines = ['/data/blora/boundaries/bps-2020.geojson', '/data/blora/boundaries/kemendagri-2025.geojson'];
    // Which of the two is read first is the browser's business.
    const read = () => site.transfers.map(({ path }) => path).filter((path) => path.endsWith('.geojson')).sort();
    await until(() => read().length >= outlines.length, { what: 'both sets’ outlines to be read' });
    expect(read()).toEqual(outlines);
    // Long enough for a worker to be asked for, had the comparison failed.
    await page.waitForTimeout(500);
    expect(workers, 'workers that derive anew').toEqual([]);
    expect(await page.locator('[data-error]').count()).toBe(0);
  });
});

describe('the other boundaries', () => {
  test('that cannot be had leave the map and its address as they are', async ({ visit, site }) => {
    site.refuse(/bps-2020/, 404);
    const page = await visit({ path: '/#program=umkm', expected: REFUSED });
    await interactive(page);
    await expect(setState(page, { boundaries: 'bps-2020' })).rejects.toThrow('file-missing');
    expect(await failed(page)).toMatchObject({ id: 'file-missing', text: expect.stringContaining('boundaries/bps-2020.geojson') });
    expect((await stateOf(page)).boundaries).toBe('kemendagri-2025');
    expect(new URL(page.url()).hash).toBe('#program=umkm');
    expect(await shown(page, '[data-map]').isVisible()).toBe(true);
    await page.locator('[data-dismiss]').click();
    expect(await page.locator('[data-error]').count()).toBe(0);
  });

  test('asked for by a link and not to be had: the map starts with those that it has', async ({ visit, site }) => {
    site.refuse(/bps-2020/, 404);
    const page = await visit({ path: '/#boundaries=bps-2020&program=umkm', expected: REFUSED });
    await interactive(page);
    expect((await failed(page)).text).toContain('boundaries/bps-2020.geojson');
    expect(await stateOf(page)).toMatchObject({ boundaries: 'kemendagri-2025', programs: ['umkm'] });
  });

  test('are compared with their own file when they are chosen', async ({ visit, site }) => {
    site.rewrite(at('boundaries/bps-2020.geojson'), () => readFileSync(`${FIXTURES}/boundaries-open-ring/boundaries/kemendagri-2025.geojson`, 'utf8'));
    const page = await visit({ prepare: forbidWebGl });
    await interactive(page);
    await setState(page, { boundaries: 'bps-2020' });
    await noted(page, /^boundaries\/bps-2020\.geojson, fitur 33 \(Bacem\), garis 1/);
    expect((await reportOf(page)).scope.areaKm2).toBeLessThan(20);
  });
});

test('a link with values that mean nothing is followed as far as it means something, with a note for each', async ({ visit }) => {
  const page = await visit({ path: '/#program=umkm,perikanan&village=99&boundaries=none&show=maybe' });
  await interactive(page);
  expect(await stateOf(page)).toMatchObject({ programs: ['umkm'], village: null, boundaries: 'kemendagri-2025', show: 'all' });
  for (const value of ['program = "perikanan"', 'village = "99"', 'boundaries = "none"', 'show = "maybe"']) {
    await noted(page, new RegExp(`^Tautan memuat nilai yang tidak dikenal dan diabaikan: ${value}\\. Periksa`));
  }
});
