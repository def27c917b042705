import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect } from 'vitest';
import { until } from '../support/until';
import { interactive, shown } from './support/element';
import { test } from './support/visit';

/** Pages of a PDF, by its page objects. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('printing', () => {
  test.for([
    { path: '/', disclaimer: /batas indikatif, bukan batas resmi/i, credits: /Kemendagri/ },
    { path: '/en/', disclaimer: /indicative.*not (the )?official/i, credits: /Kemendagri/ },
  ])('$path fills one or two A4 pages with all that a reader needs', async ({ path, disclaimer, credits }, { visit }) => {
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
    expect(text).toMatch(/UMKM/);
    expect(text, 'a date').toMatch(/\b20\d\d\b/);
    expect(await page.locator('button:visible').count(), 'buttons in print').toBe(0);

    const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    expect(pageCount(pdf)).toBeGreaterThanOrEqual(1);
    expect(pageCount(pdf)).toBeLessThanOrEqual(2);
  });

  test('a filtered view prints with its own figures', async ({ visit }) => {
    const page = await visit({ path: '/#program=umkm' });
    await interactive(page);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, '[data-headline]').textContent()).toMatch(/\b8\b/);
  });
});

describe('link previews', () => {
  test.for(['/', '/en/'])('%s carries title, description and a small picture', async (path, { visit }) => {
    const page = await visit({ path });
    const meta = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content', { timeout: 2000 });
    expect(await meta('og:title')).toBeTruthy();
    expect(await meta('og:description')).toMatch(/36/);
    const image = await meta('og:image');
    expect(image).toMatch(/^https?:\/\//);
    const name = basename(new URL(image ?? '').pathname);
    const file = readdirSync('dist', { recursive: true, encoding: 'utf8' }).find((entry) => basename(entry) === name);
    expect(file, `${name} in dist`).toBeDefined();
    expect(statSync(join('dist', file ?? '')).size).toBeLessThan(300_000);
  });
});
