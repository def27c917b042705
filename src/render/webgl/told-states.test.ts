import { expect, test } from 'vitest';
import type { FeatureState } from './feature-state';
import { ToldStates } from './told-states';

/** The part of a map that hears of states: what it heard in each frame. */
function listener() {
  const frames: (readonly [id: string, role: unknown])[][] = [[]];
  let next: (() => void)[] = [];
  const map = {
    setFeatureState: ({ id }: { id?: string | number | undefined }, state: FeatureState) => frames.at(-1)?.push([String(id), state.role]),
    once: (_event: 'render', goOn: () => void) => next.push(goOn),
  };
  const frame = (): boolean => {
    const waiting = next;
    next = [];
    frames.push([]);
    for (const goOn of waiting) goOn();
    return waiting.length > 0;
  };
  return { told: new ToldStates(map as unknown as ConstructorParameters<typeof ToldStates>[0]), frames, frame };
}

const looks = (role: string, count: number): ReadonlyMap<string, FeatureState> => new Map(Array.from({ length: count }, (_, index) => [`v${index}`, { role }]));

test('only what changed is said', () => {
  const { told, frames } = listener();
  told.tell(looks('p', 3));
  told.tell(new Map([...looks('p', 3), ['v1', { role: 'q' }]]));
  expect(frames.flat()).toEqual([['v0', 'p'], ['v1', 'p'], ['v2', 'p'], ['v1', 'q']]);
});

test('no frame hears of more than a thousand, however often something else is wanted meanwhile, and the last that is wanted is said of all', () => {
  const { told, frames, frame } = listener();
  told.tell(looks('p', 3500));
  for (const role of ['q', 'r', 's']) told.tell(looks(role, 3500));
  while (frame()) told.tell(looks('t', 3500));
  expect(Math.max(...frames.map((said) => said.length))).toBe(1000);
  expect(new Map(frames.flat())).toEqual(new Map([...looks('t', 3500)].map(([id, { role }]) => [id, role])));
});

test('after a new beginning nothing of before is said', () => {
  const { told, frames, frame } = listener();
  told.tell(looks('p', 1500));
  told.reset(new Map());
  frame();
  expect(frames.flat()).toHaveLength(1000);
  told.tell(looks('p', 1));
  expect(frames.flat()).toHaveLength(1001);
});
