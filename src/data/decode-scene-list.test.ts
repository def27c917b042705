import { describe, expect, test } from 'vitest';
import { AppError, LANGUAGES, type SceneList } from '../domain';
import { errorText } from '../i18n/notes';
import { decodeSceneList } from './decode-scene-list';

const LIST: SceneList = {
  schema: 1,
  release: 'blora',
  scenes: [
    { own: false, id: 'umkm', hidden: true, title: null, text: { id: 'a', en: 'b' } },
    { own: true, id: 'own-1', hidden: false, hash: 'program=umkm', fit: 'scope', figure: 'named', title: { id: '<img src=x onerror=alert(1)>', en: '"></title><script>alert(1)</script>' }, text: { id: '', en: '{covered}' } },
  ],
};

function errorOf(content: string): { readonly id: string; readonly text: readonly string[] } {
  try {
    decodeSceneList('rapat.scenes.json', content);
  } catch (error) {
    if (error instanceof AppError) return { id: error.id, text: LANGUAGES.map((lang) => errorText[lang][error.id](error.params)) };
  }
  throw new Error('It was accepted.');
}

function broken(change: (list: { [key: string]: unknown; scenes: Record<string, unknown>[] }) => void): string {
  const list = JSON.parse(JSON.stringify(LIST)) as { [key: string]: unknown; scenes: Record<string, unknown>[] };
  change(list);
  return JSON.stringify(list);
}

describe('a list of scenes', () => {
  test('comes back as it was written, hostile words and all', () => {
    expect(decodeSceneList('a.scenes.json', JSON.stringify(LIST))).toEqual(LIST);
    expect(decodeSceneList('a.scenes.json', `\uFEFF${JSON.stringify(LIST, null, 2)}`)).toEqual(LIST);
  });

  test('takes no key that it does not know, least of all one that reaches beyond it', () => {
    const content = JSON.stringify(LIST).replace('"own":true', '"own":true,"__proto__":{"admin":true},"event":"closing-workshop","onclick":"alert(1)"');
    expect(decodeSceneList('a.scenes.json', content)).toEqual(LIST);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test.each([
    ['no JSON', '{"schema": 1,', 'file-not-json', 'rapat.scenes.json'],
    ['empty', '', 'file-not-json', 'rapat.scenes.json'],
    ['a list without a version', '[]', 'file-invalid', 'rapat.scenes.json'],
    ['of another version', broken((list) => (list['schema'] = 2)), 'schema-unsupported', '2'],
    ['without scenes', broken((list) => Reflect.deleteProperty(list, 'scenes')), 'file-invalid', 'scenes'],
    ['with a title that is no text', broken(({ scenes: [, own] }) => void (own && (own['title'] = { id: 1, en: 'x' }))), 'file-invalid', 'scenes.1.title.id'],
    ['with an empty title', broken(({ scenes: [, own] }) => void (own && (own['title'] = { id: ' ', en: 'x' }))), 'file-invalid', 'scenes.1.title.id'],
    ['with a hash that is no text', broken(({ scenes: [, own] }) => void (own && (own['hash'] = ['program=umkm']))), 'file-invalid', 'scenes.1.hash'],
    ['with a text as long as a book', broken(({ scenes: [, own] }) => void (own && (own['text'] = { id: 'x'.repeat(2001), en: '' }))), 'file-invalid', 'scenes.1.text.id'],
    ['with one id twice', broken((list) => list.scenes.push({ ...list.scenes[1] })), 'file-invalid', 'scenes'],
    ['with an own scene that takes a place of the release', broken(({ scenes: [, own] }) => void (own && (own['id'] = 'umkm'))), 'file-invalid', 'scenes.1.id'],
    ['with more scenes than anybody shows', broken((list) => (list.scenes = Array.from({ length: 201 }, (_, at) => ({ ...list.scenes[1], id: `own-${at}` })))), 'file-invalid', 'scenes'],
  ])('%s is refused with file, field and remedy, in both languages', (_, content, id, words) => {
    const error = errorOf(content);
    expect(error.id).toBe(id);
    for (const sentence of error.text) {
      expect(sentence).toContain('rapat.scenes.json');
      expect(sentence).toContain(words);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test.each<[string, (own: Record<string, unknown>) => unknown, string, string]>([
    ['a long title', (own) => (own['title'] = { id: 'x'.repeat(201), en: 'x' }), 'lebih panjang dari 200 huruf', 'longer than 200 characters'],
    ['no title', (own) => (own['title'] = null), 'bukan kelompok isian', 'not a group of values'],
    ['an empty title', (own) => (own['title'] = { id: ' ', en: 'x' }), 'kosong', 'empty'],
    ['half a title', (own) => (own['title'] = { id: 'x' }), 'belum diisi', 'missing'],
    ['a number for a text', (own) => (own['text'] = { id: 1, en: '' }), 'bukan teks', 'not text'],
    ['another figure', (own) => (own['figure'] = 'cake'), 'bukan salah satu dari named, not-named, scope, none', 'none of named, not-named, scope, none'],
    ['neither own nor the release’s', (own) => (own['own'] = 'perhaps'), 'bukan salah satu dari false, true', 'none of false, true'],
    ['an id of markup', (own) => (own['id'] = '<b>'), 'bukan id seperti own-1', 'not an id such as own-1'],
  ])('says in the reader’s language what is wrong, in no words of a library: %s', (_, change, id, en) => {
    const { text } = errorOf(broken(({ scenes: [, own] }) => void (own && change(own))));
    expect(text[0]).toContain(`tidak sesuai: ${id}`);
    expect(text[1]).toContain(en);
    expect(text.join()).not.toMatch(/Expected|received|Invalid/);
  });
});
