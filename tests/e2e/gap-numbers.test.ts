/** Numbers of one's own rank the villages that are not named: on the page, in the link and project, and in the file. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, setState, shown, stateOf } from './support/element';
import { accept, chooseFiles, goToPreview, openDataPanel, textFile, type OwnFile } from './support/own-files';
import { test } from './support/visit';

const [BALONG, BANGSRI, BANGOWAN, KETRINGAN, NGLOBO] = ['33.16.08.2015', '33.16.08.2006', '33.16.07.2011', '33.16.07.2006', '33.16.07.2001'];

/** Nglobo is named by the report, and is no gap; villages that are not listed have no number. */
const POOR = textFile('kemiskinan.csv', `kode_desa;Keluarga miskin (2024)\n${BALONG};75\n${NGLOBO};999\n${BANGSRI};1.250\n${BANGOWAN};310\n`);

async function withNumbers(page: Page, file: OwnFile): Promise<void> {
  await interactive(page);
  await goToPreview(page, file);
  await accept(page);
  await toGaps(page);
}

async function toGaps(page: Page): Promise<void> {
  await shown(page, 'button[data-panel="plan"]').click();
  await shown(page, '[data-plan-tab="gaps"]').click();
  await shown(page, '[data-gaps]').waitFor();
}

async function rankBy(page: Page, rank: string): Promise<void> {
  await shown(page, '[data-rank-by]').selectOption(rank);
  await until(async () => (await page.locator(`[data-gaps][data-rank="${rank}"]`).count()) === 1, { what: `the list by ${rank}` });
}

/** Each row of the list: code and why it ranks there. */
const listed = (page: Page): Promise<string[][]> =>
  page.locator('[data-gap]').evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-gap') ?? '', row.querySelector('[data-why]')?.textContent?.trim() ?? '']));

/** The list as a file: code, figure and reason of each row. */
async function saved(page: Page): Promise<string[][]> {
  const text = await page.evaluate(async () => (await document.querySelector('program-coverage-map')?.exportAs('csv', { list: 'gaps' }))?.text());
  const [, ...rows] = Papa.parse<string[]>((text ?? '').replace('\uFEFF', ''), { delimiter: ';', skipEmptyLines: true }).data;
  return rows.map((row) => [row[1] ?? '', row[5] ?? '', row[6] ?? '']);
}

describe('numbers of one’s own', () => {
  test('rank the villages that are not named, with the number in each row, and the file has the same order', async ({ visit }) => {
    const page = await visit();
    await withNumbers(page, POOR);
    await rankBy(page, 'Keluarga miskin (2024)');
    const down = await listed(page);
    expect(down).toHaveLength(24);
    expect(down.slice(0, 3)).toEqual([
      [BANGSRI, 'Keluarga miskin (2024): 1.250'],
      [BANGOWAN, 'Keluarga miskin (2024): 310'],
      [BALONG, 'Keluarga miskin (2024): 75'],
    ]);
    expect(new Set(down.slice(3).map(([, why]) => why))).toEqual(new Set(['nilainya tidak diketahui']));
    const file = await saved(page);
    expect(file.map(([code, , why]) => [code, why])).toEqual(down);
    expect(file.slice(0, 4).map(([, value]) => value)).toEqual(['1250', '310', '75', '']);

    await shown(page, '[data-rank-turn]').click();
    await until(async () => (await stateOf(page)).rank === '-Keluarga miskin (2024)', { what: 'the other direction' });
    const up = await listed(page);
    expect(up.slice(0, 4).map(([code]) => code)).toEqual([BALONG, BANGOWAN, BANGSRI, down[3]?.[0]]);
    expect((await saved(page)).map(([code]) => code)).toEqual(up.map(([code]) => code));
  });

  test('rank the same after the project was saved and opened again', async ({ visit }) => {
    const page = await visit();
    await withNumbers(page, POOR);
    await rankBy(page, 'Keluarga miskin (2024)');
    const before = await listed(page);
    await openDataPanel(page);
    const [download] = await Promise.all([page.waitForEvent('download'), shown(page, '[data-save="project"]').click()]);
    const project = { name: download.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await download.path()) };
    await page.locator('button[data-undo]').click();
    await page.locator('[data-own]').waitFor({ state: 'detached' });
    await chooseFiles(page, project);
    await page.locator('button[data-accept]').waitFor({ timeout: 60_000 });
    await accept(page);
    expect((await stateOf(page)).rank).toBe('Keluarga miskin (2024)');
    await toGaps(page);
    expect(await listed(page)).toEqual(before);
  });

  test('rank under a head that also names what is measured, and are told apart from it in both languages', async ({ visit }) => {
    const page = await visit();
    await withNumbers(page, textFile('ukuran.csv', `kode_desa;area;distance;border;Luas;jarak\n${BALONG};1;30;5;7;2\n${BANGOWAN};2;20;4;8;9\n${KETRINGAN};3;10;6;6;5\n`));
    const offered = () => shown(page, '[data-rank-by]').locator('option').evaluateAll((options) => options.map((option) => [option.getAttribute('value'), option.textContent?.trim()]));
    expect(await offered()).toEqual([
      ['distance', 'jarak ke yang disebut'],
      ['area', 'luas'],
      ['border', 'batas dengan yang disebut'],
      ['Luas', 'Luas (kolom data)'],
      ['own-area', 'area (kolom data)'],
      ['own-border', 'border (kolom data)'],
      ['own-distance', 'distance (kolom data)'],
      ['jarak', 'jarak (kolom data)'],
    ]);
    for (const [rank, codes, why] of [
      ['own-area', [KETRINGAN, BANGOWAN, BALONG], 'area: 3'],
      ['own-distance', [BALONG, BANGOWAN, KETRINGAN], 'distance: 30'],
      ['own-border', [KETRINGAN, BALONG, BANGOWAN], 'border: 6'],
      ['Luas', [BANGOWAN, BALONG, KETRINGAN], 'Luas: 8'],
      ['jarak', [BANGOWAN, KETRINGAN, BALONG], 'jarak: 9'],
    ] as const) {
      await rankBy(page, rank);
      const rows = await listed(page);
      expect(rows.slice(0, 3).map(([code]) => code), rank).toEqual(codes);
      expect(rows[0]?.[1]).toBe(why);
      expect((await saved(page)).slice(0, 3).map(([code]) => code), rank).toEqual(codes);
    }
    // What is measured is still to be had under its own name.
    await rankBy(page, 'area');
    expect((await listed(page))[0]?.[1]).toMatch(/\skm², batas Kemendagri$/);
    await setState(page, { lang: 'en' });
    await until(async () => (await offered()).some(([, label]) => label === 'distance (column of the data)'), { what: 'the English names' });
  });
});
