/** A cell: text stays text, also when it looks like a number; null is empty. */
export type Cell = string | number | null;

export interface Column {
  /** Head in the language of the file. */
  readonly title: string;
  /** Hashtag of the Humanitarian Exchange Language. */
  readonly hxl: string;
  readonly kind: 'text' | 'count' | 'km2' | 'share' | 'km';
}

/** Rows under typed columns: what spreadsheets, slides and pages all write. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
