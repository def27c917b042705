/**
 * Something a reader should know about usable but imperfect data, or about a value that was dropped.
 * Language-free: `id` picks the sentence in `src/i18n`, `params` fill it.
 */
export interface Note {
  readonly id: NoteId;
  readonly params: NoteParams;
}

export type NoteParams = Readonly<Record<string, string | number>>;

/** Every note the product can give. A sentence for each stands in both languages, or nothing compiles. */
export type NoteId =
  /** One or more covered villages rest on an inferred match. params: villages, names; `record` where a release is shown (see `RecordKind`) */
  | 'inferred-matches'
  /** The figures are those of a plan, not of the record. params: added, removed (tags); `record` as above */
  | 'plan'
  /** A URL hash or attribute value was dropped. params: key, value */
  | 'bad-state-value'
  /** A URL hash names a key twice; the last counts. params: key, value (the one that does not) */
  | 'repeated-state-key'
  /** A URL hash looks at a place where nothing of the release is; the whole map is shown. params: (none) */
  | 'view-elsewhere'
  /** A tag names a village that is not in the release. params: file, row, village, suggestion */
  | 'tag-unknown-village'
  /** A tag names a programme that is not in the release. params: file, row, program, known */
  | 'tag-unknown-program'
  /** The same village is tagged twice for the same programme. params: file, row, village, program */
  | 'tag-repeated'
  /** A row was left out because a cell cannot be read. params: file, row, column, value, expected */
  | 'row-unreadable'
  /** A cell was left out, the rest of its row (or entry) was kept. params: file, row, column, value, expected */
  | 'cell-unreadable'
  /** Two villages carry the same code; the first is kept. params: file, row, code */
  | 'duplicate-code'
  /** A boundary feature has no usable code. params: file, feature */
  | 'feature-without-code'
  /** A boundary feature's code is in no row of villages.csv. params: file, feature, code */
  | 'feature-unknown-code'
  /** A second feature with a code already seen. params: file, feature, code */
  | 'feature-duplicate-code'
  /** Geometry null or empty. params: file, feature, name */
  | 'geometry-empty'
  /** Geometry is not a polygon. params: file, feature, name, type */
  | 'geometry-not-polygon'
  /** A ring does not end where it starts; it was closed. params: file, feature, name, ring */
  | 'ring-open'
  /** A ring crosses itself. params: file, feature, name, ring, lng, lat */
  | 'ring-self-crossing'
  /** Latitude and longitude look swapped. params: file, feature, name, lng, lat */
  | 'coordinates-swapped'
  /** A coordinate lies outside the world or is no number. params: file, feature, name, value */
  | 'coordinates-invalid'
  /** A village of the release has no boundary in this set. params: file, code, name */
  | 'village-without-boundary'
  /** An optional file of the release cannot be used; the map goes on without it. params: file, reason */
  | 'optional-file-unusable'
  /** A file of the reader's own was not used exactly as it is; the sentences stand in the panel of own data. params: count */
  | 'own-data-notes'
  /** The map engine is not available; the drawn map stands in. params: (none) */
  | 'no-webgl';
