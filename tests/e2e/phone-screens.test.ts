import { describe, expect } from 'vitest';
import { interactive, setState, shown } from './support/element';
import { test } from './support/visit';

const phone = (width: number, height: number) => ({ viewport: { width, height }, hasTouch: true, isMobile: true });

describe('on a phone', () => {
  test.for([[360, 640], [390, 844], [412, 915], [768, 1024]])('of %d × %d the edge of the sheet shows a village’s programmes whole', async ([width = 0, height = 0], { visit }) => {
    const page = await visit({ path: '/#village=33.16.07.2008', context: phone(width, height) });
    await interactive(page);
    for (const selector of ['.pcm-card-name', '.pcm-card-place', '.pcm-card-summary .pcm-program-tag']) {
      const box = await shown(page, selector).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), selector).toBeLessThanOrEqual(height - 2);
    }
    const grip = await shown(page, '.pcm-grip').boundingBox();
    expect((await shown(page, '.pcm-card-name').boundingBox())?.y).toBeGreaterThan((grip?.y ?? Infinity) + (grip?.height ?? 0));
  });

  test.for(['/', '/en/'])('no filter of %s cuts the key or takes the map below 320 px', async (path, { visit }) => {
    const page = await visit({ path, context: phone(360, 640) });
    await interactive(page);
    const programs = ['umkm', 'peternakan', 'pertanian'];
    const chosen = Array.from({ length: 8 }, (_, bits) => programs.filter((_one, index) => (bits & (1 << index)) > 0));
    for (const some of chosen) {
      for (const match of some.length > 1 ? (['any', 'all'] as const) : (['any'] as const)) {
        for (const kecamatan of [[], ['33.16.07'], ['33.16.08']]) {
          await setState(page, { programs: some, match, kecamatan });
          const what = [...some, match, ...kecamatan].join();
          expect((await shown(page, '[data-map]').boundingBox())?.height, what).toBeGreaterThanOrEqual(320);
          const right = await page.locator('.pcm-rows-key .pcm-row-count:visible').evaluateAll((counts) => Math.max(...counts.map((count) => count.getBoundingClientRect().right)));
          expect(right, what).toBeLessThanOrEqual(360 - 4);
        }
      }
    }
  });
});
