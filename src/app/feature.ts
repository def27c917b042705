import type { TemplateResult } from 'lit';
import type { ReadFile } from '../data';
import type { BoundarySetId, State } from '../domain';
import type { Drawing } from '../drawing/drawing';
import type { Shapes } from '../drawing/shapes';
import type { Source, Store } from '../state/store';
import type { Actions, View } from '../ui/view';
import type { MapStage } from './map-stage';

/** A part of the product that loads when it is first used. What it shows is followed: signals that it reads show it again. */
export interface Feature {
  /** Body of the panel of the same name. */
  readonly panel?: (view: View) => TemplateResult;
  /** What lies over the whole element as long as the feature wants it, or null. */
  readonly overlay?: (view: View) => TemplateResult | null;
  /** Called when a button asks for the feature, beside its panel. */
  readonly begin?: () => void;
  readonly destroy?: () => void;
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
  /** Loads a boundary set's shapes when they are not there yet. */
  readonly shapes: (boundaries: BoundarySetId) => Promise<Shapes>;
  /** Where the map's interface stands; null before it is shown. */
  readonly root: () => ShadowRoot | null;
  /** Adds a style sheet to that place until the map is taken down; the same text once. */
  readonly adopt: (css: string) => void;
}

export interface FeatureModule {
  readonly create: (host: FeatureHost) => Feature;
}
