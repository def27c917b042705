import type { Frame, Page } from 'playwright';

/**
 * Waits for two frames and what they set off: what follows a new size is placed in the first, and what follows that in the second. Not in
 * full screen, where a headless browser draws none.
 */
export function twoFrames(where: Page | Frame): Promise<void> {
  return where.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
}
