import { distance } from 'fastest-levenshtein';
import type { KecamatanCode, Village } from '../domain';
import { normaliseName, readName } from './normalise-name';

/**
 * The villages that a name which matches none may mean, likeliest first: those of the sub-district before others of the same
 * likeness. For people to choose from; nothing is ever matched by likeness.
 */
export type Suggest = (text: string, within: KecamatanCode | null, among: readonly Village[] | null) => readonly Village[];

/** How many are worth reading. */
const SHOWN = 5;
/** Names that differ in more than this part of their letters are not alike. */
const ALIKE = 0.5;
/** A name in another sub-district than the one that is given must be this much closer. */
const ELSEWHERE = 0.12;

/** A matcher of likeness over villages, whose names are folded once. Answers are kept: the same name stands in many rows. */
export function suggestions(villages: readonly Village[]): Suggest {
  const folded = villages.map((village) => ({ village, keys: [village.name, ...village.aliases.map(({ name }) => name)].map(foldName) }));
  const answers = new Map<string, readonly Village[]>();
  return (text, within, among) => {
    const key = JSON.stringify([text, within, among?.map(({ code }) => code)]);
    const known = answers.get(key);
    if (known) return known;
    const written = readName(text);
    const names = [...new Set([foldName(written.key), foldName(written.whole)])].filter((name) => name !== '');
    const allowed = among ? new Set(among) : null;
    const scored = folded
      .filter(({ village }) => !allowed || allowed.has(village))
      .map(({ village, keys }) => ({ village, unlike: unlikeness(names, keys) + (within === null || village.kecamatan === within ? 0 : ELSEWHERE) }))
      // Candidates that other evidence names stay, however unlike.
      .filter(({ unlike }) => allowed !== null || unlike <= ALIKE)
      .sort((a, b) => a.unlike - b.unlike || (a.village.code < b.village.code ? -1 : 1));
    const answer = scored.slice(0, SHOWN).map(({ village }) => village);
    answers.set(key, answer);
    return answer;
  };
}

function unlikeness(names: readonly string[], keys: readonly string[]): number {
  let best = 1;
  for (const name of names) {
    for (const key of keys) {
      const longer = Math.max(name.length, key.length);
      // As many letters as one is longer must differ: most names are ruled out without being compared.
      if (longer === 0 || Math.abs(name.length - key.length) / longer >= best) continue;
      best = Math.min(best, distance(name, key) / longer);
    }
  }
  return best;
}

/** Names that differ in no more than this part of their letters may be spellings of one. */
const SPELLING = 0.34;
/** A name that goes on for this many letters where the other ends is another name: "X" and "X Raya". */
const OTHER_NAME = 3;

/** Are two names so alike that one may be another spelling of the other? */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [foldName(readName(a).key), foldName(readName(b).key)];
  const isBeginning = one.startsWith(other) || other.startsWith(one);
  if (isBeginning && Math.abs(one.length - other.length) >= OTHER_NAME) return false;
  return unlikeness([one, foldName(a)], [other, foldName(b)]) <= SPELLING;
}

/**
 * A name with its spellings of all times folded into one: Soewandi and Van Ophuijsen spelling (oe, tj, dj, nj, sj, ch, j for y),
 * doubled letters, and letters that hands and ears confuse (v/f/p, z/s, q/k, dh/d, th/t).
 */
export function foldName(text: string): string {
  return FOLDS.reduce((name, [pattern, letter]) => name.replaceAll(pattern, letter), normaliseName(text));
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'], [/tj/g, 'c'], [/dj/g, 'j'], [/nj/g, 'ny'], [/sj/g, 'sy'], [/ch/g, 'h'], [/kh/g, 'h'],
  [/j/g, 'y'], [/[vp]/g, 'f'], [/z/g, 's'], [/[qc]/g, 'k'], [/dh/g, 'd'], [/th/g, 't'], [/(.)\1+/g, '$1'],
];
