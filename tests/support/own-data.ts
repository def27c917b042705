/** Files that planners bring, made of the published release: the same villages in every format. */
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import shpwrite from '@mapbox/shp-write';
import { topology } from 'topojson-server';
import writeExcelFile from 'write-excel-file/node';
import type { Found, Mapping } from '../../src/domain';

export type Villages = FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;

export const villages = JSON.parse(readFileSync('data/blora/boundaries/kemendagri-2025.geojson', 'utf8')) as Villages;

export function asTopology(source: Villages): string {
  return JSON.stringify(topology({ desa: source }, 1e6));
}

/** A zipped Shapefile; `prj` stands in for the system that it says it is in. */
export async function asShapefile(source: Villages, prj?: string): Promise<Uint8Array> {
  // The writer makes a file of its own for each type of geometry.
  const features = source.features.map((one) => ({ ...one, geometry: one.geometry.type === 'Polygon' ? { type: 'MultiPolygon' as const, coordinates: [one.geometry.coordinates] } : one.geometry }));
  const zipped = (await shpwrite.zip({ ...source, features }, { outputType: 'arraybuffer', compression: 'DEFLATE' })) as ArrayBuffer;
  const parts = Object.entries(unzipSync(new Uint8Array(zipped))).map(([name, content]): [string, Uint8Array] =>
    [`batas/${name.replace(/^.*\./, 'desa.')}`, prj !== undefined && name.endsWith('.prj') ? strToU8(prj) : content]);
  return zipSync(Object.fromEntries(parts));
}

export function asKml(source: Villages): string {
  const ring = (positions: readonly (readonly number[])[]) => `<LinearRing><coordinates>${positions.map((position) => position.join(',')).join(' ')}</coordinates></LinearRing>`;
  const polygon = ([outer = [], ...holes]: readonly (readonly (readonly number[])[])[]) =>
    `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('')}</Polygon>`;
  const placemarks = source.features.map(({ properties, geometry }) => `<Placemark><name>${properties['name']}</name><ExtendedData>${Object.entries(properties)
    .map(([name, value]) => `<Data name="${name}"><value>${value}</value></Data>`).join('')}</ExtendedData>${
    geometry.type === 'Polygon' ? polygon(geometry.coordinates) : `<MultiGeometry>${geometry.coordinates.map(polygon).join('')}</MultiGeometry>`}</Placemark>`);
  return `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
}

/** A cell that is merged with those below or beside it, which are null. */
export interface MergedCell {
  readonly value: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export async function asWorkbook(sheets: Readonly<Record<string, readonly (readonly (string | number | Date | MergedCell | null)[])[]>>): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : value instanceof Date ? { value, type: Date, format: '[h]:mm:ss' } : typeof value === 'object' ? value : { value }))),
  }));
  return new Uint8Array(await writeExcelFile(data as never).toBuffer());
}

/** Columns as they were guessed. */
export function guessed({ layer, tables }: Found): Mapping {
  return {
    layer: layer?.columns.map(({ role }) => role) ?? null,
    tables: tables.map(({ columns, program }) => ({ roles: columns.map(({ role }) => role), program })),
  };
}
