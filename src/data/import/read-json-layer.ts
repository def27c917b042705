import { feature as toGeoJson } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { AppError } from '../../domain';
import { isRecord } from '../../lib/is-record';
import { parseJson } from '../parse-json';
import { LIMITS } from './import-file';
import { ImportError } from './import-note';
import { inColumns, type Layer } from './layer';
import { systemOfName, WGS84, type CoordinateSystem } from './projection';

/** Parses JSON of a dropped file. @throws ImportError 'json-broken' with line and column */
export function parseJsonFile(file: string, text: string): unknown {
  try {
    return parseJson(file, text);
  } catch (cause) {
    const { line = 1, column = 1 } = cause instanceof AppError ? cause.params : {};
    if (cause instanceof AppError) throw new ImportError('json-broken', { file, line, column }, { cause });
    throw cause;
  }
}

/** Before a text of a hundred megabytes becomes ten times as much memory: a position begins with a bracket and a number. */
export function checkVertices(file: string, text: string): void {
  const positions = /\[\s*-?\d/g;
  let vertices = 0;
  // Counting stops at the limit; the true number does not matter then.
  while (positions.test(text)) if (++vertices > LIMITS.vertices) throw tooMany(file, vertices);
}

export function tooMany(file: string, vertices: number): ImportError {
  return new ImportError('too-many-vertices', { file, vertices, limit: LIMITS.vertices });
}

/** Boundaries in GeoJSON or TopoJSON. @throws ImportError 'json-unknown', 'topology-broken', 'coordinate-system-unknown' */
export function readJsonLayer(file: string, value: unknown): Layer {
  if (!isRecord(value)) throw new ImportError('json-unknown', { file, found: Array.isArray(value) ? '[…]' : JSON.stringify(value).slice(0, 40) });
  if (value['type'] === 'Topology') return readTopology(file, value);
  const features = featuresIn(value);
  if (!features) throw new ImportError('json-unknown', { file, found: `"type": ${JSON.stringify(value['type'])?.slice(0, 40) ?? '–'}` });
  return { file, format: 'GeoJSON', system: namedSystem(file, value), ...inColumns(features.map(asFeature)) };
}

function featuresIn(value: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  if (value['type'] === 'FeatureCollection' && Array.isArray(value['features'])) return value['features'];
  if (value['type'] === 'Feature') return [value];
  return value['type'] === 'Polygon' || value['type'] === 'MultiPolygon' ? [{ type: 'Feature', properties: {}, geometry: value }] : null;
}

function asFeature(value: unknown): { readonly properties: unknown; readonly geometry: unknown } {
  if (!isRecord(value)) return { properties: {}, geometry: null };
  const { id } = value;
  const properties = isRecord(value['properties']) ? value['properties'] : {};
  // An id is a property like others: many files carry the code there.
  return { properties: typeof id === 'string' || typeof id === 'number' ? { ...properties, id } : properties, geometry: value['geometry'] };
}

/** The member `crs` of GeoJSON 2008, which programs still write. */
function namedSystem(file: string, value: Readonly<Record<string, unknown>>): CoordinateSystem {
  const { crs } = value;
  if (crs === undefined || crs === null) return WGS84;
  const name = isRecord(crs) && isRecord(crs['properties']) ? crs['properties']['name'] : undefined;
  const system = typeof name === 'string' ? systemOfName(name) : null;
  if (!system) throw new ImportError('coordinate-system-unknown', { file, crs: typeof name === 'string' ? name : JSON.stringify(crs).slice(0, 80) });
  return system;
}

/** The object of a topology with the most geometries is its villages; a topology has no place for a coordinate system. */
function readTopology(file: string, value: Readonly<Record<string, unknown>>): Layer {
  const { objects } = value;
  const candidates = isRecord(objects) ? Object.values(objects).filter(isRecord) : [];
  const sizeOf = (object: Readonly<Record<string, unknown>>) => (Array.isArray(object['geometries']) ? object['geometries'].length : 1);
  const largest = candidates.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (!largest || !Array.isArray(value['arcs'])) throw new ImportError('topology-broken', { file });
  try {
    // The library trusts its input; what comes out is checked as any other geometry, and what it throws is told.
    const { features = [] } = toGeoJson(value as unknown as Topology, { type: 'GeometryCollection', geometries: geometriesOf(largest) } as GeometryObject) as { features?: unknown[] };
    return { file, format: 'TopoJSON', system: WGS84, ...inColumns(features.map(asFeature)) };
  } catch (cause) {
    throw new ImportError('topology-broken', { file }, { cause });
  }
}

function geometriesOf(object: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(object['geometries']) ? object['geometries'] : [object];
}
