import { describe, expect, test } from 'vitest';
import { release } from '../../../tests/support/published';
import type { BrowserStore } from '../../lib/browser-store';
import { movedTo, plainArrangement, withWords, type Arrangement } from '../../state/scene-list';
import { SceneShelf } from './scene-shelf';

/** A browser's store without a browser; `room`: the longest text that it takes. */
function storeWith(kept: Map<string, string>, room = Infinity): BrowserStore {
  return {
    read: (name) => kept.get(name) ?? null,
    keep(name, text) {
      if (text === null) return kept.delete(name) || true;
      if (text.length > room) return false;
      kept.set(name, text);
      return true;
    },
  };
}

const plain = plainArrangement(release.story);
const moved = movedTo(plain, 'gap', 0);
const ids = (scenes: Arrangement): readonly string[] => scenes.map(({ scene }) => scene.id);
const fileOf = (content: string | object, name = 'rapat.scenes.json'): File => new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

describe('a presenter’s scenes', () => {
  test('are there again in the same browser', () => {
    const kept = new Map<string, string>();
    const first = new SceneShelf(release, storeWith(kept), 'id');
    first.change(moved, 'id', 'Dipindah.');
    expect(first.said.value).toEqual({ text: 'Dipindah.', alert: false, before: null });
    expect(new SceneShelf(release, storeWith(kept), 'id').scenes.value).toEqual(moved);
  });

  test('are those that another tab has kept, once it is told; what was only said here stays', () => {
    const kept = new Map<string, string>();
    const [here, there] = [new SceneShelf(release, storeWith(kept), 'id'), new SceneShelf(release, storeWith(kept), 'id')];
    there.change(moved, 'id', '');
    here.refresh('id');
    expect(here.scenes.value).toEqual(moved);
    expect(here.said.value).toBeNull();
    there.change(plain, 'id', '');
    here.refresh('id');
    expect(here.scenes.value).toEqual(plain);
    const full = new SceneShelf(release, storeWith(new Map(), 0), 'id');
    full.change(moved, 'id', '');
    full.refresh('id');
    expect(full.scenes.value).toBe(moved);
  });

  test('leave nothing behind when they are the release’s again', () => {
    const kept = new Map<string, string>();
    const shelf = new SceneShelf(release, storeWith(kept), 'id');
    shelf.change(moved, 'id', '');
    shelf.change(plain, 'id', '', true);
    expect(kept.size).toBe(0);
    expect(shelf.said.value?.before).toBe(moved);
  });

  test('work where the browser keeps nothing, which is said', () => {
    const shelf = new SceneShelf(release, storeWith(new Map(), 0), 'en');
    shelf.change(moved, 'en', 'Moved.');
    expect(shelf.scenes.value).toBe(moved);
    expect(shelf.said.value?.text).toMatch(/^Moved\. This browser keeps no changes.*file/);
  });

  test('are as in the release where what is kept is broken, and what is kept stays until something else is', () => {
    const kept = new Map([['program-coverage-map.scenes.blora', '{"schema":1']]);
    const shelf = new SceneShelf(release, storeWith(kept), 'id');
    expect(shelf.scenes.value).toEqual(plain);
    expect(shelf.said.value).toMatchObject({ alert: true });
    expect(kept.size).toBe(1);
  });
});

describe('a scene file', () => {
  test('brings order and words to another browser, and can be taken back', async () => {
    const one = new SceneShelf(release, storeWith(new Map()), 'id');
    one.change(withWords(moved, 'umkm', { title: { id: '<b>UMKM</b>', en: 'x' }, text: { id: '', en: '' } }), 'id', '');
    const { name, content } = one.toFile();
    expect(name).toBe('blora.scenes.json');
    const other = new SceneShelf(release, storeWith(new Map()), 'id');
    await other.open(fileOf(content, name), 'id');
    expect(other.scenes.value).toEqual(one.scenes.value);
    expect(other.said.value).toEqual({ text: '9 adegan dibuka dari blora.scenes.json.', alert: false, before: plain });
  });

  test.each([
    ['that is no JSON', '{"schema": 1,, }', ['rapat.scenes.json', '1']],
    ['of another version', { schema: 2 }, ['rapat.scenes.json', '2']],
    ['of another release', { schema: 1, release: 'tuban', scenes: [] }, ['rapat.scenes.json', 'release', 'tuban', 'blora']],
    ['with a field that does not fit', { schema: 1, release: 'blora', scenes: [{ own: true, id: 'own-1', hidden: 'no' }] }, ['rapat.scenes.json', 'scenes.0.hidden']],
    ['that is a photograph', '\uFFFDPNG\r\n\u001A\n', ['rapat.scenes.json']],
    ['of a megabyte', ' '.repeat(1e6), ['rapat.scenes.json', '512']],
  ])('%s is refused by name, and nothing is lost', async (_, content, words) => {
    for (const lang of ['id', 'en'] as const) {
      const kept = new Map<string, string>();
      const shelf = new SceneShelf(release, storeWith(kept), lang);
      shelf.change(moved, lang, '');
      await shelf.open(fileOf(content), lang);
      expect(ids(shelf.scenes.value)).toEqual(ids(moved));
      expect(kept.size).toBe(1);
      expect(shelf.said.value?.alert).toBe(true);
      for (const word of words) expect(shelf.said.value?.text).toContain(word);
    }
  });
});
