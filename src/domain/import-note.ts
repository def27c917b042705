import type { NoteParams } from './note';

/** What is told about a file of one's own that can be used, though not as it is. A sentence for each stands in both languages. */
export type ImportNoteId =
  /** Text is neither UTF-8 nor marked: read as Windows-1252. params: file */
  | 'read-as-windows-1252'
  /** The rows are separated in two ways; the more frequent is used. params: file, row, delimiter */
  | 'mixed-delimiters'
  /** A row has more cells than the header; the surplus is left out. params: file, row, cells, columns */
  | 'row-too-long'
  /** A cell begins like a formula: it stays text. params: file, row, column, value */
  | 'formula-as-text'
  /** Cells hold an error such as #REF!: they are empty for us. params: file, cells */
  | 'error-cells'
  /** A further sheet of a workbook is not read. params: file, sheet, used */
  | 'sheet-not-used'
  /** Outlines were converted from another coordinate system. params: file, crs */
  | 'reprojected'
  /** Heights were left out. params: file, feature, name */
  | 'altitude-dropped'
  /** Several features with one code were joined. params: file, feature, name, code */
  | 'feature-joined'
  /** A collection of polygons was joined into one outline. params: file, feature, name */
  | 'collection-joined'
  /** An outline was left out. params: file, feature, name */
  | 'geometry-empty'
  /** params: file, feature, name, type */
  | 'geometry-not-polygon'
  /** Closed by us. params: file, feature, name, ring */
  | 'ring-open'
  /** params: file, feature, name, ring, lng, lat */
  | 'ring-self-crossing'
  /** params: file, feature, name, lng, lat */
  | 'coordinates-swapped'
  /** params: file, feature, name, value */
  | 'coordinates-invalid'
  /** The outline crosses the 180th meridian. params: file, feature, name */
  | 'antimeridian'
  /** A feature without a name or code got a number for a name. params: file, feature */
  | 'feature-nameless'
  /** A code stands for two villages of different names; the second keeps its outline under another code. params: file, feature, code, name */
  | 'code-repeated'
  /** A number column holds something else in a row. params: file, row, column, value */
  | 'number-unreadable'
  /** People or households are no whole number in these rows: a spreadsheet may have read thousands as decimals. The first value. params: file, column, rows, value */
  | 'counts-fraction'
  /** A column shows both decimal signs, a comma in `value` and a point in `other`. params: file, column, value, other */
  | 'numbers-mixed'
  /** A date column holds something else in a row. params: file, row, column, value */
  | 'date-unreadable'
  /** A village has two different numbers in one column; the first is kept. params: file, row, column, name */
  | 'number-repeated'
  /** The same village is named for the same programme again: counted once, people reached are added up. params: file, rows */
  | 'activity-repeated'
  /** A tag was moved to a village that has its programme. params: name, program */
  | 'correction-merged'
  /** Rows without a programme. params: file, row */
  | 'program-missing'
  /** Rows of codes that a spreadsheet damaged were mended. params: file, rows, damage */
  | 'codes-repaired'
  /** Rows with a date where the code should be: a spreadsheet took the code for one. params: file, rows */
  | 'codes-are-dates'
  /** Rows that were left out because no village fits. params: file, rows */
  | 'rows-unmatched'
  /** Rows that were left out because more than one village fits and nobody chose. params: file, rows */
  | 'rows-not-chosen'
  /** A project file names a tag for a village or programme that it does not carry. params: file, tags */
  | 'project-tags-dropped';

/** Why a file of one's own cannot be used at all. What is open stays open. */
export type RefusalId =
  /** params: file */
  | 'file-empty'
  /** params: file, megabytes, limit */
  | 'file-too-large'
  /** No format that we read. params: file */
  | 'format-unknown'
  /** The content is of another kind than the name says. params: file, extension, found */
  | 'extension-wrong'
  /** Cut short, or no list of what is in it. params: file */
  | 'zip-broken'
  /** params: file, member */
  | 'zip-member-broken'
  /** params: file, limit */
  | 'zip-crowded'
  /** params: file, megabytes, limit */
  | 'zip-too-large'
  /** A zip that holds neither a workbook nor a Shapefile. params: file */
  | 'zip-without-data'
  /** params: file, encoding */
  | 'encoding-unsupported'
  /** Bytes that are no text. params: file, offset */
  | 'binary-content'
  /** params: file, row */
  | 'quotes-unbalanced'
  /** params: file */
  | 'table-without-rows'
  /** params: file, rows, limit */
  | 'table-too-long'
  /** params: file */
  | 'workbook-broken'
  /** A formula without a stored result. params: file, cell */
  | 'workbook-formulas'
  /** params: file, line, column */
  | 'json-broken'
  /** JSON, but no boundaries or project; what it is instead, as it stands in the file. params: file, found */
  | 'json-unknown'
  /** TopoJSON whose objects and arcs do not belong together. params: file */
  | 'topology-broken'
  /** params: file, line */
  | 'xml-broken'
  /** Declares entities, which are not read. params: file, line, found */
  | 'xml-declares'
  /** params: file, found */
  | 'xml-not-kml'
  /** params: file, part */
  | 'shapefile-broken'
  /** params: file, missing */
  | 'shapefile-incomplete'
  /** params: file, types */
  | 'no-polygons'
  /** Nothing usable; every feature has a note. params: file, features */
  | 'no-sound-outline'
  /** Coordinates are far from degrees and no system is named. params: file, value */
  | 'coordinate-system-missing'
  /** params: file, crs */
  | 'coordinate-system-unknown'
  /** A system in metres is named, but all coordinates are degrees. params: file, crs, value */
  | 'coordinate-system-contradicted'
  /** Every position has latitude first. params: file, lng, lat */
  | 'all-swapped'
  /** params: file, vertices, limit */
  | 'too-many-vertices'
  /** params: file, features, limit */
  | 'too-many-villages'
  /** Two files of boundaries at once. params: file, other */
  | 'two-boundary-files'
  /** Files that came together with a project file, which is opened alone. params: file, other */
  | 'project-not-alone'
  /** Nothing in the table says which village a row is about. params: file */
  | 'no-village-column'
  /** A project file of a version that we do not know. params: file, schema, supported */
  | 'project-version'
  /** params: file, path, found */
  | 'project-broken'
  /** A fault of ours; what the program says of it, in its own words. params: file, detail */
  | 'unexpected';

export interface ImportNote {
  readonly id: ImportNoteId;
  readonly params: NoteParams;
}

export interface Refusal {
  readonly id: RefusalId;
  readonly params: NoteParams;
}
