import { describe, expect } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright';
import { until } from '../support/until';
import { interactive, shown, stateOf } from './support/element';
import { test } from './support/visit';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const sheet = (page: Page): Promise<string | null> => shown(page, '.pcm[data-sheet]').getAttribute('data-sheet');
const kecamatan = async (page: Page): Promise<string> => (await stateOf(page)).kecamatan.join();
const village = async (page: Page): Promise<string | null> => (await stateOf(page)).village;
/** Words of what has the focus in the running map. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const active = document.querySelector('program-coverage-map')?.shadowRoot?.activeElement;
    return active ? (active.getAttribute('placeholder') ?? active.textContent ?? '').trim() : null;
  });

describe('on a phone the back key', () => {
  test('closes the sheet before it takes back what was chosen in it', async ({ visit }) => {
    const page = await visit({ context: PHONE });
    await interactive(page);
    await shown(page, '[data-sheet-toggle]').click();
    await until(async () => (await sheet(page)) === 'open', { what: 'the sheet to open' });
    await shown(page, 'button[data-kecamatan="33.16.08"]').click();
    await until(async () => (await kecamatan(page)) === '33.16.08', { what: 'the filter' });
    await page.goBack();
    await until(async () => (await sheet(page)) === 'peek', { what: 'the sheet to close' });
    expect(await kecamatan(page)).toBe('33.16.08');
    await page.goBack();
    await until(async () => (await kecamatan(page)) === '', { what: 'the filter to be taken back' });
  });

  test('does at each press what can be seen, also when the sheet was closed by its button', async ({ visit }) => {
    const page = await visit({ context: PHONE });
    await interactive(page);
    await shown(page, '[data-sheet-toggle]').click();
    await shown(page, 'button[data-kecamatan="33.16.08"]').click();
    await until(async () => (await kecamatan(page)) === '33.16.08', { what: 'the filter' });
    await shown(page, '[data-sheet-toggle]').click();
    await until(async () => (await sheet(page)) === 'peek', { what: 'the sheet to close' });
    await until(() => page.evaluate(() => history.state === null), { what: 'the step of the sheet to go' });
    await page.goBack();
    await until(async () => (await kecamatan(page)) === '', { what: 'the filter to be taken back' });
  });
});

describe('a sheet that is closed leaves what was done in it', () => {
  test.for([
    { way: 'the back key', close: (page: Page): Promise<unknown> => page.goBack() },
    { way: 'its button', close: (page: Page): Promise<unknown> => shown(page, '[data-sheet-toggle]').click() },
  ])('by $way, the place to which a search led', async ({ close }, { visit }) => {
    const page = await visit({ path: '/#map=14/-6.9/111.5', context: PHONE });
    await interactive(page);
    const before = (await stateOf(page)).view;
    await shown(page, '[data-search]').fill('nglobo');
    await shown(page, '[role="option"]').tap();
    await until(async () => (await village(page)) === '33.16.07.2001', { what: 'the village' });
    await until(async () => /village=/.test(page.url()) && JSON.stringify((await stateOf(page)).view) !== JSON.stringify(before), { what: 'the map to go there' });
    const there = (await stateOf(page)).view;
    await close(page);
    await until(async () => (await sheet(page)) === 'peek', { what: 'the sheet to close' });
    await until(() => page.evaluate(() => history.state === null), { what: 'the step of the sheet to go' });
    await until(async () => !page.url().includes('map=14/-6.9/111.5'), { what: 'the address' });
    expect(await stateOf(page)).toMatchObject({ village: '33.16.07.2001', view: there });
    const address = page.url();
    await page.reload();
    await interactive(page);
    expect(page.url()).toBe(address);
    expect((await stateOf(page)).village).toBe('33.16.07.2001');
  });

  test('other boundaries that were still on their way', async ({ visit, site }) => {
    const page = await visit({ context: PHONE });
    await interactive(page);
    const arrive = site.hold(/bps-2020/);
    await shown(page, '[data-sheet-toggle]').click();
    await until(async () => (await sheet(page)) === 'open', { what: 'the sheet to open' });
    await shown(page, '[data-panel="layers"]').click();
    await shown(page, '[data-boundaries="bps-2020"]').click();
    await page.goBack();
    await until(async () => (await sheet(page)) === 'peek', { what: 'the sheet to close' });
    expect((await stateOf(page)).boundaries).toBe('kemendagri-2025');
    arrive();
    await until(async () => (await stateOf(page)).boundaries === 'bps-2020', { what: 'the boundaries' });
    await until(() => page.url().endsWith('#boundaries=bps-2020'), { what: 'the address' });
    expect((await stateOf(page)).boundaries).toBe('bps-2020');
  });
});

test('a step back while something loads is what map and address both show in the end', async ({ visit, site }) => {
  const page = await visit();
  await interactive(page);
  await shown(page, 'button[data-program="umkm"]').click();
  await until(() => page.url().endsWith('#program=umkm'), { what: 'the filter' });
  const arrive = site.hold(/bps-2020/);
  await shown(page, '[data-panel="layers"]').click();
  await shown(page, '[data-boundaries="bps-2020"]').click();
  await page.goBack();
  arrive();
  await until(async () => (await stateOf(page)).programs.length === 0, { what: 'the step back' });
  await until(() => new URL(page.url()).hash === '', { what: 'the address' });
  expect(await stateOf(page)).toMatchObject({ programs: [], boundaries: 'kemendagri-2025' });
});

test('on a phone a village that is searched for has the focus, so that the keyboard leaves the map, also when it is searched for again', async ({ visit }) => {
  const page = await visit({ context: PHONE });
  await interactive(page);
  for (const time of ['first', 'second']) {
    await shown(page, '[data-search]').fill('nglobo');
    await shown(page, '[role="option"]').tap();
    await until(async () => (await focused(page))?.startsWith('Nglobo') ?? false, { what: `the focus in the card, the ${time} time` });
  }
});

describe('Escape', () => {
  test('closes the card that the focus is in before the table under it, and gives the focus back', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await shown(page, 'button[data-panel="table"]').click();
    const row = shown(page, '.pcm-drawer [data-select="33.16.07.2001"]');
    await row.click();
    await until(async () => (await village(page)) === '33.16.07.2001', { what: 'the card' });
    await until(async () => (await focused(page))?.startsWith('Nglobo') ?? false, { what: 'the focus in the card' });
    await page.keyboard.press('Escape');
    await until(async () => (await village(page)) === null, { what: 'the card to close' });
    expect(await shown(page, '.pcm-drawer .pcm-table').count()).toBe(1);
    await until(async () => (await focused(page)) === 'Nglobo', { what: 'the focus on the row' });
    await page.keyboard.press('Escape');
    await until(async () => (await page.locator('.pcm-drawer').filter({ visible: true }).count()) === 0, { what: 'the table to close' });
  });

  test('after a search gives the focus back to the field', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await shown(page, '[data-search]').fill('nglobo');
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page))?.startsWith('Nglobo') ?? false, { what: 'the focus in the card' });
    await page.keyboard.press('Escape');
    await until(async () => (await focused(page))?.startsWith('Cari') ?? false, { what: 'the focus in the field' });
  });

  test('after a search gives the focus back to the field also when it is pressed at the moment in which the card has it', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await shown(page, '[data-search]').fill('nglobo');
    await page.evaluate(() => {
      const root = document.querySelector('program-coverage-map')?.shadowRoot;
      const press = ({ target }: Event): void => {
        if (!(target instanceof HTMLElement) || !target.matches('.pcm-card-name')) return;
        root?.removeEventListener('focusin', press);
        queueMicrotask(() => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true })));
      };
      root?.addEventListener('focusin', press);
    });
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page))?.startsWith('Cari') ?? false, { what: 'the focus in the field' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await focused(page)).toMatch(/^Cari/);
    expect(await village(page)).toBeNull();
  });

  test('closes the list of notes, and so does a press beside it', async ({ visit }) => {
    const page = await visit({ path: '/#program=atlantis' });
    await interactive(page);
    const notes = shown(page, 'details[data-notes]');
    const isOpen = (): Promise<boolean> => notes.evaluate((details) => details.hasAttribute('open'));
    await notes.locator('summary').click();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()), { what: 'the notes to close' });
    await notes.locator('summary').click();
    await shown(page, 'button[data-program="umkm"]').click();
    await until(async () => !(await isOpen()), { what: 'the notes to close' });
  });
});
