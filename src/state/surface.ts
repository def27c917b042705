import type { Scene } from '../domain';

/** What is open beside the map. Not part of State: a link never carries it. */
export interface Surface {
  readonly panel: Panel;
  readonly sort: Sort;
  /** How many rows lists show: tables and lists of villages, and the sub-districts to filter by. */
  readonly listed: Readonly<Record<List, number>>;
  /** How far the sheet of the phone layout is drawn up. */
  readonly sheet: 'peek' | 'open';
  /** The scene that fills the screen; null: nothing is being presented. */
  readonly presented: Scene | null;
}

export type List = 'villages' | 'kecamatan';

export type Panel = 'none' | 'table' | 'plan' | 'story' | 'data' | 'about' | 'layers' | 'share' | 'download';

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export type SortKey = 'name' | 'kecamatan' | 'programs' | 'area' | 'code';

/** As many rows as a page makes without a pause; more come when they are asked for. */
export const LISTED_AT_ONCE: Readonly<Record<List, number>> = { villages: 300, kecamatan: 40 };

export const CLOSED: Surface = { panel: 'none', listed: LISTED_AT_ONCE, sort: { key: 'programs', descending: true }, sheet: 'peek', presented: null };
