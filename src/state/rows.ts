import type { BoundarySetId, Match, ProgramId, Tag, Village, VillageCode } from '../domain';

/** A village as the table, list and matrix show it: filtered by sub-district, never by `show` (that is the view's business). */
export interface VillageRow {
  readonly village: Village;
  readonly kecamatanName: string;
  /** All its programmes in the release's order, whatever the filter. */
  readonly programs: readonly { readonly id: ProgramId; readonly match: Match; readonly plan: boolean }[];
  /** Covered by the filter. */
  readonly covered: boolean;
  /** Covered only by an inferred match. */
  readonly inferred: boolean;
  readonly areasKm2: Readonly<Record<BoundarySetId, number | undefined>>;
}

/** Everything the village card says. */
export interface VillageDetail extends VillageRow {
  readonly tags: readonly Tag[];
  /** Villages with a common border of 100 m or more, longest first, in the boundary set shown. */
  readonly touching: readonly { readonly village: Village; readonly metres: number }[];
  /** Nearest village that is covered by the filter; null when this one is, or none is. */
  readonly nearest: { readonly village: Village; readonly km: number } | null;
}

/** A hit of the search: the village and the spelling that matched, when it is not the official name. */
export interface SearchHit {
  readonly code: VillageCode;
  readonly village: Village;
  readonly kecamatanName: string;
  readonly alias: { readonly name: string; readonly inferred: boolean } | null;
}
