import { expect, it } from 'vitest';
import { release } from '../../tests/support/published';
import type { Note } from '../domain';
import { decodeTags } from './decode-tags';
import { formatTags } from './format-tags';

it('tags.csv is read back as it was written', () => {
  const notes: never[] = [];
  expect(decodeTags(formatTags(release), release, notes)).toEqual(release.tags);
  expect(notes).toEqual([]);
});

it('a tag that was moved to another village says that the name is another spelling', () => {
  const [first, ...others] = release.tags.tags;
  if (!first) throw new Error('The published release has tags.');
  const moved = { ...release, tags: { tags: [{ ...first, asReported: 'Semampir', village: '33.16.08.2011', match: 'stated' as const }, ...others] } };
  expect(formatTags(moved).split('\n')[2]).toMatch(/^33\.16\.08\.2011,Semampir,desa,Jepon,umkm,spelling,/);
});

it.each(['33.16.08.2010', '33.16.8.2010', 'ID3316090010', '3,31608E+09'])('a tag that was found by its code alone, %s, is no other spelling', (asReported) => {
  const [first] = release.tags.tags;
  if (!first) throw new Error('The published release has tags.');
  const written = formatTags({ ...release, tags: { tags: [{ ...first, asReported, village: '33.16.08.2010', match: 'stated' }] } });
  expect(written.split('\n')[2]).toMatch(/,umkm,stated,/);
});

it('people reached and the reported kind and sub-district are kept, whichever village the tag has come to', () => {
  const [first] = release.tags.tags;
  if (!first) throw new Error('The published release has tags.');
  expect(first.reported).toEqual({ kind: 'desa', kecamatan: 'Jepon' });
  const moved = { ...first, village: '33.16.07.2001', reached: 120 };
  const text = formatTags({ ...release, tags: { tags: [moved] } });
  expect(text.split('\n')[2]).toMatch(/^33\.16\.07\.2001,Berumbung,desa,Jepon,umkm,.*,120$/);
  expect(decodeTags(text, release, []).tags).toEqual([moved]);
});

it('people reached are no words', () => {
  const notes: Note[] = [];
  const text = formatTags({ ...release, tags: { tags: release.tags.tags.slice(0, 1) } });
  const lines = text.trimEnd().split('\n');
  const { tags } = decodeTags([...lines.slice(0, 2), `${lines[2]}many`].join('\n'), release, notes);
  expect(tags).toEqual(release.tags.tags.slice(0, 1));
  expect(notes).toMatchObject([{ id: 'cell-unreadable', params: { file: 'tags.csv', row: 3, column: 'reached', value: 'many' } }]);
});

it('cells that a spreadsheet would run are made text', () => {
  const [first] = release.tags.tags;
  if (!first) throw new Error('The published release has tags.');
  expect(formatTags({ ...release, tags: { tags: [{ ...first, asReported: '=1+1', status: '@SUM(A1)' }] } })).toMatch(/,'=1\+1,.*'@SUM\(A1\)/);
  expect(formatTags({ ...release, tags: { tags: [{ ...first, asReported: '  =1+1', status: ' -2+3' }] } })).toMatch(/,'  =1\+1,.*' -2\+3/);
});
