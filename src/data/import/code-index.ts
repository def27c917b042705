import type { CodeSystem, Damage, Village } from '../../domain';
import { readCode } from './read-code';

export type CodeMatch =
  | { readonly type: 'exact'; readonly village: Village }
  /** Mended, and one village only fits. */
  | { readonly type: 'repaired'; readonly village: Village; readonly damage: Damage }
  /** Several fit, or digits are gone for good. */
  | { readonly type: 'candidates'; readonly villages: readonly Village[]; readonly damage: Damage | null }
  /** A code, but of no village that is known. */
  | { readonly type: 'unknown' }
  /** Empty, or no code. */
  | { readonly type: 'none' };

export type CodeIndex = (text: string, system: CodeSystem) => CodeMatch;

/** Looks codes up among villages. */
export function indexCodes(villages: readonly Village[]): CodeIndex {
  const kemendagri = byDigits(villages, ({ code }) => code);
  const bps = byDigits(villages, (village) => village.bps);
  // Codes of other kinds are found as they are written.
  const verbatim = new Map(villages.map((village) => [village.code.toLowerCase(), village]));
  const systems = { kemendagri: [kemendagri], bps: [bps] };

  return (text, system) => {
    const trimmed = text.trim();
    if (trimmed === '') return { type: 'none' };
    const own = verbatim.get(trimmed.toLowerCase());
    if (own && !/^\d{10}$/.test(trimmed)) return { type: 'exact', village: own };
    const reading = readCode(trimmed);
    if (!reading) return { type: 'none' };
    const told = system ?? systemOf(trimmed);
    const lists = told === null ? [kemendagri, bps] : systems[told];
    const { damage, whole, fits } = reading;
    const found = new Set(lists.flatMap((list) => whole.flatMap((digits) => list.get(digits) ?? [])));
    if (fits) for (const list of lists) for (const [digits, some] of list) if (fits(digits)) for (const one of some) found.add(one);
    const [village, ...others] = found;
    if (!village) return { type: 'unknown' };
    if (others.length > 0 || fits) return { type: 'candidates', villages: [village, ...others], damage };
    return damage === null ? { type: 'exact', village } : { type: 'repaired', village, damage };
  };
}

/** A P-code is the statistics office's; four digits in the last part are the ministry's. What is written as both may be either. */
function systemOf(code: string): CodeSystem {
  const isPcode = /^['’`]*ID/i.test(code);
  const isMinistrys = /\d\d[. /-]\d\d[. /-]\d\d[. /-]\d{4}$/.test(code);
  if (isPcode === isMinistrys) return null;
  return isPcode ? 'bps' : 'kemendagri';
}

function byDigits(villages: readonly Village[], codeOf: (village: Village) => string): ReadonlyMap<string, readonly Village[]> {
  const map = new Map<string, Village[]>();
  for (const village of villages) {
    const digits = codeOf(village).replaceAll(/\D/g, '');
    if (digits.length === 10) map.set(digits, [...(map.get(digits) ?? []), village]);
  }
  return map;
}
