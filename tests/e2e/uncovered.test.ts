import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { interactive, shown } from './support/element';
import { test } from './support/visit';

/** Drawn maps, so that each village is an outline that can be asked for. */
const DRAWN = '#theme=print';
const SIZES = [[1024, 768], [1024, 600], [1280, 720], [1440, 900]].flatMap(([width = 0, height = 0]) => [false, true].map((table) => ({ width, height, table })));

/** Villages, names and the scale that lie under search, the map's tools or its buttons. */
function coveredBy(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((tools) => {
    const root = document.querySelector('program-coverage-map')?.shadowRoot;
    const names = [...(root?.querySelectorAll('[data-label], .map-scale') ?? [])].filter((label) => label.checkVisibility() && label.getBoundingClientRect().width > 0);
    return tools.flatMap((tool) => {
      const { left, top, right, bottom } = tool.getBoundingClientRect();
      const found = new Set<string>();
      for (let x = left; x < right; x += 4) {
        for (let y = top; y < bottom; y += 4) {
          for (const element of root?.elementsFromPoint(x, y) ?? []) if (element instanceof SVGElement && element.dataset['village']) found.add(element.dataset['village']);
        }
      }
      const cut = names.filter((name) => {
        const box = name.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      });
      return [...found, ...cut.map((name) => name.textContent)];
    });
  });
}

describe('the whole map', () => {
  test.for(SIZES)('lies clear of search and tools at $width × $height, table: $table', async ({ width, height, table }, { visit }) => {
    const page = await visit({ path: `/${DRAWN}`, context: { viewport: { width, height } } });
    await interactive(page);
    if (table) await shown(page, 'button[data-panel="table"]').click();
    expect(await page.locator('path[data-village]:visible').count()).toBeGreaterThanOrEqual(36);
    expect(await coveredBy(page, '[data-search]:visible, .pcm-tool:visible, .pcm-zoom:visible')).toEqual([]);
  });

  test.for([[900, 768], [1024, 768], [1080, 768], [1100, 768], [1112, 768], [1280, 720], [1366, 768], [1440, 768], [1440, 900]])('lies beside a village’s card in a window of %d × %d px', async ([width = 0, height = 0], { visit }) => {
    const page = await visit({ path: `/${DRAWN}&village=33.16.07.2007`, context: { viewport: { width, height } } });
    await interactive(page);
    const card = await shown(page, '[data-card]').boundingBox();
    const east = await page.locator('path[data-village]:visible').evaluateAll((paths) => Math.max(...paths.map((path) => path.getBoundingClientRect().right)));
    expect(east).toBeLessThan(card?.x ?? 0);
    expect(await coveredBy(page, '[data-card]:visible, .pcm-zoom:visible')).toEqual([]);
    expect((await coveredBy(page, '.map-scale:visible, .map-scale-text:visible')).filter((text) => !text.endsWith('km'))).toEqual([]);
    // As large as on a phone, or nearly.
    expect((await shown(page, '.map-frame').boundingBox())?.width).toBeGreaterThan(230);
  });

  test.for([1024, 1180, 1280, 1366, 1440].flatMap((width) => ['no panel', 'plan', 'table'].map((open) => ({ width, open }))))(
    'lies clear of a plan’s badge and of the zoom in a window of $width px beside $open; none of them lies on another',
    async ({ width, open }, { visit }) => {
      const page = await visit({ path: `/${DRAWN}&plan=33.16.07.2002:umkm`, context: { viewport: { width, height: 768 } } });
      await interactive(page);
      if (open !== 'no panel') await shown(page, `button[data-panel="${open}"]`).click();
      expect(await coveredBy(page, '.pcm-plan-badge:visible, .pcm-zoom:visible')).toEqual([]);
      const boxes = await page.locator('.pcm-plan-badge:visible, .pcm-zoom:visible, [data-search]:visible, .pcm-tools:visible').evaluateAll((parts) =>
        parts.map((part) => {
          const { left, top, right, bottom } = part.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
      );
      expect(boxes).toHaveLength(4);
      const lapping = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
      expect(lapping).toEqual([]);
    },
  );

  test.for(['/', '/en/'])('has a plan’s figures whole beside it on a small laptop, at %s', async (path, { visit }) => {
    const page = await visit({ path: `${path}#plan=33.16.07.2002:umkm`, context: { viewport: { width: 1024, height: 768 } } });
    await interactive(page);
    await shown(page, 'button[data-panel="plan"]').click();
    const edge = await shown(page, '[data-plan-result]').evaluate((part) => part.getBoundingClientRect().right);
    const rights = await page.locator('.pcm-plan-figures:visible td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(Math.max(...rights)).toBeLessThanOrEqual(edge);
  });
});
