import { describe, expect, test } from 'vitest';
import { measures, release, untouched } from '../../tests/support/published';
import { prepareCoverage } from '../coverage';
import type { State } from '../domain';
import { legendRows, type LegendRow } from './legend';

const coverage = prepareCoverage({ release, measures, tags: release.tags });
const rows = (patch: Partial<State>): readonly LegendRow[] => {
  const state = { ...untouched, ...patch };
  return legendRows(release, coverage(state), state);
};
const inWords = (row: LegendRow): string =>
  row.kind === 'program' ? `${row.id} ${row.role} ${row.villages}${row.chosen ? ' chosen' : ''}${row.shown ? ' shown' : ''}` : `${row.kind} ${row.villages}`;

describe('the legend', () => {
  test('counts programmes, overlap, those not named, and inferred matches', () => {
    expect(rows({}).map(inWords)).toEqual([
      'umkm program-1 8 shown',
      'peternakan program-2 5 shown',
      'pertanian program-3 1 shown',
      'overlap 2',
      'gap 24',
      'inferred 1',
    ]);
  });

  test('keeps every row under a filter, with the counts of its programme', () => {
    expect(rows({ programs: ['pertanian'] }).map(inWords)).toEqual([
      'umkm program-1 8',
      'peternakan program-2 5',
      'pertanian program-3 1 chosen shown',
      'overlap 0',
      'gap 35',
      'inferred 0',
    ]);
  });

  test('never changes rows, order or roles', () => {
    const fixed = (all: readonly LegendRow[]) => all.map((row) => (row.kind === 'program' ? [row.id, row.role] : [row.kind]));
    expect(fixed(rows({ programs: ['umkm', 'pertanian'], match: 'all', kecamatan: ['33.16.07'], show: 'gap' }))).toEqual(fixed(rows({})));
  });
});
