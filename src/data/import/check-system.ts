import { isRecord } from '../../lib/is-record';
import { ImportError } from './import-note';
import type { Layer } from './layer';

/**
 * A system in metres over coordinates that are all degrees is a mistake of whoever wrote the file: converted, its villages would lie
 * within two hundred metres of that system's origin, near the South Pole or in an ocean. @throws ImportError 'coordinate-system-contradicted'
 */
export function checkSystem({ file, system, features }: Layer): void {
  if (!system.isProjected || !features.every(({ geometry }) => isInDegrees(geometry))) return;
  const [first] = features.flatMap(({ geometry }) => positionsOf(geometry).slice(0, 1));
  if (first) throw new ImportError('coordinate-system-contradicted', { file, crs: system.name, value: first.join(', ') });
}

function isInDegrees(geometry: unknown): boolean {
  return positionsOf(geometry).every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
}

/** Positions wherever they stand; what is none is left for the decoder to refuse. */
function positionsOf(value: unknown): readonly (readonly [number, number])[] {
  if (isRecord(value)) return Array.isArray(value['geometries']) ? value['geometries'].flatMap(positionsOf) : positionsOf(value['coordinates']);
  if (!Array.isArray(value)) return [];
  const [x, y] = value as unknown[];
  return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : value.flatMap(positionsOf);
}
