import { describe, expect, test } from 'vitest';
import { codeOf, measures, nameOf, release, untouched } from '../../tests/support/published';
import { LANGUAGES } from '../domain';
import { playScenes, scenePlaces, sceneWords, type PlayedScene } from './scenes';

const played = playScenes(release, measures, untouched);
const scene = (id: string): PlayedScene => {
  const found = played.find((one) => one.scene.id === id);
  if (!found) throw new Error(`There is no scene ${id}.`);
  return found;
};
const names = (codes: readonly string[] | null): readonly string[] | null => codes?.map(nameOf).toSorted() ?? null;
const plain = (value: number): string => String(value);

describe('the published story', () => {
  test('has its nine scenes, in the order in which they are told', () => {
    expect(played.map(({ scene: { id } }) => id)).toEqual(['programme', 'area', 'peternakan', 'pertanian', 'umkm', 'overlap', 'gap', 'workshop', 'hand-over']);
  });

  test.each([
    ['programme', 12, 36, 1],
    ['area', 12, 36, 1],
    ['peternakan', 5, 36, 0],
    ['pertanian', 1, 36, 0],
    ['umkm', 8, 36, 1],
    ['overlap', 2, 36, 0],
    ['gap', 12, 36, 1],
  ])('counts in the scene %s %i of %i, %i of them inferred', (id, covered, scope, inferred) => {
    const { report } = scene(id);
    expect([report.covered.villages, report.scope.villages, report.covered.inferredCodes.length]).toEqual([covered, scope, inferred]);
  });

  test('keeps its places when somebody selects a village meanwhile', () => {
    for (const { scene: one, state, report, places } of played) {
      expect(scenePlaces(one, { ...state, village: codeOf('Cabak') }, report, release), one.id).toEqual(places);
      expect(scenePlaces(one, { ...state, village: null }, report, release), one.id).toEqual(places);
    }
  });

  test('says no more than one scene at a time, and none sets what is the reader’s own', () => {
    const around = { ...untouched, lang: 'en', theme: 'dark', boundaries: 'bps-2020', programs: ['pertanian'], village: codeOf('Bacem'), view: { lng: 111, lat: -7, zoom: 9 } } as const;
    for (const { scene: { id }, state, report } of playScenes(release, measures, around)) {
      expect(state).toMatchObject({ scene: id, lang: 'en', theme: 'dark', boundaries: 'bps-2020', layout: 'full', view: null });
      expect(report.boundaries).toBe('bps-2020');
    }
    expect(scene('overlap').state).toMatchObject({ programs: ['umkm', 'peternakan'], match: 'all', village: null });
  });

  test('fits the places that a scene is about, and the scope where it is about all', () => {
    expect(Object.fromEntries(played.map(({ scene: { id }, places }) => [id, names(places)]))).toEqual({
      programme: null,
      area: null,
      peternakan: ['Jepon', 'Jiken', 'Kemiri', 'Nglarohgunung', 'Semampir'],
      pertanian: ['Bacem'],
      umkm: ['Blungun', 'Brumbung', 'Jepon', 'Jiken', 'Nglebur', 'Nglobo', 'Singonegoro', 'Tempellemahbang'],
      overlap: ['Jepon', 'Jiken'],
      gap: null,
      workshop: ['Nglarohgunung'],
      'hand-over': null,
    });
  });

  test('tells of the hand-over apart from the workshop: another event, without a place', () => {
    expect(scene('workshop').event).toMatchObject({ id: 'closing-workshop', date: '2014-02-18', village: codeOf('Nglarohgunung') });
    expect(scene('hand-over').event).toMatchObject({ id: 'asset-hand-over', date: null, village: null });
    expect(scene('hand-over').state.village).toBeNull();
    for (const lang of LANGUAGES) expect(sceneWords(scene('hand-over'), lang, plain).text).not.toMatch(/2014|Nglaroh|lokakarya|workshop/i);
  });

  test('fills every figure from the scene’s own report, in both languages', () => {
    const said = (id: string) => LANGUAGES.map((lang) => sceneWords(scene(id), lang, plain).text.match(/\d+/g));
    expect(said('area')).toEqual([['36', '2014', '12'], ['2014', '12', '36']]);
    expect(said('gap')).toEqual([['24', '2010', '2013'], ['24', '2010', '2013']]);
    expect(said('workshop')).toEqual([['18', '2014', '140'], ['18', '2014', '140']]);
    for (const one of played) for (const lang of LANGUAGES) expect(sceneWords(one, lang, plain).text).not.toMatch(/[{}]/);
  });

  test('never says that a programme covers an area or served a village', () => {
    for (const one of played) for (const lang of LANGUAGES) expect(sceneWords(one, lang, plain).text).not.toMatch(/mencakup|cover|served|melayani/i);
  });

  test('carries no plan', () => {
    expect(played.filter(({ planReport }) => planReport !== null)).toEqual([]);
  });
});

describe('a presenter’s own scene', () => {
  const own = { id: 'own-1', fit: 'scope', figure: 'named', event: null, title: { id: 'Usul {covered}', en: 'Idea' }, text: { id: '{lupa} {constructor} {covered}', en: '' } } as const;
  const [planned] = playScenes(release, measures, untouched, [{ ...own, hash: 'plan=33.16.08.2015:umkm&program=umkm&scene=overlap&layout=figure&nonsense=1' }]);

  test('is played from its hash, is known to nobody else’s link, and says that it carries a plan', () => {
    expect(planned?.state).toMatchObject({ programs: ['umkm'], match: 'any', scene: null, layout: 'full' });
    expect([planned?.report.covered.villages, planned?.planReport?.covered.villages]).toEqual([8, 9]);
    expect(planned?.planReport?.plan).not.toBeNull();
  });

  test('says the figures of its plan, and keeps braces that are no placeholders', () => {
    expect(planned && sceneWords(planned, 'id', plain)).toEqual({ title: 'Usul 9', text: '{lupa} {constructor} 9' });
  });

  test.each([
    ['show=gap', 24],
    ['kecamatan=33.16.07', 11],
    ['kecamatan=33.16.07&program=umkm', 4],
    ['village=33.16.08.2022&program=umkm', 1],
    ['program=umkm,pertanian&match=all', null],
    ['program=umkm&map=11/-7/111.5', null],
    ['', null],
  ])('that fits its places shows with "%s" %s villages', (hash, count) => {
    const [one] = playScenes(release, measures, untouched, [{ ...own, fit: 'places', hash }]);
    expect(one?.places?.length ?? null).toBe(count);
  });
});
