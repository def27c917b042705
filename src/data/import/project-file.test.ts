import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../tests/fixtures/read-import';
import { read, release } from '../../../tests/support/published';
import { loadBoundaries } from '../index';
import { ImportDesk } from './import-desk';
import { formatProject } from './project-file';

const sets = await Promise.all(release.boundarySets.map(async ({ id }) => (await loadBoundaries(read, release, id)).boundaries));
const text = formatProject({ release, sets, hash: '#program=umkm' });

async function open(content: string) {
  const desk = new ImportDesk(release);
  const found = await desk.read([fileOf('peta.coverage.json', content)]);
  return { found, built: found.refusals.length === 0 ? desk.build(new Map()) : null };
}

describe('a project file', () => {
  it('brings back release, outlines and view as they were', async () => {
    const { found, built } = await open(text);
    expect(found).toMatchObject({ isProject: true, refusals: [], notes: [] });
    expect(built).toEqual({ release, sets, hash: '#program=umkm', notes: [] });
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

  it('is answered however its values are changed', async () => {
    const value = JSON.parse(text) as Record<string, unknown>;
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(value).filter((key) => key !== 'kind')), fc.jsonValue(), async (key, other) => {
      const { found } = await open(JSON.stringify({ ...value, [key]: other }));
      expect(found.refusals.filter(({ id }) => id === 'unexpected')).toEqual([]);
    }), { numRuns: 60 });
  });
});
