import type { ReadonlySignal } from '@preact/signals-core';
import type { TemplateResult } from 'lit';
import type { ReadFile } from '../data';
import type { BoundarySetId, NoteParams, State, VillageCode } from '../domain';
import type { Drawing } from '../drawing/drawing';
import type { OpenStorage } from '../lib/browser-store';
import type { Shapes } from '../drawing/shapes';
import type { Source, Store } from '../state/store';
import type { Actions, View } from '../ui/view';
import type { MapStage } from './map-stage';
import type { NearestWatch } from './nearest-watch';
import type { ReachAnswer } from './reach-watch';
import type { ReadyRelease } from './ready-release';

/** A part of the product that loads when it is first used. What it shows is followed: signals that it reads show it again. */
export interface Feature {
  /** Body of the panel of the same name. */
  readonly panel?: (view: View) => TemplateResult;
  /** What it adds to the card of the selected village, or null. */
  readonly card?: (view: View) => TemplateResult | null;
  /** What it lays on the map, or null. */
  readonly onMap?: (view: View) => TemplateResult | null;
  /** A village was clicked on the map: true when the feature has a use for that, so that nothing is selected. */
  readonly takesClick?: (village: VillageCode) => boolean;
  /** Escape: gives up what lies on top of everything it shows; false when there is nothing. */
  readonly escape?: () => boolean;
  /** What lies over the whole element as long as the feature wants it, or null. */
  readonly overlay?: (view: View) => TemplateResult | null;
  /** Called when a button asks for the feature, beside its panel. */
  readonly begin?: () => void;
  /** The page around asks for a scene: true when the feature shows it its own way. */
  readonly goToScene?: (id: string) => boolean;
  /** Takes files that a person dropped, or that the page around hands over. */
  readonly openFiles?: (files: readonly File[], options: OpenOptions) => Promise<ImportOutcome>;
  /** Files are dragged over the element, or no longer are. */
  readonly showDropping?: (isOver: boolean) => void;
  readonly destroy?: () => void;
}

/** What to do where rows are in doubt: nothing without being told, or go on with those that matched. */
export interface OpenOptions {
  readonly accept: 'certain' | 'matched';
  /** Steps are shown, and a person decides. */
  readonly guided: boolean;
}

/** What came of files that were opened; `villages` and `activities` are those of the release that they make. `text`: the note as a sentence in the map's language. */
export interface ImportOutcome {
  readonly villages: number;
  readonly activities: number;
  readonly matched: number;
  readonly repaired: number;
  readonly ambiguous: number;
  readonly unmatched: number;
  readonly notes: readonly { readonly id: string; readonly params: NoteParams; readonly text: string }[];
  readonly accepted: boolean;
}

/** What a feature may use of the running map. */
export interface FeatureHost {
  readonly store: Store;
  readonly actions: Actions;
  readonly stage: MapStage;
  /** Files of the release. */
  readonly read: ReadFile;
  /** Aborted when the map is taken down. */
  readonly signal: AbortSignal;
  /** Loads what the change needs, then applies it. Resolves with what kept it from being applied, or null. */
  readonly apply: (patch: Partial<State>, source: Source) => Promise<Error | null>;
  /** What the templates show now. */
  readonly view: () => View;
  /** What the map shows now; null until there are shapes. */
  readonly drawing: () => Drawing | null;
  /** Which part of the scope is within the state's distance; null while none is chosen or worked out. */
  readonly reach: ReadonlySignal<ReachAnswer | null>;
  /** Distances to the nearest named village, where they are worked out for the list of gaps and the card. */
  readonly nearest: NearestWatch;
  /** Loads a boundary set's shapes when they are not there yet. */
  readonly shapes: (boundaries: BoundarySetId) => Promise<Shapes>;
  /** Address of the folder in which the map is published. */
  readonly site: string;
  /** Where a person's own scenes and plans are kept. */
  readonly storage: OpenStorage;
  /** Text of the map as one file, as it was built. Rejects with AppError 'single-missing'. */
  readonly wholeFile: (signal: AbortSignal) => Promise<string>;
  /** Is the open release another than the one that such a file carries? */
  readonly isOwnRelease: () => boolean;
  /** May the page's address and history be written? Not in somebody else's page. */
  readonly writesAddress: boolean;
  /** Is a file of the reader's own open, to which no link leads? */
  readonly holdsOwnData: () => boolean;
  /** Address that shows what is shown now, or what a link's `hash` says. */
  readonly link: (hash?: string) => string;
  /** The same for a file that goes to others, or an address that shows another state; null where nobody else can open it: a file on a disk, a release of the reader's own. */
  readonly publicLink: (shows?: string | State) => string | null;
  /** Says what failed; what is shown stays. */
  readonly fail: (error: unknown) => void;
  /** Puts another release in the place of the open one; resolves with what takes that back. */
  readonly replaceRelease: (next: ReadyRelease) => Promise<() => Promise<void>>;
  /** Where the map's interface stands; null before it is shown. */
  readonly root: () => ShadowRoot | null;
  /** Adds a style sheet to that place until the map is taken down; the same text once. */
  readonly adopt: (css: string) => void;
}

export interface FeatureModule {
  readonly create: (host: FeatureHost) => Feature;
}
