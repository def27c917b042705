/** Only what we use: the readers of single parts of a Shapefile. */
declare module 'shpjs' {
  /** Geometries of a .shp, in its order; positions as they stand in the file. */
  export function parseShp(shp: ArrayBuffer | DataView, transform?: string): readonly unknown[];
  /** Rows of a .dbf; `cpg` names its encoding. */
  export function parseDbf(dbf: ArrayBuffer | DataView, cpg?: string): readonly unknown[];
}
