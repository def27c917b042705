import { parseDbf, parseShp } from 'shpjs';
import { LIMITS } from './import-file';
import { ImportError } from './import-note';
import { inColumns, type Layer } from './layer';
import { systemOfWkt, WGS84, type CoordinateSystem } from './projection';
import { tooMany } from './read-json-layer';
import type { Members } from './unzip';

/** What of a zipped Shapefile is read. */
export const SHAPEFILE_PARTS = /\.(shp|dbf|prj|cpg)$/;

const SHP_HEADER = 100;
const RECORD_HEADER = 8;
/** Shape types of polygons: plain, with heights, with measures. */
const POLYGONS: ReadonlySet<number> = new Set([5, 15, 25]);
const TYPE_NAMES: Readonly<Record<number, string>> = { 1: 'Point', 3: 'PolyLine', 8: 'MultiPoint', 11: 'PointZ', 13: 'PolyLineZ', 18: 'MultiPointZ', 21: 'PointM', 23: 'PolyLineM' };

/**
 * Boundaries in a zipped Shapefile. @throws ImportError 'shapefile-incomplete' without a .dbf (names and codes stand there),
 * 'shapefile-broken', 'no-polygons', 'too-many-vertices', 'coordinate-system-unknown'
 */
export function readShapefile(file: string, members: Members): Layer {
  const shapes = [...members.keys()].filter((name) => /\.shp$/i.test(name) && !name.includes('__MACOSX'));
  const [name] = shapes;
  if (name === undefined) throw new ImportError('zip-without-data', { file });
  if (shapes.length > 1) throw new ImportError('two-boundary-files', { file, other: shapes.join(', ') });
  const part = (ending: string) => [...members].find(([other]) => other.toLowerCase() === name.toLowerCase().replace(/shp$/, ending))?.[1];
  const [shp, dbf] = [members.get(name), part('dbf')];
  if (!shp || !dbf) throw new ImportError('shapefile-incomplete', { file, missing: '.dbf' });
  checkShp(file, shp);
  checkDbf(file, dbf);
  const geometries = attempt(file, '.shp', () => parseShp(viewOf(shp)));
  const rows = attempt(file, '.dbf', () => parseDbf(viewOf(dbf), textOf(part('cpg'))));
  if (geometries.length !== rows.length) throw new ImportError('shapefile-broken', { file, part: '.shp, .dbf' });
  return { file, format: 'Shapefile', system: systemOf(file, textOf(part('prj'))), ...inColumns(geometries.map((geometry, index) => ({ geometry, properties: rows[index] }))) };
}

/** Without a .prj degrees are taken for granted; coordinates that are none are refused later. */
function systemOf(file: string, wkt: string | undefined): CoordinateSystem {
  if (wkt === undefined || wkt.trim() === '') return { ...WGS84, isAssumed: true };
  const system = systemOfWkt(wkt);
  if (!system) throw new ImportError('coordinate-system-unknown', { file, crs: wkt.slice(0, 80) });
  return system;
}

/** The records' own lengths must lead through the whole file, and what they say of points be bearable, before anything is read. */
function checkShp(file: string, shp: Uint8Array): void {
  const view = viewOf(shp);
  const broken = new ImportError('shapefile-broken', { file, part: '.shp' });
  if (shp.length < SHP_HEADER || view.getInt32(0) !== 9994) throw broken;
  const type = view.getInt32(32, true);
  if (!POLYGONS.has(type)) throw new ImportError('no-polygons', { file, types: TYPE_NAMES[type] ?? String(type) });
  if (view.getInt32(24) * 2 > shp.length) throw broken;
  let vertices = 0;
  for (let at = SHP_HEADER; at + RECORD_HEADER < shp.length; ) {
    const length = view.getInt32(at + 4) * 2;
    const end = at + RECORD_HEADER + length;
    if (length < 4 || end > shp.length) throw broken;
    if (view.getInt32(at + RECORD_HEADER, true) !== 0) {
      if (length < 44) throw broken;
      const [parts, points] = [view.getInt32(at + RECORD_HEADER + 36, true), view.getInt32(at + RECORD_HEADER + 40, true)];
      if (parts < 0 || points < 0 || 44 + 4 * parts + 16 * points > length) throw broken;
      vertices += points;
      if (vertices > LIMITS.vertices) throw tooMany(file, vertices);
    }
    at = end;
  }
}

/** A table that says it is longer than its file would be read for hours. */
function checkDbf(file: string, dbf: Uint8Array): void {
  const view = viewOf(dbf);
  const isWhole = dbf.length >= 33 && view.getUint16(8, true) >= 33 && view.getUint16(8, true) + view.getUint32(4, true) * view.getUint16(10, true) <= dbf.length + 1;
  if (!isWhole || view.getUint16(10, true) === 0) throw new ImportError('shapefile-broken', { file, part: '.dbf' });
}

function attempt<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new ImportError('shapefile-broken', { file, part }, { cause });
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes).trim();
}
