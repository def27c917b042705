import { describe, expect, it } from 'vitest';
import { release } from '../../../tests/support/published';
import type { Scene } from '../../../src/domain';
import { checkStory } from './check-story';

function problemsOf(id: string, change: (scene: Scene) => Partial<Scene>): readonly string[] {
  return checkStory({ ...release, story: release.story.map((scene) => (scene.id === id ? { ...scene, ...change(scene) } : scene)) }).problems;
}

describe('checkStory', () => {
  it('accepts the release as it is', () => {
    expect(checkStory(release).problems).toEqual([]);
  });

  it.each([
    ['a typed count', 'Disebut 5 desa.', '"5" is typed'],
    ['a typed share', 'Luasnya 37,8 %.', '"37,8" is typed'],
    ['a figure beside a year', 'Pada 2014 disebut 12 desa.', '"12" is typed'],
    ['a number that only looks like a year', 'Ada 3014 warga.', '"3014" is typed'],
  ])('finds %s', (_, id, words) => {
    expect(problemsOf('umkm', ({ text }) => ({ text: { ...text, id } }))).toEqual([expect.stringContaining(`story.json, umkm, text.id: the figure ${words}`)]);
  });

  it.each(['Selasa, 18 Februari 2014.', 'Tahun 2010–2013.', 'From 2010 to the end of 2013.', 'Dua kecamatan.'])('lets dates and numbers in words be: %s', (id) => {
    expect(problemsOf('umkm', ({ text }) => ({ text: { ...text, id } }))).toEqual([]);
  });

  it('finds a figure in a title', () => {
    expect(problemsOf('area', ({ title }) => ({ title: { ...title, en: '36 villages' } }))).toEqual([expect.stringContaining('area, title.en')]);
  });

  it('finds a placeholder that no report fills', () => {
    expect(problemsOf('area', ({ text }) => ({ text: { id: `${text.id} {people}`, en: `${text.en} {people}` } }))).toHaveLength(2);
  });

  it('finds languages that say different figures', () => {
    expect(problemsOf('area', ({ text }) => ({ text: { ...text, en: 'Two sub-districts.' } }))).toEqual([expect.stringContaining('the same figures')]);
  });

  it('finds an attendance that nobody has counted, and an event that is not there', () => {
    expect(problemsOf('workshop', () => ({ event: 'asset-hand-over' }))).toEqual([expect.stringContaining('{attendance}')]);
    expect(problemsOf('hand-over', () => ({ event: 'opening' }))).toEqual([expect.stringContaining('"opening" is not in events.json')]);
  });

  it('finds a text that does not fit beside a map', () => {
    expect(problemsOf('gap', ({ text }) => ({ text: { ...text, en: `${text.en} ${text.en}` } }))).toEqual([expect.stringContaining('Shorten it'), expect.stringContaining('the same figures')]);
  });
});
