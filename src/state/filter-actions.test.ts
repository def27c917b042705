import { describe, expect, test } from 'vitest';
import { untouched } from '../../tests/support/published';
import type { State } from '../domain';
import { toggledKecamatan, toggledProgram } from './filter-actions';

const ORDER = ['umkm', 'peternakan', 'pertanian'];
/** Programmes chosen after clicks, one after another. */
const after = (...clicks: string[]): readonly string[] =>
  clicks.reduce<State>((state, id) => ({ ...state, ...toggledProgram(state, id, ORDER) }), untouched).programs;

describe('the legend as a filter', () => {
  test('shows only the programme of the first click', () => {
    expect(after('pertanian')).toEqual(['pertanian']);
  });

  test('adds that of the next, in the order of the release', () => {
    expect(after('pertanian', 'umkm')).toEqual(['umkm', 'pertanian']);
  });

  test('takes a programme away that is clicked again', () => {
    expect(after('umkm', 'pertanian', 'umkm')).toEqual(['pertanian']);
  });

  test('shows all again when the last is taken away', () => {
    expect(after('umkm', 'umkm')).toEqual([]);
  });

  test('chooses nothing that the release does not have', () => {
    expect(after('perikanan')).toEqual([]);
  });

  test('leaves the scene: the picture is no longer that of the story', () => {
    expect(toggledProgram({ ...untouched, scene: 'overview' }, 'umkm', ORDER).scene).toBeNull();
    expect(toggledKecamatan({ ...untouched, scene: 'overview' }, 'b', ['a', 'b']).scene).toBeNull();
  });
});

test('sub-districts are chosen as programmes are', () => {
  const chosen = toggledKecamatan({ ...untouched, kecamatan: ['b'] }, 'a', ['a', 'b']);
  expect(chosen.kecamatan).toEqual(['a', 'b']);
  expect(toggledKecamatan({ ...untouched, ...chosen }, 'b', ['a', 'b']).kecamatan).toEqual(['a']);
});
