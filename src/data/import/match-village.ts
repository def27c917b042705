import type { Damage, Doubt, Kecamatan, KecamatanCode, Match, Village, WrittenVillage } from '../../domain';
import { matchOf, nameMatcher, type NameMatch } from '../match-name';
import { isAlike } from '../is-alike';
import { suggestions } from '../match-suggestions';
import { normaliseName, readName } from '../normalise-name';
import { indexCodes, type CodeMatch } from './code-index';
import { isDateForCode } from './date-for-code';
import { WHOLE_AREA } from './own-villages';

export type VillageMatch =
  | { readonly type: 'matched'; readonly village: Village; readonly by: 'code' | 'name'; readonly match: Match }
  | { readonly type: 'repaired'; readonly village: Village; readonly damage: Damage; readonly match: Match }
  /** More than one village fits what is written, or none without contradiction: to be asked. */
  | { readonly type: 'ambiguous'; readonly doubt: Doubt; readonly villages: readonly Village[] }
  /** No village fits what is written; some may be alike. */
  | { readonly type: 'unmatched'; readonly doubt: Doubt; readonly villages: readonly Village[] };

export type VillageMatcher = (written: WrittenVillage) => VillageMatch;

/**
 * Finds the village that a row means. Code and name must not contradict each other, and nothing is matched by likeness: what is
 * not certain is asked, with the likeliest villages first (`docs/data.md`).
 */
export function villageMatcher(villages: readonly Village[], kecamatan: readonly Kecamatan[]): VillageMatcher {
  const byCode = indexCodes(villages);
  const byName = nameMatcher(villages);
  const suggest = suggestions(villages);
  const kecamatanOf = kecamatanFinder(kecamatan);
  // Boundaries that name no sub-district contradict none.
  const namesNone = kecamatan.every(({ code }) => code === WHOLE_AREA);

  return (row) => {
    const written = namesNone ? { ...row, kecamatan: '' } : row;
    const place = kecamatanOf(written.kecamatan);
    const within = place?.code ?? null;
    const kind = readKind(written.kind);
    const hasName = written.name.trim() !== '';
    const code = byCode(written.code, written.system);
    const isDate = isDateForCode(written.code);
    const notFound: Doubt = isDate ? 'code-is-a-date' : 'not-found';
    const here = hasName ? byName(written.name, { kecamatan: within, kind }) : NOTHING;
    const alike = (among: readonly Village[] | null = null) => suggest(hasName ? written.name : written.code, within, among);
    const ask = (doubt: Doubt, first: readonly Village[]): VillageMatch => ({ type: 'ambiguous', doubt, villages: distinct([...first, ...(hasName ? alike() : [])]) });

    // Where no name is written, none is spelled otherwise.
    const matchAs = (village: Village): Match => !hasName ? 'stated' : matchOf(written.name, { type: nameTypeOf(here, village), village }, kind) ?? 'stated';
    const found: VillageMatch | null = fromCode(code, written.name, here, byName, { ask, alike, matchAs, hasName, isDate });
    if (found) return found;

    if (!hasName) {
      const inKecamatan = within === null ? [] : villages.filter((village) => village.kecamatan === within);
      return { type: 'unmatched', doubt: written.code.trim() === '' ? 'nothing-written' : notFound, villages: written.code.trim() === '' ? [] : inKecamatan.slice(0, 3) };
    }
    const anywhere = within === null ? here : byName(written.name, { kind });
    if (written.kecamatan.trim() !== '' && within === null) {
      return 'village' in anywhere || anywhere.type === 'ambiguous' ? ask('kecamatan-unknown', villagesOf(anywhere)) : { type: 'unmatched', doubt: notFound, villages: alike() };
    }
    if (here.type === 'ambiguous') return ask('name-shared', here.villages);
    if ('village' in here) return { type: 'matched', village: here.village, by: 'name', match: matchAs(here.village) };
    const elsewhere = villagesOf(anywhere);
    return elsewhere.length > 0 ? ask('other-kecamatan', elsewhere) : { type: 'unmatched', doubt: notFound, villages: alike() };
  };
}

interface Means {
  readonly ask: (doubt: Doubt, first: readonly Village[]) => VillageMatch;
  readonly alike: (among?: readonly Village[] | null) => readonly Village[];
  readonly matchAs: (village: Village) => Match;
  readonly hasName: boolean;
  /** A date stands where the code should. */
  readonly isDate: boolean;
}

/** What the code decides; null when it says nothing and the name is all there is. */
function fromCode(code: CodeMatch, name: string, here: NameMatch, byName: (text: string) => NameMatch, { ask, alike, matchAs, hasName, isDate }: Means): VillageMatch | null {
  switch (code.type) {
    case 'exact':
    case 'repaired': {
      const { village } = code;
      const named = hasName ? villagesOf(byName(name)) : [];
      const agrees = !hasName || named.includes(village) || (named.length === 0 && isAlike(name, village.name));
      if (!agrees) return ask('code-and-name-differ', distinct([village, ...villagesOf(here), ...named]));
      const match = !hasName || named.includes(village) ? matchAs(village) : 'spelling';
      return code.type === 'exact' ? { type: 'matched', village, by: 'code', match } : { type: 'repaired', village, damage: code.damage, match };
    }
    case 'candidates': {
      const named = hasName ? villagesOf(byName(name)).filter((village) => code.villages.includes(village)) : [];
      const [village, ...others] = named;
      if (village && others.length === 0) {
        const match = matchAs(village);
        return code.damage === null ? { type: 'matched', village, by: 'code', match } : { type: 'repaired', village, damage: code.damage, match };
      }
      return ask('code-damaged', named.length > 0 ? named : hasName ? alike(code.villages) : code.villages);
    }
    case 'unknown':
      return hasName && villagesOf(here).length > 0 ? ask(isDate ? 'code-is-a-date' : 'code-elsewhere', villagesOf(here)) : null;
    case 'none':
      return null;
  }
}

const NOTHING: NameMatch = { type: 'none' };

function villagesOf(match: NameMatch): readonly Village[] {
  if (match.type === 'none') return [];
  return match.type === 'ambiguous' ? match.villages : [match.village];
}

/** An inferred alias stays a conclusion, also when the code agrees. */
function nameTypeOf(match: NameMatch, village: Village): 'exact' | 'alias' | 'inferred-alias' {
  return 'village' in match && match.village === village ? match.type : 'exact';
}

function distinct(villages: readonly Village[]): readonly Village[] {
  return [...new Set(villages)].slice(0, 6);
}

/** What a column of kinds says; null: neither. */
export function readKind(text: string): Village['kind'] | null {
  const word = text.trim().toLowerCase();
  if (/^(desa|ds|village|rural)\b/.test(word)) return 'desa';
  return /^(kelurahan|kel|urban)\b/.test(word) ? 'kelurahan' : null;
}

/** Sub-districts by name, with or without prefix, or code, with or without dots. A name that two share finds none. */
function kecamatanFinder(kecamatan: readonly Kecamatan[]): (text: string) => { readonly code: KecamatanCode } | null {
  const found = new Map<string, Kecamatan | null>();
  const add = (key: string, one: Kecamatan) => void (key !== '' && found.set(key, found.has(key) && found.get(key) !== one ? null : one));
  for (const one of kecamatan) {
    add(normaliseName(one.name), one);
    add(readName(one.name).key, one);
    add(normaliseName(one.code), one);
  }
  return (text) => {
    const { key, whole } = readName(text);
    return found.get(whole) ?? found.get(key) ?? null;
  };
}
