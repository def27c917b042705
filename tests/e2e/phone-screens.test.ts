import { describe, expect } from 'vitest';
import { until } from '../support/until';
import { interactive, setState, shown } from './support/element';
import { twoFrames } from './support/frames';
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

  test.for([[360, 640], [360, 740], [390, 844], [412, 915], [768, 1024]].flatMap(([width = 0, height = 0]) => ['/', '/en/'].map((path) => ({ width, height, path }))))(
    'of $width × $height nothing that is chosen by covers a word of the map at $path',
    async ({ width, height, path }, { visit }) => {
      const page = await visit({ path, context: phone(width, height) });
      await interactive(page);
      for (const programs of [['umkm'], ['umkm', 'peternakan'], ['pertanian', 'umkm'], ['umkm', 'peternakan', 'pertanian']]) {
        await setState(page, { programs });
        expect(await shown(page, '.pcm-legend-head .pcm-all').isVisible()).toBe(true);
        const covered = await page.locator('.pcm-legend-head > :is(button, .pcm-match):visible, .pcm-zoom:visible').evaluateAll((buttons) => {
          const root = document.querySelector('program-coverage-map')?.shadowRoot;
          const words = [...(root?.querySelectorAll('.map-frame text, .map-scale, .pcm-credits') ?? [])].filter((word) => word.checkVisibility());
          return buttons.flatMap((button) => {
            const [a, boxes] = [button.getBoundingClientRect(), words.map((word) => [word.textContent, word.getBoundingClientRect()] as const)];
            return boxes.flatMap(([text, b]) => (b.width > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [text] : []));
          });
        });
        expect(covered, programs.join()).toEqual([]);
      }
    },
  );
});

describe('on a small laptop', () => {
  test('the doors are in view under the longest answer, and a lower window scrolls to them', async ({ visit }) => {
    const page = await visit({ path: '/en/#program=umkm,pertanian&match=all&kecamatan=33.16.08', context: { viewport: { width: 1280, height: 720 } } });
    await interactive(page);
    const bottom = async (): Promise<number> => {
      const box = await shown(page, 'button[data-panel="about"]').boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    expect(await bottom()).toBeLessThanOrEqual(720);
    await page.setViewportSize({ width: 1366, height: 640 });
    expect(await bottom()).toBeGreaterThan(640);
    await page.mouse.move(200, 400);
    await twoFrames(page);
    await page.mouse.wheel(0, 400);
    await until(async () => (await bottom()) <= 640, { what: 'the doors, scrolled to' });
  });
});
