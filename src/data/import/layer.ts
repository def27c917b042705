import type { LayerFormat } from '../../domain';
import type { CoordinateSystem } from './projection';
import { numberText } from './read-number';

/** A file of boundaries as it was found: nothing is yet known of its columns, nothing checked. */
export interface Layer {
  readonly file: string;
  readonly format: LayerFormat;
  readonly system: CoordinateSystem;
  /** Names of properties, in the order in which they appear. */
  readonly columns: readonly string[];
  readonly features: readonly LayerFeature[];
}

export interface LayerFeature {
  /** Number in the file, from 1. */
  readonly feature: number;
  /** One text for each column. */
  readonly cells: readonly string[];
  readonly geometry: unknown;
}

/** No village has more than some dozens of properties. */
const MAX_COLUMNS = 200;

/** Lays features with properties of any names out in columns. Values that are no text or number are left out. */
export function inColumns(features: readonly { readonly properties: unknown; readonly geometry: unknown }[]): Pick<Layer, 'columns' | 'features'> {
  const columns = new Map<string, number>();
  const rows = features.map(({ properties }) => {
    const entries = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
    return entries.flatMap(([name, value]): (readonly [number, string])[] => {
      // A shapefile's reader makes an empty number NaN.
      if (typeof value !== 'string' && !Number.isFinite(value)) return [];
      const at = columns.get(name) ?? columns.size;
      if (at >= MAX_COLUMNS) return [];
      columns.set(name, at);
      return [[at, typeof value === 'number' ? numberText(value) : value.trim()]];
    });
  });
  return {
    columns: [...columns.keys()],
    features: features.map(({ geometry }, index) => {
      const cells = Array.from({ length: columns.size }, () => '');
      for (const [at, text] of rows[index] ?? []) cells[at] = text;
      return { feature: index + 1, cells, geometry };
    }),
  };
}
