import type { AppOptions } from '../app/coverage-app';
import { LANGUAGES, LAYOUTS, type Language, type Note, type State } from '../domain';
import { isUrlKey, URL_KEYS, type Known } from '../state/url-values';
import { withText } from '../state/url-hash';

/** Attributes that set a part of the state, written as in a link: whatever a link can say. A scene comes first: the others have the last word. */
export const STATE_ATTRIBUTES = ['scene' as const, ...Object.keys(URL_KEYS).filter(isUrlKey).filter((key) => key !== 'scene')];

/**
 * What one attribute that has changed sets, and nothing else: changes wait for each other, so that what another one sets meanwhile must
 * not be taken back. A removed one (null) gives way to `defaults`; one that means nothing sets nothing. A scene brings all that it sets.
 */
export function attributePatch(state: State, name: string, text: string | null, defaults: State, known: Known): { readonly patch: Partial<State>; readonly notes: readonly Note[] } {
  const attribute = STATE_ATTRIBUTES.find((one) => one === name);
  if (attribute === undefined) return { patch: {}, notes: [] };
  const key = URL_KEYS[attribute];
  if (text === null) return { patch: only(key, defaults), notes: [] };
  const { state: after, notes } = withAttributes(state, (one) => (one === attribute ? text : null), known);
  if (after === state) return { patch: {}, notes };
  return { patch: attribute === 'scene' && after.scene !== null ? sceneParts(state, after) : only(key, after), notes };
}

/** A scene leaves the reader's choices alone, unless it sets them itself. */
function sceneParts(before: State, { lang, theme, boundaries, layout, ...set }: State): Partial<State> {
  return {
    ...set,
    ...(lang === before.lang ? {} : { lang }),
    ...(theme === before.theme ? {} : { theme }),
    ...(boundaries === before.boundaries ? {} : { boundaries }),
    ...(layout === before.layout ? {} : { layout }),
  };
}

function only<K extends keyof State>(key: K, state: State): Partial<State> {
  const part: { -readonly [Key in keyof State]?: State[Key] } = {};
  part[key] = state[key];
  return part;
}

/** The base state with what the attributes say; values that mean nothing are dropped with a note. */
function withAttributes(base: State, read: (name: string) => string | null, known: Known): { readonly state: State; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const state = STATE_ATTRIBUTES.reduce((before, key) => {
    const text = read(key);
    return text === null ? before : withText(before, key, text, known, (value) => notes.push({ id: 'bad-state-value', params: { key, value } }));
  }, base);
  return { state, notes };
}

/** What attributes say that is read once, when the element starts. `site`: where the map is at home; `base`: against which addresses are read. */
export function startOptions(read: (name: string) => string | null, site: string, base: string): Pick<AppOptions, 'src' | 'isHomeRelease' | 'lang' | 'layout' | 'hash' | 'eager' | 'patch'> {
  const homeRelease = `${site}data/blora/manifest.json`;
  const src = read('src') ?? homeRelease;
  const hash = read('hash');
  return {
    src,
    isHomeRelease: new URL(src, base).href === new URL(homeRelease, base).href,
    lang: languageOf(read('lang')),
    layout: LAYOUTS.find((layout) => layout === read('layout')) ?? 'full',
    hash: hash === null ? 'none' : hash === 'read' ? 'read' : 'write',
    eager: read('loading') === 'eager',
    patch: (state, release) => withAttributes(state, read, release),
  };
}

export function languageOf(text: string | null): Language {
  return LANGUAGES.find((lang) => lang === text) ?? LANGUAGES[0];
}

/** The language to speak before there is a state: what the address says, where it is read, or else the attribute. */
export function languageAsked(read: (name: string) => string | null, hash: string): Language {
  const said = read('hash') === null ? undefined : /[#&]lang=(\w+)/.exec(hash)?.[1];
  return LANGUAGES.find((lang) => lang === said) ?? languageOf(read('lang'));
}
