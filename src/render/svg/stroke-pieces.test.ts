import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyElement, parseMarkup } from '../../../tests/support/markup';
import { decodePath, encodePath, type Point } from '../../drawing/path';
import { strokePieces } from './stroke-pieces';

const piecesOf = (path: string): Point[][] =>
  everyElement(parseMarkup(`<svg>${strokePieces('line', path)}</svg>`)).flatMap(({ attributes }) => decodePath(attributes.get('d') ?? ''));

const segments = (lines: readonly (readonly Point[])[]): string[] =>
  lines.flatMap((line) => line.slice(1).map((point, index) => `${line[index]?.join()} ${point.join()}`));

const point = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }));

describe('a line in pieces', () => {
  test('has every segment of the line once, in its order, whether it is closed or open', () => {
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 90 }), { maxLength: 4 }), fc.boolean(), (lines, closed) => {
        const path = encodePath(lines, closed);
        expect(segments(piecesOf(path))).toEqual(segments(decodePath(path)));
      }),
    );
  });

  test('is short in each of them, so that few tiles of a screen have a part in it', () => {
    const line = Array.from({ length: 1400 }, (_, index): Point => [index, index % 7]);
    const pieces = piecesOf(encodePath([line], false));
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(25);
  });

  test('is not cut into thousands where it is very long', () => {
    const line = Array.from({ length: 100_000 }, (_, index): Point => [index, index % 7]);
    expect(piecesOf(encodePath([line], false)).length).toBeLessThan(100);
  });

  test('of nothing is nothing', () => {
    expect(strokePieces('line', '')).toBe('');
  });
});
