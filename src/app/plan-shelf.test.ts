import { describe, expect, test } from 'vitest';
import type { OpenStorage } from '../lib/browser-store';
import { PlanShelf } from './plan-shelf';

const plan = { add: [['a', 'p'] as const], remove: [] };
const names = (shelf: PlanShelf): readonly string[] => shelf.plans.peek().map(({ name }) => name);

/** A browser's storage, as a map. */
function storage(content: Record<string, string> = {}): { readonly open: OpenStorage; readonly content: Map<string, string> } {
  const map = new Map(Object.entries(content));
  return { content: map, open: () => ({ getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value), removeItem: (key) => void map.delete(key) }) };
}

describe('plans kept in a browser', () => {
  test('are there when the page is opened again, each release its own', () => {
    const { open } = storage();
    const shelf = new PlanShelf('blora', open);
    shelf.save({ name: 'one', plan });
    shelf.save({ name: 'two', plan });
    expect(names(new PlanShelf('blora', open))).toEqual(['one', 'two']);
    expect(names(new PlanShelf('elsewhere', open))).toEqual([]);
  });

  test('can be renamed and deleted; a name is there once', () => {
    const { open } = storage();
    const shelf = new PlanShelf('blora', open);
    for (const name of ['one', 'two', 'three']) shelf.save({ name, plan });
    shelf.rename('one', 'two');
    shelf.rename('three', '');
    expect(names(shelf)).toEqual(['two', 'three']);
    shelf.remove('two');
    expect(names(new PlanShelf('blora', open))).toEqual(['three']);
  });

  test('are those of all tabs: what is done in one takes nothing away that another has kept', () => {
    const { open } = storage();
    const [here, there] = [new PlanShelf('blora', open), new PlanShelf('blora', open)];
    there.save({ name: 'theirs', plan });
    here.save({ name: 'ours', plan });
    expect(names(here)).toEqual(['theirs', 'ours']);
    there.rename('theirs', 'renamed');
    expect(names(there)).toEqual(['renamed', 'ours']);
    here.remove('renamed');
    there.refresh();
    expect([names(here), names(there)]).toEqual([['ours'], ['ours']]);
  });

  test('that cannot be read are left as they are until a new one is kept', () => {
    const { open, content } = storage({ 'program-coverage-map:plans:blora': '{"schema":7}' });
    const shelf = new PlanShelf('blora', open);
    expect([names(shelf), shelf.problem.peek()]).toEqual([[], 'unreadable']);
    expect(content.get('program-coverage-map:plans:blora')).toBe('{"schema":7}');
    shelf.save({ name: 'one', plan });
    expect(shelf.problem.peek()).toBeNull();
  });

  test('where the browser refuses stay as long as the page, and it is said', () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const shelf = new PlanShelf('blora', refuse);
    expect(shelf.problem.peek()).toBe('unavailable');
    shelf.save({ name: 'one', plan });
    expect([names(shelf), shelf.problem.peek()]).toEqual([['one'], 'unavailable']);
    const full = new PlanShelf('blora', () => ({ getItem: () => null, setItem: refuse }));
    expect(full.problem.peek()).toBeNull();
    full.save({ name: 'one', plan });
    expect(full.problem.peek()).toBe('unavailable');
  });
});
