import type { Kecamatan, KecamatanCode, Match, Village } from '../domain';
import { normaliseName, readName } from './normalise-name';

/**
 * What a written name means. `exact` is the official name after normalisation, `alias` another spelling that the release
 * lists, `inferred-alias` one of which the release says that it is a conclusion. Never a guess: `none` stays none.
 */
export type NameMatch =
  | { readonly type: 'exact' | 'alias' | 'inferred-alias'; readonly village: Village }
  | { readonly type: 'ambiguous'; readonly villages: readonly Village[] }
  | { readonly type: 'none' };

/** What is known of a name beside its letters; null or left out: not known. */
export interface NameHint {
  readonly kecamatan?: KecamatanCode | null;
  readonly kind?: Village['kind'] | null;
}

/**
 * Finds the village that a written name means: official names first, then aliases, then inferred aliases. A prefix
 * ("Desa", "Kel.") is understood. Within the sub-district when the hint gives one; where several villages share a name, the
 * kind decides if it can. A kind that contradicts the only village of that name does not undo the match: see `matchOf`.
 */
export function matchName(text: string, villages: readonly Village[], hint: NameHint = {}): NameMatch {
  return nameMatcher(villages)(text, hint);
}

/** `matchName` for many names: the villages' own are normalised once. */
export function nameMatcher(villages: readonly Village[]): (text: string, hint?: NameHint) => NameMatch {
  const stages = STAGES.map(([type, namesOf]) => [type, byKey(villages, namesOf)] as const);
  return (text, hint = {}) => {
    const { key, whole, kind } = readName(text);
    if (key === '') return { type: 'none' };
    // What follows "Kec." is a sub-district's name; only a village whose own name begins so can be meant.
    const keys = kind === 'kecamatan' ? [whole] : [key, whole];
    for (const [type, named] of stages) {
      // "Desa Baru" is the village Baru, or one whose name begins with the word: where there are both, both may be meant.
      const near = (one: string) => (named.get(one) ?? []).filter((village) => !hint.kecamatan || village.kecamatan === hint.kecamatan);
      const found = [...new Set(keys.flatMap(near))];
      const ofKind = found.filter((village) => village.kind === (kind ?? hint.kind));
      const [village, ...others] = ofKind.length === 1 && near(key).length === found.length ? ofKind : found;
      if (!village) continue;
      return others.length === 0 ? { type, village } : { type: 'ambiguous', villages: found };
    }
    return { type: 'none' };
  };
}

function byKey(villages: readonly Village[], namesOf: (village: Village) => readonly string[]): ReadonlyMap<string, readonly Village[]> {
  const named = new Map<string, Village[]>();
  for (const village of villages) {
    for (const key of new Set(namesOf(village).map(normaliseName))) {
      const before = named.get(key);
      if (before) before.push(village);
      else named.set(key, [village]);
    }
  }
  return named;
}

const STAGES: readonly (readonly ['exact' | 'alias' | 'inferred-alias', (village: Village) => readonly string[]])[] = [
  ['exact', (village) => [village.name]],
  ['alias', (village) => aliases(village, false)],
  ['inferred-alias', (village) => aliases(village, true)],
];

function aliases(village: Village, inferred: boolean): readonly string[] {
  return village.aliases.filter((alias) => alias.inferred === inferred).map((alias) => alias.name);
}

/** How sure a name match is, in the words of a tag; null when there is no single village. */
export function matchOf(text: string, match: NameMatch, kind: Village['kind'] | null = null): Match | null {
  if (match.type === 'none' || match.type === 'ambiguous') return null;
  if (match.type === 'inferred-alias') return 'inferred';
  if (match.type === 'alias' || !spelledAs(text, match.village.name)) return 'spelling';
  const writtenKind = readName(text).kind ?? kind;
  return writtenKind !== null && writtenKind !== match.village.kind ? 'kind' : 'stated';
}

/** Case and a prefix are no other spelling; a space is. */
function spelledAs(text: string, name: string): boolean {
  const written = text.trim().toLowerCase();
  return written === name.toLowerCase() || written.endsWith(` ${name.toLowerCase()}`) || written.endsWith(`.${name.toLowerCase()}`);
}

/** The sub-district of a name or code ("Jepon", "Kec. Jepon", "33.16.08"); null when there is not exactly one. */
export function findKecamatan(text: string, kecamatan: readonly Kecamatan[]): Kecamatan | null {
  const { key } = readName(text);
  const found = kecamatan.filter((one) => one.code === text.trim() || normaliseName(one.name) === key);
  return found.length === 1 ? (found[0] ?? null) : null;
}
