import { describe, expect, test } from 'vitest';
import { measures, release, untouched } from '../../tests/support/published';
import { arranged, isPlain, listOf, movedTo, plainArrangement, sceneOf, withAdded, withHidden, withoutScene, withWords, type Arrangement } from './scene-list';
import { playScenes } from './scenes';
import { sceneState } from './url-hash';

const { story } = release;
const plain = plainArrangement(story);
const ids = (scenes: Arrangement): readonly string[] => scenes.map(({ scene, hidden }) => (hidden ? `(${scene.id})` : scene.id));
const words = { title: { id: 'Usul', en: 'Idea' }, text: { id: '', en: '' } };

describe('the order of scenes', () => {
  test('is the release’s until the presenter makes another', () => {
    expect(isPlain(story, plain)).toBe(true);
    expect(isPlain(story, movedTo(plain, 'gap', 0))).toBe(false);
    expect(isPlain(story, movedTo(plain, 'programme', -3))).toBe(true);
  });

  test('moves one scene and keeps the rest', () => {
    expect(ids(movedTo(plain, 'gap', 0)).slice(0, 3)).toEqual(['gap', 'programme', 'area']);
    expect(ids(movedTo(plain, 'programme', 1)).slice(0, 2)).toEqual(['area', 'programme']);
    expect(ids(movedTo(plain, 'programme', 99)).at(-1)).toBe('programme');
    expect(movedTo(plain, 'nowhere', 0)).toBe(plain);
  });
});

describe('a list', () => {
  const added = withAdded(plain, sceneOf({ ...untouched, programs: ['umkm'], kecamatan: ['33.16.07'] }, words, release, plain), 'umkm');
  const made = withWords(withHidden(movedTo(added, 'workshop', 0), 'pertanian', true), 'area', { title: { id: 'Wilayah', en: 'Area' }, text: { id: 'x', en: 'y' } });

  test('brings back order, words, what is hidden and what was added', () => {
    const again = arranged(story, listOf('blora', story, made));
    expect(again).toEqual(made);
    expect(ids(again)).toEqual(['workshop', 'programme', 'area', 'peternakan', '(pertanian)', 'umkm', 'own-1', 'overlap', 'gap', 'hand-over']);
  });

  test('keeps no words that are the release’s: a correction there reaches it', () => {
    const corrected = story.map((scene) => ({ ...scene, title: { id: 'Baru', en: 'New' } }));
    const titles = arranged(corrected, listOf('blora', story, made)).map(({ scene }) => scene.title.en);
    expect(titles.filter((title) => title !== 'New')).toEqual(['Area', 'Idea']);
  });

  test('takes in scenes that the release has since then, where it has them', () => {
    const older = listOf('blora', story, movedTo(plain.filter(({ scene }) => scene.id !== 'overlap' && scene.id !== 'programme'), 'umkm', 0));
    expect(ids(arranged(story, older))).toEqual(['programme', 'umkm', 'overlap', 'area', 'peternakan', 'pertanian', 'gap', 'workshop', 'hand-over']);
  });

  test('leaves out scenes that the release no longer has', () => {
    expect(ids(arranged(story.slice(2), listOf('blora', story, plain)))).not.toContain('area');
  });

  test('takes away own scenes alone', () => {
    expect(withoutScene(added, 'own-1')).toEqual(plain);
    expect(withoutScene(added, 'umkm')).toEqual(added);
  });
});

describe('a scene of the current view', () => {
  test('shows again what the map showed: filter, plan, village, layers, view', () => {
    const state = {
      ...untouched,
      lang: 'en',
      theme: 'dark',
      programs: ['umkm', 'pertanian'],
      kecamatan: ['33.16.08'],
      village: '33.16.08.2022',
      layers: ['context'],
      boundaries: 'bps-2020',
      plan: { add: [['33.16.08.2015', 'umkm']], remove: [] },
      view: { lng: 111.5, lat: -7.02, zoom: 11.5 },
    } as const;
    const scene = sceneOf(state, words, release, plain);
    expect(sceneState(untouched, scene, release)).toEqual({ ...state, lang: 'id', theme: 'light' });
    expect(playScenes(release, measures, untouched, [scene])[0]?.planReport).not.toBeNull();
  });

  test('made while a scene fits its places fits them too', () => {
    const [peternakan] = playScenes(release, measures, untouched, story.filter(({ id }) => id === 'peternakan'));
    if (!peternakan) throw new Error('The story has a scene on livestock.');
    const scene = sceneOf(peternakan.state, words, release, plain);
    expect(scene).toMatchObject({ hash: 'program=peternakan', fit: 'places', figure: 'named' });
    expect(playScenes(release, measures, untouched, [scene])[0]?.places).toEqual(peternakan.places);
  });

  test('of the villages not named counts those', () => {
    expect(sceneOf({ ...untouched, show: 'gap' }, words, release, plain)).toMatchObject({ hash: 'show=gap', fit: 'scope', figure: 'not-named' });
  });

  test('has an id that no other has', () => {
    const first = withAdded(plain, sceneOf(untouched, words, release, plain), null);
    const second = withAdded(first, sceneOf(untouched, words, release, first), 'programme');
    expect(ids(second).filter((id) => id.startsWith('own'))).toEqual(['own-2', 'own-1']);
    expect(sceneOf(untouched, words, release, withoutScene(second, 'own-1')).id).toBe('own-3');
  });
});
