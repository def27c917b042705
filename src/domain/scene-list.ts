import type { Localized } from './language';
import type { Scene } from './release';

/**
 * What a presenter made of a release's story: its order, words, what is hidden, and scenes of their own. Kept in the browser and
 * in a file, schema version 1. Scenes of the release that it does not name stand where the release has them.
 */
export interface SceneList {
  readonly schema: 1;
  /** Id of the release whose story it arranges. */
  readonly release: string;
  readonly scenes: readonly (ReleaseScene | OwnScene)[];
}

/** A scene of the release; null where its words are the release's. */
export interface ReleaseScene {
  readonly own: false;
  readonly id: Scene['id'];
  readonly hidden: boolean;
  readonly title: Localized | null;
  readonly text: Localized | null;
}

/** A scene that the presenter added from what the map showed. */
export interface OwnScene extends Pick<Scene, 'id' | 'hash' | 'fit' | 'figure' | 'title' | 'text'> {
  readonly own: true;
  readonly hidden: boolean;
}
