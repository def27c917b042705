import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Time between two positions of a finger, ms: browsers tell a drag from a tap by it. */
const STEP = 30;
const STEPS = 14;

/** Fingers on a touch screen, moved as hands move them. */
export async function fingers(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const move = async (positions: readonly (readonly Point[])[]): Promise<void> => {
    for (const [index, points] of positions.entries()) {
      await cdp.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
      await sleep(STEP);
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await sleep(10 * STEP);
  };
  const steps = <T>(at: (share: number) => T): T[] => Array.from({ length: STEPS + 1 }, (_, step) => at(step / STEPS));
  return {
    /** One finger, up or down the screen by `down` px. */
    drag: ({ x, y }: Point, down: number) => move(steps((share) => [{ x, y: y + down * share }])),
    /** Two fingers beside each other, their distance in the end `factor` of that in the beginning. */
    pinch: ({ x, y }: Point, factor: number) =>
      move(
        steps((share) => {
          const apart = 40 * (1 + (factor - 1) * share) * (factor < 1 ? 2 : 1);
          return [{ x: x - apart, y }, { x: x + apart, y }];
        }),
      ),
  };
}
