import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { ImportNoteId, NoteParams } from '../../domain';
import { decodeGeometry } from '../decode-geometry';
import { isRecord } from '../../lib/is-record';
import { ImportError, type ImportNotes } from './import-note';
import type { Layer, LayerFeature } from './layer';
import type { ToLngLat } from './projection';

/** An outline that can be drawn and measured, with the cells of its feature. */
export interface SoundFeature extends Omit<LayerFeature, 'geometry'> {
  readonly geometry: Polygon | MultiPolygon;
}

/** Notes that `decodeGeometry` gives are ours too. */
type GeometryNote = Extract<ImportNoteId, 'geometry-empty' | 'geometry-not-polygon' | 'ring-open' | 'ring-self-crossing' | 'coordinates-swapped' | 'coordinates-invalid'>;

/**
 * The outlines of a layer that are sound, in WGS 84. Each of the others is left out with a note.
 * @throws ImportError when none is left: 'no-polygons', 'coordinate-system-missing', 'all-swapped', 'no-sound-outline'
 */
export function soundOutlines(layer: Layer, nameOf: (feature: LayerFeature) => string, notes: ImportNotes): readonly SoundFeature[] {
  const { file, features, system } = layer;
  const own: ImportNotes = [];
  if (system.toLngLat) own.push({ id: 'reprojected', params: { file, crs: system.name } });
  const sound = features.flatMap((one): SoundFeature[] => {
    const about = { file, feature: one.feature, name: nameOf(one) };
    const geometry = soundGeometry(one.geometry, system.toLngLat, (id, params) => own.push({ id, params: { ...about, ...params } }));
    return geometry ? [{ feature: one.feature, cells: one.cells, geometry }] : [];
  });
  if (sound.length === 0) throw whyNone(layer, own);
  notes.push(...own);
  return sound;
}

type Report = (id: ImportNoteId, params?: NoteParams) => void;

function soundGeometry(value: unknown, toLngLat: ToLngLat | null, report: Report): Polygon | MultiPolygon | null {
  const joined = joinCollection(value, report);
  const placed = toLngLat ? reprojected(joined, toLngLat) : joined;
  const geometry = decodeGeometry(placed, (id, params) => report(id as GeometryNote, params));
  if (!geometry) return null;
  if (hasHeights(joined)) report('altitude-dropped');
  if (!crossesAntimeridian(geometry)) return geometry;
  report('antimeridian');
  return null;
}

/** KML writes an outline of several parts as a collection of polygons; any other collection stays what it is. */
function joinCollection(value: unknown, report: Report): unknown {
  if (!isRecord(value) || value['type'] !== 'GeometryCollection' || !Array.isArray(value['geometries'])) return value;
  const parts = value['geometries'].map((one: unknown) => (isRecord(one) ? one : {}));
  if (parts.length === 0 || !parts.every(({ type }) => type === 'Polygon' || type === 'MultiPolygon')) return value;
  report('collection-joined');
  return { type: 'MultiPolygon', coordinates: parts.flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : Array.isArray(coordinates) ? coordinates : [])) };
}

/** Positions are replaced wherever they stand; anything else is left for the decoder to refuse. */
function reprojected(value: unknown, toLngLat: ToLngLat): unknown {
  if (!isRecord(value)) return value;
  const place = (part: unknown): unknown => {
    if (!Array.isArray(part)) return part;
    const [x, y] = part as unknown[];
    return typeof x === 'number' && typeof y === 'number' ? toLngLat([x, y]) : part.map(place);
  };
  return { ...value, coordinates: place(value['coordinates']) };
}

/** By the first position: programs write heights everywhere or nowhere. */
function hasHeights(value: unknown): boolean {
  let part: unknown = isRecord(value) ? value['coordinates'] : null;
  while (Array.isArray(part) && Array.isArray(part[0])) part = part[0];
  return Array.isArray(part) && part.length > 2;
}

/** No village is half a world wide: two corners that far apart lie on either side of the 180th meridian. */
function crossesAntimeridian({ type, coordinates }: Polygon | MultiPolygon): boolean {
  const rings: readonly (readonly Position[])[] = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.some((ring) => ring.some(([lng = 0], index) => Math.abs(lng - (ring[index + 1]?.[0] ?? lng)) > 180));
}

/** When all fail alike the first says what to do. */
function whyNone({ file, features }: Layer, notes: ImportNotes): ImportError {
  const refused = notes.filter(({ params }) => 'feature' in params);
  const [first] = refused;
  const all = (id: ImportNoteId) => refused.length > 0 && refused.every((note) => note.id === id);
  const { value = '', lng = '', lat = '' } = first?.params ?? {};
  if (all('geometry-not-polygon')) return new ImportError('no-polygons', { file, types: [...new Set(refused.map(({ params }) => params['type'] ?? ''))].join(', ') });
  if (all('coordinates-invalid') && isFarFromDegrees(String(value))) return new ImportError('coordinate-system-missing', { file, value });
  if (all('coordinates-swapped')) return new ImportError('all-swapped', { file, lng, lat });
  return new ImportError('no-sound-outline', { file, features: features.length });
}

function isFarFromDegrees(position: string): boolean {
  return /^\[-?\d{4,}/.test(position) || /,-?\d{4,}/.test(position);
}
