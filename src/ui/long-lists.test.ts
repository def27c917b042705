import { expect, test } from 'vitest';
import { markup, NO_ACTIONS, viewWith } from '../../tests/support/view';
import type { Release } from '../domain';
import { matrix } from './matrix';
import { places } from './places';
import { printPart } from './print-part';
import { villageTable } from './village-table';

/** The published release with copies of its villages, each named for a programme. */
function enlarged(count: number): (release: Release) => Release {
  return (release) => {
    const [village] = release.villages;
    const [tag] = release.tags.tags;
    if (!village || !tag) throw new Error('The release is empty');
    const villages = Array.from({ length: count }, (_, index) => ({ ...village, code: `99.99.99.${1000 + index}`, name: `Salinan ${index}` }));
    return { ...release, villages, tags: { tags: villages.map(({ code }) => ({ ...tag, village: code })) } };
  };
}

const rowsIn = (text: string, mark: string): number => text.split(mark).length - 1;

test('a table of very many villages shows the first 300 and a button for more', async () => {
  const text = markup(villageTable(await viewWith({ release: enlarged(1000) }), NO_ACTIONS));
  expect(rowsIn(text, 'class="pcm-table-row"')).toBe(300);
  expect(text).toContain('Tampilkan 300 lagi (700 belum tampil)');
  const more = markup(villageTable(await viewWith({ release: enlarged(1000), surface: { listed: { villages: 900, kecamatan: 40 } } }), NO_ACTIONS));
  expect(rowsIn(more, 'class="pcm-table-row"')).toBe(900);
  expect(more).toContain('Tampilkan 100 lagi (100 belum tampil)');
  const all = markup(villageTable(await viewWith({ release: enlarged(1000), surface: { listed: { villages: 1200, kecamatan: 40 } } }), NO_ACTIONS));
  expect(rowsIn(all, 'class="pcm-table-row"')).toBe(1000);
  expect(all).not.toContain('data-list-more');
});

test('a matrix of very many villages says how many it leaves to the download; its totals count all', async () => {
  const text = markup(matrix(await viewWith({ release: enlarged(1000), state: { lang: 'en' } })));
  expect(rowsIn(text, '<th scope="row">')).toBe(301);
  expect(text).toContain('700 others are named too; the whole list is in the data download');
  expect(text).toContain('<td>1,000</td>');
});

test('of very many sub-districts the first 40 are there to filter by, and those that are chosen', async () => {
  const many = (release: Release): Release => {
    const [first] = release.kecamatan;
    const [village] = release.villages;
    if (!first || !village) throw new Error('The release is empty');
    const kecamatan = Array.from({ length: 500 }, (_, index) => ({ ...first, code: `99.99.${100 + index}`, name: `Salinan ${index}` }));
    return { ...release, kecamatan, villages: kecamatan.map(({ code }, index) => ({ ...village, code: `${code}.${1000 + index}`, kecamatan: code })), tags: { tags: [] } };
  };
  const text = markup(places(await viewWith({ release: many, state: { kecamatan: ['99.99.477'] } }), NO_ACTIONS));
  expect(rowsIn(text, 'data-kecamatan="')).toBe(41);
  expect(text).toContain('data-kecamatan="99.99.477" aria-pressed="true"');
  expect(text).toContain('Tampilkan 40 lagi (460 belum tampil)');
});

test('the matrix of very many villages is made when they are printed', async () => {
  const view = await viewWith({ release: enlarged(1000) });
  expect(markup(printPart(view))).not.toContain('data-matrix');
  expect(markup(printPart({ ...view, printing: true }))).toContain('data-matrix');
});
