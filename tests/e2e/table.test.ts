import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, setState, shown } from './support/element';
import { test } from './support/visit';

const row = (page: Page, code: string) => shown(page, `.pcm-drawer tr[data-village="${code}"]`);

async function withTable(page: Page): Promise<Page> {
  await interactive(page);
  await shown(page, 'button[data-panel="table"]').click();
  await row(page, '33.16.08.2011').waitFor({ state: 'attached' });
  return page;
}

describe('the table under a filter', () => {
  test.for([
    ['/#program=umkm', '36 desa/kelurahan, 8 disebut untuk pilihan ini', 'tidak disebut untuk pilihan ini'],
    ['/en/#program=umkm', '36 desa/kelurahan, 8 named for this choice', 'not named for this choice'],
  ] as const)('says how many count, and of each that is named for something else that it does not: %s', async ([path, title, aside], { visit }) => {
    const page = await withTable(await visit({ path }));
    expect(await shown(page, '.pcm-drawer-title').textContent()).toBe(title);
    // Kemiri has livestock, Nglobo micro-enterprise, Cabak is not named at all.
    const words = async (code: string): Promise<string> => (await row(page, code).textContent()) ?? '';
    expect(await words('33.16.08.2011')).toContain(aside);
    expect(await words('33.16.07.2001')).not.toContain(aside);
    expect(await words('33.16.07.2002')).not.toContain(aside);
    await setState(page, { programs: [] });
    await until(async () => (await shown(page, '.pcm-drawer-title').textContent()) === '36 desa/kelurahan', { what: 'the title without a filter' });
    expect(await words('33.16.08.2011')).not.toContain(aside);
  });

  test('says of a match in which way it is stated', async ({ visit }) => {
    const page = await withTable(await visit());
    expect(await row(page, '33.16.08.2017').textContent()).toContain('ejaan berbeda');
    expect(await row(page, '33.16.08.1013').textContent()).toContain('jenis wilayah berbeda');
    expect(await row(page, '33.16.07.2007').textContent()).toContain('disimpulkan');
    expect(await row(page, '33.16.07.2001').textContent()).not.toMatch(/berbeda|disimpulkan/);
  });
});

test('a village that is selected on the map has its row in sight', async ({ visit }) => {
  const page = await withTable(await visit());
  const isInSight = (code: string): Promise<boolean> =>
    row(page, code).evaluate((line) => {
      const [own, box] = [line.getBoundingClientRect(), line.closest('.pcm-drawer-body')?.getBoundingClientRect()];
      return box !== undefined && own.top >= box.top && own.bottom <= box.bottom;
    });
  expect(await isInSight('33.16.08.2025')).toBe(false);
  await setState(page, { village: '33.16.08.2025' });
  await until(() => isInSight('33.16.08.2025'), { what: 'the row of the selected village' });
});
