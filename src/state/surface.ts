/** What is open beside the map. Not part of State: a link never carries it. */
export interface Surface {
  readonly panel: Panel;
  readonly sort: Sort;
  /** How far the sheet of the phone layout is drawn up. */
  readonly sheet: 'peek' | 'open';
}

export type Panel = 'none' | 'table' | 'story' | 'about' | 'layers';

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export type SortKey = 'name' | 'kecamatan' | 'programs' | 'area' | 'code';

export const CLOSED: Surface = { panel: 'none', sort: { key: 'programs', descending: true }, sheet: 'peek' };
