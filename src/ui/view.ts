import type { CoverageReport, Emphasis, Note, Release, State, VillageCode } from '../domain';
import type { LegendRow } from '../drawing/legend';
import type { SearchHit, VillageDetail, VillageRow } from '../state/rows';
import type { List, Panel, SortKey, Surface } from '../state/surface';
import type { Layer, Show, Theme } from '../domain';
import type { Formats } from '../i18n/formats';
import type { Messages } from '../i18n/messages';

/** All that the interface shows, derived from the store: templates are pure functions of it. */
export interface View {
  readonly release: Release;
  readonly state: State;
  /** Of the record. */
  readonly report: CoverageReport;
  /** Of the record with the plan applied; null without a plan. */
  readonly planReport: CoverageReport | null;
  readonly legend: readonly LegendRow[];
  /** In the order of the table: made when a table is shown. */
  readonly rows: () => readonly VillageRow[];
  readonly rowOf: (code: VillageCode) => VillageRow | null;
  /** The selected village, or null. */
  readonly detail: VillageDetail | null;
  readonly emphasis: Emphasis;
  readonly surface: Surface;
  readonly notes: readonly Note[];
  readonly t: Messages;
  readonly f: Formats;
  /** Boundary set → sub-district → km², all villages counted: for the comparison with published areas. */
  readonly kecamatanAreas: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Today as an ISO 8601 date, for the foot of a print; left out where it is not known, as in HTML made at build. */
  readonly today?: string;
  /** A failed part that leaves the map standing; null when all is well. */
  readonly failure: Error | null;
  /** Does what was chosen wait for a file that is on its way? */
  readonly waiting: boolean;
  /** Is the page laid out for paper? Then its legend is a list, not a filter. */
  readonly printing: boolean;
  /** Is the map where it first stood? */
  readonly fitted: boolean;
  /** Address of what is shown that others can open, or null, as of data of one's own. Made when it is asked for. */
  readonly publicLink: () => string | null;
  /** Has each language a page of its own? The map in one file has not: there a link says the language. */
  readonly languagePages: boolean;
  /** True in HTML made at build: controls that need JavaScript are left out or disabled. */
  readonly still: boolean;
}

/** What a user can do. Templates call these and nothing else. */
export interface Actions {
  /** First click shows only this programme, the next adds, a click on a chosen one takes it away. */
  toggleProgram(id: string): void;
  allPrograms(): void;
  setMatch(match: 'any' | 'all'): void;
  toggleKecamatan(code: string): void;
  setShow(show: Show): void;
  select(code: VillageCode | null): void;
  hover(code: VillageCode | null): void;
  setBoundaries(id: string): void;
  toggleLayer(layer: Layer): void;
  setTheme(theme: Theme): void;
  setLanguage(lang: 'id' | 'en'): void;
  sortBy(key: SortKey): void;
  /** A list shows as many rows more as at first. */
  listMore(list: List): void;
  open(panel: Panel): void;
  setSheet(sheet: Surface['sheet']): void;
  /** Shows the story's scenes over the whole screen. */
  present(): void;
  /** Applies a scene of the story. */
  showScene(id: string): void;
  zoom(by: 1 | -1): void;
  fit(): void;
  search(query: string): readonly SearchHit[];
  print(): void;
  /** Takes the notice of a failure away. */
  dismissFailure(): void;
}
