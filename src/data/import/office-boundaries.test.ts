import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../tests/fixtures/read-import';
import { importAll } from '../../../tests/support/import-all';
import { inColumns } from './layer';

/** A square of a hundredth of a degree, its south-west corner at `at` hundredths east of 111.5. */
function square(at: number): Polygon {
  const [west, south] = [111.5 + at / 100, -7];
  return { type: 'Polygon', coordinates: [[[west, south], [west + 0.01, south], [west + 0.01, south + 0.01], [west, south + 0.01], [west, south]]] };
}

function layer(...features: readonly (Record<string, string | number> & { readonly at?: number })[]) {
  const all = features.map(({ at, ...properties }, index) => ({ type: 'Feature', properties, geometry: square(at ?? index) }));
  return fileOf('batas.geojson', JSON.stringify({ type: 'FeatureCollection', features: all }));
}

describe('own boundaries', () => {
  it('in which a village stands twice with one outline have it once', async () => {
    const twice = layer({ kode_desa: '33.16.07.2001', nama: 'Nglobo', at: 0 }, { kode_desa: '33.16.07.2001', nama: 'Nglobo', at: 0 }, { kode_desa: '33.16.07.2001', nama: 'Nglobo', at: 3 });
    const { built } = await importAll(twice);
    const outline = built.sets[0]?.villages.get('33.16.07.2001');
    expect(outline?.type === 'MultiPolygon' ? outline.coordinates.length : null).toBe(2);
  });

  it('in which one code stands for two names join the parts of each', async () => {
    const { built } = await importAll(layer({ kode: 'X', nama: 'A' }, { kode: 'X', nama: 'B' }, { kode: 'X', nama: 'B' }));
    expect(built.release.villages.map(({ code, name }) => [code, name])).toEqual([['X', 'A'], ['X-2', 'B']]);
  });

  it('that name no sub-district contradict none of the rows', async () => {
    const rows = fileOf('kegiatan.csv', 'Kecamatan,Desa,Program\nJepon,Bacem,Sumur bor\nJiken,Nglobo,Sumur bor\n');
    const { report, built } = await importAll(layer({ nama: 'Bacem' }, { nama: 'Nglobo' }), rows);
    expect(report).toMatchObject({ rows: 2, matched: 2, ambiguous: 0 });
    expect(built.release.tags.tags.map(({ match }) => match)).toEqual(['stated', 'stated']);
  });

  it('that write a sub-district in two ways have it once', async () => {
    const rows = fileOf('kegiatan.csv', 'Kecamatan,Desa,Program\nJiken,Bacem,Sumur bor\n');
    const { report, built } = await importAll(layer({ nama: 'Bacem', kecamatan: 'Jiken' }, { nama: 'Nglobo', kecamatan: 'JIKEN' }), rows);
    expect(built.release.kecamatan).toHaveLength(1);
    expect(report).toMatchObject({ matched: 1 });
  });

  it('with decimals in text read a number as its column writes them', async () => {
    const { built } = await importAll(layer(...['12.5', '5.125', '8.75', '10.275'].map((luas, index) => ({ nama: `Desa ${index}`, luas_km2: luas }))));
    expect(built.release.villages.map(({ numbers }) => numbers['luas_km2'])).toEqual([12.5, 5.125, 8.75, 10.275]);
  });

  it('with ten digits that cannot be the ministry’s keep them as the statistics office’s', async () => {
    const { built } = await importAll(layer(
      { kode_desa: '3316010001', nama: 'Lama Satu', kecamatan: 'Lama' },
      { kode_desa: '3316011001', nama: 'Baru Satu', kecamatan: 'Baru' },
      { kode_desa: '3316011002', nama: 'Baru Dua', kecamatan: 'Baru' },
    ));
    expect(built.release.villages.map(({ code, bps, kind }) => [code, bps, kind])).toEqual([
      ['3316010001', '3316010001', 'desa'], ['3316011001', '3316011001', 'desa'], ['3316011002', '3316011002', 'desa'],
    ]);
    expect(built.release.kecamatan.map(({ name }) => name)).toEqual(['Lama', 'Baru']);
  });

  it('with ten digits that can be the ministry’s have its codes', async () => {
    const { built } = await importAll(layer({ kode_desa: '3316072001', nama: 'Nglobo' }, { kode_desa: '3316081001', nama: 'Jepon' }));
    expect(built.release.villages.map(({ code, kind }) => [code, kind])).toEqual([['33.16.07.2001', 'desa'], ['33.16.08.1001', 'kelurahan']]);
  });
});

it('An empty number of a table beside outlines is no text', () => {
  const { columns, features } = inColumns([{ properties: { KODE: Number.NaN, JIWA: 12 }, geometry: null }, { properties: { KODE: 3, JIWA: Number.NaN }, geometry: null }]);
  expect(columns.map((name, at) => [name, ...features.map(({ cells }) => cells[at])]).toSorted()).toEqual([['JIWA', '12', ''], ['KODE', '', '3']]);
});
