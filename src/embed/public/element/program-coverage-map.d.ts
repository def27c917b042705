/** `<program-coverage-map>`: where programmes work, how much they reach, and where next. See docs/embedding.md. */

/** Everything a person can choose and a link can carry. Plain JSON. */
export interface State {
  /** Programme ids; empty: all. */
  readonly programs: readonly string[];
  /** A village is covered when it has any / all of the programmes chosen. */
  readonly match: 'any' | 'all';
  /** Codes of sub-districts; empty: all. */
  readonly kecamatan: readonly string[];
  /** What the map dwells on; never changes the report. */
  readonly show: 'all' | 'covered' | 'gap';
  /** Code of the selected village. */
  readonly village: string | null;
  /** Id of the boundary set. */
  readonly boundaries: string;
  /** Optional layers that are on. */
  readonly layers: readonly string[];
  /** Order of the gap list. */
  readonly rank: string;
  /** The distance whose reach is asked for, km, 0 to 10; null: none. On the map where `layers` has `reach`. */
  readonly reachKm: number | null;
  readonly lang: 'id' | 'en';
  readonly theme: 'light' | 'dark' | 'print';
  readonly layout: 'full' | 'map' | 'figure';
  readonly scene: string | null;
  readonly plan: { readonly add: readonly (readonly [village: string, program: string])[]; readonly remove: readonly (readonly [village: string, program: string])[] };
  /** null: fitted to the scope. */
  readonly view: { readonly lng: number; readonly lat: number; readonly zoom: number } | null;
}

/** Boundary set id → share (0–1); null when the denominator is 0. */
export type BySet = Readonly<Record<string, number | null>>;

export interface Extent {
  readonly villages: number;
  /** km² on the WGS 84 ellipsoid. */
  readonly areaKm2: number;
}

export interface Shares {
  readonly villageShare: number | null;
  readonly areaShare: number | null;
  readonly areaShareBySet: BySet;
}

/** Coverage of a scope by a filter. */
export interface CoverageReport {
  readonly boundaries: string;
  readonly filter: { readonly programs: readonly string[]; readonly match: 'any' | 'all'; readonly kecamatan: readonly string[] };
  readonly scope: Extent;
  readonly covered: Extent &
    Shares & {
      readonly codes: readonly string[];
      /** Covered only by an inferred match. */
      readonly inferredCodes: readonly string[];
      /** The same without those. */
      readonly stated: Extent & { readonly areaShare: number | null; readonly areaShareBySet: BySet };
    };
  readonly overlap: Extent & { readonly codes: readonly string[] };
  readonly gap: Extent & { readonly codes: readonly string[] };
  readonly groups: readonly { readonly codes: readonly string[]; readonly areaKm2: number }[];
  readonly programs: readonly (Extent & Shares & { readonly id: string; readonly codes: readonly string[] })[];
  readonly kecamatan: readonly (Shares & {
    readonly code: string;
    readonly name: string;
    readonly villages: number;
    readonly covered: number;
    readonly areaKm2: number;
    readonly coveredKm2: number;
  })[];
  /** What a plan adds to the record and takes from it; null when every figure rests on the record alone. */
  readonly plan: State['plan'] | null;
  /** `text` is a sentence in the map's language. */
  readonly notes: readonly { readonly id: string; readonly params: Readonly<Record<string, string | number>>; readonly text: string }[];
}

/** Who changed something: a person at the map, the page around it, the story, the address; or newer data did. */
export type Source = 'user' | 'host' | 'story' | 'url' | 'data';

/** `html`: the map itself as one file, which opens without a network and shows what is shown now. */
export type ExportKind = 'png' | 'svg' | 'pdf' | 'pptx' | 'csv' | 'geojson' | 'xlsx' | 'html';

/** Everything has a usual value. */
export interface ExportOptions {
  /** Of a PNG: 2560 × 1440 px, or 3840 × 2160 px. */
  readonly size?: '2x' | '4k';
  /** Of a PDF. */
  readonly paper?: 'a4' | 'a3';
  /** A page about this village instead of the whole map. */
  readonly village?: string | null;
  /** Slides of every scene of the story instead of the view. */
  readonly scenes?: boolean;
  /** A row of HXL hashtags under the heads of a CSV. */
  readonly hxl?: boolean;
  /** What a CSV lists, and what a workbook begins with: the table's villages, or those not named in the planner's order. */
  readonly list?: 'villages' | 'gaps';
  /** Stops the making: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What to do where rows are in doubt: accept nothing (as when left out), or go on with those that matched. */
export interface OpenFilesOptions {
  readonly accept?: 'certain' | 'matched';
}

/** What came of files that were opened. */
export interface ImportReport {
  /** Of the release that the files make. */
  readonly villages: number;
  /** Of the release that the files make. */
  readonly activities: number;
  /** Rows that name one village as it is written. */
  readonly matched: number;
  /** Rows whose damaged code was restored. */
  readonly repaired: number;
  /** Rows that may mean several villages. */
  readonly ambiguous: number;
  /** Rows that no village fits. */
  readonly unmatched: number;
  /** `text` is a sentence in the map's language; also of why a file could not be opened. */
  readonly notes: readonly { readonly id: string; readonly params: Readonly<Record<string, string | number>>; readonly text: string }[];
  /** Does the map show the files now? */
  readonly accepted: boolean;
}

export class ProgramCoverageMap extends HTMLElement {
  /** Resolves when villages are painted and the report is computed; rejects when the release cannot be shown, or the element is taken away before. */
  whenReady(): Promise<void>;
  /** Resolves when the engine has drawn everything, or the drawn map stands in for it; of a paused map not before `resume()`. */
  whenInteractive(): Promise<void>;
  /** Throws before `whenReady()`. */
  readonly state: State;
  /** Throws before `whenReady()`. */
  readonly report: CoverageReport;
  /** The same with the plan applied; null without a plan. */
  readonly planReport: CoverageReport | null;
  /**
   * Opens files of one's own, in this browser only, as dropping and accepting them does. With anything ambiguous it accepts nothing,
   * unless told `{ accept: 'matched' }`: then rows in doubt are left out. What went wrong stands in the notes; no file makes it reject.
   */
  openFiles(files: readonly File[], options?: OpenFilesOptions): Promise<ImportReport>;
  /** Makes a file of what the map shows; nothing on the screen changes. Rejects with an error whose `id` is `bad-option` for an option, or a value of one, that there is not. */
  exportAs(kind: ExportKind, options?: ExportOptions): Promise<Blob>;
  /** Resolves when state, report and picture are applied. */
  setState(patch: Partial<State>): Promise<void>;
  /** Shows what a link says (`program=umkm&kecamatan=33.16.07`); what it does not say is as the attributes say. */
  showLink(hash: string): Promise<void>;
  /** Shows a scene of the release's story; false when it has none of this name. */
  showScene(id: string): Promise<boolean>;
  /** Stops drawing while nobody sees the map. */
  pause(): void;
  /** Shows what was missed since `pause()`. */
  resume(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'program-coverage-map': ProgramCoverageMap;
  }
  interface HTMLElementEventMap {
    'coverage-ready': CustomEvent<null>;
    'coverage-change': CustomEvent<{ readonly state: State; readonly report: CoverageReport; readonly planReport: CoverageReport | null; readonly source: Source }>;
    'coverage-error': CustomEvent<{ readonly id: string; readonly text: string }>;
  }
}
