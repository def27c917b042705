import type { Filter } from './filter';
import type { Language } from './language';
import type { BoundarySetId, ProgramId, VillageCode } from './release';

export const THEMES = ['light', 'dark', 'print'] as const;
export const LAYOUTS = ['full', 'map', 'figure'] as const;
export const SHOWS = ['all', 'covered', 'gap'] as const;
/** Optional layers of the map that can be switched. */
export const LAYERS = ['labels', 'context', 'other-boundaries', 'reach'] as const;

export type Theme = (typeof THEMES)[number];
export type Layout = (typeof LAYOUTS)[number];
export type Show = (typeof SHOWS)[number];
export type Layer = (typeof LAYERS)[number];

/** Everything a person can choose and a link can carry. Plain JSON. */
export interface State extends Filter {
  /** What the list and the map dwell on; never changes the report. */
  readonly show: Show;
  /** The selected village. */
  readonly village: VillageCode | null;
  readonly boundaries: BoundarySetId;
  readonly layers: readonly Layer[];
  /** Order of the gap list. */
  readonly rank: string;
  /** The distance whose reach is asked for, km, 0 to 10; null: none. On the map where the layer `reach` is on. */
  readonly reachKm: number | null;
  readonly lang: Language;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly scene: string | null;
  readonly plan: Plan;
  /** What somebody has moved the map to, or a link or scene says; null: fitted to the scope, or to the places of the scene. */
  readonly view: View | null;
}

/** Tags that a plan adds to the record and takes from it. Both empty: there is no plan. */
export interface Plan {
  readonly add: readonly (readonly [village: VillageCode, program: ProgramId])[];
  readonly remove: readonly (readonly [village: VillageCode, program: ProgramId])[];
}

/**
 * A place on the map that means the same on every screen: `zoom` is the Web Mercator zoom (512 px tiles) at which a
 * 512 × 512 px frame shows the square that every screen keeps in view.
 */
export interface View {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the pointer and keyboard point at now. Never part of State, URL, Drawing or events. */
export interface Emphasis {
  readonly hover: VillageCode | null;
  readonly selected: VillageCode | null;
  readonly focus: VillageCode | null;
}
