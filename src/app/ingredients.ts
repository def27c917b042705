import type { Source, Store } from '../state/store';
import type { Home } from './home';
import type { OpenRelease } from './open-release';
import type { PlanCuts } from './plan-cuts';
import type { StateChanges } from './state-changes';
import type { UrlUse } from './url-sync';

/** What a map is put together from. */
export interface Ingredients {
  readonly store: Store;
  readonly release: OpenRelease;
  readonly changes: StateChanges;
  readonly cuts: PlanCuts;
  /** Aborted when the map is taken down. */
  readonly stop: AbortSignal;
  /** The stage of a first frame that shows the first state already, or null. */
  readonly builtStage: HTMLElement | null;
}

/** What it has around it. */
export interface Surroundings {
  readonly home: Home;
  /** Is the release that the map began with the home's? */
  readonly isHomeRelease: boolean;
  readonly url: UrlUse;
  /** What the address says that is not ours. */
  readonly foreign: readonly string[];
  /** The hash that the state was read from: the page may have gone on since. */
  readonly hash: string;
  /** Start the engine at once, not when the map comes near the viewport. */
  readonly eager: boolean;
  /** Something that is shown has changed. */
  readonly onRender: () => void;
  /** What has changed has to be shown before the browser goes on. */
  readonly renderNow: () => void;
  readonly onChange: (source: Source) => void;
}
