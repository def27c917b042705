import type { BoundarySetId, KecamatanCode, ProgramId } from './release';

/** Which villages and tags a report is about. Empty lists mean "all". */
export interface Filter {
  readonly programs: readonly ProgramId[];
  /** A village is covered when it has any / all of the programmes chosen. */
  readonly match: 'any' | 'all';
  readonly kecamatan: readonly KecamatanCode[];
}

/** A filter on the figures of one boundary set. */
export interface CoverageQuery extends Filter {
  readonly boundaries: BoundarySetId;
}
