import type { BoundarySetId, Measures, VillageCode } from '../domain';

/**
 * The nearest other village of `codes` and how far it is, outline to outline in km: 0 when they meet, be it in one point. Of
 * villages at the same distance the first in order of code. Null when there is none, or when the village has no outline.
 */
export function nearestNamed(
  measures: Measures,
  set: BoundarySetId,
  code: VillageCode,
  codes: Iterable<VillageCode>,
): { readonly code: VillageCode; readonly km: number } | null {
  const distances = measures.sets[set]?.distances;
  if (distances === undefined) return null;
  const named = new Set(codes);
  const row = distances.codes.indexOf(code);
  let nearest: { readonly code: VillageCode; readonly km: number } | null = null;
  distances.codes.forEach((other, column) => {
    if (row < 0 || column === row || !named.has(other)) return;
    const km = distances.km[triangleIndex(row, column, distances.codes.length)];
    if (km !== undefined && (nearest === null || km < nearest.km)) nearest = { code: other, km };
  });
  return nearest;
}

/** Place of a pair in the upper triangle of a `size` × `size` matrix, row by row, without the diagonal. */
function triangleIndex(i: number, j: number, size: number): number {
  const [row, column] = i < j ? [i, j] : [j, i];
  return row * size - (row * (row + 1)) / 2 + column - row - 1;
}
