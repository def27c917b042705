import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject } from 'vitest';
import { until } from '../support/until';
import { interactive, shown } from './support/element';
import { test } from './support/visit';

/** Pages of a PDF, by its page objects. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Width and height of the first page, mm. */
function paperOf(pdf: Buffer): readonly number[] {
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  return [width, height].map((points) => Math.round((Number(points) / 72) * 25.4));
}

const A4 = [210, 297];

describe('printing', () => {
  test.for([
    { path: '/', program: /UMKM/, disclaimer: /batas indikatif, bukan batas resmi/i, credits: /Kemendagri/ },
    { path: '/en/', program: /Micro-enterprise/, disclaimer: /indicative.*not (the )?official/i, credits: /Kemendagri/ },
  ])('$path fills one or two A4 pages with all that a reader needs', async ({ path, program, disclaimer, credits }, { visit }) => {
    const page = await visit({ path });
    await interactive(page);
    await page.emulateMedia({ media: 'print' });
    // The print theme may come with the event that Ctrl+P sends.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const selector of ['path[data-village]', '[data-headline]', 'table[data-matrix]']) {
      await until(() => shown(page, selector).isVisible(), { what: `${selector} in print` });
    }
    const text = await page.evaluate(() => {
      const inner = (root: ParentNode): string =>
        [...root.children].map((element) => (element instanceof HTMLElement && element.checkVisibility() ? `${element.innerText}\n${element.shadowRoot ? inner(element.shadowRoot) : ''}` : '')).join('\n');
      return inner(document.body);
    });
    expect(text).toMatch(disclaimer);
    expect(text).toMatch(credits);
    expect(text).toMatch(program);
    expect(text, 'a date').toMatch(/\b20\d\d\b/);
    expect(await page.locator('button:visible').count(), 'buttons in print').toBe(0);

    const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true });
    expect(paperOf(pdf)).toEqual(A4);
    expect(pageCount(pdf)).toBeGreaterThanOrEqual(1);
    expect(pageCount(pdf)).toBeLessThanOrEqual(2);
  });

  test.for(['/', '/en/'])('%s without JavaScript fills two A4 pages: the map with its words, and the matrix', async (path, { visit }) => {
    const page = await visit({ path, context: { javaScriptEnabled: false } });
    const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true });
    expect(paperOf(pdf)).toEqual(A4);
    expect(pageCount(pdf)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('table[data-matrix]').isVisible()).toBe(true);
    // Screens have it below the map; its columns are not made for paper.
    expect(await page.locator('table[data-villages]').isVisible()).toBe(false);
  });

  test('a filtered view prints with its own figures', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await interactive(page);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, '[data-headline]').textContent()).toMatch(/\b8\b/);
  });

  test('by its own button, which leaves no moment to a change that waits, the paper has what only paper has', async ({ visit }) => {
    const page = await visit();
    await interactive(page);
    await shown(page, '[data-panel="download"]').click();
    await page.locator('input[data-purpose="paper"]').check();
    await shown(page, '[data-print]').waitFor();
    const onPaper = await page.evaluate(() => {
      const root = document.querySelector('program-coverage-map')?.shadowRoot;
      let seen: boolean[] = [];
      // As a browser does: it says so, lays the page out and prints, and only then does the click end.
      window.print = () => {
        const has = (): boolean => root?.querySelector('[data-legend-events]') !== null;
        const before = has();
        dispatchEvent(new Event('beforeprint'));
        seen = [before, has()];
        dispatchEvent(new Event('afterprint'));
      };
      root?.querySelector<HTMLElement>('[data-print]')?.click();
      return seen;
    });
    expect(onPaper).toEqual([false, true]);
  });

  test('what is said beside the pointer stays off the paper', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 1440, height: 900 } } });
    await interactive(page);
    const { x, y, width, height } = (await shown(page, '[data-map]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await until(async () => {
      // What is drawn anew takes the tip away until the pointer moves on.
      for (const aside of [1, 0]) await page.mouse.move(x + width / 2 + aside, y + height / 2);
      return (await page.locator('.map-tip:visible').count()) > 0;
    }, { what: 'the tip of the village in the middle' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-tip').filter({ visible: true }).count()).toBe(0);
  });

  test('a card that is open on the screen takes nothing of the map’s place on paper', async ({ visit }) => {
    // Paper is laid out at once: nothing that the page would do in a later frame comes to it.
    const middleOnPaper = async (path: string): Promise<number> => {
      const page = await visit({ path, context: { viewport: { width: 1440, height: 900 } } });
      await interactive(page);
      const frame = await shown(page, '.map-frame').elementHandle();
      await page.evaluate((map) => {
        const measured = new Promise<number>((done) => {
          dispatchEvent(new Event('beforeprint'));
          matchMedia('print').addEventListener('change', () => {
            const { left, right } = map?.getBoundingClientRect() ?? new DOMRect();
            done((left + right) / 2);
          });
        });
        Object.assign(window, { measured });
      }, frame);
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(async () => Number(await Reflect.get(window, 'measured')));
    };
    expect(await middleOnPaper('/#village=33.16.07.2007')).toBeCloseTo(await middleOnPaper('/'), 0);
  });
});

describe.skipIf(inject('single'))('link previews of a page built for its address', () => {
  const site = 'https://example.org/peta/';
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));

  beforeAll(() => {
    const { status } = spawnSync('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'], { env: { ...process.env, SITE_URL: site } });
    if (status !== 0) throw new Error('The build failed.');
    return () => rmSync(folder, { recursive: true });
  }, 300_000);

  test.for(['index.html', 'en/index.html'])('%s carries title, description and a small picture', (file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const meta = (property: string) => new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(meta('og:title')).not.toBe('');
    expect(meta('og:description')).toMatch(/36/);
    expect(meta('og:url')).toBe(new URL(file.replace('index.html', ''), site).href);
    expect(meta('og:image').startsWith(site)).toBe(true);
    expect(statSync(join(folder, meta('og:image').slice(site.length))).size).toBeLessThan(300_000);
  });
});
