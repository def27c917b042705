/** A release made of one's own files is planned, presented and taken away like the published one, in its own names and figures. */
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { villages } from '../support/own-data';
import { openPackage, packageFaults } from '../support/office-package';
import { until } from '../support/until';
import { interactive, reportOf, setState, shown, stateOf } from './support/element';
import { exported } from './support/exported';
import { accept, ACTIVITIES, goToPreview, textFile } from './support/own-files';
import { openPlanning, planOf } from './support/planning';
import { present, reaches } from './support/presenting';
import { test } from './support/visit';

const [BALONG, JIKEN] = ['33.16.08.2015', '33.16.07.2008'];

/** Four of 36 villages, in outlines of one's own: Jiken for two programmes, two others for a well, one for a training. */
async function withOwnRelease(page: Page): Promise<void> {
  await interactive(page);
  await goToPreview(page, textFile('batas desa.geojson', JSON.stringify(villages)), ACTIVITIES);
  await accept(page);
  expect((await reportOf(page)).boundaries).toBe('own');
}

/** A row of the plan's figures: record, plan, difference. */
async function figure(page: Page, name: string, of: string): Promise<string[]> {
  const row = page.locator(`[data-plan-result] tr[data-figure="${of}"]`).filter({ hasText: name }).first();
  return row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? ''));
}

/** What the words of a file say, on one line: a heading may be broken into several. */
function words(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

/** How many pixels of a picture have each of some colours. */
function pixelsOf(png: PNG, colors: readonly (readonly number[])[]): number[] {
  const counts = colors.map(() => 0);
  for (let at = 0; at < png.data.length; at += 4) {
    colors.forEach((color, index) => {
      if (color.every((value, channel) => Math.abs(value - (png.data[at + channel] ?? 0)) <= 3)) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  return counts;
}

describe('a release of one’s own', { timeout: 180_000 }, () => {
  test('is planned for: its programmes are tagged and untagged, and every figure stands beside the plan’s', async ({ visit }) => {
    const page = await visit();
    await withOwnRelease(page);
    await openPlanning(page);
    expect(await page.locator('[data-gap]').count()).toBe(32);
    expect(await shown(page, '[data-plan-program]').locator('option').allInnerTexts()).toEqual(['Sumur bor', 'Pelatihan', 'Kebun gizi', 'Bibit']);
    await shown(page, '[data-plan-program]').selectOption('pelatihan');
    await shown(page, `[data-gap="${BALONG}"] [data-gap-tag]`).click();
    await until(async () => (await planOf(page)) === `+${BALONG} pelatihan`, { what: 'the village in the plan' });
    await setState(page, { village: JIKEN });
    await shown(page, `[data-plan-village="${JIKEN}"] [data-plan-toggle="bibit"]`).click();
    await until(async () => (await planOf(page)) === `+${BALONG} pelatihan,-${JIKEN} bibit`, { what: 'one programme less' });

    expect(await shown(page, '[data-plan-badge]').textContent()).toMatch(/Rencana\s+4 → 5 dari 36/);
    await page.locator('.pcm-plan-all > summary').filter({ hasText: 'Semua angka' }).click();
    expect(await figure(page, '', 'covered')).toEqual(['4', '5', '+1']);
    expect((await figure(page, '', 'overlap')).slice(0, 2)).toEqual(['1', '0']);
    expect((await figure(page, '', 'gap')).slice(0, 2)).toEqual(['32', '31']);
    expect((await figure(page, 'Pelatihan', 'program')).slice(0, 2)).toEqual(['1', '2']);
    expect((await figure(page, 'Bibit', 'program')).slice(0, 2)).toEqual(['1', '0']);
    expect((await figure(page, 'Sumur bor', 'program')).slice(0, 2)).toEqual(['2', '2']);
    // The record itself is what the files say.
    expect(await reportOf(page)).toMatchObject({ plan: null, covered: { villages: 4 } });
  });

  test('is presented: a scene of the view that is open shows its programme and its figures', async ({ visit }) => {
    const page = await visit();
    await withOwnRelease(page);
    await setState(page, { programs: ['sumur-bor'] });
    await shown(page, 'button[data-panel="story"]').click();
    await shown(page, '[data-scenes-arrange]').click();
    await shown(page, '[data-scenes-add]').click();
    await shown(page, '[data-scene-form] input[name="title-id"]').fill('Sumur bor kita');
    await shown(page, '[data-scene-form] textarea[name="text-id"]').fill('{covered} dari {scope} desa sudah punya sumur.');
    await shown(page, '[data-scene-keep]').click();
    await until(async () => (await page.locator('[data-scene-item]').count()) === 1, { what: 'the scene' });
    await setState(page, { programs: [] });
    await present(page);
    await reaches(page, '1 / 1');
    expect(await stateOf(page)).toMatchObject({ programs: ['sumur-bor'] });
    expect(await shown(page, '[data-present-title]').textContent()).toBe('Sumur bor kita');
    expect(await shown(page, '[data-present-text]').textContent()).toBe('2 dari 36 desa sudah punya sumur.');
    expect((await shown(page, '[data-present-figure]').innerText()).replaceAll(/\s+/g, ' ')).toContain('2 dari 36');
    expect(await shown(page, '[data-present]').innerText()).toContain('Sumur bor');

    const deck = openPackage(await exported(page, 'pptx', { scenes: true }));
    expect(packageFaults(deck)).toEqual([]);
    expect(words(deck.text('ppt/slides/slide1.xml'))).toMatch(/Sumur bor kita.*2 dari 36/);
  });

  test('is taken away as pictures and slides that name its programmes and figures, with those of its plan', async ({ visit }) => {
    const page = await visit();
    await withOwnRelease(page);
    const slide = openPackage(await exported(page, 'pptx'));
    expect(packageFaults(slide)).toEqual([]);
    const said = words(slide.text('ppt/slides/slide1.xml'));
    expect(said).toContain('4 dari 36');
    for (const program of ['Sumur bor', 'Pelatihan', 'Kebun gizi', 'Bibit']) expect(said).toContain(program);
    for (const published of ['UMKM', 'Peternakan', 'Pertanian']) expect(said).not.toContain(published);

    const rows = page.locator('button[data-program]').filter({ visible: true });
    const colors = await rows.locator('.pcm-swatch').evaluateAll((swatches) => swatches.map((swatch) => (getComputedStyle(swatch.querySelector('[class*="program-"]') ?? swatch).fill.match(/\d+/g) ?? []).map(Number)));
    expect(colors).toHaveLength(4);
    const png = PNG.sync.read(await exported(page, 'png'));
    expect([png.width, png.height]).toEqual([2560, 1440]);
    // In the legend a colour fills about a thousand pixels; the smallest of the villages named, twice as many.
    expect(pixelsOf(png, colors).every((count) => count > 3000)).toBe(true);

    await setState(page, { programs: ['sumur-bor'], plan: { add: [[BALONG, 'sumur-bor']], remove: [] } });
    // The SVG has the words of the PNG, which is drawn from the same sheet, as text.
    const svg = words((await exported(page, 'svg')).toString());
    expect(svg).toMatch(/Sumur bor/);
    expect(svg).toMatch(/3 dari 36/);
    const planned = words(openPackage(await exported(page, 'pptx')).text('ppt/slides/slide1.xml'));
    expect(planned).toMatch(/3 dari 36/);
    expect(planned).toMatch(/Rencana/);
    const [well = 0, ...others] = pixelsOf(PNG.sync.read(await exported(page, 'png')), colors);
    expect(well).toBeGreaterThan(8000);
    // No village has the others' colours now: what is left of them is the legend.
    expect(Math.max(...others)).toBeLessThan(1500);
  });
});
