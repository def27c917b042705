import type { State } from '../domain';
import { isRecord } from '../lib/is-record';
import { CODECS, URL_KEYS, type Known } from './url-values';

/** A change of state that came from outside as plain JSON. */
export interface DecodedPatch {
  readonly patch: Partial<State>;
  /** Keys whose values mean nothing here, or that are no part of the state; empty when all is well. */
  readonly wrong: readonly string[];
}

/** Every key of the state has its place in a link, so links tell what values may be. */
const STATE_KEYS = new Set<string>(Object.values(URL_KEYS));

/** Reads a change of state; what means nothing is left out and named. */
export function decodePatch(value: unknown, known: Known): DecodedPatch {
  if (!isRecord(value)) return { patch: {}, wrong: [''] };
  let patch: Partial<State> = {};
  const wrong: string[] = [];
  for (const [key, part] of Object.entries(value)) {
    const decoded = isStateKey(key) ? decodeKey(key, part, known) : null;
    if (decoded === null) wrong.push(key);
    else patch = { ...patch, ...decoded };
  }
  return { patch, wrong };
}

function isStateKey(key: string): key is keyof State {
  return STATE_KEYS.has(key);
}

/** A value is sound when a link can carry it: written as text, it must be read back without loss. */
function decodeKey<K extends keyof State>(key: K, value: unknown, known: Known): Partial<State> | null {
  const text = asText(key, value);
  if (text === null) return null;
  let dropped = 0;
  const read = CODECS[key].parse(text, known, () => (dropped += 1));
  return read === undefined || dropped > 0 ? null : { [key]: read };
}

/** What a link would say; null for a value of another shape. */
function asText(key: keyof State, value: unknown): string | null {
  if (key === 'plan') return isRecord(value) ? planText(value) : null;
  if (key === 'view') return value === null ? '' : isRecord(value) ? viewText(value) : null;
  if (LISTS.has(key)) return isTexts(value) ? value.join(',') : null;
  if (key === 'reachKm') return value === null ? '' : typeof value === 'number' ? String(value) : null;
  if (NULLABLE.has(key) && value === null) return '';
  return typeof value === 'string' ? value : null;
}

const LISTS: ReadonlySet<keyof State> = new Set<keyof State>(['programs', 'kecamatan', 'layers']);
const NULLABLE: ReadonlySet<keyof State> = new Set<keyof State>(['village', 'scene']);

function viewText({ lng, lat, zoom }: Readonly<Record<string, unknown>>): string | null {
  const numbers = [zoom, lat, lng];
  return numbers.every((number) => typeof number === 'number' && Number.isFinite(number)) ? numbers.map((number) => Number(number).toFixed(7)).join('/') : null;
}

function planText({ add = [], remove = [] }: Readonly<Record<string, unknown>>): string | null {
  if (!isPairs(add) || !isPairs(remove)) return null;
  return [...add.map((pair) => pair.join(':')), ...remove.map((pair) => `!${pair.join(':')}`)].join(',');
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && !one.includes(','));
}

/** The signs of a link, `!` before what is taken away and `:` between the two, must not come with the values: they would mean another plan. */
function isPairs(value: unknown): value is readonly (readonly string[])[] {
  return Array.isArray(value) && value.every((pair) => isTexts(pair) && pair.length === 2 && !pair[0]?.startsWith('!') && pair.every((part) => !part.includes(':')));
}
