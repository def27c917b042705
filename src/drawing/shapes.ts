import type { BoundarySetId, VillageCode } from '../domain';
import type { Frame } from './frame';
import type { LabelPlan } from './labels/label-plan';

/**
 * Everything about the picture that no filter changes: outlines as path data in the units of `frame`, bands, and where
 * labels may stand. Made once by `data:build` (or a worker, from outlines that are newer) and drawn as it is by both renderers.
 */
export interface Shapes {
  readonly schema: 1;
  readonly boundaries: BoundarySetId;
  /** SHA-256 of the file of outlines that it was drawn from, hexadecimal; '' when that is not known. */
  readonly source: string;
  readonly frame: Frame;
  readonly villages: readonly VillageShape[];
  /** Where there are very many villages: the path of each with fewer corners, in their order, for pictures that are only looked at. */
  readonly overview?: readonly string[];
  /** Borders of the sub-districts in scope, each once. */
  readonly kecamatanLines: string;
  readonly context: {
    /** The district around the scope. */
    readonly fill: string;
    /** Borders between its sub-districts, each once. */
    readonly lines: string;
  };
  readonly bands: readonly BandShape[];
  readonly labels: LabelPlan;
  /** The same with the villages first that the record does not name, for a picture of those; left out where there are too many for it. */
  readonly gapLabels?: LabelPlan;
}

export interface VillageShape {
  readonly code: VillageCode;
  readonly path: string;
}

/** A village cut into bands for `parts.length` programmes, in their order. */
export interface BandShape {
  readonly code: VillageCode;
  readonly parts: readonly string[];
  readonly seams: string;
}
