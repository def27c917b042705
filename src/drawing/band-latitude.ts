/** Village → a point inside it, lon/lat, as measured. */
export type LabelPoints = Readonly<Record<string, readonly [lng: number, lat: number]>>;

/** The latitude at which the bands of a boundary set have their width: one for the whole map, so that neighbours' bands line up. */
export function bandLatitude(labelPoints: LabelPoints): number {
  const latitudes = Object.values(labelPoints).map(([, lat]) => lat);
  return Math.round(latitudes.reduce((sum, lat) => sum + lat, 0) / Math.max(1, latitudes.length));
}
