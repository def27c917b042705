import fc from 'fast-check';
import type { CoverageQuery, Kecamatan, Match, Measures, Program, SetMeasures, Tag, Village } from '../domain';
import type { CoverageInput } from './coverage';

/** Hand-made release: villages of 1, 2, 3 … km² in a row, each touching the next, in two sub-districts. */
export interface GridOptions {
  readonly villages: number;
  readonly tags?: readonly (readonly [village: number, program: string, match?: Match])[];
  /** Metres of border between a village and the next; 1 km when left out. */
  readonly metres?: (village: number) => number;
}

export const PROGRAMS = ['p', 'q', 'r'] as const;
export const EVERYTHING: CoverageQuery = { programs: [], match: 'any', kecamatan: [], boundaries: 'one' };

export function code(number: number): string {
  return `${kecamatanOf(number)}.${String(number).padStart(3, '0')}`;
}

/** Odd villages are in k1, even ones in k2. */
function kecamatanOf(number: number): string {
  return number % 2 === 1 ? 'k1' : 'k2';
}

/** Villages count from 1; set `one` gives village n an area of n km², set `two` of 10 km² each. */
export function grid({ villages, tags = [], metres = () => 1000 }: GridOptions): CoverageInput {
  const numbers = Array.from({ length: villages }, (_, index) => index + 1);
  const one: SetMeasures = {
    areasKm2: Object.fromEntries(numbers.map((number) => [code(number), number])),
    borders: numbers.slice(1).map((number) => {
      const [a = '', b = ''] = [code(number - 1), code(number)].sort();
      return [a, b, metres(number - 1)];
    }),
    labelPoints: {},
    distances: { codes: [], km: [] },
  };
  const two = { ...one, areasKm2: Object.fromEntries(numbers.map((number) => [code(number), 10])) };
  return {
    release: {
      villages: numbers.map(village).sort((a, b) => (a.code < b.code ? -1 : 1)),
      kecamatan: ['k1', 'k2'].map((id): Kecamatan => ({ code: id, name: `Kecamatan ${id}`, publishedAreas: [] })),
      programs: PROGRAMS.map(program),
      boundarySets: ['one', 'two'].map((id) => ({ id, name: same(id), shortName: same(id), year: 2020, description: same(id) })),
    },
    measures: { schema: 1, sets: { one, two }, agreement: {} } satisfies Measures,
    tags: { tags: tags.map(([number, id, match = 'stated']) => tag(number, id, match)) },
  };
}

export function tag(number: number, programId: string, match: Match): Tag {
  const id = code(number);
  return { village: id, program: programId, origin: 'record', asReported: id, match, reason: null, status: '', start: null, end: null };
}

function village(number: number): Village {
  const id = code(number);
  return { code: id, bps: id, pcode: id, name: `Village ${number}`, kind: 'desa', kecamatan: kecamatanOf(number), aliases: [], numbers: {} };
}

function program(id: string): Program {
  const nobody = { organization: 'nobody', certainty: 'stated', basis: same('') } as const;
  return { id, name: same(id), explanation: same(id), implementer: nobody, cooperative: nobody, office: nobody };
}

function same(text: string): { readonly id: string; readonly en: string } {
  return { id: text, en: text };
}

/** Any grid of up to 12 villages with any tags. */
export const grids: fc.Arbitrary<CoverageInput> = fc
  .record({
    villages: fc.integer({ min: 0, max: 12 }),
    tags: fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...PROGRAMS), fc.constantFrom<Match>('stated', 'spelling', 'kind', 'inferred')),
      { maxLength: 25, selector: ([number, id]) => `${number} ${id}` },
    ),
    borders: fc.array(fc.constantFrom(0.1, 99.9, 100, 1500), { minLength: 12, maxLength: 12 }),
  })
  .map(({ villages, tags, borders }) => grid({ villages, tags, metres: (number) => borders[number] ?? 0 }));

export const queries: fc.Arbitrary<CoverageQuery> = fc.record({
  programs: fc.subarray([...PROGRAMS]),
  match: fc.constantFrom<CoverageQuery['match']>('any', 'all'),
  kecamatan: fc.subarray(['k1', 'k2']),
  boundaries: fc.constantFrom('one', 'two'),
});
