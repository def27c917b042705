import type { ImportNote, Refusal } from './import-note';
import type { Village } from './release';

/** What a column says. `mark`: it is a programme, and its cells say for which villages. */
export const ROLES = [
  'ignore', 'code', 'bps', 'pcode', 'name', 'kecamatan', 'kind',
  'program', 'mark', 'status', 'start', 'end', 'period', 'reached', 'organization',
  'households', 'population', 'number',
] as const;

export type Role = (typeof ROLES)[number];

/** What a property of a boundary may say. */
export const VILLAGE_ROLES: readonly Role[] = ['ignore', 'code', 'bps', 'pcode', 'name', 'kecamatan', 'kind', 'households', 'population', 'number'];

/** What was found in the files, to be shown and corrected. */
export interface Found {
  readonly layer: FoundLayer | null;
  readonly tables: readonly FoundTable[];
  /** The files are one project: nothing is to be mapped or matched. */
  readonly isProject: boolean;
  readonly notes: readonly ImportNote[];
  /** Files that cannot be used, each with the reason. */
  readonly refusals: readonly Refusal[];
}

/** Formats of boundaries. */
export type LayerFormat = 'GeoJSON' | 'TopoJSON' | 'Shapefile' | 'KML';

export type Delimiter = ',' | ';' | '\t' | '|';

export interface FoundLayer {
  readonly file: string;
  readonly format: LayerFormat;
  readonly system: string;
  /** The file says nothing of its coordinate system. */
  readonly isSystemAssumed: boolean;
  readonly features: number;
  readonly columns: readonly FoundColumn[];
}

export interface FoundTable {
  readonly file: string;
  readonly sheet: string;
  /** How a text file was read; null for a workbook. */
  readonly text: { readonly encoding: string; readonly delimiter: Delimiter } | null;
  readonly headerRow: number;
  readonly hashtagRow: number | null;
  readonly rows: number;
  readonly columns: readonly FoundColumn[];
  /** The programme of every row when no column names one; null: the table brings numbers of villages. */
  readonly program: string | null;
}

export interface FoundColumn {
  readonly heading: string;
  readonly hashtag: string;
  readonly samples: readonly string[];
  readonly role: Role;
}

/** What a person may correct: the role of every column, and the programme of a table without one. */
export interface Mapping {
  readonly layer: readonly Role[] | null;
  readonly tables: readonly { readonly roles: readonly Role[]; readonly program: string | null }[];
}

/** Which official list a column's codes are from; null: either. */
export type CodeSystem = 'kemendagri' | 'bps' | null;

/** What a row says about its village. Empty text: nothing. */
export interface WrittenVillage {
  readonly code: string;
  readonly system: CodeSystem;
  readonly name: string;
  readonly kecamatan: string;
  readonly kind: string;
}

/** What a spreadsheet did to a code. */
export type Damage =
  /** Dots read as a decimal point: `3316.08201`. */
  | 'decimal'
  /** Dots read as the signs of a time: `33:16:08`. */
  | 'time'
  /** Read as a date: `11.05.08` became the 11th of May 2008. */
  | 'date'
  /** `3,31608E+09`. */
  | 'exponent'
  /** Zeros lost at the beginning of a part or at the end: `33.16.8.201`. */
  | 'lost-zeros'
  /** Dots set between thousands: `3.316.082.010`. */
  | 'thousands'
  /** Only the sub-district's part is there: `33.16.08`. */
  | 'cut';

/** Why a row is not simply matched. */
export type Doubt =
  /** Several villages have the name. */
  | 'name-shared'
  /** Code and name mean different villages. */
  | 'code-and-name-differ'
  /** The code lost digits and more than one village fits. */
  | 'code-damaged'
  /** The code is of no village here, though the name is. */
  | 'code-elsewhere'
  /** A date stands where the code should: a spreadsheet took the code for one. */
  | 'code-is-a-date'
  /** The name is not in the sub-district that is given, but in another. */
  | 'other-kecamatan'
  /** The sub-district that is given is none of ours. */
  | 'kecamatan-unknown'
  /** No village has this name or code. */
  | 'not-found'
  /** Neither name nor code. */
  | 'nothing-written';

/** Rows that say the same of their village, which is not certain: answered once for all of them. */
export interface Question {
  /** The same for the same words, whatever file they stand in. */
  readonly id: string;
  readonly type: 'ambiguous' | 'unmatched';
  readonly doubt: Doubt;
  readonly written: WrittenVillage;
  readonly rows: readonly { readonly file: string; readonly sheet: string; readonly row: number }[];
  /** Villages that may be meant, likeliest first. */
  readonly villages: readonly Village[];
}

/** What became of every row: `matched + repaired + ambiguous + unmatched` are all of them. */
export interface MatchReport {
  readonly rows: number;
  readonly matched: number;
  readonly repaired: number;
  readonly ambiguous: number;
  readonly unmatched: number;
  readonly damages: readonly { readonly damage: Damage; readonly rows: number }[];
  /** Names that are not spelled as in the official list though they are certain, the first few: for people to see. */
  readonly spellings: readonly { readonly written: string; readonly village: string }[];
  readonly questions: readonly Question[];
  /** All villages that may be chosen. */
  readonly villages: readonly { readonly code: string; readonly name: string; readonly kecamatan: string }[];
}
