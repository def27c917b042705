import { distance } from 'fastest-levenshtein';
import { foldName } from './match-suggestions';
import { readWords } from './normalise-name';

/** Names that differ in no more than this part of their letters may be spellings of one. */
const SPELLING = 0.34;
/** A name that goes on for this many letters where the other ends is another name, also when written in one: "X" and "Xraya". */
const OTHER_NAME = 3;
/** A word that tells villages of one name apart, and has no other spelling: a number, in Roman letters too, or a single letter. */
const MARK = /^(\d+|[ivxl]+|\p{L})$/u;

/**
 * Are two names so alike that one may be another spelling of the other? Likeness of letters is not enough: "X" and "X Raya", "X I" and
 * "X II", "X Lor" and "X Kidul" are villages beside each other. A prefix such as "Desa" may belong to a name or not.
 */
export function isAlike(a: string, b: string): boolean {
  return readWords(a).some((one) => readWords(b).some((other) => mayBeOne(one, other)));
}

function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  if (marksOf(one) !== marksOf(other)) return false;
  const [name, otherName] = [foldName(one.join('')), foldName(other.join(''))];
  const isBeginning = name.startsWith(otherName) || otherName.startsWith(name);
  if (isBeginning && Math.abs(name.length - otherName.length) >= OTHER_NAME) return false;
  const unlike = unlikeness(name, otherName);
  if (unlike > SPELLING) return false;
  // Word for word where both have as many; else no name may be the other one with a word behind it.
  if (one.length === other.length) return one.every((word, at) => unlikeness(foldName(word), foldName(other[at] ?? '')) <= SPELLING);
  return !beginningsOf(one).some((beginning) => unlikeness(beginning, otherName) <= unlike) && !beginningsOf(other).some((beginning) => unlikeness(beginning, name) <= unlike);
}

function marksOf(words: readonly string[]): string {
  return words.flatMap((word) => (MARK.test(word) ? [word] : (word.match(/\d+/g) ?? []))).join(' ');
}

/** The name without its last word, without its last two, and so on, folded. */
function beginningsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((_, at) => foldName(words.slice(0, at + 1).join('')));
}

/** The part of the letters of the longer name, 0–1, in which two folded names differ. */
function unlikeness(one: string, other: string): number {
  return distance(one, other) / Math.max(one.length, other.length, 1);
}
