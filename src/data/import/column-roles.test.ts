import { describe, expect, it } from 'vitest';
import { guessRoles } from './column-roles';

describe('a column of figures under a heading that says nothing', () => {
  const guess = (...values: readonly string[]) => guessRoles([{ heading: 'desa', hashtag: '', values: ['Kemiri'] }, { heading: 'KODE_LAIN', hashtag: '', values }])[1];

  it('is a number of the village', () => {
    expect(guess('1020', '800')).toBe('number');
    expect(guess('33', '33')).toBe('number');
    expect(guess('850000000', '853000000')).toBe('number');
    expect(guess('20992883', '3171746')).toBe('number');
  });

  it('is none when it is the same for many villages', () => {
    expect(guess(...Array.from({ length: 10 }, () => '33'))).toBe('ignore');
  });

  it('is none when it holds codes', () => {
    expect(guess('3316070', '3316090', '3316070')).toBe('ignore');
    expect(guess('331607', '331608')).toBe('ignore');
    expect(guess('33160720010', '33710720010')).toBe('ignore');
  });
});

it('a type of administration in figures says neither desa nor kelurahan', () => {
  const guess = (value: string) => guessRoles([{ heading: 'TIPADM', hashtag: '', values: [value] }]);
  expect(guess('2')).toEqual(['ignore']);
  expect(guess('Desa')).toEqual(['kind']);
});
