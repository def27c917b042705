import type { Note, State } from '../domain';
import { CODECS, URL_KEYS, type Known, type UrlKey } from './url-values';

export interface ParsedHash {
  readonly state: State;
  readonly notes: readonly Note[];
  /** Keys that are not ours, as they were written: kept when the hash is written again. */
  readonly foreign: readonly string[];
}

/**
 * State of a link. What the hash does not say is as in `base`; a value that means nothing here is dropped with a note.
 * Any order, with or without `#`; percent-encoded values are understood.
 */
export function parseHash(hash: string, base: State, known: Known): ParsedHash {
  let state = base;
  const notes: Note[] = [];
  const foreign: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const split = part.indexOf('=');
    const key = split < 0 ? part : part.slice(0, split);
    if (!isUrlKey(key)) {
      foreign.push(part);
      continue;
    }
    const text = split < 0 ? '' : decode(part.slice(split + 1));
    const drop = (value: string) => notes.push({ id: 'bad-state-value', params: { key, value } });
    state = withText(state, key, text, known, drop);
  }
  return { state, notes, foreign };
}

/** The state with one value set from text; a bad one goes to `dropped` and changes nothing. */
export function withText(state: State, key: UrlKey, text: string, known: Known, dropped: (value: string) => void): State {
  return withKey(state, URL_KEYS[key], text, known, dropped);
}

function withKey<K extends keyof State>(state: State, key: K, text: string, known: Known, dropped: (value: string) => void): State {
  const value = CODECS[key].parse(text.trim(), known, dropped);
  if (value === undefined) {
    dropped(text);
    return state;
  }
  return { ...state, [key]: value };
}

/** The hash that `parseHash` reads back: what differs from `base`, then the foreign parts. Empty when nothing does. */
export function formatHash(state: State, base: State, foreign: readonly string[] = []): string {
  const own = Object.entries(URL_KEYS).flatMap(([name, key]) => {
    const text = format(state, key);
    return text === format(base, key) ? [] : [`${name}=${encode(text)}`];
  });
  const parts = [...own, ...foreign];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

function format<K extends keyof State>(state: State, key: K): string {
  return CODECS[key].format(state[key]);
}

function isUrlKey(key: string): key is UrlKey {
  return Object.hasOwn(URL_KEYS, key);
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
