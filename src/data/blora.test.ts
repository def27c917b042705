/** The release of this repository against what is known of the programme. */
import { describe, expect, it } from 'vitest';
import { readFromFolder } from '../../scripts/data/read-folder';
import { SOUND_RELEASE } from '../../tests/fixtures/read-defect';
import { loadBoundaries, loadContext, loadRelease } from './index';
import { matchName } from './match-name';

const read = readFromFolder(SOUND_RELEASE);
const { release, measures, notes } = await loadRelease(read);

describe('the release data/blora', () => {
  it('decodes without a note', () => {
    expect(notes).toEqual([]);
  });

  it('has 36 desa/kelurahan: 24 desa and one kelurahan in Jepon, 11 desa in Jiken', () => {
    const count = (kecamatan: string, kind: string) =>
      release.villages.filter((village) => village.kecamatan === kecamatan && village.kind === kind).length;
    expect(release.villages).toHaveLength(36);
    expect([count('33.16.08', 'desa'), count('33.16.08', 'kelurahan'), count('33.16.07', 'desa')]).toEqual([24, 1, 11]);
  });

  it('lists villages in order of code', () => {
    const codes = release.villages.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  });

  it('has 14 tags on 12 villages, two of them with two programmes', () => {
    const tagged = release.tags.tags.map(({ village }) => village);
    expect(tagged).toHaveLength(14);
    expect(new Set(tagged).size).toBe(12);
    expect(tagged.filter((code, index) => tagged.indexOf(code) !== index).sort()).toEqual(['33.16.07.2008', '33.16.08.1013']);
  });

  it('records each tag as the report spells it, with its certainty', () => {
    const tags = release.tags.tags.map(({ program, asReported, village, match }) => [program, asReported, village, match]);
    expect(tags.sort()).toEqual([
      ['peternakan', 'Kelurahan Jepon', '33.16.08.1013', 'stated'],
      ['peternakan', 'Nglaroh Gunung', '33.16.08.2017', 'spelling'],
      ['peternakan', 'Semampir', '33.16.08.2010', 'stated'],
      ['peternakan', 'Kemiri', '33.16.08.2011', 'stated'],
      ['peternakan', 'Jiken', '33.16.07.2008', 'stated'],
      ['pertanian', 'Bacem', '33.16.08.2022', 'stated'],
      ['umkm', 'Berumbung', '33.16.08.2008', 'spelling'],
      ['umkm', 'Jepon', '33.16.08.1013', 'kind'],
      ['umkm', 'Tempel Lemah Bang', '33.16.08.2012', 'spelling'],
      ['umkm', 'Blungun', '33.16.08.2001', 'stated'],
      ['umkm', 'Singorejo', '33.16.07.2007', 'inferred'],
      ['umkm', 'Nglobo', '33.16.07.2001', 'stated'],
      ['umkm', 'Jiken', '33.16.07.2008', 'stated'],
      ['umkm', 'Nglebur', '33.16.07.2003', 'stated'],
    ].sort());
  });

  it('gives a reason in both languages for every match that is not simply stated', () => {
    for (const { match, reason } of release.tags.tags) {
      expect(reason === null).toBe(match === 'stated');
      if (reason) expect([reason.id.length > 20, reason.en.length > 20]).toEqual([true, true]);
    }
  });

  it('finds every spelling of the report by itself, and only Singorejo by inference', () => {
    for (const { asReported, village, match } of release.tags.tags) {
      const found = matchName(asReported, release.villages, { kecamatan: village.slice(0, 8) });
      expect('village' in found ? found.village.code : found.type).toBe(village);
      expect(found.type === 'inferred-alias').toBe(match === 'inferred');
    }
  });

  it('loses four of the twelve villages to an exact match of names: why spellings are listed', () => {
    const official = new Set(release.villages.map(({ name }) => name));
    const lost = release.tags.tags.filter(({ asReported }) => !official.has(asReported.replace('Kelurahan ', '')));
    expect(new Set(lost.map(({ village }) => village)).size).toBe(4);
  });

  it('says of each attribution how it is known', () => {
    for (const { implementer, cooperative, office } of release.programs) {
      expect([implementer, cooperative, office].map(({ certainty }) => certainty)).toEqual(['elsewhere', 'inferred', 'inferred']);
    }
    expect(release.programs.map(({ id }) => id)).toEqual(['umkm', 'peternakan', 'pertanian']);
  });

  it('places the workshop on its village and the hand-over nowhere', () => {
    expect(release.events.map(({ date, village }) => [date, village])).toEqual([['2014-02-18', '33.16.08.2017'], [null, null]]);
  });

  it('has an outline for every village in both boundary sets, and 16 sub-districts around', async () => {
    for (const { id } of release.boundarySets) {
      const { boundaries, notes: boundaryNotes } = await loadBoundaries(read, release, id);
      expect(boundaryNotes).toEqual([]);
      expect([...boundaries.villages.keys()].sort()).toEqual(release.villages.map(({ code }) => code));
    }
    const { context, notes: contextNotes } = await loadContext(read);
    expect(contextNotes).toEqual([]);
    expect(context.kecamatan).toHaveLength(16);
  });

  it('measures 284.80 km² by Kemendagri and 274.83 km² by BPS', () => {
    const sums = release.boundarySets.map(({ id }) =>
      Object.values(measures.sets[id]?.areasKm2 ?? {}).reduce((sum, km2) => sum + km2, 0).toFixed(2));
    expect(sums).toEqual(['284.80', '274.83']);
  });
});
