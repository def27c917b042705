import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { until } from '../../support/until';
import { twoFrames } from './frames';

/** Between two looks at a map that may be moving, ms: a sheet that makes room, or a camera that glides, moves in every frame. */
const BETWEEN_LOOKS = 150;

/** The point in a village that its name belongs to, wherever the name stands, in CSS pixels of the window. */
function pointOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  return page.locator(`program-coverage-map [data-label="${code}"]`).first().evaluate((label) => {
    const frame = label.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const share = (name: string): number => Number.parseFloat(label.getAttribute(name) ?? '') / 100;
    return { x: frame.left + frame.width * share('x'), y: frame.top + frame.height * share('y') };
  });
}

/** That point, once the map stands still: who aims at what moves hits its neighbour. */
export function pointAtRest(page: Page, code: string): Promise<{ x: number; y: number }> {
  return until(
    async () => {
      // Where frames are slow, two looks may fall before the one that moves it.
      await twoFrames(page);
      const before = await pointOf(page, code);
      await sleep(BETWEEN_LOOKS);
      await twoFrames(page);
      const { x, y } = await pointOf(page, code);
      return x === before.x && y === before.y ? { x, y } : null;
    },
    { what: `the map at rest, to aim at ${code}` },
  );
}
