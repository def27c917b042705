import type { Note, State } from '../domain';
import { isUrlKey, URL_KEYS, type Known } from '../state/url-values';
import { withText } from '../state/url-hash';

/** Attributes that set a part of the state, written as in a link: whatever a link can say. A scene comes first: the others have the last word. */
export const STATE_ATTRIBUTES = ['scene' as const, ...Object.keys(URL_KEYS).filter(isUrlKey).filter((key) => key !== 'scene')];

/** The state after one attribute has changed; a removed one (null) gives way to `defaults`. */
export function withAttribute(state: State, name: string, text: string | null, defaults: State, known: Known): { readonly state: State; readonly notes: readonly Note[] } {
  if (text !== null) return withAttributes(state, (key) => (key === name ? text : null), known);
  const key = STATE_ATTRIBUTES.find((one) => one === name);
  return { state: key ? { ...state, [URL_KEYS[key]]: defaults[URL_KEYS[key]] } : state, notes: [] };
}

/** The base state with what the attributes say; values that mean nothing are dropped with a note. */
export function withAttributes(base: State, read: (name: string) => string | null, known: Known): { readonly state: State; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const state = STATE_ATTRIBUTES.reduce((before, key) => {
    const text = read(key);
    return text === null ? before : withText(before, key, text, known, (value) => notes.push({ id: 'bad-state-value', params: { key, value } }));
  }, base);
  return { state, notes };
}
