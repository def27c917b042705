import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/data/load-release';
import { SOUND_RELEASE } from '../../../tests/fixtures/read-defect';
import { readFromFolder } from '../read-folder';
import { checkNames } from './check-names';

const { release } = await loadRecord(readFromFolder(SOUND_RELEASE));
const tags = readFileSync(`${SOUND_RELEASE}/tags.csv`, 'utf8');

function problemsWith(from: string, to: string): readonly string[] {
  expect(tags).toContain(from);
  return checkNames(tags.replace(from, to), release.villages, release.kecamatan).problems;
}

describe('checkNames', () => {
  it('accepts the release as it is', () => {
    expect(problemsWith('Bacem', 'Bacem')).toEqual([]);
  });

  it.each([
    ['a code that is not the one of the name', '33.16.08.2022,Bacem', '33.16.08.2021,Bacem', 'leads to 33.16.08.2022'],
    ['a spelling that is not listed', '33.16.08.2022,Bacem', '33.16.08.2022,Bacim', 'leads to none'],
    ['a certainty that claims too much', 'Singorejo,desa,Jiken,umkm,inferred', 'Singorejo,desa,Jiken,umkm,stated', 'is "inferred"'],
    ['another sub-district', 'Bacem,desa,Jepon', 'Bacem,desa,Jiken', 'leads to none'],
    ['a sub-district that is not there', 'Bacem,desa,Jepon', 'Bacem,desa,Cepu', '"Cepu" is not known'],
    ['a missing reason', 'Kelurahan Jepon,kelurahan', 'Kelurahan Jepon,desa', ''],
  ])('finds %s', (_, from, to, words) => {
    const problems = problemsWith(from, to);
    if (words) expect(problems).toEqual([expect.stringContaining(words)]);
    // The prefix in the name itself outweighs the list it stands in.
    else expect(problems).toEqual([]);
  });

  it('finds an alias that means two villages', () => {
    const villages = release.villages.map((village) => (village.name === 'Waru' ? { ...village, aliases: [{ name: 'Soko', inferred: false }] } : village));
    expect(checkNames(tags, villages, release.kecamatan).problems).toEqual([expect.stringContaining('"Soko" of 33.16.08.2025')]);
  });
});
