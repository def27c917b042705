import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { release, untouched as base } from '../../tests/support/published';
import type { State } from '../domain';
import { LANGUAGES, LAYERS, LAYOUTS, SHOWS, THEMES } from '../domain';
import { formatHash, parseHash, withText } from './url-hash';

const parse = (hash: string) => parseHash(hash, base, release);
/** State keys that a hash changes, and the values that it drops. */
const read = (hash: string) => {
  const { state, notes } = parse(hash);
  const changed = Object.entries(state).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(new Map(Object.entries(base)).get(key)));
  return { ...Object.fromEntries(changed), dropped: notes.map(({ id, params }) => `${id} ${params['key']}: ${params['value']}`) };
};

const programs = release.programs.map(({ id }) => id);
const villages = release.villages.map(({ code }) => code);
const decimals = (min: number, max: number, digits: number) =>
  fc.integer({ min: Math.round(min * 10 ** digits), max: Math.round(max * 10 ** digits) }).map((value) => value / 10 ** digits);
const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...villages), fc.constantFrom(...programs)), { maxLength: 4, selector: String });

/** Any state that a link can carry. */
const states: fc.Arbitrary<State> = fc.record({
  programs: fc.subarray(programs),
  match: fc.constantFrom<State['match']>('any', 'all'),
  kecamatan: fc.subarray(release.kecamatan.map(({ code }) => code)),
  show: fc.constantFrom(...SHOWS),
  village: fc.option(fc.constantFrom(...villages)),
  boundaries: fc.constantFrom(...release.boundarySets.map(({ id }) => id)),
  layers: fc.subarray([...LAYERS]),
  rank: fc.stringMatching(/^[\w-]{1,40}$/),
  reachKm: fc.option(decimals(0, 10, 2)),
  lang: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  layout: fc.constantFrom(...LAYOUTS),
  scene: fc.option(fc.constantFrom(...release.story.map(({ id }) => id))),
  plan: fc.record({ add: pairs, remove: pairs }),
  view: fc.option(fc.record({ zoom: decimals(0, 22, 2), lat: decimals(-85, 85, 5), lng: decimals(-180, 180, 5) })),
});

describe('a link', () => {
  test('brings back every state that was written into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(formatHash(state, base, release))).toEqual({ state, notes: [], foreign: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('means the same in any order of its parts, encoded or not', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 20 }), (state, turn) => {
        const parts = formatHash(state, base, release).slice(1).split('&');
        const turned = [...parts.slice(turn % parts.length), ...parts.slice(0, turn % parts.length)];
        const encoded = turned.map((part) => part.replace(/[/:,!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`));
        expect(parse(turned.join('&')).state).toEqual(state);
        expect(parse(`#${encoded.join('&')}`).state).toEqual(state);
      }),
    );
  });

  test('reads as people write it', () => {
    const state: State = {
      ...base,
      programs: ['umkm', 'peternakan'],
      match: 'all',
      village: '33.16.08.2017',
      layers: [],
      view: { zoom: 11.5, lat: -7.02, lng: 111.52 },
      plan: { add: [['33.16.08.2015', 'umkm']], remove: [['33.16.07.2001', 'umkm']] },
    };
    expect(formatHash(state, base, release)).toBe(
      '#map=11.5/-7.02/111.52&program=umkm,peternakan&match=all&village=33.16.08.2017&layers=&plan=33.16.08.2015:umkm,!33.16.07.2001:umkm',
    );
  });

  test('is empty for the untouched map', () => {
    expect(formatHash(base, base, release)).toBe('');
    expect(parse('')).toEqual({ state: base, notes: [], foreign: [] });
    expect(parse('#')).toEqual({ state: base, notes: [], foreign: [] });
  });

  test('keeps the parts that are not ours as they were, behind ours', () => {
    const { foreign } = parse('#utm=a%20b&program=umkm&print&deck=reveal');
    expect(foreign).toEqual(['utm=a%20b', 'print', 'deck=reveal']);
    expect(formatHash({ ...base, programs: ['umkm'] }, base, release, foreign)).toBe('#program=umkm&utm=a%20b&print&deck=reveal');
    expect(formatHash(base, base, release, foreign)).toBe('#utm=a%20b&print&deck=reveal');
  });

  test.for(['__proto__=x', 'constructor=x', 'toString', 'hasOwnProperty=1', 'programs=umkm', 'view=1/2/3'])('takes %s for a part that is not ours', (part) => {
    expect(parse(`#${part}`)).toEqual({ state: base, notes: [], foreign: [part] });
  });

  test('says with the last of two parts of one name, and that the other was dropped', () => {
    expect(read('#program=umkm&program=pertanian')).toEqual({ programs: ['pertanian'], dropped: ['repeated-state-key program: umkm'] });
    expect(read('#scene=workshop&scene=overlap').dropped).toEqual(['repeated-state-key scene: workshop']);
  });

  test('loses nothing, and says nothing, where a part is repeated as it was or the second means nothing', () => {
    expect(read('#program=umkm&program=umkm')).toEqual({ programs: ['umkm'], dropped: [] });
    expect(read('#program=umkm&program=ternak')).toEqual({ programs: ['umkm'], dropped: ['bad-state-value program: ternak'] });
  });

  test('puts lists in the order of the release, each value once', () => {
    expect(read('#program=pertanian,umkm,pertanian')).toEqual({ programs: ['umkm', 'pertanian'], dropped: [] });
  });

  test('does not mind spaces around values', () => {
    expect(read('#program=%20umkm,%20peternakan%20&show=%20gap')).toEqual({ programs: ['umkm', 'peternakan'], show: 'gap', dropped: [] });
  });

  test('can switch every layer off', () => {
    expect(read('#layers=')).toEqual({ layers: [], dropped: [] });
  });
});

describe('a scene in a link', () => {
  test('brings its filter, its village and nothing of what was shown before', () => {
    expect(read('#scene=overlap')).toEqual({ scene: 'overlap', programs: ['umkm', 'peternakan'], match: 'all', dropped: [] });
    expect(read('#scene=workshop')).toEqual({ scene: 'workshop', village: '33.16.08.2017', dropped: [] });
    const { state } = parseHash('#scene=gap', { ...base, programs: ['umkm'], lang: 'en', theme: 'dark', boundaries: 'bps-2020' }, release);
    expect(state).toEqual({ ...base, scene: 'gap', show: 'gap', lang: 'en', theme: 'dark', boundaries: 'bps-2020' });
  });

  test('gives way to what else the link says, wherever it stands', () => {
    const overridden = { scene: 'overlap', programs: ['umkm', 'peternakan'], kecamatan: ['33.16.08'], lang: 'en', dropped: [] };
    expect(read('#match=any&kecamatan=33.16.08&scene=overlap&lang=en')).toEqual(overridden);
    expect(read('#scene=overlap&lang=en&kecamatan=33.16.08&match=any')).toEqual(overridden);
    expect(read('#scene=overlap&program=')).toEqual({ scene: 'overlap', match: 'all', dropped: [] });
  });

  test('that is not known leaves the scene that is shown as the reader has changed it', () => {
    const shown = { ...parse('#scene=workshop').state, village: null };
    const dropped: string[] = [];
    expect(withText(shown, 'scene', 'nowhere', release, (value) => dropped.push(value))).toBe(shown);
    expect(dropped).toEqual(['nowhere']);
  });

  test('is all that the link of a scene says', () => {
    for (const { id } of release.story) expect(formatHash(parse(`#scene=${id}`).state, base, release)).toBe(`#scene=${id}`);
    const { state } = parse('#scene=workshop');
    expect(formatHash({ ...state, village: null, lang: 'en' }, base, release)).toBe('#village=&scene=workshop&lang=en');
  });

  test('that is not known is dropped, and the rest is shown', () => {
    expect(read('#scene=__proto__&program=umkm')).toEqual({ programs: ['umkm'], dropped: ['bad-state-value scene: __proto__'] });
    expect(read('#scene=own-1')).toEqual({ dropped: ['bad-state-value scene: own-1'] });
  });
});

describe('a rank in a link', () => {
  const own = { ...release, villages: release.villages.map((village) => ({ ...village, numbers: { 'Keluarga miskin (2024), %': 1, area: 2 } })) };

  test.each(['Keluarga miskin (2024), %', '-Keluarga miskin (2024), %', 'own-area', '-own-area'])('is any column that villages have a number under, as people head it: %s', (rank) => {
    const hash = formatHash({ ...base, rank }, base, own);
    expect(parseHash(hash, base, own)).toMatchObject({ state: { rank }, notes: [] });
  });

  test('is none of a column that no village has a number under', () => {
    expect(parseHash('#rank=Keluarga%20miskin', base, own)).toMatchObject({ state: { rank: 'distance' }, notes: [{ id: 'bad-state-value' }] });
  });
});

describe('a value that means nothing', () => {
  test.for([
    ['#match=some', 'bad-state-value match: some'],
    ['#match', 'bad-state-value match: '],
    ['#show=', 'bad-state-value show: '],
    ['#village=__proto__', 'bad-state-value village: __proto__'],
    ['#boundaries=constructor', 'bad-state-value boundaries: constructor'],
    ['#theme=%E0%A4%A', 'bad-state-value theme: %E0%A4%A'],
    ['#rank=a%20b', 'bad-state-value rank: a b'],
    ['#reach=11', 'bad-state-value reach: 11'],
    ['#reach=1e1', 'bad-state-value reach: 1e1'],
    ['#map=11/-7', 'bad-state-value map: 11/-7'],
    ['#map=11/-7/111/0', 'bad-state-value map: 11/-7/111/0'],
    ['#map=23/-7/111', 'bad-state-value map: 23/-7/111'],
    ['#map=11/-86/111', 'bad-state-value map: 11/-86/111'],
    ['#map=11/-7/NaN', 'bad-state-value map: 11/-7/NaN'],
    ['#program=perikanan,x', 'bad-state-value program: perikanan,x'],
    ['#layers=satellite', 'bad-state-value layers: satellite'],
    ['#plan=33.16.08.2015:umkm:x', 'bad-state-value plan: 33.16.08.2015:umkm:x'],
  ])('%s changes nothing and leaves a note', ([hash, note]) => {
    expect(read(hash ?? '')).toEqual({ dropped: [note] });
  });

  test('in a list is dropped alone', () => {
    expect(read('#program=umkm,perikanan')).toEqual({ programs: ['umkm'], dropped: ['bad-state-value program: perikanan'] });
    expect(read('#plan=33.16.08.2015:umkm,nowhere:umkm')).toEqual({
      plan: { add: [['33.16.08.2015', 'umkm']], remove: [] },
      dropped: ['bad-state-value plan: nowhere:umkm'],
    });
  });

  test('never throws, whatever the text', () => {
    const anyCharacters = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(anyCharacters, (text) => void parse(`#${text}`)), { numRuns: 200 });
    fc.assert(
      fc.property(fc.constantFrom('map', 'program', 'plan', 'layers', 'reach', 'rank', 'scene'), fc.string(), (key, text) => {
        const { state } = parse(`#${key}=${text}`);
        expect(parse(formatHash(state, base, release)).state).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });
});
