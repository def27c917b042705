import { zipSync } from 'fflate';
import type { Position } from 'geojson';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../tests/fixtures/read-import';
import { asKml, asShapefile, asTopology, guessed, villages, type Villages } from '../../../tests/support/own-data';
import { release } from '../../../tests/support/published';
import { importAll } from '../../../tests/support/import-all';
import { ImportDesk } from './import-desk';

const UTM49S = '+proj=utm +zone=49 +south +ellps=WGS84 +units=m +no_defs';
const UTM49S_WKT = 'PROJCS["WGS_1984_UTM_Zone_49S",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",111],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",10000000],UNIT["Meter",1]]';

function inMetres(source: Villages): Villages {
  const move = (position: Position): Position => proj4('WGS84', UTM49S, position);
  return {
    ...source,
    features: source.features.map((feature) => {
      const { geometry } = feature;
      return { ...feature, geometry: geometry.type === 'Polygon'
        ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(move)) }
        : { ...geometry, coordinates: geometry.coordinates.map((part) => part.map((ring) => ring.map(move))) } };
    }),
  };
}

describe('boundaries', () => {
  it.each<[string, () => Promise<readonly [string, Uint8Array | string]>]>([
    ['GeoJSON', async () => ['desa.geojson', JSON.stringify(villages)]],
    ['TopoJSON', async () => ['desa.topojson', asTopology(villages)]],
    ['Shapefile', async () => ['desa.zip', await asShapefile(villages)]],
    ['KML', async () => ['desa.kml', asKml(villages)]],
    ['KMZ', async () => ['desa.kmz', zipSync({ 'doc.kml': new TextEncoder().encode(asKml(villages)) })]],
  ])('come as %s with the codes, names and sub-districts of all 36 villages', async (format, make) => {
    const { found, built } = await importAll(fileOf(...(await make())));
    expect(found.layer?.format).toBe(format === 'KMZ' ? 'KML' : format);
    expect(built.release.villages.map(({ code, name, bps, kind }) => [code, name, bps, kind])).toEqual(release.villages.map(({ code, name, bps, kind }) => [code, name, bps, kind]));
    expect(built.release.kecamatan.map(({ code, name }) => [code, name])).toEqual([['33.16.07', 'Jiken'], ['33.16.08', 'Jepon']]);
    expect(built.sets).toMatchObject([{ id: 'own' }]);
    expect(built.sets[0]?.villages.size).toBe(36);
    expect(built.notes.filter(({ id }) => id !== 'collection-joined')).toEqual([]);
  });

  it('in UTM, as a Shapefile says in its .prj, are laid into degrees', async () => {
    const { found, built } = await importAll(fileOf('desa.zip', await asShapefile(inMetres(villages), UTM49S_WKT)));
    expect(found.layer?.system).toBe('WGS 1984 UTM Zone 49S');
    expect(built.notes).toEqual([{ id: 'reprojected', params: { file: 'desa.zip', crs: 'WGS 1984 UTM Zone 49S' } }]);
    const nglobo = built.sets[0]?.villages.get('33.16.07.2001');
    const ring = nglobo?.type === 'Polygon' ? nglobo.coordinates[0] : undefined;
    expect(Math.min(...(ring ?? []).map(([lng = 0]) => Math.abs(lng - 111.50178)))).toBeLessThan(1e-6);
  });

  it('as a Shapefile without a .prj are taken to be in degrees, and are told to be', async () => {
    const { found, built } = await importAll(fileOf('desa.zip', await asShapefile(villages, '')));
    expect(found.layer).toMatchObject({ system: 'WGS 84', isSystemAssumed: true });
    expect(built.sets[0]?.villages.size).toBe(36);
  });

  it.each(['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]]', undefined])('as a Shapefile with a .prj are in the system that it names', async (prj) => {
    const { found } = await importAll(fileOf('desa.zip', await asShapefile(villages, prj)));
    expect(found.layer).toMatchObject({ isSystemAssumed: false });
  });

  it('in degrees, of which a .prj says that they are metres, are refused', async () => {
    const { refusals } = await new ImportDesk(release).read([fileOf('desa.zip', await asShapefile(villages, UTM49S_WKT))]);
    expect(refusals).toMatchObject([{ id: 'coordinate-system-contradicted', params: { file: 'desa.zip', crs: 'WGS 1984 UTM Zone 49S' } }]);
  });

  it('in degrees on another datum are laid into WGS 84', async () => {
    const bessel = 'GEOGCS["GCS_Batavia",DATUM["D_Batavia",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]]';
    const { found, built } = await importAll(fileOf('desa.zip', await asShapefile(villages, bessel)));
    expect(found.layer).toMatchObject({ system: 'GCS Batavia', isSystemAssumed: false });
    expect(built.sets[0]?.villages.size).toBe(36);
  });

  it('of which only BPS codes are known keep those as codes', async () => {
    const bps = { ...villages, features: villages.features.map((one) => ({ ...one, properties: { KDEBPS: one.properties['bps'] ?? '', nmdesa: one.properties['name'] ?? '' } })) };
    const desk = new ImportDesk(release);
    const found = await desk.read([fileOf('desa.geojson', JSON.stringify(bps))]);
    expect(found.layer?.columns.map(({ heading, role }) => [heading, role])).toEqual([['KDEBPS', 'bps'], ['nmdesa', 'name']]);
    desk.match({ layer: ['bps', 'name'], tables: [] });
    expect(desk.build(new Map()).release.villages[0]).toMatchObject({ code: '3316070001', bps: '3316070001', kecamatan: '3316070' });
  });

  it('with dotted P-codes have them as a release writes them', async () => {
    const dotted = { ...villages, features: villages.features.map((one) => ({ ...one, properties: { ADM4_PCODE: (one.properties['pcode'] ?? '').replace(/^(ID)(..)(..)(...)/, '$1$2.$3.$4.'), ADM4_EN: one.properties['name'] ?? '' } })) };
    const { built } = await importAll(fileOf('desa.geojson', JSON.stringify(dotted)));
    expect(built.release.villages[0]).toMatchObject({ code: '3316070001', bps: '3316070001', pcode: 'ID3316070001' });
  });
});


describe('boundaries and activities together', () => {
  it('make a release of their own', async () => {
    const { built, report } = await importAll(
      fileOf('desa.geojson', JSON.stringify(villages)),
      fileOf('kegiatan.csv', 'desa,kecamatan,program\nTempel Lemah Bang,Jepon,Sumur bor\nSingorejo,Jiken,Sumur bor\nBrumbungg,Jepon,Sumur bor\n'),
    );
    expect(report).toMatchObject({ rows: 3, matched: 2, unmatched: 1 });
    expect(report.questions.map(({ villages: some }) => some[0]?.name)).toEqual(['Brumbung']);
    // What the open record knows of spellings holds for the same village in other boundaries: Singorejo stays a conclusion.
    expect(built.release.tags.tags.map(({ village, match }) => [village, match])).toEqual([['33.16.08.2012', 'spelling'], ['33.16.07.2007', 'inferred']]);
    expect(built.release).toMatchObject({ id: 'own-desa-kegiatan', boundarySets: [{ id: 'own' }], story: [], events: [], title: { id: 'desa · kegiatan' } });
    // Nobody here can say whether they are official.
    expect(built.release.disclaimer).toEqual({ id: 'batas dari berkas yang dibuka', en: 'boundaries from the opened file' });
    expect(built.notes).toEqual([{ id: 'rows-unmatched', params: { file: 'kegiatan.csv', rows: 1 } }]);
  });

  it('stand in the order of files and rows, whatever was asked', async () => {
    const desk = new ImportDesk(release);
    const found = await desk.read([
      fileOf('a.csv', 'desa,program\nSingorejoo,A2\nKemiri,A3\n'),
      fileOf('b.csv', 'desa,program\nSemampir,B2\nKemiri,B3\n'),
      fileOf('c.csv', 'desa,program\nSemampir,C2\n'),
    ]);
    const [question] = desk.match(guessed(found)).questions;
    const built = desk.build(new Map([[question?.id ?? '', '33.16.07.2007']]));
    expect(built.release.tags.tags.map(({ program }) => program)).toEqual(['a2', 'a3', 'b2', 'b3', 'c2']);
  });

  it('take a question answered as the planner answered it, and say so', async () => {
    const desk = new ImportDesk(release);
    const found = await desk.read([fileOf('kegiatan.csv', 'desa,program\nSingorejoo,Sumur bor\nSingorejoo,Pelatihan\n')]);
    const report = desk.match(guessed(found));
    expect(report).toMatchObject({ rows: 2, unmatched: 2 });
    expect(report.questions).toHaveLength(1);
    const [question] = report.questions;
    const built = desk.build(new Map([[question?.id ?? '', '33.16.07.2007']]));
    expect(built.notes).toEqual([]);
    expect(built.release.tags.tags.map(({ village, program, match }) => [village, program, match])).toEqual([['33.16.07.2007', 'sumur-bor', 'inferred'], ['33.16.07.2007', 'pelatihan', 'inferred']]);
    expect(built.release.tags.tags[0]?.reason?.en).toContain('Chosen at the import');
  });
});
