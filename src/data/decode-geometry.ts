import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { NoteId, NoteParams } from '../domain';
import { findSelfCrossing } from './crossing';
import { isRecord } from '../lib/is-record';
import { signedArea } from '../lib/signed-area';

type Ring = readonly Position[];

/** Takes a note about the geometry at hand; the caller knows file, feature and name. */
type Report = (id: NoteId, params?: NoteParams) => void;

/**
 * Decodes a polygon or multipolygon as RFC 7946 wants it: positions of two numbers, closed rings, outer rings counter-clockwise
 * and holes clockwise. An open ring is closed, with a note. Anything worse is reported once and gives null: a wrong outline
 * must not be drawn as if it were right.
 */
export function decodeGeometry(value: unknown, report: Report): Polygon | MultiPolygon | null {
  if (!isRecord(value)) return reject(report, 'geometry-empty');
  const { type, coordinates } = value;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return reject(report, 'geometry-not-polygon', { type: String(type) });
  const parts = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isFilled(parts) || !parts.every(isFilled)) return reject(report, 'geometry-empty');

  const decoded: Position[][][] = [];
  let ringNumber = 0;
  for (const part of parts) {
    const rings: Position[][] = [];
    for (const raw of part) {
      ringNumber += 1;
      const ring = decodeRing(raw, ringNumber, report);
      if (!ring) return null;
      rings.push(wound(ring, rings.length === 0));
    }
    decoded.push(rings);
  }
  const [first] = decoded;
  return type === 'Polygon' && first ? { type, coordinates: first } : { type: 'MultiPolygon', coordinates: decoded };
}

function decodeRing(raw: unknown, number: number, report: Report): Ring | null {
  if (!isFilled(raw)) return reject(report, 'geometry-empty');
  const ring: Position[] = [];
  for (const value of raw) {
    const position = decodePosition(value, report);
    if (!position) return null;
    ring.push(position);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
    report('ring-open', { ring: number });
    ring.push(first);
  }
  // Three different corners and the first again; fewer enclose nothing.
  if (ring.length < 4) return reject(report, 'geometry-empty');
  const crossing = findSelfCrossing(ring);
  if (!crossing) return ring;
  return reject(report, 'ring-self-crossing', { ring: number, lng: crossing[0], lat: crossing[1] });
}

function decodePosition(value: unknown, report: Report): Position | null {
  const [lng, lat]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof lng !== 'number' || typeof lat !== 'number' || Math.abs(lng) > 180 || Math.abs(lat) > 180) {
    return reject(report, 'coordinates-invalid', { value: JSON.stringify(value) ?? '' });
  }
  if (Math.abs(lat) <= 90) return [lng, lat];
  // A latitude beyond the pole that would be a longitude: everywhere in Indonesia a swap shows itself like this.
  if (Math.abs(lng) <= 90) return reject(report, 'coordinates-swapped', { lng, lat });
  return reject(report, 'coordinates-invalid', { value: JSON.stringify(value) });
}

function wound(ring: Ring, outer: boolean): Position[] {
  return signedArea(ring) > 0 === outer ? [...ring] : [...ring].reverse();
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function reject(report: Report, id: NoteId, params?: NoteParams): null {
  report(id, params);
  return null;
}
