import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handMadeShapes } from '../drawing/hand-made.test-data';
import { prepareReaching } from '../drawing/reach-of';
import { ReachDesk } from './reach-desk';

const BrowserWorker = globalThis.Worker;
const shapes = handMadeShapes();
/** No worker can read these. */
const unreadable = { ...shapes, villages: null } as unknown as typeof shapes;
const question = { scope: ['a.1', 'a.2', 'b.1'], around: ['a.2'], km: 0 };
let opened: number;
let ended: number;
/** How often the browser refuses a worker. */
let refusals: number;
let stop: AbortController;

beforeEach(() => {
  [opened, ended, refusals] = [0, 0, 0];
  stop = new AbortController();
  globalThis.Worker = class extends BrowserWorker {
    constructor(...options: ConstructorParameters<typeof BrowserWorker>) {
      if (refusals > 0) {
        refusals -= 1;
        throw new DOMException('refused', 'SecurityError');
      }
      super(...options);
      opened += 1;
    }

    override terminate(): void {
      super.terminate();
      ended += 1;
    }
  };
});
afterEach(() => {
  stop.abort();
  globalThis.Worker = BrowserWorker;
});

describe('a desk that asks a worker about reach', () => {
  test('has one for all its questions, until the map is taken down', async () => {
    const desk = new ReachDesk(stop.signal);
    const expected = prepareReaching(shapes).reach(question);
    expect(expected.share).toBeGreaterThan(0);
    expect(await desk.reach(shapes, [question])).toEqual([expected]);
    await desk.reach(shapes, [{ ...question, km: 0.01 }]);
    expect([opened, ended]).toEqual([1, 0]);
    stop.abort();
    await expect.poll(() => ended).toBe(1);
  });

  test('ends one that cannot answer; the next question has another', async () => {
    const desk = new ReachDesk(stop.signal);
    const before = await desk.reach(shapes, [question]);
    for (let time = 1; time <= 2; time += 1) {
      await expect(desk.reach(unreadable, [question])).rejects.toMatchObject({ id: 'unexpected' });
      await expect.poll(() => ended).toBe(time);
    }
    expect(await desk.reach(shapes, [question])).toEqual(before);
    expect([opened, ended]).toEqual([3, 2]);
  });

  test('tries again after the browser refused a worker', async () => {
    refusals = 1;
    const desk = new ReachDesk(stop.signal);
    await expect(desk.reach(shapes, [question])).rejects.toMatchObject({ id: 'unexpected' });
    expect(await desk.reach(shapes, [question])).toHaveLength(1);
  });
});
