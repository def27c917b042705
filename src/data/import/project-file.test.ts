import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../tests/fixtures/read-import';
import { guessed, villages } from '../../../tests/support/own-data';
import { read, release } from '../../../tests/support/published';
import { loadBoundaries } from '../index';
import { ImportDesk } from './import-desk';
import { formatProject, type Project } from './project-file';

const sets = await Promise.all(release.boundarySets.map(async ({ id }) => (await loadBoundaries(read, release, id)).boundaries));
const text = formatProject({ release, sets, hash: '#program=umkm' });

const table = fileOf('kegiatan.csv', 'desa,program\nSemampir,Sumur bor\n');
const outlines = fileOf('desa.geojson', JSON.stringify(villages));

async function open(content: string) {
  const desk = new ImportDesk(release);
  const found = await desk.read([fileOf('peta.coverage.json', content)]);
  return { found, built: found.refusals.length === 0 ? desk.build(new Map()) : null };
}

describe('a project file', () => {
  it('of own boundaries, whose file names no sub-district, is opened again', async () => {
    const desk = new ImportDesk(release);
    const features = villages.features.map(({ geometry }, index) => ({ type: 'Feature', properties: { nama: `Desa ${index}` }, geometry }));
    const own = await desk.read([fileOf('sendiri.geojson', JSON.stringify({ type: 'FeatureCollection', features }))]);
    desk.match(guessed(own));
    const made = desk.build(new Map());
    const { built } = await open(formatProject(made));
    expect(built?.release).toEqual(made.release);
  });

  it('brings back release, outlines and view as they were', async () => {
    const { found, built } = await open(text);
    expect(found).toMatchObject({ isProject: true, refusals: [], notes: [] });
    expect(built).toEqual({ release, sets, hash: '#program=umkm', notes: [] });
  });

  it('whose licences and credit lines are one text for both languages says that in both', async () => {
    const { credits, ...rest } = release;
    const older = { ...rest, licence: rest.licence.id, credits: credits.map(({ line, licence, ...credit }) => ({ ...credit, line: line.id, licence: licence.id })) };
    const { built } = await open(text.replace(JSON.stringify(release), () => JSON.stringify(older)));
    expect(built?.release.licence).toEqual({ id: release.licence.id, en: release.licence.id });
    expect(built?.release.credits.map(({ line }) => line.en)).toEqual(credits.map(({ line }) => line.id));
  });

  it('leaves out tags that lead nowhere, with a note', async () => {
    const { built } = await open(text.replaceAll('"village":"33.16.08.2010"', '"village":"33.16.08.2999"'));
    expect(built?.notes).toEqual([{ id: 'project-tags-dropped', params: { file: 'peta.coverage.json', tags: 1 } }]);
    expect(built?.release.tags.tags).toHaveLength(13);
  });

  it.each([
    ['an address that is none', '"href":"https:', '"href":"javascript:'],
    ['a code that would break links', '"code":"33.16.08.2010"', '"code":"33,16&x=1"'],
    ['a programme without a name', '"programs":[{"id":"umkm","name"', '"programs":[{"id":"umkm","nom"'],
  ])('with %s is refused', async (_, from, to) => {
    const changed = text.replaceAll(from, to);
    expect(changed).not.toBe(text);
    expect((await open(changed)).found.refusals).toMatchObject([{ id: 'project-broken' }]);
  });

  it.each([
    ['after it', () => [fileOf('peta.coverage.json', text), table, outlines]],
    ['before it', () => [table, outlines, fileOf('peta.coverage.json', text)]],
  ])('refuses files that come %s, and is opened alone', async (_, files) => {
    const desk = new ImportDesk(release);
    const found = await desk.read(files());
    expect(found).toMatchObject({ isProject: true, layer: null, tables: [] });
    expect(found.refusals).toEqual(['kegiatan.csv', 'desa.geojson'].map((file) => ({ id: 'project-not-alone', params: { file, other: 'peta.coverage.json' } })));
    expect(desk.build(new Map()).hash).toBe('#program=umkm');
  });

  it('refuses a second project, and the first is opened', async () => {
    const desk = new ImportDesk(release);
    const found = await desk.read([fileOf('peta.coverage.json', text), fileOf('lain.coverage.json', text.replace('#program=umkm', '#program=pertanian'))]);
    expect(found.refusals).toEqual([{ id: 'project-not-alone', params: { file: 'lain.coverage.json', other: 'peta.coverage.json' } }]);
    expect(desk.build(new Map()).hash).toBe('#program=umkm');
  });

  it.each([
    ['villages', (one: Project) => ({ villages: [...one.release.villages, ...one.release.villages.slice(0, 1)] })],
    ['programs', (one: Project) => ({ programs: [...one.release.programs, ...one.release.programs.slice(0, 1)] })],
    ['kecamatan', (one: Project) => ({ kecamatan: [...one.release.kecamatan, ...one.release.kecamatan.slice(0, 1)] })],
    ['boundarySets', (one: Project) => ({ boundarySets: [...one.release.boundarySets, ...one.release.boundarySets.slice(0, 1)] })],
  ])('with %s of which one stands twice is refused', async (list, change) => {
    const one: Project = { release, sets, hash: '' };
    const { found } = await open(formatProject({ ...one, release: { ...release, ...change(one) } }));
    expect(found.refusals).toMatchObject([{ id: 'project-broken', params: { path: `release.${list}` } }]);
  });

  it('with outlines of one set, or of one village, twice is refused', async () => {
    const twice = await open(formatProject({ release, sets: [...sets, ...sets.slice(0, 1)], hash: '' }));
    expect(twice.found.refusals).toMatchObject([{ id: 'project-broken', params: { path: 'boundaries' } }]);
    const value = JSON.parse(text) as { boundaries: { id: string; villages: unknown[] }[] };
    const [first] = value.boundaries;
    first?.villages.push(first.villages[0]);
    const { found } = await open(JSON.stringify(value));
    expect(found.refusals).toMatchObject([{ id: 'project-broken', params: { path: 'boundaries.0.villages' } }]);
  });

  it('with a village in a sub-district that it does not list is refused', async () => {
    const { found } = await open(formatProject({ release: { ...release, kecamatan: release.kecamatan.slice(0, 1) }, sets, hash: '' }));
    expect(found.refusals).toMatchObject([{ id: 'project-broken', params: { path: 'release' } }]);
  });

  it('counts an activity that is named twice once, with a note', async () => {
    const { built } = await open(formatProject({ release: { ...release, tags: { tags: [...release.tags.tags, ...release.tags.tags.slice(0, 1)] } }, sets, hash: '' }));
    expect(built?.notes).toEqual([{ id: 'project-tags-dropped', params: { file: 'peta.coverage.json', tags: 1 } }]);
    expect(built?.release.tags).toEqual(release.tags);
  });

  it('is answered however its values are changed', async () => {
    const value = JSON.parse(text) as Record<string, unknown>;
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(value).filter((key) => key !== 'kind')), fc.jsonValue(), async (key, other) => {
      const { found } = await open(JSON.stringify({ ...value, [key]: other }));
      expect(found.refusals.filter(({ id }) => id === 'unexpected')).toEqual([]);
    }), { numRuns: 60 });
  });
});
