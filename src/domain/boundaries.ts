import type { MultiPolygon, Polygon } from 'geojson';
import type { BoundarySetId, KecamatanCode, VillageCode } from './release';

/** The outlines of one boundary set, WGS 84 lon/lat; rings closed, outer rings counter-clockwise (RFC 7946). */
export interface Boundaries {
  readonly id: BoundarySetId;
  readonly villages: ReadonlyMap<VillageCode, Polygon | MultiPolygon>;
}

/** The sub-districts around the scope, for orientation. */
export interface Context {
  readonly kecamatan: readonly { readonly code: KecamatanCode; readonly name: string; readonly geometry: Polygon | MultiPolygon }[];
}
