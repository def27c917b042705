import { describe, expect, test } from 'vitest';
import { WorkerAhead } from './worker-ahead';

/** Workers as they are opened, and which of them have ended. */
function workers() {
  const opened: number[] = [];
  const ended: number[] = [];
  const all: Worker[] = [];
  const open = async (): Promise<Worker> => {
    const id = opened.push(opened.length);
    const worker = Object.assign(new EventTarget() as Worker, { id, terminate: () => void ended.push(id) });
    all.push(worker);
    return worker;
  };
  return { opened, ended, all, ahead: new WorkerAhead(open) };
}

describe('a worker that is started ahead', () => {
  test('is the one that is taken, once; the next is another', async () => {
    const { opened, ahead } = workers();
    ahead.start();
    ahead.start();
    expect(await ahead.take()).toMatchObject({ id: 1 });
    expect(await ahead.take()).toMatchObject({ id: 2 });
    expect(opened).toHaveLength(2);
  });

  test('ends when nobody will take it; one that was taken does not', async () => {
    const { ended, ahead } = workers();
    ahead.start();
    await ahead.take();
    ahead.start();
    ahead.stop();
    await Promise.resolve();
    expect(ended).toEqual([2]);
  });

  test('that fails before it is taken is not handed out', async () => {
    const { all, ended, ahead } = workers();
    ahead.start();
    await Promise.resolve();
    const failure = new Event('error', { cancelable: true });
    all[0]?.dispatchEvent(failure);
    expect(failure.defaultPrevented).toBe(true);
    expect(await ahead.take()).toMatchObject({ id: 2 });
    expect(ended).toEqual([1]);
  });

  test('that fails after it was taken is left to whoever has it', async () => {
    const { all, ended, ahead } = workers();
    ahead.start();
    await ahead.take();
    const failure = new Event('error', { cancelable: true });
    all[0]?.dispatchEvent(failure);
    expect(failure.defaultPrevented).toBe(false);
    expect(ended).toEqual([]);
  });

  test('that cannot be opened fails whoever takes it, and nobody else', async () => {
    const ahead = new WorkerAhead(() => Promise.reject(new TypeError('refused')));
    ahead.start();
    await expect(ahead.take()).rejects.toThrow('refused');
    ahead.start();
    ahead.stop();
  });
});
