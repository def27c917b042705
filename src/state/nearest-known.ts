import { nearestAmong } from '../coverage';
import type { CoverageReport, Measures, NearestNamed, SetMeasures } from '../domain';

/** Are distances to be worked out when they are asked for? Of very many villages not all pairs are measured. */
export function isUnmeasured(set: SetMeasures | undefined): boolean {
  return set !== undefined && set.distances.codes.length === 0;
}

/** Was it worked out for this report? */
export function isFor(known: NearestNamed | null, { boundaries, covered }: CoverageReport): known is NearestNamed {
  return known?.boundaries === boundaries && known.named === covered.codes;
}

/** The named village nearest to another, by what is measured, or else by what was worked out for this report. */
export function nearestNamed(measures: Measures, report: CoverageReport, known: NearestNamed | null): ReturnType<typeof nearestAmong> {
  if (!isUnmeasured(measures.sets[report.boundaries])) return nearestAmong(measures, report.boundaries, report.covered.codes);
  return (code) => (isFor(known, report) ? (known.of.get(code) ?? null) : null);
}
