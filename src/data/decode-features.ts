import type { MultiPolygon, Polygon } from 'geojson';
import { AppError } from '../domain';
import type { Notes } from './cells';
import { decodeGeometry } from './decode-geometry';
import { isRecord } from '../lib/is-record';
import { parseJson } from './parse-json';

/** A sound outline with the code and name that its feature carries. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The property that carries the official code, in every file of a release. */
const CODE = 'kemendagri';

/**
 * Decodes a GeoJSON file into sound outlines, in the file's order, one for each code. `names` gives the codes that the release
 * knows, with their names; null accepts any code. Features are counted from 1. Also returns the codes of features that were
 * left out, each with a note of its own.
 * @throws AppError 'file-not-json', 'file-not-geojson'
 */
export function decodeFeatures(
  file: string,
  text: string,
  names: ReadonlyMap<string, string> | null,
  notes: Notes,
): { readonly outlines: readonly Outline[]; readonly rejected: ReadonlySet<string> } {
  const outlines = new Map<string, Outline>();
  const rejected = new Set<string>();
  for (const [index, value] of featuresOf(file, parseJson(file, text)).entries()) {
    const feature = index + 1;
    const properties = isRecord(value) && isRecord(value['properties']) ? value['properties'] : {};
    const code = properties[CODE];
    if (typeof code !== 'string' || code === '') {
      notes.push({ id: 'feature-without-code', params: { file, feature } });
    } else if (names && !names.has(code)) {
      notes.push({ id: 'feature-unknown-code', params: { file, feature, code } });
    } else if (outlines.has(code)) {
      notes.push({ id: 'feature-duplicate-code', params: { file, feature, code } });
    } else {
      const name = names?.get(code) ?? (typeof properties['name'] === 'string' ? properties['name'] : code);
      const geometry = decodeGeometry(isRecord(value) ? value['geometry'] : null, (id, params) => {
        notes.push({ id, params: { file, feature, name, ...params } });
      });
      if (geometry) outlines.set(code, { code, name, geometry });
      else rejected.add(code);
    }
  }
  return { outlines: [...outlines.values()], rejected };
}

function featuresOf(file: string, value: unknown): readonly unknown[] {
  if (!isRecord(value)) throw new AppError('file-not-geojson', { file, detail: typeof value });
  const { type, features } = value;
  if (type === 'FeatureCollection' && Array.isArray(features)) return features;
  throw new AppError('file-not-geojson', { file, detail: `type: ${JSON.stringify(type) ?? '–'}` });
}
