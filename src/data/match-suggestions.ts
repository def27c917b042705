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
  const folded = villages.map((village) => ({ village, keys: [village.name, ...village.aliases.map(({ name }) => name)].map((name) => keyOf(foldName(name))) }));
  const answers = new Map<string, readonly Village[]>();
  return (text, within, among) => {
    const id = JSON.stringify([text, within, among?.map(({ code }) => code)]);
    const known = answers.get(id);
    if (known) return known;
    const written = readName(text);
    const names = [...new Set([foldName(written.key), foldName(written.whole)])].filter((name) => name !== '').map(keyOf);
    const allowed = among ? new Set(among) : null;
    const nearest: Scored[] = [];
    for (const { village, keys } of folded) {
      if (allowed && !allowed.has(village)) continue;
      const farther = within === null || village.kecamatan === within ? 0 : ELSEWHERE;
      // Candidates that other evidence names stay, however unlike; of all others only those that would be shown are compared to the end.
      const most = Math.min(allowed ? Infinity : ALIKE, nearest.length < SHOWN ? Infinity : (nearest.at(-1)?.unlike ?? Infinity));
      const unlike = unlikeness(names, keys, most - farther) + farther;
      if (unlike <= most) keepNearest(nearest, { village, unlike });
    }
    const answer = nearest.map(({ village }) => village);
    answers.set(id, answer);
    return answer;
  };
}

interface Scored {
  readonly village: Village;
  readonly unlike: number;
}

function keepNearest(nearest: Scored[], one: Scored): void {
  nearest.push(one);
  nearest.sort((a, b) => a.unlike - b.unlike || (a.village.code < b.village.code ? -1 : 1));
  nearest.length = Math.min(nearest.length, SHOWN);
}

/** A folded name, and which letters it has at all: one bit for each of 32 groups. */
interface Key {
  readonly name: string;
  readonly letters: number;
}

function keyOf(name: string): Key {
  let letters = 0;
  for (let at = 0; at < name.length; at += 1) letters |= 1 << (name.charCodeAt(at) & 31);
  return { name, letters };
}

/** The part of the letters, 0–1, in which the closest pair of names differs; `most` or more where that is no less than `most`. */
function unlikeness(names: readonly Key[], keys: readonly Key[], most = 1): number {
  let best = 1;
  for (const name of names) {
    for (const key of keys) {
      const longer = Math.max(name.name.length, key.name.length);
      if (longer === 0) continue;
      // As many letters as one is longer, or has and the other has not, must differ: most names are ruled out without being compared.
      const least = Math.max(Math.abs(name.name.length - key.name.length), bits(name.letters & ~key.letters), bits(key.letters & ~name.letters)) / longer;
      if (least >= best || least > most + ROUNDING) continue;
      best = Math.min(best, distance(name.name, key.name) / longer);
    }
  }
  return best;
}

/** Sums of parts are a little off; names as unlike as the last that is shown must not fall out by it. */
const ROUNDING = 1e-9;

/** How many bits are set. */
function bits(of: number): number {
  let count = 0;
  for (let rest = of; rest !== 0; rest &= rest - 1) count += 1;
  return count;
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
