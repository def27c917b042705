/** Names and codes of all villages of ten districts, damaged as people and spreadsheets damage them. */
import { getDistricts, getRegencies, getVillages } from 'idn-area-data';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kecamatan, Village, WrittenVillage } from '../../domain';
import { normaliseName } from '../normalise-name';
import { matchRows } from './match-rows';
import { villageMatcher, type VillageMatch } from './match-village';

/** From the west to the east, small and large, on seven islands. */
const DISTRICTS = ['11.08', '12.14', '18.05', '32.04', '33.16', '35.09', '51.08', '61.01', '73.08', '91.03'];

interface District {
  readonly name: string;
  readonly villages: readonly Village[];
  readonly kecamatan: readonly Kecamatan[];
}

interface Damaged {
  readonly truth: Village;
  readonly written: WrittenVillage;
}

/** A row about a village, damaged in one way; null where that damage changes nothing or would leave no trace at all. */
type Damager = (village: Village, district: District, random: () => number) => Partial<WrittenVillage> | null;

const nameOnly = (village: Village, district: District): Partial<WrittenVillage> => ({ name: village.name, kecamatan: kecamatanName(village, district) });

const RESPACED: Damager = (village, district, random) => {
  const letters = [...village.name.replaceAll(/\s/g, '')];
  const spaced = letters.map((letter, index) => (index > 0 && random() < 0.2 ? ` ${letter}` : letter)).join('');
  return { ...nameOnly(village, district), name: random() < 0.3 ? spaced.toUpperCase() : spaced };
};

const PREFIXES = ['Desa ', 'Ds. ', 'DESA ', 'ds ', 'Kel. ', 'Kelurahan '];
const DAMAGES: Readonly<Record<string, Damager>> = {
  prefix: (village, district, random) => ({ ...nameOnly(village, district), name: `${pick(PREFIXES, random)}${village.name}` }),
  'old spelling': (village, district) => {
    const name = oldSpelling(village.name);
    return name === village.name ? null : { ...nameOnly(village, district), name };
  },
  'old spelling, sub-district unknown': (village) => {
    const name = oldSpelling(village.name);
    return name === village.name ? null : { name };
  },
  'wrong parent': (village, district, random) => {
    const other = pick(district.kecamatan.filter(({ code }) => code !== village.kecamatan), random);
    // A village of that name in the wrong sub-district too: such a row is, word for word, a right row about that one.
    const isTwin = district.villages.some(({ kecamatan, name }) => kecamatan === other.code && normaliseName(name) === normaliseName(village.name));
    return isTwin ? null : { name: village.name, kecamatan: other.name };
  },
  'no parent': (village) => ({ name: village.name }),
  'lost zeros in a code': (village) => ({ code: village.code.split('.').map((part) => part.replace(/^0/, '')).join('.').replace(/0$/, '') }),
  'lost zeros in a number': (village) => ({ code: village.code.replaceAll('.', '').replace(/0+$/, '') }),
  'a decimal number': (village) => ({ code: `${village.code.slice(0, 5).replace('.', '')}.${village.code.slice(6).replaceAll('.', '').replace(/0+$/, '')}` }),
  'time conversion': (village) => ({ code: `${village.code.slice(0, 8).replaceAll('.', ':')}.${village.code.slice(9).replace(/0+$/, '')}` }),
  'time conversion that keeps the sub-district only': (village) => ({ code: village.code.slice(0, 8).replaceAll('.', ':'), name: village.name }),
  'time conversion and old spelling': (village) => ({ code: village.code.slice(0, 8).replaceAll('.', ':'), name: oldSpelling(village.name) }),
  'an exponent': (village) => ({ code: Number(village.code.replaceAll('.', '')).toExponential(5).replace('e+9', 'E+09'), name: village.name }),
  'lost zeros and old spelling': (village) => ({ code: village.code.replaceAll('.', '').replace(/0+$/, ''), name: oldSpelling(village.name) }),
  'the code of one, the name of another': (village, district, random) => {
    const other = pick(district.villages, random);
    return normaliseName(other.name) === normaliseName(village.name) ? null : { code: other.code, name: village.name };
  },
  'a BPS code in a column of codes': ({ bps }) => ({ code: bps }),
  'lost zeros in a BPS code': ({ bps }) => ({ code: withoutZeros(bps), system: 'bps' }),
  'lost zeros in a BPS code in a column of codes': ({ bps }) => ({ code: withoutZeros(bps) }),
  'a BPS code as a decimal number': ({ bps }) => ({ code: `${bps.slice(0, 4)},${withoutZeros(bps.slice(4))}`, system: 'bps' }),
  'thousands in a BPS code': ({ bps }) => ({ code: `${bps[0]}.${bps.slice(1, 4)}.${bps.slice(4, 7)}.${bps.slice(7)}`, system: 'bps' }),
  'a BPS code as a time, and old spelling': ({ bps, name }) => ({ code: `${bps.slice(0, 2)}:${bps.slice(2, 4)}:${bps.slice(4, 6)}`, system: 'bps', name: oldSpelling(name) }),
  'a BPS code as a rounded time': ({ bps, name }) => ({ code: `${bps.slice(0, 2)}:${bps.slice(2, 4)}:${bps.slice(4, 6)},${String(Math.round(Number(bps.slice(6)) / 10)).padStart(3, '0')}`, system: 'bps', name }),
  'an exponent of a BPS code': ({ bps, name }) => ({ code: Number(bps).toExponential(5).replace('.', ',').replace('e+9', 'E+09'), system: 'bps', name }),
  'the BPS code of one, the name of another': (village, { villages }, random) => {
    const other = pick(villages, random);
    return normaliseName(other.name) === normaliseName(village.name) ? null : { code: other.bps, system: 'bps', name: village.name };
  },
  'a P-code with dots': ({ bps }) => ({ code: `ID${bps.slice(0, 2)}.${bps.slice(2, 4)}.${bps.slice(4, 7)}.${bps.slice(7)}` }),
  'a P-code in small letters, with a space': ({ bps }) => ({ code: `id ${bps}`, system: 'bps' }),
  'lost zeros in a P-code': ({ bps }) => ({ code: `ID${withoutZeros(bps)}` }),
  'a P-code without its letters, and old spelling': ({ bps, name }) => ({ code: withoutZeros(bps), system: 'bps', name: oldSpelling(name) }),
  "a P-code's letters before the ministry's code": ({ code }) => ({ code: `ID${code}` }),
  'the P-code of one, the name of another': (village, { villages }, random) => {
    const other = pick(villages, random);
    return normaliseName(other.name) === normaliseName(village.name) ? null : { code: other.pcode, name: village.name };
  },
};

/** Names of villages that are not listed, beside one that is, with its code or what a spreadsheet left of it. */
const SIBLINGS: Readonly<Record<string, Damager>> = {
  'its name with a word behind it': (village, district, random) => sibling(village, district, `${village.name} ${pick(['Lor', 'Baru', 'Utara', 'Raya'], random)}`),
  'its name with a number or a letter behind it': (village, district, random) => sibling(village, district, `${village.name} ${pick(['II', '2', 'B', 'III'], random)}`),
  'its name in old spelling with a word behind it': (village, district, random) => sibling(village, district, `${oldSpelling(village.name)} ${pick(['Kidul', 'Lama', 'II', 'Atas'], random)}`),
  'its name with another last word': (village, district, random) => {
    const words = village.name.split(' ');
    // Not "Baru": in "Baro" and "Bayu", last words of some, one letter may be the hand's mistake.
    const last = pick(['Kidul', 'Selatan', 'Utara', 'III'].filter((word) => word !== words.at(-1)), random);
    return words.length < 2 ? null : sibling(village, district, [...words.slice(0, -1), last].join(' '));
  },
  'its name with a number behind it, and a code that lost its zeros': (village, district) => {
    const { code = '' } = DAMAGES['lost zeros in a code']?.(village, district, () => 0) ?? {};
    return sibling(village, district, `${village.name} II`, code);
  },
};

/** null where there is such a village. */
function sibling({ code: own }: Village, { villages }: District, name: string, code = own): Partial<WrittenVillage> | null {
  return villages.some((one) => normaliseName(one.name) === normaliseName(name)) ? null : { code, name };
}

/** As a number loses them behind its decimal sign, and a hand at the end of a column. */
function withoutZeros(digits: string): string {
  return digits.replace(/0+$/, '');
}

const districts: District[] = [];

beforeAll(async () => {
  const [regencies, allDistricts, allVillages] = await Promise.all([getRegencies(), getDistricts(), getVillages()]);
  for (const code of DISTRICTS) {
    const kecamatan = allDistricts.filter((one) => one.regency_code === code).map((one) => ({ code: one.code, name: one.name, publishedAreas: [] }));
    districts.push({
      name: regencies.find((one) => one.code === code)?.name ?? code,
      kecamatan,
      villages: asVillages(allVillages.filter((one) => one.code.startsWith(`${code}.`))),
    });
  }
});

describe('rows about all villages of ten districts', { timeout: 60_000 }, () => {
  it('are enough to mean something', () => {
    expect(districts.every(({ villages }) => villages.length > 20)).toBe(true);
    expect(districts.flatMap(({ villages }) => villages).length).toBeGreaterThan(2500);
  });

  it('merely respaced are all matched, but for villages that share their name within the sub-district: those are asked about', () => {
    const results = outcomes(RESPACED);
    const twins = results.filter(({ found }) => found.type === 'ambiguous');
    for (const { truth, found, district } of twins) {
      const sharing = district.villages.filter((one) => one.kecamatan === truth.kecamatan && normaliseName(one.name) === normaliseName(truth.name));
      expect(sharing.length, `${truth.code} ${truth.name}`).toBeGreaterThan(1);
      expect('villages' in found && found.villages.slice(0, 3).includes(truth)).toBe(true);
    }
    expect(results.filter(({ found, truth }) => !isMatched(found, truth) && found.type !== 'ambiguous').map(described)).toEqual([]);
    expect(twins.length / results.length).toBeLessThan(0.01);
  });

  it.each(Object.keys(DAMAGES))('damaged by %s are never matched wrongly, and the true village is matched or among the first three suggestions', (kind) => {
    const damage = DAMAGES[kind];
    if (!damage) throw new RangeError(kind);
    const results = outcomes(damage);
    expect(results.filter(({ found, truth }) => 'village' in found && found.village !== truth).map(described)).toEqual([]);
    const listed = results.filter(({ found, truth }) => !isMatched(found, truth));
    const near = listed.filter(({ found, truth }) => 'villages' in found && found.villages.slice(0, 3).includes(truth));
    expect(results.length).toBeGreaterThan(100);
    expect(near.length, `${listed.length} of ${results.length} listed`).toBeGreaterThanOrEqual(listed.length * 0.95);
  });

  it.each(Object.keys(SIBLINGS))('with the code of one village and the name of one beside it that is not listed, %s, are always asked about, the code\'s village first', (kind) => {
    const results = outcomes(SIBLINGS[kind] ?? (() => null));
    expect(results.length).toBeGreaterThan(100);
    expect(results.filter(({ found, truth }) => !('villages' in found && found.villages[0] === truth)).map(described)).toEqual([]);
  });

  it('are each matched, or asked about, once: as many as the report says', () => {
    for (const { villages, kecamatan, name } of districts) {
      const rows = Object.values(DAMAGES).flatMap((damage) => outcomes(damage)).filter(({ district }) => district.name === name)
        .map(({ written }, index) => ({ file: 'k.csv', sheet: '', row: index + 2, written, activities: [], numbers: {} }));
      const { matched, report } = matchRows(rows, villages, kecamatan);
      const asked = (type: 'ambiguous' | 'unmatched') => report.questions.filter((question) => question.type === type).flatMap((question) => question.rows.map(({ row }) => row));
      const restored = matched.filter(({ damage }) => damage !== null);
      const told = [...matched.map(({ row }) => row.row), ...asked('ambiguous'), ...asked('unmatched')];
      expect(told.toSorted((a, b) => a - b)).toEqual(rows.map(({ row }) => row));
      expect(report).toMatchObject({ rows: rows.length, matched: matched.length - restored.length, repaired: restored.length, ambiguous: asked('ambiguous').length, unmatched: asked('unmatched').length });
      expect(report.damages.reduce((sum, damage) => sum + damage.rows, 0)).toBe(restored.length);
    }
  });
});

interface Outcome extends Damaged {
  readonly found: VillageMatch;
  readonly district: District;
}

const known = new Map<Damager, readonly Outcome[]>();

function outcomes(damage: Damager): readonly Outcome[] {
  const before = known.get(damage);
  if (before) return before;
  const random = seeded(20260217);
  const results = districts.flatMap((district) => {
    const match = villageMatcher(district.villages, district.kecamatan);
    return district.villages.flatMap((truth) => {
      const written = damage(truth, district, random);
      const row: Damaged | null = written ? { truth, written: { code: '', system: null, name: '', kecamatan: '', kind: '', ...written } } : null;
      return row ? [{ ...row, found: match(row.written), district }] : [];
    });
  });
  known.set(damage, results);
  return results;
}

function described({ truth, found, written }: Outcome): string {
  return `${truth.code} ${truth.name}: ${JSON.stringify({ written, found })}`;
}

function isMatched(found: VillageMatch, truth: Village): boolean {
  return 'village' in found && found.village === truth;
}

/** Before 1972, and before 1947 for oe. */
function oldSpelling(name: string): string {
  const olds: readonly (readonly [string, string])[] = [['ny', 'nj'], ['sy', 'sj'], ['kh', 'ch'], ['j', 'dj'], ['y', 'j'], ['c', 'tj'], ['u', 'oe']];
  const pattern = new RegExp(olds.map(([now]) => now).join('|'), 'g');
  const old = name.toLowerCase().replaceAll(pattern, (letters) => olds.find(([now]) => now === letters)?.[1] ?? letters);
  return old === name.toLowerCase() ? name : old.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * With BPS codes made for the test, as the list has none. Like the real ones they count sub-districts in tens and villages in order, and a
 * sub-district that was split off stands between the tens: so one is now and then, digit for digit, the ministry's code of another village.
 */
function asVillages(listed: readonly { readonly code: string; readonly district_code: string; readonly name: string }[]): readonly Village[] {
  const numbers = new Map<string, number>();
  const inOrder = new Map<string, number>();
  return listed.map(({ code, district_code: kecamatan, name }) => {
    const before = [...numbers.values()].at(-1) ?? 0;
    if (!numbers.has(kecamatan)) numbers.set(kecamatan, numbers.size % 3 === 1 ? before + 2 : Math.floor(before / 10) * 10 + 10);
    inOrder.set(kecamatan, (inOrder.get(kecamatan) ?? 0) + 1);
    const three = (part: number | undefined) => String(part).padStart(3, '0');
    const bps = `${code.slice(0, 2)}${code.slice(3, 5)}${three(numbers.get(kecamatan))}${three(inOrder.get(kecamatan))}`;
    return { code, bps, pcode: `ID${bps}`, name, kind: code.at(9) === '1' ? 'kelurahan' : 'desa', kecamatan, aliases: [], numbers: {} };
  });
}

function kecamatanName({ kecamatan }: Village, district: District): string {
  return district.kecamatan.find(({ code }) => code === kecamatan)?.name ?? '';
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('Nothing to pick from.');
  return one;
}

/** A sequence of numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
