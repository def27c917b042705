import { describe, expect, test } from 'vitest';
import { columnRank, rankColumn } from './gap-rank';

describe('a column of numbers as a rank', () => {
  test.each(['households', 'jarak', 'luas', 'Area', 'area sawah', 'own-households', 'own', 'own-', 'own-area 2'])('is written as its head says: %s', (column) => {
    expect([columnRank(column), rankColumn(column)]).toEqual([column, column]);
  });

  test.each([
    ['distance', 'own-distance'],
    ['area', 'own-area'],
    ['border', 'own-border'],
    ['-area', 'own--area'],
    ['-selisih', 'own--selisih'],
    ['own-area', 'own-own-area'],
    ['own--selisih', 'own-own--selisih'],
  ])('bears a mark where its head would mean something else: %s', (column, rank) => {
    expect([columnRank(column), rankColumn(rank)]).toEqual([rank, column]);
  });
});
