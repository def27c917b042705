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
});
