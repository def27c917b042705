import { expect, test } from 'vitest';
import { publishedSubject } from '../../../tests/support/published-subject';
import { encodePath } from '../../drawing/path';
import { PALETTES } from '../../theme/colors';
import type { Subject } from '../subject';
import { mapBlock } from './map-block';
import type { Mark } from './marks';

const INK = { palette: PALETTES.light, hatched: false, u: 1 };
const BLOCK = { box: { x: 0, y: 0, width: 800, height: 640 }, pad: 20, em: 12 };
const subject = publishedSubject();
const [first, second] = subject.drawing.shapes.villages;
if (!first || !second) throw new Error('There are no villages.');

function fitted(one: Subject, ...codes: readonly string[]): readonly Mark[] {
  return mapBlock(one, { ...BLOCK, fit: codes }, INK);
}

function withPath(path: string): Subject {
  const { drawing } = subject;
  const villages = drawing.shapes.villages.map((village) => (village.code === first?.code ? { ...village, path } : village));
  return { ...subject, drawing: { ...drawing, shapes: { ...drawing.shapes, villages } } };
}

/** Left and right end of the map's scale bar: longer the closer the map is. */
const scale = (marks: readonly Mark[]): string => JSON.stringify(marks.filter(({ kind }) => kind !== 'clip'));

test('a map fits villages of more corners than a call takes arguments', () => {
  // The same square, but that one edge goes back and forth along itself.
  const edge = Array.from({ length: 200_000 }, (_, index) => [1000 + (index % 1000), 1000] as const);
  const square = [[1000, 1000], [2000, 1000], [2000, 2000], [1000, 2000]] as const;
  const many = withPath(encodePath([[...edge, [2000, 1000], [2000, 2000], [1000, 2000]]], true));
  const few = withPath(encodePath([square], true));
  expect(scale(fitted(many, first.code))).toBe(scale(fitted(few, first.code)));
});

test('a map around nothing that has an outline is the whole scope; one around villages is closer', () => {
  const whole = mapBlock(subject, BLOCK, INK);
  expect(scale(fitted(subject, '00.00.00.0000'))).toBe(scale(whole));
  expect(scale(fitted(subject, first.code))).not.toBe(scale(whole));
  expect(scale(fitted(subject, first.code, second.code))).not.toBe(scale(fitted(subject, first.code)));
});
