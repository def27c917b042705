import type { SceneWords } from '../../state/scene-list';
import type { PlayedScene } from '../../state/scenes';

/** A scene of the list, with the figures that its text holds. */
export interface ListedScene extends PlayedScene {
  readonly own: boolean;
  readonly hidden: boolean;
}

export interface SceneListModel {
  readonly scenes: readonly ListedScene[];
  /** Id of the scene that the map shows now, or null. */
  readonly current: string | null;
  readonly arranging: boolean;
  /** What is being written: a scene's id, `new`, or null. */
  readonly writing: string | null;
  readonly said: { readonly text: string; readonly alert: boolean; readonly undo: boolean } | null;
  /** Nothing to take back: the scenes are the release's. */
  readonly plain: boolean;
}

export interface SceneListActions {
  readonly present: () => void;
  readonly arrange: (on: boolean) => void;
  readonly show: (id: string) => void;
  readonly copyLink: (id: string) => void;
  readonly move: (id: string, by: 1 | -1) => void;
  readonly hide: (id: string, hidden: boolean) => void;
  readonly remove: (id: string) => void;
  readonly write: (what: string | null) => void;
  readonly keep: (words: SceneWords) => void;
  readonly save: () => void;
  readonly open: (file: File) => void;
  readonly reset: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}
