import { expect, test } from 'vitest';
import { codeOf, read, release } from '../../tests/support/published';
import { loadShapes } from '../data';
import type { Release, Tag } from '../domain';
import { isDrawnFor } from './is-drawn-for';

const shapes = await loadShapes(read, 'kemendagri-2025');
const [first] = release.tags.tags;
const tagged = (tags: readonly Tag[]): Release => ({ ...release, tags: { tags } });

test('shapes are drawn for the record that they were built from', () => {
  expect(isDrawnFor(shapes, release)).toBe(true);
});

test('another programme for a village that has one asks for another cut', () => {
  const added = first ? [{ ...first, village: codeOf('Bacem'), program: 'umkm' }] : [];
  expect(isDrawnFor(shapes, tagged([...release.tags.tags, ...added]))).toBe(false);
});

test('one programme less of two needs no cut', () => {
  const without = release.tags.tags.filter(({ village, program }) => village !== codeOf('Jiken') || program !== 'umkm');
  expect(isDrawnFor(shapes, tagged(without))).toBe(false);
});

test('a match that became certain has another label', () => {
  expect(isDrawnFor(shapes, tagged(release.tags.tags.map((tag) => ({ ...tag, match: 'stated' as const }))))).toBe(false);
});

test('a name that was corrected has another label', () => {
  const villages = release.villages.map((village) => (village.name === 'Bacem' ? { ...village, name: 'Batjem' } : village));
  expect(isDrawnFor(shapes, { ...release, villages })).toBe(false);
});

test('a village that left the record is not to be drawn', () => {
  expect(isDrawnFor(shapes, { ...release, villages: release.villages.slice(1) })).toBe(false);
});

test('a village without an outline is nothing that shapes could show', () => {
  const lost = { ...shapes, villages: shapes.villages.slice(1) };
  expect(isDrawnFor(lost, release)).toBe(true);
});
