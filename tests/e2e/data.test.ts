/** Own data: from files to a map of one's own, and back. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import readSheets from 'read-excel-file/web-worker';
import { describe, expect } from 'vitest';
import { ownFiles } from '../bench/import';
import { asWorkbook, villages } from '../support/own-data';
import { until } from '../support/until';
import { hasFocus, interactive, ready, reportOf, setState, shown, stateOf } from './support/element';
import { shownLabels } from './support/labels';
import { accept, ACTIVITIES, binaryFile, chooseFiles, DOUBTFUL, dropFiles, goToPreview, openDataPanel, textFile } from './support/own-files';
import { test } from './support/visit';

const BOUNDARIES = textFile('batas desa.geojson', JSON.stringify(villages));

async function headline(page: Page): Promise<string> {
  return (await shown(page, '[data-headline]').innerText()).replaceAll(/\s+/g, ' ');
}

describe('opening files step by step', () => {
  test('shows what was found, what each column holds, what matched, and a second map; the open one is untouched until it is accepted', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const before = await reportOf(page);
    await openDataPanel(page);
    await chooseFiles(page, BOUNDARIES, ACTIVITIES);
    const found = page.locator('[data-found]');
    await found.first().waitFor();
    expect(await found.first().innerText()).toMatch(/batas desa\.geojson[\s\S]*GeoJSON · 36 objek[\s\S]*WGS 84/);
    expect(await found.last().innerText()).toMatch(/kegiatan 2024\.csv[\s\S]*5 baris[\s\S]*UTF-8[\s\S]*titik koma[\s\S]*baris 2/);
    expect(await found.last().locator('[data-column]').evaluateAll((columns) => columns.map((column) => column.getAttribute('data-role')))).toEqual(['code', 'name', 'kecamatan', 'program', 'period', 'reached']);

    await page.locator('button[data-match]').click();
    await page.locator('[data-report]').waitFor();
    expect(await page.locator('[data-count]').evaluateAll((counts) => counts.map((count) => [count.getAttribute('data-count'), count.querySelector('dd')?.textContent]))).toEqual([['matched', '4'], ['repaired', '1']]);

    await page.locator('button[data-preview]').click();
    await page.locator('[data-preview-map] [data-village]').first().waitFor({ state: 'attached', timeout: 60_000 });
    expect(await page.locator('[data-preview-map] path.map-shape, [data-preview-map] [data-village]').count()).toBeGreaterThanOrEqual(36);
    expect(await reportOf(page)).toEqual(before);

    await accept(page);
    const after = await reportOf(page);
    expect(after).toMatchObject({ boundaries: 'own', scope: { villages: 36 }, covered: { villages: 4 } });
    expect(await headline(page)).toContain('4 dari 36');
    expect(await headline(page)).toContain('2023–2024');
  });

  test('makes figures, legend, filter, table and card work with the new release', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await goToPreview(page, ACTIVITIES);
    await accept(page);
    expect(await shown(page, '.pcm-certainty-text').innerText()).toBe('Semuanya disebut langsung dalam data yang dibuka');
    expect(await shown(page, '.pcm-rows-key').innerText()).toContain('tidak disebut dalam data yang dibuka');
    const rows = page.locator('button[data-program]').filter({ visible: true });
    expect(await rows.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-program')))).toEqual(['sumur-bor', 'pelatihan', 'kebun-gizi', 'bibit']);
    const fills = await rows.locator('.pcm-swatch').evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch.querySelector('[class*="program-"]') ?? swatch).fill));
    expect(new Set(fills).size).toBe(4);

    await rows.first().click();
    expect(await stateOf(page)).toMatchObject({ programs: ['sumur-bor'] });
    expect((await reportOf(page)).covered.codes).toEqual(['33.16.08.2010', '33.16.08.2011']);
    await setState(page, { programs: [], village: '33.16.07.2008' });
    expect(await shown(page, '[data-card]').innerText()).toMatch(/Kebun gizi[\s\S]*Bibit/);
    // Both boundary sets of the open release stay: the activities stand on its villages.
    expect(Object.keys((await reportOf(page)).covered.areaShareBySet)).toEqual(['kemendagri-2025', 'bps-2020']);
    await setState(page, { boundaries: 'bps-2020' });
    expect((await reportOf(page)).boundaries).toBe('bps-2020');
  });

  test('asks what is not certain, once for the same words, and leaves out what is not answered', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    await openDataPanel(page);
    await chooseFiles(page, DOUBTFUL);
    await page.locator('button[data-match]').click();
    const questions = page.locator('[data-question]');
    await questions.first().waitFor();
    expect(await questions.count()).toBe(2);
    expect(await questions.first().innerText()).toMatch(/Bacem[\s\S]*Kode dan nama menunjuk desa yang berbeda[\s\S]*Tempellemahbang[\s\S]*Bacem/);
    await page.locator('[data-question] [data-answer="33.16.08.2008"]').check();
    await page.locator('button[data-preview]').click();
    await page.locator('button[data-accept]').waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-drawer]').innerText()).toContain('1 baris dilewati');
    await accept(page);
    const { covered } = await reportOf(page);
    expect(covered.codes).toContain('33.16.08.2008');
    expect(covered.codes).not.toContain('33.16.08.2022');
  });

  test('says where one is, and leads the focus from step to step and back', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await openDataPanel(page);
    const said = page.locator('[data-data-said]');
    const arrives = async (selector: string, words: string): Promise<void> => {
      await until(() => hasFocus(page, selector), { what: `the focus at ${selector}`, timeout: 60_000 });
      expect(await said.textContent()).toBe(words);
    };
    const press = (selector: string): Promise<void> => page.locator(selector).press('Enter');
    await page.locator('[data-files]').focus();
    await chooseFiles(page, ACTIVITIES);
    await arrives('[data-found] [data-step-title]', 'Langkah 1 dari 3: Berkas dan kolom');
    await press('button[data-match]');
    await arrives('[data-report] [data-step-title]', 'Langkah 2 dari 3: Kecocokan');
    await press('button[data-back]');
    await arrives('[data-found] [data-step-title]', 'Langkah 1 dari 3: Berkas dan kolom');
    await press('button[data-match]');
    await press('button[data-preview]');
    await arrives('.pcm-section-title[data-step-title]', 'Langkah 3 dari 3: Pratinjau');
    await press('button[data-accept]');
    const title = '[data-own] [data-step-title]';
    await arrives(title, `${await page.locator(title).textContent()} sekarang terbuka.`);
    await press('button[data-undo]');
    await arrives('[data-files]', 'Data semula terbuka lagi.');
  });

  test('goes back to columns, and follows what is corrected there', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    await openDataPanel(page);
    // The column that is called after the villages holds something else: no row finds its village.
    await chooseFiles(page, textFile('aneh.csv', 'Desa,Tempat,Kecamatan,Program\nPos 1,Kemiri,Jepon,Sumur\nPos 2,Semampir,Jepon,Sumur\n'));
    await page.locator('button[data-match]').click();
    await page.locator('[data-report]').waitFor();
    const counts = () => page.locator('[data-count]').evaluateAll((all) => all.map((count) => `${count.getAttribute('data-count')} ${count.querySelector('dd')?.textContent}`));
    expect(await counts()).toEqual(['matched 0', 'unmatched 2']);

    await page.locator('button[data-back]').click();
    await page.locator('[data-found] summary').click();
    const choose = (column: number, role: string) => page.locator(`[data-column="${column}"] select`).selectOption(role);
    await choose(0, 'ignore');
    await choose(1, 'name');
    await page.locator('button[data-match]').click();
    await page.locator('[data-report]').waitFor();
    expect(await counts()).toEqual(['matched 2']);
  });

  test('can be left at every step, and taken back once accepted: everything is as it was', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await interactive(page);
    const before = [await reportOf(page), await stateOf(page)];
    await openDataPanel(page);
    await chooseFiles(page, ACTIVITIES);
    await page.locator('button[data-cancel]').click();
    await page.locator('[data-files]').waitFor({ state: 'attached' });
    expect([await reportOf(page), await stateOf(page)]).toEqual(before);
    await chooseFiles(page, ACTIVITIES);
    await page.locator('button[data-match]').click();
    await page.locator('button[data-preview]').click();
    await page.locator('button[data-accept]').waitFor({ timeout: 60_000 });
    await accept(page);
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.locator('button[data-undo]').click();
    await page.locator('[data-own]').waitFor({ state: 'detached' });
    expect([await reportOf(page), await stateOf(page)]).toEqual(before);
    expect(await page.evaluate(() => location.hash)).toBe('#program=umkm');
  });
});

describe('an import of thousands of villages', () => {
  const { text, csv } = ownFiles(4000, 200);
  const many = [textFile('desa banyak.geojson', text), textFile('kegiatan banyak.csv', csv)] as const;

  test('says how much of measuring is done, and stops when it is cancelled there', async ({ visit }) => {
    const page = await visit({ path: '/en/#program=umkm' });
    await interactive(page);
    const before = [await reportOf(page), await stateOf(page)];
    const engine = page.workers();
    await openDataPanel(page);
    await chooseFiles(page, ...many);
    await page.locator('button[data-match]').click();
    await page.locator('button[data-preview]').waitFor();
    // Seen and cancelled in the page: from outside, measuring may be over before the third look.
    await page.evaluate(() => {
      const root = document.querySelector('program-coverage-map')?.shadowRoot;
      const seen = { shares: [] as string[], said: '' };
      Object.assign(window, { seen });
      if (!root) return;
      const watch = new MutationObserver(() => {
        const busy = root.querySelector<HTMLElement>('[data-busy]');
        const share = busy?.querySelector('progress')?.getAttribute('value');
        if (typeof share === 'string' && !seen.shares.includes(share)) seen.shares.push(share);
        if (seen.shares.length < 3) return;
        watch.disconnect();
        seen.said = busy?.innerText ?? '';
        busy?.querySelector<HTMLElement>('button[data-cancel]')?.click();
      });
      watch.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
    });
    await page.locator('button[data-preview]').click();
    const seen = () => page.evaluate(() => Reflect.get(window, 'seen') as { readonly shares: readonly string[]; readonly said: string });
    await until(async () => (await seen()).said !== '', { what: 'three shares of the work', timeout: 60_000 });
    const { shares, said } = await seen();
    expect(shares.map(Number).every((share, index, all) => share >= 0 && share < 1 && share > (all[index - 1] ?? -1))).toBe(true);
    expect(said).toContain('Measuring and drawing');
    await page.locator('[data-files]').waitFor({ state: 'attached' });
    await until(async () => page.workers().every((worker) => engine.includes(worker)), { what: 'the end of the workers' });
    expect([await reportOf(page), await stateOf(page)]).toEqual(before);
  });

  test('can be cancelled beside going back, at the report and at the preview: everything is as it was', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await interactive(page);
    const before = [await reportOf(page), await stateOf(page)];
    await openDataPanel(page);
    for (const last of ['match', 'preview']) {
      await chooseFiles(page, ACTIVITIES);
      await page.locator('button[data-match]').click();
      if (last === 'preview') await page.locator('button[data-preview]').click();
      await page.locator(last === 'preview' ? 'button[data-accept]' : 'button[data-preview]').waitFor({ timeout: 60_000 });
      expect(await page.locator('.pcm-step-buttons button').allInnerTexts()).toEqual(['Batalkan', 'Kembali', last === 'preview' ? 'Pakai data ini' : 'Lihat pratinjau']);
      await page.locator('button[data-cancel]').click();
      await page.locator('[data-files]').waitFor({ state: 'attached' });
      expect([await reportOf(page), await stateOf(page)]).toEqual(before);
    }
  });
});

test('data that are accepted with a double click are accepted once: one step back is the record', async ({ visit }) => {
  const page = await visit();
  await interactive(page);
  const before = await reportOf(page);
  await goToPreview(page, ACTIVITIES);
  // Both clicks of it at once: whatever takes the button's place would get a second one that comes later.
  const clickTwice = (button: HTMLElement): void => {
    button.click();
    button.click();
  };
  await page.locator('button[data-accept]').evaluate(clickTwice);
  await page.locator('[data-own]').waitFor();
  expect(await reportOf(page)).not.toEqual(before);
  await page.locator('button[data-undo]').evaluate(clickTwice);
  await page.locator('[data-own]').waitFor({ state: 'detached' });
  expect(await reportOf(page)).toEqual(before);
});

describe('files dropped on the page', () => {
  test('are opened wherever they fall', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    await dropFiles(page, ACTIVITIES);
    await page.locator('[data-found]').waitFor();
    expect(await page.locator('[data-drawer="data"]').innerText()).toContain('kegiatan 2024.csv');
  });

  test('are announced by a curtain while they are dragged', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await ready(page);
    const tell = (type: string) => page.evaluate((name) => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'a.csv'));
      document.querySelector('program-coverage-map')?.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, type);
    await tell('dragenter');
    await page.locator('[data-drop-curtain]').waitFor();
    expect(await page.locator('[data-drop-curtain]').innerText()).toContain('Drop files here');
    await tell('dragleave');
    await page.locator('[data-drop-curtain]').waitFor({ state: 'detached' });
  });
});

describe('a file that cannot be used', () => {
  test.for([
    ['/', 'Yang sedang terbuka tidak berubah'],
    ['/en/', 'What is open has not changed'],
  ] as const)('is named with the reason and what to do, on %s; the others are used', async ([path, stays], { visit }) => {
    const page = await visit({ path });
    await ready(page);
    const before = await reportOf(page);
    await openDataPanel(page);
    const workbook = await asWorkbook({ Kegiatan: [['desa', 'program'], ['Kemiri', 'Sumur']] });
    await chooseFiles(page, binaryFile('terpotong.xlsx', workbook.subarray(0, 900)), ACTIVITIES);
    const refusals = page.locator('[data-refusals]');
    await refusals.waitFor();
    expect(await refusals.getAttribute('role')).toBe('alert');
    expect(await refusals.innerText()).toContain('terpotong.xlsx');
    expect(await refusals.innerText()).toContain(stays);
    expect(await page.locator('[data-found]').count()).toBe(1);
    expect(await reportOf(page)).toEqual(before);
  });

  test('of more than 200 MB is refused before it is read', async ({ visit }) => {
    const page = await visit();
    await ready(page);
    const result = await page.evaluate(async () => {
      const part = new Uint8Array(20_000_000);
      const huge = new File(Array.from({ length: 11 }, () => part), 'besar.geojson');
      return document.querySelector('program-coverage-map')?.openFiles([huge]);
    });
    expect(result).toMatchObject({ accepted: false, notes: [{ id: 'file-too-large', params: { file: 'besar.geojson', megabytes: 220 } }] });
  });
});

describe('element.openFiles', () => {
  const open = (page: Page, file: typeof ACTIVITIES, options?: { readonly accept?: 'certain' | 'matched' }) =>
    page.evaluate(async ({ name, text, more }) => document.querySelector('program-coverage-map')?.openFiles([new File([text], name)], more), { name: file.name, text: file.buffer.toString(), more: options });

  test('does what drop and accept do where nothing is ambiguous', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    expect(await open(page, ACTIVITIES)).toMatchObject({ villages: 36, activities: 5, matched: 4, repaired: 1, ambiguous: 0, unmatched: 0, accepted: true, notes: [{ id: 'codes-repaired' }] });
    expect((await reportOf(page)).covered.villages).toBe(4);
  });

  test('accepts nothing where no row is of a village here', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const before = await reportOf(page);
    const elsewhere = textFile('lain.csv', 'desa;program\nSukamaju Raya;Sumur\n');
    for (const options of [undefined, { accept: 'matched' } as const]) expect(await open(page, elsewhere, options)).toMatchObject({ matched: 0, unmatched: 1, accepted: false });
    expect(await reportOf(page)).toEqual(before);
  });

  test('accepts nothing while a row is ambiguous, until it is told', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const before = await reportOf(page);
    expect(await open(page, DOUBTFUL)).toMatchObject({ matched: 4, repaired: 1, ambiguous: 1, unmatched: 2, accepted: false });
    expect(await reportOf(page)).toEqual(before);
    const told = await open(page, DOUBTFUL, { accept: 'matched' });
    expect(told).toMatchObject({ ambiguous: 1, unmatched: 2, accepted: true });
    expect(told?.notes.map(({ text }) => text).join(' ')).toMatch(/1 baris dapat berarti lebih dari satu desa[\s\S]*2 baris tidak cocok/);
    expect((await reportOf(page)).covered.villages).toBe(4);
  });

  test('resolves with the reason when a file cannot be used', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await interactive(page);
    const result = await open(page, textFile('broken.geojson', '{"type":"FeatureCollection","features":['));
    expect(result).toMatchObject({ accepted: false, villages: 0, notes: [{ id: 'json-broken', params: { file: 'broken.geojson', line: 1 } }] });
    expect(result?.notes[0]?.text).toContain('cut short');
  });
});

describe('taking home', () => {
  async function download(page: Page, what: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-save="${what}"]`).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  test('a project file brings back release, outlines and view', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await goToPreview(page, BOUNDARIES, ACTIVITIES);
    await accept(page);
    await setState(page, { programs: ['sumur-bor'] });
    const saved = await reportOf(page);
    const { name, bytes } = await download(page, 'project');
    expect(name).toBe('batas-desa-kegiatan-2024.coverage.json');
    await page.locator('button[data-undo]').click();
    await page.locator('[data-own]').waitFor({ state: 'detached' });
    await chooseFiles(page, { name, mimeType: 'application/json', buffer: bytes });
    await page.locator('button[data-accept]').waitFor({ timeout: 60_000 });
    await accept(page);
    expect(await reportOf(page)).toEqual(saved);
  });

  test('the sheet to fill in holds every village with its code as text, and is understood when it comes back', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await openDataPanel(page);
    const { name, bytes } = await download(page, 'template');
    expect(name).toMatch(/\.xlsx$/);
    const [sheet] = await readSheets(new Uint8Array(bytes).buffer);
    expect(sheet?.data).toHaveLength(38);
    expect(sheet?.data[2]?.slice(0, 3)).toEqual(['33.16.07.2001', 'Nglobo', 'Jiken']);
    const filled = await asWorkbook({ Kegiatan: sheet?.data.map((row, index) => row.map((cell, column) => (index === 2 && column === 3 ? 'Sumur bor' : cell === null ? null : String(cell)))) ?? [] });
    await chooseFiles(page, binaryFile('isian.xlsx', filled));
    await page.locator('button[data-match]').click();
    await page.locator('[data-report]').waitFor();
    expect(await page.locator('[data-count="matched"] dd').innerText()).toBe('36');
  });

  test('a corrected match changes figures and tags.csv, and can be taken back', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await openDataPanel(page);
    await page.locator('[data-correct] > summary').click();
    const singorejo = page.locator('[data-tag="33.16.07.2007 umkm"]');
    await singorejo.locator('select').first().selectOption('33.16.07.2010');
    await page.locator('[data-tag="33.16.07.2010 umkm"]').waitFor({ timeout: 60_000 });
    const { covered } = await reportOf(page);
    expect([covered.codes.includes('33.16.07.2007'), covered.codes.includes('33.16.07.2010')]).toEqual([false, true]);
    const { name, bytes } = await download(page, 'tags');
    expect(name).toBe('tags.csv');
    expect(bytes.toString()).toContain('\n33.16.07.2010,Singorejo,');
    await page.locator('button[data-undo]').click();
    await page.locator('[data-own]').waitFor({ state: 'detached' });
    expect((await reportOf(page)).covered.codes).toContain('33.16.07.2007');
  });

  test('a match moved to a village that has the programme becomes a part of that one, and this is said', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await interactive(page);
    await openDataPanel(page);
    await page.locator('[data-correct] > summary').click();
    await page.locator('[data-tag="33.16.07.2007 umkm"] select').first().selectOption('33.16.08.2008');
    await page.locator('[data-own]').waitFor({ timeout: 60_000 });
    expect((await reportOf(page)).covered.villages).toBe(11);
    await page.locator('[data-import-notes] > summary').click();
    expect(await page.locator('[data-import-notes]').innerText()).toContain('Brumbung is recorded for micro-enterprise already: the record that was moved has become a part of that one');
  });

  test('a certainty that is weighed anew shows in figures, map, card and tags.csv, and can be taken back', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    const dashed = page.locator('program-coverage-map path.inferred-line');
    const certainty = async () => {
      const { covered } = await reportOf(page);
      return { named: covered.villages, stated: covered.stated.villages, inferred: covered.inferredCodes.toSorted(), dashed: await dashed.count(), label: await label(), said: await shown(page, '.pcm-certainty-text').innerText() };
    };
    const label = async () => new Set((await shownLabels(page)).map(({ text }) => text).filter((text) => text.startsWith('Brumbung')));
    const before = { named: 12, stated: 11, inferred: ['33.16.07.2007'], dashed: 1, label: new Set(['Brumbung']), said: '11 disebut langsung, 1 disimpulkan' };
    await expect.poll(certainty).toEqual(before);
    await openDataPanel(page);
    await page.locator('[data-correct] > summary').click();
    const weigh = async (match: string) => {
      await page.locator('[data-tag="33.16.08.2008 umkm"]').getByRole('combobox', { name: 'Berumbung' }).last().selectOption(match);
      await until(async () => (await page.locator('button[data-undo]').count()) === 1, { what: 'the corrected release', timeout: 60_000 });
    };
    await weigh('inferred');
    // The village stays where it is and as named as it was: what changes is how sure that is.
    await expect.poll(certainty, { timeout: 60_000 }).toEqual({ named: 12, stated: 10, inferred: ['33.16.07.2007', '33.16.08.2008'], dashed: 2, label: new Set(['Brumbung ?']), said: '10 disebut langsung, 2 disimpulkan' });
    const { bytes } = await download(page, 'tags');
    const row = bytes.toString().split('\n').find((line) => line.startsWith('33.16.08.2008,'));
    expect(row).toMatch(/^33\.16\.08\.2008,Berumbung,desa,Jepon,umkm,inferred,Diperbaiki dengan tangan di peta ini\.,Corrected by hand on this map\.,/);

    await setState(page, { village: '33.16.08.2008' });
    const card = shown(page, '[data-card="33.16.08.2008"]');
    await until(async () => (await card.locator('.pcm-card-program .pcm-certainty-inferred').allInnerTexts()).includes('kecocokan disimpulkan'), { what: 'the card to say that it is inferred' });
    expect(await card.innerText()).toContain('Berumbung');
    await setState(page, { village: null });
    await page.locator('button[data-undo]').click();
    await expect.poll(certainty, { timeout: 60_000 }).toEqual(before);
  });

  test('an activity that is removed is named, and the focus goes to the next one', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await interactive(page);
    await openDataPanel(page);
    await page.locator('[data-correct] > summary').click();
    const tags = (): Promise<(string | null)[]> => page.locator('[data-correct] [data-tag]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-tag')));
    const [first, second] = await tags();
    await page.locator(`[data-tag="${first}"] [data-remove]`).press('Enter');
    await until(() => hasFocus(page, `[data-tag="${second}"] [data-remove]`), { what: 'the focus on the next activity', timeout: 60_000 });
    expect(await tags()).not.toContain(first);
    expect(await page.locator('[data-data-said]').textContent()).toMatch(/^“.+, .+” was removed\. “Back to the .+” undoes it\.$/);
    for (let left = (await tags()).length; left > 0; left -= 1) {
      await page.locator('[data-correct] [data-remove]').last().press('Enter');
      await until(async () => (await tags()).length === left - 1, { what: 'one less', timeout: 60_000 });
    }
    await until(() => hasFocus(page, '[data-correct] > summary'), { what: 'the focus on the title of the empty list' });
  });

  test('corrections made one upon the other all hold', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await openDataPanel(page);
    await page.locator('[data-correct] > summary').click();
    // In one task, before either has been worked out.
    await page.locator('[data-correct]').evaluate((part) => {
      for (const tag of ['33.16.07.2007 umkm', '33.16.08.2008 umkm']) part.querySelector<HTMLElement>(`[data-tag="${tag}"] [data-remove]`)?.click();
    });
    await expect.poll(async () => (await reportOf(page)).covered.villages, { timeout: 60_000 }).toBe(10);
    expect((await reportOf(page)).covered.codes).not.toContain('33.16.07.2007');
  });
});

describe('numbers of villages', () => {
  test('become figures with their denominator, and follow the filter', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await goToPreview(page, textFile('penduduk.csv', 'kode_desa;Jumlah KK;Jumlah Penduduk\n33.16.08.2010;100;400\n33.16.08.2011;300;900\n33.16.08.2004;600;2.000\n'));
    await accept(page);
    const row = page.locator('[data-number="households"]');
    expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toBe('KK 400 1.000 40,0 %');
    await setState(page, { programs: ['umkm'] });
    await expect.poll(async () => (await row.innerText()).replaceAll(/\s+/g, ' ')).toBe('KK 0 1.000 0,0 %');
    // The record is as it was: numbers join it.
    expect((await reportOf(page)).covered.villages).toBe(8);
  });
});
