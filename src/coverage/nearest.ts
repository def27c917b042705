import type { BoundarySetId, Measures, VillageCode } from '../domain';

/**
 * Finds for a village the nearest other one of `codes` and how far it is, outline to outline in km: 0 when they meet, be it in one
 * point. Of villages at the same distance the first in order of code. Null when there is none, or when the village has no outline.
 */
export function nearestAmong(
  measures: Measures,
  set: BoundarySetId,
  codes: Iterable<VillageCode>,
): (code: VillageCode) => { readonly code: VillageCode; readonly km: number } | null {
  const distances = measures.sets[set]?.distances;
  if (distances === undefined) return () => null;
  const named = new Set(codes);
  const rows = new Map(distances.codes.map((code, row) => [code, row]));
  const columns = distances.codes.flatMap((code, column) => (named.has(code) ? [{ code, column }] : []));
  return (code) => {
    const row = rows.get(code);
    if (row === undefined) return null;
    let nearest: { readonly code: VillageCode; readonly km: number } | null = null;
    for (const other of columns) {
      if (other.column === row) continue;
      const km = distances.km[triangleIndex(row, other.column, distances.codes.length)];
      if (km !== undefined && (nearest === null || km < nearest.km)) nearest = { code: other.code, km };
    }
    return nearest;
  };
}

/** Place of a pair in the upper triangle of a `size` × `size` matrix, row by row, without the diagonal. */
function triangleIndex(i: number, j: number, size: number): number {
  const [row, column] = i < j ? [i, j] : [j, i];
  return row * size - (row * (row + 1)) / 2 + column - row - 1;
}
