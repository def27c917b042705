import type { Damage } from '../../domain';
import { readDate } from './read-date';

/** What a cell may be as a code of ten digits, in the order in which it should be believed. */
export interface CodeReading {
  /** null: written as it should be. */
  readonly damage: Damage | null;
  /** Ten digits each; more than one when zeros may have been lost in two ways. With `fits`, no more than the likeliest. */
  readonly whole: readonly string[];
  /** What is left of the code when digits are gone for good: all codes that it may have been; null when `whole` says it all. */
  readonly fits: ((digits: string) => boolean) | null;
}

const LENGTH = 10;

/**
 * Reads a village code: Kemendagri (33.16.08.2010), BPS (3316080010) or P-code (ID3316080010), with or without dots and, before any
 * of them, the prefix ID; and whatever spreadsheets make of them. Null for text that is no code. Nothing is guessed: a reading says what the cell may have been, and
 * the villages that are known decide whether that is one of them.
 */
export function readCode(text: string): CodeReading | null {
  const clean = text.normalize('NFKC').replace(/^['’`]+/, '').replaceAll(/\s+/g, ' ').trim().replace(PREFIX, '');
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(clean);
    if (!found) continue;
    const reading = read(found.slice(1).map((group) => group ?? ''));
    if (reading) return reading;
  }
  return null;
}

/** Of a P-code, which may be dotted as the code behind it. */
const PREFIX = /^ID[ .-]?(?=\d)/i;

type Read = (parts: readonly string[]) => CodeReading | null;

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/^[ .]?(\d{10})$/, ([digits = '']) => sound(digits)],
  [/^(\d\d)([. /-])(\d\d)\2(\d\d)\2(\d{4})$/, ([a = '', , b = '', c = '', d = '']) => sound(a + b + c + d)],
  [/^(\d\d)([. /-])(\d\d)\2(\d{3})\2(\d{3})$/, ([a = '', , b = '', c = '', d = '']) => sound(a + b + c + d)],
  [/^(\d{10})[.,]0+$/, ([digits = '']) => damaged('decimal', [digits])],
  [/^(\d(?:([.,])\d{3}){3})(?!\2)[.,]0+$/, ([digits = '']) => damaged('thousands', [digits.replaceAll(/\D/g, '')])],
  [/^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i, readExponent],
  [/^(\d{1,3}(?:([.,' ])\d{3})(?:\2\d{3}){2})$/, ([digits = '']) => damaged('thousands', [digits.replaceAll(/\D/g, '')])],
  [/^1900-01-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,4}))?/, ([day = '', h = '', m = '', s = '', f = '']) => readTime([String(Number(day) * 24 + Number(h)), m, s, f])],
  [/^(\d{1,3}):(\d\d)(?::(\d\d))?(?:[.,](\d{1,4}))?$/, readTime],
  [/^(?:20|19)(\d\d)-(\d\d)-(\d\d)(?:[T ].*)?$/, ([year = '', month = '', day = '']) => part('date', [day + month + year, year + month + day])],
  [/^(\d\d)\/(\d\d)\/(?:20|19)?(\d\d)$/, ([a = '', b = '', c = '']) => part('date', [a + b + c, b + a + c])],
  [/^(\d{1,2}[ -][a-z]{3,9}[., -]+(?:20|19)\d\d)$/i, readWordedDate],
  [/^(\d\d)([. -])(\d{1,2})\2(\d{1,3})\2(\d{1,4})$/, ([a = '', , b = '', c = '', d = '']) => damaged('lost-zeros', [...new Set([...fourParts(a, b, c, d, [2, 4]), ...fourParts(a, b, c, d, [3, 3])])])],
  [/^(\d\d)([., -])(\d\d)\2(\d\d)\2?$/, ([a = '', , b = '', c = '']) => part('cut', [a + b + c])],
  [/^(\d{2,8})[.,](\d{1,8})$/, ([a = '', b = '']) => readDecimal(a + b)],
  [/^(\d{8,9})$/, ([digits = '']) => damaged('lost-zeros', [digits.padEnd(LENGTH, '0')])],
];

function sound(digits: string): CodeReading {
  return { damage: null, whole: [digits], fits: null };
}

function damaged(damage: Damage, whole: readonly string[]): CodeReading | null {
  const sure = whole.filter((digits) => digits.length === LENGTH);
  return sure.length === 0 ? null : { damage, whole: sure, fits: null };
}

function part(damage: Damage, starts: readonly string[]): CodeReading {
  return { damage, whole: [], fits: (digits) => starts.some((start) => digits.startsWith(start)) };
}

/** Zeros go at the front of every part but the last, which may have lost them at either end. */
function fourParts(a: string, b: string, c: string, d: string, [third, fourth]: readonly [number, number]): readonly string[] {
  if (c.length > third || d.length > fourth) return [];
  const start = a + b.padStart(2, '0') + c.padStart(third, '0');
  return [...new Set([start + d.padStart(fourth, '0'), start + d.padEnd(fourth, '0')])];
}

/** What an exponent hides are the last digits: all that round to the same are possible. */
function readExponent([first = '', rest = '', exponent = '']: readonly string[]): CodeReading | null {
  const digits = first + rest;
  if (Number(exponent) !== LENGTH - 1 || digits.length > LENGTH) return null;
  if (digits.length === LENGTH) return damaged('exponent', [digits]);
  const scale = 10 ** (LENGTH - digits.length);
  return { damage: 'exponent', whole: [], fits: (code) => Math.round(Number(code) / scale) === Number(digits) };
}

/**
 * Hours, minutes and seconds are the first three parts of a code; a fraction the fourth. Of fewer than four digits it may have lost zeros
 * at its end, but also have been rounded or cut off: spreadsheets show and keep no more than thousandths of a second.
 */
function readTime([hours = '', minutes = '', seconds = '', fraction = '']: readonly string[]): CodeReading | null {
  const start = hours.padStart(2, '0') + minutes + seconds;
  if (start.length > 6) return null;
  if (fraction === '' || seconds === '') return part('time', [start]);
  const whole = start + fraction.padEnd(4, '0');
  if (fraction.length === 4) return damaged('time', [whole]);
  const may = (last: number): boolean => [Math.round(last), Math.floor(last)].includes(Number(fraction));
  return { damage: 'time', whole: [whole], fits: (digits) => digits.startsWith(start) && may(Number(digits.slice(6)) / 10 ** (4 - fraction.length)) };
}

/** A date in words, as 11 Mei 2008 of 11.05.08. */
function readWordedDate([text = '']: readonly string[]): CodeReading | null {
  const [year = '', month, day] = readDate(text)?.split('-') ?? [];
  return month === undefined || day === undefined ? null : part('date', [day + month + year.slice(2), year.slice(2) + month + day]);
}

/** A number drops zeros at its end; two at most, else nothing of the village is left. */
function readDecimal(digits: string): CodeReading | null {
  if (digits.length > LENGTH || digits.length < 3) return null;
  return digits.length >= LENGTH - 2 ? damaged('decimal', [digits.padEnd(LENGTH, '0')]) : part('decimal', [digits]);
}
