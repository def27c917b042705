import { expect, test } from 'vitest';
import type { ReadyRelease } from '../ready-release';
import { createReplacements } from './create-replacements';

/** A map of which only the name of what is open is known; what replaces it waits for its turn, as on a real one. */
function replaceable() {
  let open = 'record';
  const names = new Map<ReadyRelease, string>();
  let turn = Promise.resolve();
  const inTurn = (work: () => void) => (turn = turn.then(work));
  const host = {
    replaceRelease: async (next: ReadyRelease) => {
      let before = '';
      await inTurn(() => {
        before = open;
        open = names.get(next) ?? '';
      });
      return () => inTurn(() => void (open = before));
    },
  };
  const { own, use, undo } = createReplacements(host);
  const named = (name: string): ReadyRelease => {
    const ready = {} as ReadyRelease;
    names.set(ready, name);
    return ready;
  };
  return { use: (name: string) => use(named(name), { title: name, notes: [] }), undo, now: () => [open, own.value?.title ?? null] };
}

test('each step back brings what was open before, with its name, also of two that came at once', async () => {
  const { use, undo, now } = replaceable();
  await Promise.all([use('first'), use('second')]);
  expect(now()).toEqual(['second', 'second']);
  await undo();
  expect(now()).toEqual(['first', 'first']);
  await undo();
  expect(now()).toEqual(['record', null]);
  expect(await undo()).toBe(false);
});

test('a second press while a step back is on its way takes no second step', async () => {
  const { use, undo, now } = replaceable();
  await use('first');
  await use('second');
  expect(await Promise.all([undo(), undo()])).toEqual([true, false]);
  expect(now()).toEqual(['first', 'first']);
});
