import type { BoundarySetId, VillageCode } from './release';

/** What `data:build` measures once for each boundary set (`measured.json`). */
export interface Measures {
  readonly schema: 1;
  readonly sets: Readonly<Record<BoundarySetId, SetMeasures>>;
  /** Agreement of each village's two outlines: intersection over union, 0–1. Keyed by village; for the first two sets. */
  readonly agreement: Readonly<Record<VillageCode, number>>;
}

/** The nearest village of some others, and how far it is, outline to outline in km. */
export interface NearestVillage {
  readonly code: VillageCode;
  readonly km: number;
}

/** For every village that is not named in a boundary set, the nearest that is: worked out where not all pairs are measured. */
export interface NearestNamed {
  readonly boundaries: BoundarySetId;
  /** Those that are named: the very list of a report. */
  readonly named: readonly VillageCode[];
  readonly of: ReadonlyMap<VillageCode, NearestVillage>;
}

export interface SetMeasures {
  /** km² on the WGS 84 ellipsoid. */
  readonly areasKm2: Readonly<Record<VillageCode, number>>;
  /** Every pair of villages with a common border, `a < b`, and its geodesic length in metres. */
  readonly borders: readonly (readonly [a: VillageCode, b: VillageCode, metres: number])[];
  /** Geodesic length in metres of the whole outline, holes and all parts included. Left out by files that are older than it. */
  readonly outlineMetres?: Readonly<Record<VillageCode, number>>;
  /** Pole of inaccessibility of the largest part, lon/lat. */
  readonly labelPoints: Readonly<Record<VillageCode, readonly [lng: number, lat: number]>>;
  /**
   * Shortest geodesic distance in km between the boundaries of every pair of villages: `codes` in order, and the upper triangle
   * row by row without the diagonal. 0 where they touch.
   */
  readonly distances: { readonly codes: readonly VillageCode[]; readonly km: readonly number[] };
}
