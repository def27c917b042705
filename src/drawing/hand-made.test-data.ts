import { planned } from '../coverage';
import type { CoverageReport, Filter, Plan, Release, State, TagSet } from '../domain';
import { draw, type Drawing } from './drawing';
import type { LabelAnchor } from './labels/label-plan';
import { encodePath, type Point } from './path';
import type { Shapes } from './shapes';

/** A square ring, counter-clockwise on a map whose y runs south. */
function square(x: number, y: number, side: number): Point[] {
  return [[x, y + side], [x + side, y + side], [x + side, y], [x, y], [x, y + side]];
}

/**
 * Three villages in a row, 100 units each: `a.1`, with a hole; `a.2`, cut for two programmes; `b.1`, with a second part inside
 * the hole of `a.1`. Named as people who test names name them.
 */
export function handMadeShapes(names: Readonly<Record<string, string>> = {}): Shapes {
  const anchor = (code: string, x: number, places: LabelAnchor['places']): LabelAnchor => ({ id: code, kind: 'village', text: names[code] ?? code, code, x, y: 50, places });
  return {
    schema: 1,
    boundaries: 'hand-made',
    source: '',
    frame: { west: 0.8, north: 0.5, unit: 1e-6, width: 300, height: 100 },
    villages: [
      { code: 'a.1', path: encodePath([square(0, 0, 100), square(40, 40, 20).reverse()], true) },
      { code: 'a.2', path: encodePath([square(100, 0, 100)], true) },
      { code: 'b.1', path: encodePath([square(200, 0, 100), square(40, 40, 20)], true) },
    ],
    kecamatanLines: 'M200 0l0 100',
    context: { fill: encodePath([square(-100, -100, 500)], true), lines: 'M-100 50l100 0' },
    bands: [{ code: 'a.2', parts: [encodePath([square(100, 0, 50)], true), encodePath([square(150, 0, 50)], true)], seams: 'M150 0l0 100' }],
    labels: {
      anchors: [
        anchor('a.1', 20, [{ from: 0, to: 3, dx: 0, dy: 0, leader: false }]),
        anchor('a.2', 150, [{ from: 0, to: 2, dx: 3, dy: -2, leader: true }, { from: 2, to: 5, dx: 0, dy: 0, leader: false }]),
        anchor('b.1', 250, [{ from: 3, to: 12, dx: 0, dy: 0, leader: false }]),
        { id: 'a', kind: 'kecamatan', text: 'KECAMATAN\nA', code: null, x: 100, y: 20, places: [{ from: 4, to: 5, dx: 0, dy: 0, leader: false }] },
        { id: 'Town', kind: 'town', text: 'Town', code: null, x: 350, y: 50, places: [{ from: 0, to: 1, dx: 0, dy: -1, leader: false }] },
      ],
    },
  };
}

const TAGS = [['a.2', 'p', 'stated'], ['a.2', 'q', 'stated'], ['b.1', 'q', 'inferred']] as const;

type HandMadeState = Pick<State, 'programs' | 'kecamatan' | 'show' | 'layers' | 'lang'>;
export const HAND_MADE_STATE: HandMadeState = { programs: [], kecamatan: [], show: 'all', layers: ['labels', 'context'], lang: 'id' };

/** The picture of the hand-made villages: `a.2` has p and q, `b.1` has q by an inferred match, `a.1` has nothing. */
export function handMadeDrawing(patch: Partial<HandMadeState> = {}, shapes: Shapes = handMadeShapes(), other: Shapes | null = null): Drawing {
  const state = { ...HAND_MADE_STATE, ...patch };
  return draw({ release: RELEASE, tags: RECORD, shapes, otherShapes: other, state, report: reportOf({ ...state, match: 'any' }) });
}

const nobody = { organization: 'nobody', certainty: 'stated', basis: { id: '', en: '' } } as const;
const RELEASE: Pick<Release, 'programs' | 'villages' | 'events'> = {
  programs: ['p', 'q'].map((id) => ({ id, name: { id, en: id }, explanation: { id, en: id }, implementer: nobody, cooperative: nobody, office: nobody })),
  villages: ['a.1', 'a.2', 'b.1'].map((code) => ({ code, bps: code, pcode: code, name: code, kind: 'desa', kecamatan: code.slice(0, 1), aliases: [], numbers: {} })),
  events: [{ id: 'workshop', title: { id: '', en: '' }, date: null, village: 'b.1', placeNote: { id: '', en: '' }, attendance: null, text: { id: '', en: '' } }],
};

const RECORD: TagSet = { tags: TAGS.map(([village, program, match]) => ({ village, program, match, origin: 'record', asReported: village, reason: null, status: '', start: null, end: null })) };

/** What the picture reads of a report; the figures are left at nothing. */
function reportOf({ programs, match, kecamatan }: Filter): CoverageReport {
  const found = TAGS.filter(([village, program]) => (programs.length === 0 || programs.includes(program)) && (kecamatan.length === 0 || kecamatan.includes(village.slice(0, 1))));
  const codes = [...new Set(found.map(([village]) => village))];
  const inferredCodes = codes.filter((code) => found.every(([village, , how]) => village !== code || how === 'inferred'));
  const nothing = { villages: 0, areaKm2: 0 };
  const shares = { villageShare: null, areaShare: null, areaShareBySet: {} };
  return {
    boundaries: 'hand-made',
    filter: { programs, match, kecamatan },
    plan: null,
    scope: nothing,
    covered: { ...nothing, ...shares, codes, inferredCodes, stated: { ...nothing, areaShare: null, areaShareBySet: {} } },
    overlap: { ...nothing, codes: [] },
    gap: { ...nothing, codes: [] },
    groups: [],
    programs: [],
    kecamatan: [],
    notes: [],
  };
}

/** The picture of a plan that adds p to `a.1` and takes q from `b.1`, with ground within reach of `a.2`. */
export function handMadePlan(patch: Partial<HandMadeState> = {}): Drawing {
  const state = { ...HAND_MADE_STATE, layers: [...HAND_MADE_STATE.layers, 'reach' as const], ...patch };
  const record = reportOf({ ...state, match: 'any' });
  const plan: Plan = { add: [['a.1', 'p']], remove: [['b.1', 'q']] };
  const report: CoverageReport = { ...record, plan, covered: { ...record.covered, codes: ['a.1', 'a.2'], inferredCodes: [] } };
  const reach = { boundaries: 'hand-made', km: 1, codes: ['a.2'], path: encodePath([square(80, 0, 100)], true) };
  return draw({ release: RELEASE, tags: planned(RECORD, plan), shapes: handMadeShapes(), otherShapes: null, state, report, reach });
}
