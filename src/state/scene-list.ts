import type { Localized, OwnScene, ReleaseScene, Scene, SceneList, State } from '../domain';
import { initialState } from './initial-state';
import { fitsPlaces } from './scenes';
import { formatHash } from './url-hash';
import type { Known } from './url-values';

/** A scene in the presenter's order. */
export interface ArrangedScene {
  readonly scene: Scene;
  /** Added by the presenter, not the release's. */
  readonly own: boolean;
  readonly hidden: boolean;
}

export type Arrangement = readonly ArrangedScene[];

/** Words of a scene as a presenter writes them. */
export interface SceneWords {
  readonly title: Localized;
  readonly text: Localized;
}

/** The story as the release tells it. */
export function plainArrangement(story: readonly Scene[]): Arrangement {
  return story.map((scene) => ({ scene, own: false, hidden: false }));
}

/**
 * The story as a list arranges it. A scene of the release that the list does not name (a newer release has more) stands behind
 * the one that the release has before it; one that the release no longer has is left out.
 */
export function arranged(story: readonly Scene[], list: Pick<SceneList, 'scenes'>): Arrangement {
  const named = list.scenes.flatMap((entry): Arrangement => {
    if (entry.own) return [{ scene: ownScene(entry), own: true, hidden: entry.hidden }];
    const scene = story.find(({ id }) => id === entry.id);
    return scene ? [{ scene: { ...scene, title: entry.title ?? scene.title, text: entry.text ?? scene.text }, own: false, hidden: entry.hidden }] : [];
  });
  return story.reduce<Arrangement>((soFar, scene, index) => {
    if (soFar.some((one) => one.scene.id === scene.id)) return soFar;
    const before = story[index - 1]?.id;
    const at = soFar.findIndex((one) => one.scene.id === before) + 1;
    return [...soFar.slice(0, at), { scene, own: false, hidden: false }, ...soFar.slice(at)];
  }, named);
}

/** The list that `arranged` reads back. Words that are the release's are not kept: a correction there reaches every list. */
export function listOf(release: string, story: readonly Scene[], scenes: Arrangement): SceneList {
  return {
    schema: 1,
    release,
    scenes: scenes.map(({ scene, own, hidden }): ReleaseScene | OwnScene => {
      const { id, hash, fit, figure, title, text } = scene;
      if (own) return { own, id, hidden, hash, fit, figure, title, text };
      const published = story.find((one) => one.id === id);
      return { own, id, hidden, title: changed(title, published?.title), text: changed(text, published?.text) };
    }),
  };
}

/** Is it the release's own story, as it is told there? */
export function isPlain(story: readonly Scene[], scenes: Arrangement): boolean {
  return JSON.stringify(scenes) === JSON.stringify(plainArrangement(story));
}

/** The scene moved to another place of the list; places are counted from 0 and kept within it. */
export function movedTo(scenes: Arrangement, id: string, place: number): Arrangement {
  const moving = scenes.find(({ scene }) => scene.id === id);
  if (!moving) return scenes;
  const others = scenes.filter((one) => one !== moving);
  const at = Math.max(0, Math.min(others.length, place));
  return [...others.slice(0, at), moving, ...others.slice(at)];
}

export function withHidden(scenes: Arrangement, id: string, hidden: boolean): Arrangement {
  return scenes.map((one) => (one.scene.id === id ? { ...one, hidden } : one));
}

export function withWords(scenes: Arrangement, id: string, words: SceneWords): Arrangement {
  return scenes.map((one) => (one.scene.id === id ? { ...one, scene: { ...one.scene, ...words } } : one));
}

/** Only the presenter's own scenes can be taken away; the release's are hidden. */
export function withoutScene(scenes: Arrangement, id: string): Arrangement {
  return scenes.filter((one) => !one.own || one.scene.id !== id);
}

/** A scene of what the map shows now, behind the scene `after`, or at the end. */
export function withAdded(scenes: Arrangement, added: Scene, after: string | null): Arrangement {
  const at = scenes.findIndex(({ scene }) => scene.id === after);
  const place = at < 0 ? scenes.length : at + 1;
  return [...scenes.slice(0, place), { scene: added, own: true, hidden: false }, ...scenes.slice(place)];
}

/** The scene of a state: what a reader chose, with the places or the view that the camera shows. */
export function sceneOf(state: State, words: SceneWords, known: Known, scenes: Arrangement): Scene {
  const plain = { ...initialState(known, { lang: state.lang, layout: state.layout }), theme: state.theme };
  return {
    id: nextId(scenes),
    hash: formatHash({ ...state, scene: null }, plain, known).slice(1),
    fit: fitsPlaces(state, known) ? 'places' : 'scope',
    figure: state.show === 'gap' ? 'not-named' : 'named',
    event: null,
    ...words,
  };
}

function nextId(scenes: Arrangement): string {
  const numbers = scenes.map(({ scene }) => Number(/^own-(\d+)$/.exec(scene.id)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}

function ownScene({ id, hash, fit, figure, title, text }: OwnScene): Scene {
  return { id, hash, fit, figure, event: null, title, text };
}

function changed(words: Localized, published: Localized | undefined): Localized | null {
  return JSON.stringify(words) === JSON.stringify(published) ? null : words;
}
