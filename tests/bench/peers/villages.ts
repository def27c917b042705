import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import villagesUrl from '../../../data/blora/boundaries/kemendagri-2025.geojson?url';

export type Villages = FeatureCollection<Polygon | MultiPolygon, { readonly kemendagri: string; readonly name: string }>;

/** The same outlines as on our page, fetched as such pages do. */
export async function fetchVillages(): Promise<Villages> {
  const response = await fetch(villagesUrl);
  return (await response.json()) as Villages;
}

/** West, south, east, north of the 36 villages. */
export const BOUNDS = [111.399, -7.115, 111.624, -6.881] as const;
