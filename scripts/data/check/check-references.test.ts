import { describe, expect, it } from 'vitest';
import { release } from '../../../tests/support/published';
import { checkReferences } from './check-references';

function problemsOf(hash: string): readonly string[] {
  const [first, ...others] = release.story;
  if (!first) throw new Error('The release has no scene');
  return checkReferences({ ...release, story: [{ ...first, id: 'one', hash }, ...others] }).problems;
}

describe('checkReferences', () => {
  it('accepts the release as it is, and a scene that sets all that it can', () => {
    expect(checkReferences(release).problems).toEqual([]);
    expect(problemsOf('#program=umkm&kecamatan=33.16.07&village=33.16.07.2001&show=gap&layers=labels&reach=1&map=11/-7/111.5&theme=dark')).toEqual([]);
  });

  it.each([
    ['a key in another spelling', 'programm=umkm', '"programm=umkm" is no part of a link'],
    ['a programme that there is not', 'program=atlantis', 'program "atlantis" is nothing of the release'],
    ['one of two that there is not', 'program=umkm,atlantis', 'program "atlantis"'],
    ['a value that means nothing', 'show=some', 'show "some"'],
    ['a village elsewhere', 'village=33.16.09.2001', 'village "33.16.09.2001"'],
    ['a plan for a village that there is not', 'plan=33.16.09.2001:umkm', 'plan "33.16.09.2001:umkm"'],
    ['what is said twice', 'show=gap&show=covered', 'show stands twice'],
    ["the reader's layout", '#layout=map', 'a scene cannot set layout=map'],
    ['another scene', 'show=gap&scene=area', 'a scene cannot set scene=area'],
  ])('finds in the hash of a scene %s', (_, hash, words) => {
    expect(problemsOf(hash)).toEqual([expect.stringContaining(`story.json, one: ${words}`)]);
  });
});
