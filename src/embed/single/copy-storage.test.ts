import { expect, test } from 'vitest';
import type { OpenStorage } from '../../lib/browser-store';
import { copyStorage } from './copy-storage';

/** A browser's storage, as a map. */
function storage(): OpenStorage {
  const map = new Map<string, string>();
  return () => ({ getItem: (name) => map.get(name) ?? null, setItem: (name, text) => void map.set(name, text), removeItem: (name) => void map.delete(name) });
}

test('a copy begins with what it brought along, and keeps what is changed in it', () => {
  const below = storage();
  const open = () => copyStorage(below, { made: '2026-11-24T08:00:00Z', kept: { scenes: 'of the maker' } })();
  expect([open().getItem('scenes'), open().getItem('plans')]).toEqual(['of the maker', null]);
  open().setItem('scenes', 'of the hall');
  expect(open().getItem('scenes')).toBe('of the hall');
  open().removeItem('scenes');
  expect(open().getItem('scenes')).toBeNull();
});

test('two copies on one device do not see each other', () => {
  const below = storage();
  const [one, other] = ['2026-11-24T08:00:00Z', '2026-11-25T08:00:00Z'].map((made) => copyStorage(below, { made, kept: {} })());
  one?.setItem('scenes', 'mine');
  expect([one?.getItem('scenes'), other?.getItem('scenes'), below().getItem('scenes')]).toEqual(['mine', null, null]);
});

test('where the browser keeps nothing, what the copy brought along is still there', () => {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  const copy = copyStorage(refuse, { made: '', kept: { scenes: 'of the maker' } })();
  expect(copy.getItem('scenes')).toBe('of the maker');
  expect(() => copy.setItem('scenes', 'new')).toThrow('denied');
});
