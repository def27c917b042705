import type { Delimiter } from '../../domain';

/** A sheet of text cells as it stands in a file: nothing is yet known of headers. Rows may be of different lengths. */
export interface Sheet {
  readonly file: string;
  /** The sheet's name in a workbook; '' for a text file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** How the file was read, to be shown: encoding and delimiter of a text file; null for a workbook. */
  readonly text: { readonly encoding: string; readonly delimiter: Delimiter } | null;
}

/** A sheet with its header found. */
export interface SheetTable extends Omit<Sheet, 'rows'> {
  readonly columns: readonly { readonly heading: string; readonly hashtag: string }[];
  /** Number of the header row, from 1, as a spreadsheet counts; 0 when there is none. */
  readonly headerRow: number;
  /** Number of the row of HXL hashtags, or null. */
  readonly hashtagRow: number | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** One for each column, trimmed. */
  readonly cells: readonly string[];
}
