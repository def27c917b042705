import { expect, test } from 'vitest';
import { codeOf, release } from '../../../tests/support/published';
import { viewWith } from '../../../tests/support/view';
import { LANGUAGES, type Language, type State } from '../../domain';
import { initialState } from '../../state/initial-state';
import { sceneState } from '../../state/url-hash';
import { sceneFigure } from './scene-figure';

async function said(id: string, lang: Language): Promise<string | null> {
  const scene = release.story.find((one) => one.id === id);
  if (!scene) throw new Error(`There is no scene ${id}.`);
  const view = await viewWith({ state: sceneState(initialState(release, { lang, layout: 'full' }), scene, release) });
  const figure = sceneFigure(view, scene, release.events.find((event) => event.id === scene.event) ?? null);
  return figure && `${figure.figure} | ${figure.rest} | ${figure.certainty}`.replaceAll('\u00a0', ' ');
}

test.each([
  ['programme', '12 dari 36 | desa/kelurahan disebut punya program, 2010–2013 | 11 disebut langsung, 1 disimpulkan'],
  ['area', '36 | desa/kelurahan: 25 di Kecamatan Jepon, 11 di Kecamatan Jiken | Luas 284,80 km² batas Kemendagri, 274,83 km² batas BPS'],
  ['peternakan', '5 dari 36 | desa/kelurahan disebut untuk peternakan, 2010–2013 | Semuanya disebut langsung dalam laporan'],
  ['pertanian', '1 dari 36 | desa/kelurahan disebut untuk pertanian, 2010–2013 | Disebut langsung dalam laporan'],
  ['umkm', '8 dari 36 | desa/kelurahan disebut untuk UMKM, 2010–2013 | 7 disebut langsung, 1 disimpulkan'],
  ['overlap', '2 dari 36 | desa/kelurahan disebut untuk UMKM dan peternakan sekaligus, 2010–2013 | Semuanya disebut langsung dalam laporan'],
  ['gap', '24 dari 36 | desa/kelurahan tidak disebut dalam laporan, 2010–2013 | Tidak disebut bukan berarti tidak ada kegiatan'],
  ['workshop', 'Sekitar 140 | pemangku kepentingan hadir | null'],
  ['hand-over', null],
])('the scene %s says "%s"', async (id, words) => {
  expect(await said(id, 'id')).toBe(words);
});

test.each([
  ['area', '36 | desa/kelurahan: 25 in Kecamatan Jepon, 11 in Kecamatan Jiken | Area 284.80 km² in the Kemendagri boundaries, 274.83 km² in the BPS boundaries'],
  ['gap', '24 of 36 | desa/kelurahan are not named in the report, 2010–2013 | Not named does not mean that nothing happened there'],
  ['workshop', 'About 140 | stakeholders came | null'],
])('the scene %s says in English "%s"', async (id, words) => {
  expect(await said(id, 'en')).toBe(words);
});

test('no scene says that a programme covers something', async () => {
  for (const { id } of release.story) for (const lang of LANGUAGES) expect((await said(id, lang)) ?? '').not.toMatch(/mencakup|cover/i);
});

const ADDS: State['plan'] = { add: [['33.16.08.2015', 'umkm']], remove: [] };
const TAKES_OUT: State['plan'] = { add: [], remove: [[codeOf('Nglobo'), 'umkm']] };

test('a plan is counted as a plan, with what the report says beside it', async () => {
  const [scene] = release.story;
  if (!scene) throw new Error('The story has no scene.');
  const figureIn = async (state: Partial<State>) => {
    const view = await viewWith({ state: { plan: ADDS, ...state } });
    const figure = sceneFigure(view, state.show === 'gap' ? { ...scene, figure: 'not-named' } : scene, null);
    return `${figure?.figure} | ${figure?.rest} | ${figure?.certainty}`;
  };
  expect(await figureIn({ programs: ['umkm'] })).toBe('9 dari 36 | desa/kelurahan disebut laporan atau direncanakan untuk UMKM | Tanpa rencana: 8 dari 36, menurut laporan');
  expect(await figureIn({ show: 'gap', lang: 'en' })).toBe('23 of 36 | desa/kelurahan are neither named in the report nor planned for any programme | Without the plan: 24 of 36, according to the report');
  expect(await figureIn({ programs: ['umkm'], plan: TAKES_OUT })).toBe('7 dari 36 | desa/kelurahan disebut laporan untuk UMKM, tanpa yang dikeluarkan | Tanpa rencana: 8 dari 36, menurut laporan');
  expect(await figureIn({ show: 'gap', lang: 'en', plan: TAKES_OUT })).toBe('25 of 36 | desa/kelurahan are not named in the report for any programme, or taken out | Without the plan: 24 of 36, according to the report');
  expect(await figureIn({ lang: 'en', kecamatan: ['33.16.07'], plan: { ...ADDS, remove: TAKES_OUT.remove } })).toBe('3 of 11 | desa/kelurahan in Kecamatan Jiken are named in the report or planned, without what is taken out | Without the plan: 4 of 11, according to the report');
});
