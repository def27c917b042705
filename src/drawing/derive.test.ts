import { describe, expect, test } from 'vitest';
import { DEFECTS, expectedOf, readDefect } from '../../tests/fixtures/read-defect';
import { loadBoundaries, loadRecord } from '../data';
import { derive } from './derive';

const ID = 'kemendagri-2025';
const usable = DEFECTS.filter((defect) => expectedOf(defect).call === 'loadBoundaries' && !expectedOf(defect).error);

describe('what is sound in a file of outlines', () => {
  test.each(usable)('is drawn and measured: %s', async (defect) => {
    const read = readDefect(defect);
    const { release } = await loadRecord(read);
    const { boundaries } = await loadBoundaries(read, release, ID);
    const { measures, shapes } = derive({ release, sets: [boundaries], context: { kecamatan: [] }, fingerprints: { [ID]: 'abc' } });
    const outlines = expectedOf(defect).kept?.['outlines'];
    expect(shapes.map(({ boundaries: id, source, villages }) => [id, source, villages.length])).toEqual([[ID, 'abc', outlines]]);
    expect(Object.keys(measures.sets[ID]?.areasKm2 ?? {})).toHaveLength(outlines ?? 0);
  });
});

test('a set whose file has no known hash says so', async () => {
  const read = readDefect('boundaries-clockwise');
  const { release } = await loadRecord(read);
  const { boundaries } = await loadBoundaries(read, release, ID);
  expect(derive({ release, sets: [boundaries], context: { kecamatan: [] }, fingerprints: {} }).shapes[0]?.source).toBe('');
});

test('how much is measured and drawn is told all along, more and more', async () => {
  const read = readDefect('boundaries-clockwise');
  const { release } = await loadRecord(read);
  const { boundaries } = await loadBoundaries(read, release, ID);
  const told: number[] = [];
  derive({ release, sets: [boundaries], context: { kecamatan: [] }, fingerprints: {} }, (share) => told.push(share));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told[0]).toBe(0);
  expect(Math.max(...told.slice(1).map((share, index) => share - (told[index] ?? 0)))).toBeLessThan(0.45);
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});
