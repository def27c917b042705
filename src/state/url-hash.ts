import type { Note, Scene, State } from '../domain';
import { initialState } from './initial-state';
import { CODECS, isUrlKey, URL_KEYS, type Known, type UrlKey } from './url-values';

export interface ParsedHash {
  readonly state: State;
  readonly notes: readonly Note[];
  /** Keys that are not ours, as they were written: kept when the hash is written again. */
  readonly foreign: readonly string[];
}

/**
 * State of a link. What the hash does not say is as in its scene, or else as in `base`; a value that means nothing here is
 * dropped with a note, as is all but the last of what is said twice. Any order, with or without `#`; percent-encoded values are understood.
 */
export function parseHash(hash: string, base: State, known: Known): ParsedHash {
  let state = base;
  const notes: Note[] = [];
  const foreign: string[] = [];
  const taken = new Map<UrlKey, string>();
  const parts = hash.replace(/^#/, '').split('&').filter((part) => part !== '').map(splitPart);
  // A scene sets many values: those that the link names beside it have the last word, wherever they stand.
  for (const { part, key, text } of [...parts.filter(isScene), ...parts.filter((one) => !isScene(one))]) {
    if (!isUrlKey(key)) {
      foreign.push(part);
      continue;
    }
    const drop = (value: string) => notes.push({ id: 'bad-state-value', params: { key, value } });
    const before = state;
    state = withText(state, key, text, known, drop);
    if (state === before) continue;
    const earlier = taken.get(key);
    if (earlier !== undefined && earlier !== text) notes.push({ id: 'repeated-state-key', params: { key, value: earlier } });
    taken.set(key, text);
  }
  return { state, notes, foreign };
}

/** The state with one value set from text; a bad one goes to `dropped` and changes nothing. A scene brings all that it sets. */
export function withText(state: State, key: UrlKey, text: string, known: Known, dropped: (value: string) => void): State {
  const after = withKey(state, URL_KEYS[key], text, known, dropped);
  // Of a scene that is not known nothing was set: the one that is shown must not be shown again.
  const scene = key === 'scene' && after !== state ? known.story.find(({ id }) => id === after.scene) : undefined;
  return scene ? sceneState(state, scene, known) : after;
}

/**
 * The state that a scene shows: what it does not set is as on a map that nobody has touched, but for language, theme, layout and
 * boundaries, which are the reader's choice and stay. `scene` is set for the release's own scenes, which every reader has.
 */
export function sceneState({ lang, theme, layout, boundaries }: State, scene: Pick<Scene, 'id' | 'hash'>, known: Known): State {
  const plain = { ...initialState(known, { lang, layout }), theme, boundaries };
  // What a scene cannot say, `data:check` finds: a reader can do nothing about it.
  const dropped = (): void => undefined;
  const set = scene.hash.replace(/^#/, '').split('&').map(splitPart).reduce((state, { key, text }) => (isUrlKey(key) && key !== 'scene' ? withKey(state, URL_KEYS[key], text, known, dropped) : state), plain);
  return { ...set, layout, scene: known.story.some(({ id }) => id === scene.id) ? scene.id : null };
}

function withKey<K extends keyof State>(state: State, key: K, text: string, known: Known, dropped: (value: string) => void): State {
  const value = CODECS[key].parse(text.trim(), known, dropped);
  if (value === undefined) {
    dropped(text);
    return state;
  }
  return { ...state, [key]: value };
}

/**
 * The hash that `parseHash` reads back: what differs from the scene, or else from `base`, then the foreign parts. Empty when
 * nothing does.
 */
export function formatHash(state: State, base: State, known: Known, foreign: readonly string[] = []): string {
  const origin = originOf(state, base, known);
  const parts = [...differences(state, origin).map(([name, text]) => `${name}=${encode(text)}`), ...foreign];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What attributes of the element say to show a state, by name: what differs from its scene, or else from `base`. */
export function stateTexts(state: State, base: State, known: Known): Readonly<Record<string, string>> {
  return Object.fromEntries(differences(state, originOf(state, base, known)));
}

function differences(state: State, origin: State): readonly (readonly [name: string, text: string])[] {
  return Object.entries(URL_KEYS).flatMap(([name, key]) => {
    const text = format(state, key);
    return text === format(origin, key) ? [] : [[name, text] as const];
  });
}

/** The state that needs no word in a link: the scene's where there is one that `base` does not show. */
function originOf(state: State, base: State, known: Known): State {
  const scene = state.scene === base.scene ? undefined : known.story.find(({ id }) => id === state.scene);
  return scene ? { ...sceneState(base, scene, known), scene: base.scene } : base;
}

function format<K extends keyof State>(state: State, key: K): string {
  return CODECS[key].format(state[key]);
}

/** One part of a hash: its text as written, its key, and its value decoded. */
interface HashPart {
  readonly part: string;
  readonly key: string;
  readonly text: string;
}

function splitPart(part: string): HashPart {
  const split = part.indexOf('=');
  return split < 0 ? { part, key: part, text: '' } : { part, key: part.slice(0, split), text: decode(part.slice(split + 1)) };
}

function isScene({ key }: HashPart): boolean {
  return key === 'scene';
}

/** Links stay readable: only what would break one is encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|2F|3A|21)/gi, (code) => decodeURIComponent(code));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
