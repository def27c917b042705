import { expect, test } from 'vitest';
import { inPieces } from './in-pieces';

test('items come in pieces, the last one as long as what is left, and none is made before its piece is asked for', () => {
  const made: number[] = [];
  function* numbers(): Generator<number> {
    for (let next = 1; next <= 5; next += 1) {
      made.push(next);
      yield next;
    }
  }
  const pieces = inPieces(numbers(), 2);
  expect(pieces.next().value).toEqual([1, 2]);
  expect(made).toEqual([1, 2]);
  expect([...pieces]).toEqual([[3, 4], [5]]);
  expect([...inPieces([], 2)]).toEqual([]);
});
