import { expect, test } from 'vitest';
import { latestOnly } from './latest-only';

/** A task that ends when it is told to, with a diary of what was begun. */
function slow() {
  const begun: number[] = [];
  const ends: ((fail?: Error) => void)[] = [];
  const task = (input: number): Promise<number> => {
    begun.push(input);
    return new Promise((resolve, reject) => ends.push((fail) => (fail ? reject(fail) : resolve(input * 10))));
  };
  // All promises that can go on have gone on.
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
  const end = async (fail?: Error): Promise<void> => {
    ends.shift()?.(fail);
    await settle();
  };
  return { begun, task, end, settle };
}

test('one task runs at a time, and only the last of those that waited', async () => {
  const { begun, task, end, settle } = slow();
  const ask = latestOnly(task);
  const answers = [1, 2, 3, 4].map((input) => ask(input));
  await settle();
  // The first was overtaken before it began.
  expect(begun).toEqual([4]);
  const later = [5, 6].map((input) => ask(input));
  await end();
  expect(begun).toEqual([4, 6]);
  await end();
  expect(await Promise.all([...answers, ...later])).toEqual([null, null, null, null, null, 60]);
});

test('an answer that nobody overtook is given', async () => {
  const { task, end, settle } = slow();
  const ask = latestOnly(task);
  const first = ask(1);
  await settle();
  await end();
  expect(await first).toBe(10);
});

test('a task that fails does not keep the next from its turn', async () => {
  const { task, end, settle } = slow();
  const ask = latestOnly(task);
  const first = ask(1);
  await settle();
  const next = ask(2);
  const failed = expect(first).rejects.toThrow('no');
  await end(new Error('no'));
  await failed;
  await end();
  expect(await next).toBe(20);
});
