import type { Filter } from './filter';
import type { Note } from './note';
import type { BoundarySetId, KecamatanCode, ProgramId, VillageCode } from './release';
import type { Plan } from './state';

/** Boundary set → share (0–1); null when the denominator is 0. */
export type BySet = Readonly<Record<BoundarySetId, number | null>>;

/**
 * Coverage of a scope by a filter. Areas in km² on the WGS 84 ellipsoid; shares 0–1, null when the
 * denominator is 0. Public: see the contract in `docs/metrics.md`.
 */
export interface CoverageReport {
  readonly boundaries: BoundarySetId;
  readonly filter: Filter;
  /** The mark of a plan: what it adds to the record and takes from it. Null when every figure rests on the record alone. */
  readonly plan: Plan | null;
  readonly scope: Extent;
  readonly covered: Extent & Shares & {
    readonly codes: readonly VillageCode[];
    /** Covered only by an inferred match. */
    readonly inferredCodes: readonly VillageCode[];
    /** The same without those. */
    readonly stated: Extent & { readonly areaShare: number | null; readonly areaShareBySet: BySet };
  };
  /** Villages with two or more of the chosen programmes (of all when none is chosen). */
  readonly overlap: Extent & { readonly codes: readonly VillageCode[] };
  readonly gap: Extent & { readonly codes: readonly VillageCode[] };
  /** Covered villages that share at least 100 m of border, largest area first. */
  readonly groups: readonly { readonly codes: readonly VillageCode[]; readonly areaKm2: number }[];
  /** Always all programmes, within the sub-districts of the filter. */
  readonly programs: readonly (Extent & Shares & { readonly id: ProgramId; readonly codes: readonly VillageCode[] })[];
  /** Always all sub-districts. */
  readonly kecamatan: readonly (Shares & {
    readonly code: KecamatanCode;
    readonly name: string;
    readonly villages: number;
    readonly covered: number;
    readonly areaKm2: number;
    readonly coveredKm2: number;
  })[];
  readonly notes: readonly Note[];
}

export interface Extent {
  readonly villages: number;
  readonly areaKm2: number;
}

export interface Shares {
  readonly villageShare: number | null;
  readonly areaShare: number | null;
  readonly areaShareBySet: BySet;
}

/** A number of villages (households, population, …) summed over what the filter covers. */
export interface NumberSum {
  readonly name: string;
  /** Sum over the villages covered; of people reached, over their tags for the programmes chosen. */
  readonly covered: number;
  /** Sum over the scope's villages that have the number: the denominator. Of people reached it is the population, 0 where nobody knows it. */
  readonly scope: number;
  /** Villages of the scope that have the number. */
  readonly villages: number;
  /** 0–1; null when the denominator is 0. */
  readonly share: number | null;
}
