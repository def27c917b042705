import { readFileSync } from 'node:fs';
import type { Polygon } from 'geojson';
import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import type { CoverageReport } from '../../src/domain';
import { prepareNearest } from '../../src/geometry';
import { ownFiles } from '../bench/import';
import { openPackage, packageFaults } from '../support/office-package';
import { until } from '../support/until';
import { violations } from './support/accessibility';
import { hasFocus, interactive, reportOf, setState, shown, stateOf } from './support/element';
import { openPlanning, planOf } from './support/planning';
import { test } from './support/visit';

const [BACEM, BANGSRI, NGLOBO] = ['33.16.08.2022', '33.16.08.2006', '33.16.07.2001'];
const PLAN = `plan=${BACEM}:umkm,!${NGLOBO}:umkm`;

const planReportOf = (page: Page): Promise<CoverageReport | null> => page.evaluate(() => document.querySelector('program-coverage-map')?.planReport ?? null);
describe('a plan in a link', () => {
  test('has figures of its own; the record’s stay, and both say what they are', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}` });
    await interactive(page);
    const [record, plan] = [await reportOf(page), await planReportOf(page)];
    expect(record).toMatchObject({ plan: null, covered: { villages: 12 }, overlap: { villages: 2 } });
    expect(plan).toMatchObject({ plan: { add: [[BACEM, 'umkm']], remove: [[NGLOBO, 'umkm']] }, covered: { villages: 11 }, overlap: { villages: 3 } });
    expect(plan?.notes.map((note) => 'text' in note && note.text).join(' ')).toMatch(/Rencana, bukan isi laporan/);
    expect(await shown(page, '[data-headline]').textContent()).toMatch(/12 dari 36/);
    expect(await shown(page, '[data-plan-badge]').textContent()).toMatch(/Rencana\s+12 → 11 dari 36/);
  });

  test('is drawn: its villages change, with a sign and a dotted outline, whichever layers are off', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}&layers=context` });
    await interactive(page);
    const signs = page.locator('program-coverage-map [data-plan-sign]').filter({ visible: true });
    await until(async () => (await signs.count()) === 2, { what: 'a sign for each village that changes' });
    expect((await signs.allTextContents()).sort()).toEqual(['+', '−']);
    expect(await page.locator('program-coverage-map .plan-line').count()).toBe(2);
  });

  test('stays marked in an embedded map, which has no panel', async ({ visit }) => {
    const page = await visit({ path: `/en/#${PLAN}&layout=map` });
    await interactive(page);
    expect(await shown(page, '[data-plan-badge]').textContent()).toMatch(/Plan\s+12 → 11 of 36/);
    expect(await page.locator('[data-plan-panel]').count()).toBe(0);
  });

  test('that changes nothing is no plan', async ({ visit }) => {
    const page = await visit({ path: `/#plan=${BACEM}:pertanian` });
    await interactive(page);
    expect(await planReportOf(page)).toBeNull();
    expect(await page.locator('[data-plan-badge]').count()).toBe(0);
  });
});

describe('planning', () => {
  test('tags a village from the list, undoes and redoes by button and key, and writes it into the link', async ({ visit }) => {
    const page = await visit();
    await openPlanning(page);
    await shown(page, `[data-gap="${BANGSRI}"] [data-gap-tag]`).click();
    await until(async () => (await planReportOf(page))?.covered.villages === 13, { what: 'the plan' });
    expect((await reportOf(page)).covered.villages).toBe(12);
    expect(new URL(page.url()).hash).toBe(`#plan=${BANGSRI}:umkm`);
    expect(await shown(page, '[data-plan-result] [data-figure="covered"]').textContent()).toMatch(/12\s*13\s*\+1/);
    await shown(page, '[data-plan-undo]').click();
    await until(async () => (await planOf(page)) === '', { what: 'the plan to be undone' });
    await page.keyboard.press('Control+Shift+Z');
    await until(async () => (await planOf(page)) === `+${BANGSRI} umkm`, { what: 'the plan to be redone' });
    await page.keyboard.press('Control+Z');
    await until(async () => (await planOf(page)) === '', { what: 'the plan to be undone again' });
    await shown(page, '[data-plan-redo]').click();
    await until(async () => (await planOf(page)) !== '', { what: 'the plan once more' });
    await shown(page, '[data-plan-clear]').click();
    await until(async () => (await planReportOf(page)) === null, { what: 'no plan' });
  });

  test('saves the list as it is filtered and ranked, as a workbook and as CSV, and says so', { timeout: 120_000 }, async ({ visit }) => {
    const page = await visit({ path: `/#program=umkm&kecamatan=33.16.08&rank=-area&plan=${BANGSRI}:umkm` });
    await openPlanning(page);
    const listed = await page.locator('[data-gap]').evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-gap') ?? '', row.querySelector('[data-why]')?.textContent ?? '']));
    expect(listed.length).toBeGreaterThan(5);
    const save = async (form: string): Promise<{ name: string; bytes: Buffer }> => {
      const coming = page.waitForEvent('download', { timeout: 60_000 });
      await shown(page, `[data-gap-save="${form}"]`).click();
      const file = await coming;
      await until(async () => (await page.locator('[data-plan-panel] [data-job]').getAttribute('data-job')) === 'done', { what: 'the panel to say that it is saved' });
      expect(await page.locator('[data-plan-panel] [data-job]').textContent()).toContain(file.suggestedFilename());
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };

    const csv = await save('hxl');
    expect(csv.name).toMatch(/^blora_umkm_jepon_tidak-disebut_luas-terkecil-dulu_rencana_\d{4}-\d{2}-\d{2}\.csv$/);
    const [head, tags, ...rows] = Papa.parse<string[]>(csv.bytes.toString('utf8').replace('\uFEFF', ''), { delimiter: ';' }).data;
    expect(head?.[5]).toBe('Luas dalam batas yang ditampilkan (km²)');
    expect(tags?.[1]).toBe('#adm4+code');
    expect(rows.map((row) => [row[1], row[6]])).toEqual(listed);
    expect(rows.filter((row) => row[7] !== 'tidak dalam rencana').map((row) => [row[1], row[7]])).toEqual([[BANGSRI, 'dalam rencana: UMKM']]);

    const xlsx = await save('xlsx');
    expect(xlsx.name).toBe(csv.name.replace(/csv$/, 'xlsx'));
    const book = openPackage(xlsx.bytes);
    expect(packageFaults(book)).toEqual([]);
    expect(book.text('xl/workbook.xml')).toContain('<sheet name="Tidak disebut untuk pilihan ini" sheetId="1"');
    expect([...book.text('xl/worksheets/sheet1.xml').matchAll(/33\.16\.\d\d\.\d{4}/g)].map(([code]) => code)).toEqual(listed.map(([code]) => code));
    expect(book.text('xl/worksheets/sheet2.xml')).toContain('Rencana, bukan isi laporan');
    expect(await shown(page, '[data-gap-save="xlsx"]').evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });

  test('stops saving the list when it is asked to, and saves nothing', async ({ visit, site }) => {
    const page = await visit();
    await openPlanning(page);
    const release = site.hold(/assets\/export\//);
    const saved: string[] = [];
    page.on('download', (file) => saved.push(file.suggestedFilename()));
    await shown(page, '[data-gap-save="csv"]').click();
    await shown(page, '[data-gap-save="csv"][data-working]').click();
    release();
    await until(async () => (await page.locator('[data-plan-panel] [data-job]').getAttribute('data-job')) === 'cancelled', { what: 'the panel to say that it has stopped' });
    // A workbook takes longer than the CSV, which began before it: had that gone on, it would be saved by now.
    await shown(page, '[data-gap-save="xlsx"]').click();
    await until(async () => saved.some((name) => name.endsWith('.xlsx')), { what: 'the workbook' });
    expect(saved).toEqual([expect.stringMatching(/\.xlsx$/)]);
  });

  test('clicked quickly, one village after another, loses none', async ({ visit }) => {
    const page = await visit();
    await openPlanning(page);
    await page.locator('[data-gap-tag]').evaluateAll((buttons) => buttons.slice(0, 4).forEach((button) => (button as HTMLElement).click()));
    await until(async () => (await planReportOf(page))?.covered.villages === 16, { what: 'four villages in the plan' });
  });

  test('untags a village that the record names, from the panel and from its card', async ({ visit }) => {
    const page = await visit({ path: `/#village=${NGLOBO}` });
    await openPlanning(page);
    await shown(page, `[data-plan-village="${NGLOBO}"] [data-plan-toggle="umkm"]`).click();
    await until(async () => (await planOf(page)) === `-${NGLOBO} umkm`, { what: 'the village out of the plan' });
    await shown(page, '[data-plan-details]').click();
    const card = shown(page, '[data-card] [data-plan-toggle="umkm"]');
    await card.waitFor();
    expect(await card.getAttribute('data-state')).toBe('removed');
    await card.click();
    await until(async () => (await planOf(page)) === '', { what: 'the record as it was' });
  });

  test('keeps plans under names in this browser, opens, renames and deletes them', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}` });
    await openPlanning(page, 'saved');
    await shown(page, '[data-plan-name]').fill('Usulan <b>');
    await shown(page, '[data-plan-save]').click();
    await until(async () => (await shown(page, '[data-saved-said]').textContent())?.includes('Usulan <b>'), { what: 'word that it is kept' });
    await setState(page, { plan: { add: [], remove: [] } });
    await page.reload();
    await openPlanning(page, 'saved');
    await shown(page, '[data-saved="Usulan <b>"] [data-saved-open]').click();
    await until(async () => (await planOf(page)) === `+${BACEM} umkm,-${NGLOBO} umkm`, { what: 'the kept plan' });
    await shown(page, '[data-saved-rename]').click();
    await shown(page, '[data-rename-input]').fill('Lain');
    await shown(page, '[data-rename-done]').click();
    await shown(page, '[data-saved="Lain"] [data-saved-remove]').click();
    await shown(page, '[data-saved-remove-sure]').click();
    await until(async () => (await page.locator('[data-saved]').count()) === 0, { what: 'no kept plan' });
  });

  test('leads the focus through renaming and deleting a kept plan, and says what has become of it', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}` });
    await openPlanning(page, 'saved');
    for (const name of ['Satu', 'Dua']) {
      await shown(page, '[data-plan-name]').fill(name);
      await shown(page, '[data-plan-save]').click();
      await shown(page, `[data-saved="${name}"]`).waitFor();
    }
    const press = (selector: string): Promise<void> => shown(page, selector).press('Enter');
    const arrives = (selector: string): Promise<boolean> => until(() => hasFocus(page, selector), { what: `the focus at ${selector}` });
    const said = (): Promise<string | null> => shown(page, '[data-saved-said]').textContent();
    await press('[data-saved="Satu"] [data-saved-rename]');
    await arrives('[data-rename-input]');
    await shown(page, '[data-rename-input]').fill('Tiga');
    await page.keyboard.press('Enter');
    await arrives('[data-saved="Tiga"] [data-saved-rename]');
    expect(await said()).toBe('Sekarang bernama “Tiga”.');
    await press('[data-saved="Tiga"] [data-saved-remove]');
    await arrives('[data-saved-remove-sure]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await arrives('[data-saved="Tiga"] [data-saved-remove]');
    await page.keyboard.press('Enter');
    await arrives('[data-saved-remove-sure]');
    await page.keyboard.press('Enter');
    await arrives('[data-saved="Dua"] [data-saved-open]');
    expect(await said()).toBe('“Tiga” dihapus.');
    await press('[data-saved="Dua"] [data-saved-remove]');
    await arrives('[data-saved-remove-sure]');
    await page.keyboard.press('Enter');
    await arrives('[data-plan-name]');
  });

  test('keeps the focus on a button that has nothing left to do, and leads it on where changes are taken back one by one', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}` });
    await openPlanning(page);
    const arrives = (selector: string): Promise<boolean> => until(() => hasFocus(page, selector), { what: `the focus at ${selector}` });
    await shown(page, '[data-plan-changes]').click();
    await shown(page, `[data-plan-change="${BACEM}"] .pcm-plan-back`).press('Enter');
    await arrives(`[data-plan-change="${NGLOBO}"] .pcm-plan-back`);
    await page.keyboard.press('Enter');
    await arrives('[data-plan-undo]');
    expect(await planReportOf(page)).toBeNull();
    for (const plan of [`-${NGLOBO} umkm`, `+${BACEM} umkm,-${NGLOBO} umkm`]) {
      await page.keyboard.press('Enter');
      await until(async () => (await planOf(page)) === plan, { what: 'one step back' });
    }
    expect(await shown(page, '[data-plan-undo]').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await hasFocus(page, '[data-plan-undo]')).toBe(true);
    expect(await planOf(page)).toBe(`+${BACEM} umkm,-${NGLOBO} umkm`);
    await shown(page, '[data-plan-clear]').press('Enter');
    await until(async () => (await planReportOf(page)) === null, { what: 'no plan' });
    expect(await hasFocus(page, '[data-plan-clear]')).toBe(true);
  });

  test('keeps those of another tab, and shows them', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}` });
    await openPlanning(page, 'saved');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await openPlanning(other, 'saved');
    const save = async (tab: Page, name: string): Promise<void> => {
      await shown(tab, '[data-plan-name]').fill(name);
      await shown(tab, '[data-plan-save]').click();
    };
    const names = (tab: Page): Promise<(string | null)[]> => tab.locator('[data-saved]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-saved')));
    await save(other, 'theirs');
    await until(async () => (await names(page)).join() === 'theirs', { what: 'the plan of the other tab' });
    await save(page, 'ours');
    await until(async () => (await names(other)).join() === 'theirs,ours', { what: 'both plans' });
    await page.reload();
    await openPlanning(page, 'saved');
    expect(await names(page)).toEqual(['theirs', 'ours']);
  });

  test('says so where the browser keeps nothing, and goes on', async ({ visit }) => {
    const page = await visit({
      path: `/#${PLAN}`,
      prepare: (blank) => blank.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } })),
    });
    await openPlanning(page, 'saved');
    await shown(page, '[data-saved-problem="unavailable"]').waitFor();
    await shown(page, '[data-plan-save]').click();
    await until(async () => (await page.locator('[data-saved]').count()) === 1, { what: 'the plan for as long as the page is open' });
  });
});

describe('gaps', () => {
  test('list and map are in step, and every row says why it ranks there', async ({ visit }) => {
    const page = await visit();
    await openPlanning(page);
    expect(await page.locator('[data-gap]').count()).toBe(24);
    for (const why of await page.locator('[data-why]').allTextContents()) expect(why.trim()).toMatch(/\d|berbatasan/);
    await shown(page, `[data-gap="${BANGSRI}"] .pcm-village-link`).click();
    await until(async () => (await stateOf(page)).village === BANGSRI, { what: 'the selection' });
    await setState(page, { village: '33.16.08.2015' });
    await until(async () => (await shown(page, '[data-gap="33.16.08.2015"]').getAttribute('data-selected')) !== null, { what: 'the row of the selected village' });
    await shown(page, '[data-gap-dim]').check();
    await until(async () => (await stateOf(page)).show === 'gap', { what: 'the map to dwell on the gaps' });
  });

  test('follow the rank and the filter, and the rank is in the link', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await openPlanning(page);
    await shown(page, '[data-rank-by]').selectOption('area');
    await until(async () => (await stateOf(page)).rank === 'area', { what: 'the rank' });
    // The map as one file says its language in the link.
    expect(new URL(page.url()).hash).toMatch(/^#rank=area(&lang=en)?$/);
    expect(await shown(page, '[data-gap] [data-why]').textContent()).toMatch(/\skm², Kemendagri boundaries/);
    await shown(page, '[data-rank-turn]').click();
    await until(async () => (await stateOf(page)).rank === '-area', { what: 'the other direction' });
    await setState(page, { programs: ['pertanian'], kecamatan: ['33.16.07'] });
    await until(async () => (await page.locator('[data-gap]').count()) === 11, { what: 'the gaps of the filter' });
  });
});

describe('gaps among more than a thousand villages', () => {
  test('are ranked by their distance to the nearest named one, off the page’s thread; another filter is measured anew', { timeout: 180_000 }, async ({ visit }) => {
    const page = await visit();
    // What the panel is made of has come by then: the list is there while it measures.
    await openPlanning(page);
    await page.keyboard.press('Escape');
    const { text, csv } = ownFiles(1200, 40);
    const opened = await page.evaluate(
      ([batas, kegiatan]) => document.querySelector('program-coverage-map')?.openFiles([new File([batas], 'desa.geojson'), new File([kegiatan], 'kegiatan.csv')], { accept: 'matched' }),
      [text, csv] as const,
    );
    expect(opened).toMatchObject({ accepted: true, villages: 1200 });
    const boundaries = { id: 'own', villages: new Map((JSON.parse(text) as { features: { properties: { kode: string }; geometry: Polygon }[] }).features.map(({ properties, geometry }) => [properties.kode, geometry])) };
    const find = prepareNearest(boundaries.villages);
    // Sees whether the list says that it measures: it may do so for less than a frame.
    await page.evaluate(() => {
      const root = document.querySelector('program-coverage-map')?.shadowRoot;
      const working = new Promise<string>((resolve) => {
        const look = (): void => {
          const said = root?.querySelector('[data-gap-working]')?.textContent;
          if (said) resolve(said);
        };
        if (root) new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
      });
      Object.assign(window, { working });
    });
    await shown(page, 'button[data-panel="plan"]').click();
    expect(await page.evaluate((): unknown => Reflect.get(window, 'working'))).toBe('Mengukur jarak ke desa/kelurahan terdekat yang disebut …');
    for (const programs of [[], ['program-1']]) {
      await setState(page, { programs });
      const { covered, gap } = await reportOf(page);
      const nearest = find(covered.codes, gap.codes);
      const most = Math.max(...[...nearest.values()].map(({ km }) => km));
      await until(async () => (await page.locator('[data-gaps][data-rank="distance"] [data-gap]').count()) > 0, { what: 'the list by distance' });
      const csvText = await page.evaluate(async () => (await document.querySelector('program-coverage-map')?.exportAs('csv', { list: 'gaps' }))?.text());
      const rows = Papa.parse<Record<string, string>>(csvText ?? '', { header: true }).data.filter((row) => Object.values(row).some((cell) => cell !== ''));
      const first = await page.locator('[data-gap]').first().getAttribute('data-gap');
      expect(nearest.get(first ?? '')?.km).toBe(most);
      expect(rows.length).toBe(gap.codes.length);
      expect(JSON.stringify(rows[0])).toContain(String(first));
      expect(await page.locator('[data-why]').allInnerTexts()).not.toContain('nilainya tidak diketahui');
    }
    // The card of a village that is not named asks for it, too, where the list does not; also of one outside the sub-districts chosen.
    await setState(page, { programs: ['program-2'], rank: 'area' });
    const kecamatanOf = (code = ''): string => code.slice(0, 8);
    const whole = await reportOf(page);
    const chosen = kecamatanOf(whole.covered.codes[0]);
    const alone = whole.gap.codes.find((code) => kecamatanOf(code) !== chosen) ?? '';
    await setState(page, { kecamatan: [chosen] });
    const nextTo = find((await reportOf(page)).covered.codes, [alone]).get(alone)?.code ?? '';
    expect(kecamatanOf(nextTo)).toBe(chosen);
    await setState(page, { village: alone });
    const near = page.locator('[data-card] .pcm-card-nearest');
    await until(async () => (await near.count()) > 0, { what: 'the nearest named village on the card' });
    const nameOf = new Map((JSON.parse(text) as { features: { properties: { kode: string; nama_desa: string } }[] }).features.map(({ properties }) => [properties.kode, properties.nama_desa]));
    expect(await near.textContent()).toContain(nameOf.get(nextTo)?.replace('Desa ', ''));
  });
});

describe('whose boundaries', () => {
  test('stand side by side with one plain sentence, and the lines of the other can be drawn', async ({ visit }) => {
    const page = await visit({ path: '/en/' });
    await openPlanning(page, 'sets');
    expect(await shown(page, '[data-trust]').textContent()).toMatch(/7\.4 percentage points/);
    expect(await shown(page, '[data-sets-table] [data-figure="share"]').textContent()).toMatch(/37\.8%\s*40\.5%\s*\+2\.7 points/);
    expect(await shown(page, '[data-agreement] li').textContent()).toMatch(/Cabak\s*58% the same/);
    await shown(page, '[data-other-outlines]').check();
    await until(async () => (await stateOf(page)).layers.includes('other-boundaries'), { what: 'the other lines' });
  });
});

describe('planning on a desk and on phones', () => {
  /** Tables and lists of the panel that are wider than their place. */
  const sticksOut = (page: Page): Promise<readonly string[]> =>
    page.locator('[data-plan-panel] :is(.pcm-plan-figures, .pcm-agree-row, .pcm-gap-row)').evaluateAll((parts) =>
      parts.flatMap((part) => {
        const panel = part.closest('[data-plan-panel]');
        const place = panel?.getBoundingClientRect();
        const isWider = part.scrollWidth > part.clientWidth || (place !== undefined && part.getBoundingClientRect().right > place.right + 0.5);
        return isWider ? [part.className] : [];
      }),
    );

  test.for([
    { path: '/', width: 1440, height: 900 },
    { path: '/en/', width: 1440, height: 900 },
    { path: '/', width: 390, height: 844 },
    { path: '/en/', width: 390, height: 844 },
    { path: '/', width: 360, height: 740 },
    { path: '/en/', width: 360, height: 740 },
  ])('no figure sticks out, and a reason takes one line on the desk: $path, $width px wide', async ({ path, width, height }, { visit }) => {
    const page = await visit({ path: `${path}#${PLAN}`, context: { viewport: { width, height } } });
    await interactive(page);
    if (width < 600) await shown(page, 'pcm-sheet-handle button').click();
    await openPlanning(page, 'sets');
    await shown(page, '[data-plan-result] summary').click();
    await until(async () => (await page.locator('[data-agreement] li').count()) > 0, { what: 'the villages that differ' });
    expect(await sticksOut(page)).toEqual([]);
    await shown(page, '[data-plan-tab="gaps"]').click();
    for (const rank of ['distance', 'area', 'border']) {
      await shown(page, '[data-rank-by]').selectOption(rank);
      await shown(page, `[data-gaps][data-rank="${rank}"]`).waitFor();
      expect(await sticksOut(page)).toEqual([]);
      const lines = await page.locator('[data-why]').evaluateAll((reasons) => reasons.map((reason) => Math.round(reason.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(reason).lineHeight))));
      if (width > 600) expect(new Set(lines), rank).toEqual(new Set([1]));
    }
    await shown(page, '[data-rank-by]').selectOption('distance');
    expect(await shown(page, '[data-gap-meaning]').textContent()).toMatch(/batas ke batas|boundary to boundary/);
  });
});

describe('accessibility of planning', () => {
  test.for([
    { path: '/', theme: 'light', width: 1280, height: 720 },
    { path: '/en/', theme: 'dark', width: 1280, height: 720 },
    { path: '/', theme: 'dark', width: 360, height: 640 },
    { path: '/en/', theme: 'print', width: 360, height: 640 },
    { path: '/en/', theme: 'light', width: 360, height: 640 },
    { path: '/', theme: 'print', width: 1280, height: 720 },
  ])('axe finds nothing on $path, $theme theme, $width px wide', { timeout: 240_000 }, async ({ path, theme, width, height }, { visit }) => {
    const page = await visit({ path: `${path}#theme=${theme}&${PLAN}&reach=1&village=${BACEM}`, context: { viewport: { width, height } } });
    await interactive(page);
    // On a phone the card's body is in the sheet.
    if (width < 600) await shown(page, 'pcm-sheet-handle button').click();
    await until(() => shown(page, '[data-plan-toggle]').count(), { what: 'the plan in the card' });
    expect(await violations(page)).toEqual([]);
    await setState(page, { village: null });
    await page.evaluate(() => document.querySelector('program-coverage-map')?.shadowRoot?.querySelector<HTMLElement>('.pcm-plan-badge')?.click());
    for (const tab of ['gaps', 'reach', 'sets', 'saved']) {
      await page.evaluate((name) => document.querySelector('program-coverage-map')?.shadowRoot?.querySelector<HTMLElement>(`[data-plan-tab="${name}"]`)?.click(), tab);
      await shown(page, `[data-plan-tab="${tab}"][aria-pressed="true"]`).waitFor();
      expect(await violations(page), tab).toEqual([]);
    }
  });

  test('a tab begins at its beginning, however far down the one before it was', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}`, context: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } });
    await openPlanning(page);
    await page.locator('[data-gap]').last().scrollIntoViewIfNeeded();
    await shown(page, '[data-plan-tab="sets"]').click();
    const heading = shown(page, '.pcm-plan-sets h3');
    await until(async () => {
      const tabs = await shown(page, '.pcm-plan-tabs').boundingBox();
      const box = await heading.boundingBox();
      return tabs !== null && box !== null && box.y >= tabs.y + tabs.height && box.y + box.height <= 640;
    }, { what: 'the heading between tabs and lower edge' });
  });

  test('nothing in it that can be pressed on a phone is smaller than 44 px', async ({ visit }) => {
    const page = await visit({ path: `/#${PLAN}&reach=1`, context: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } });
    await interactive(page);
    await shown(page, '[data-plan-badge]').click();
    for (const tab of ['gaps', 'reach', 'sets', 'saved']) {
      await shown(page, `[data-plan-tab="${tab}"]`).click();
      const small = await page.locator('[data-plan-panel] :is(button, select, input:not([type=checkbox]), label.pcm-check, summary)').evaluateAll((elements) =>
        elements.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const isSmall = element.checkVisibility() && width > 0 && Math.min(width, height) < 43.5;
          return isSmall ? [`${element.outerHTML.slice(0, 100)} ${Math.round(width)}×${Math.round(height)}`] : [];
        }),
      );
      expect(small, tab).toEqual([]);
    }
  });
});
