import type { CoverageReport, Language, Localized, ProgramId, VillageCode } from '../domain';
import { planChanges } from '../state/plan';
import type { Frame } from './frame';
import { movesTouch, type Box, type Move } from './labels/box';
import { labelBox } from './labels/label-box';
import { placeAt, TIERS, type LabelAnchor } from './labels/label-plan';

/** What a plan changes in the picture. Who draws or exports a picture that has one draws all of it: a plan is never taken for the record. */
export interface DrawnPlan {
  /** Stands on the picture: "Rencana". */
  readonly badge: string;
  /** The villages that it changes for the programmes shown: each has a dotted outline and a sign. */
  readonly changes: readonly DrawnChange[];
}

export interface DrawnChange {
  readonly code: VillageCode;
  readonly change: Change;
  /** "+", "−" or "±". */
  readonly sign: string;
  readonly faint: boolean;
  /** Anchor of the village in drawing units, as its name's. */
  readonly x: number;
  readonly y: number;
  /** Where the sign stands at each tier, beside the name. */
  readonly places: readonly SignPlace[];
}

export type Change = 'added' | 'removed' | 'both';

/** Middle of a sign relative to the anchor in em of the map's type size, for the tiers `from` (inclusive) to `to` (exclusive). */
export interface SignPlace {
  readonly from: number;
  readonly to: number;
  readonly dx: number;
  readonly dy: number;
}

/** Across a sign, in em of the map's type size. */
export const SIGN_EM = 1.2;
/** Between a name and its sign. */
const GAP = 0.1;

/** Steps around a village where something else stands on it, in em. */
const AROUND = [0.6, 1.2, 1.8, 2.4].flatMap((away) =>
  Array.from({ length: 12 }, (_, hour) => [Math.cos((hour * Math.PI) / 6) * away, Math.sin((hour * Math.PI) / 6) * away] as const),
);

const BADGE: Localized = { id: 'Rencana', en: 'Plan' };
const SIGNS: Readonly<Record<Change, string>> = { added: '+', removed: '−', both: '±' };

/** A name in the picture, and whether it is set as that of a named village. */
type Name = LabelAnchor & { readonly named: boolean };
type Mark = { readonly x: number; readonly y: number };

interface PlanPicture {
  readonly frame: Frame;
  readonly report: CoverageReport;
  readonly programs: readonly ProgramId[];
  readonly lang: Language;
  readonly labels: readonly Name[];
  readonly marks: readonly Mark[];
  readonly showLabels: boolean;
  readonly isFaint: (code: VillageCode) => boolean;
}

/** Null when the report is the record's. */
export function drawnPlan({ frame, report, programs, lang, labels, marks, showLabels, isFaint }: PlanPicture): DrawnPlan | null {
  if (report.plan === null) return null;
  const labelOf = new Map(labels.filter(({ kind }) => kind === 'village').map((label) => [label.code, label]));
  const changed = planChanges(report.plan, programs).flatMap(({ code, added, removed }) => {
    const label = labelOf.get(code);
    const change: Change = added.length === 0 ? 'removed' : removed.length === 0 ? 'added' : 'both';
    return label ? [{ code, change, sign: SIGNS[change], faint: isFaint(code), label }] : [];
  });
  const places = signPlaces(changed.map(({ label }) => label), showLabels ? labels : [], marks, frame);
  return {
    badge: BADGE[lang],
    changes: changed.map(({ label, ...change }, index) => ({ ...change, x: label.x, y: label.y, places: places[index] ?? [] })),
  };
}

/** For each village's label where its sign stands, tier by tier: where it touches the fewest names, marks and other signs. */
function signPlaces(changed: readonly Name[], labels: readonly Name[], marks: readonly Mark[], frame: Frame): SignPlace[][] {
  const found = changed.map((): SignPlace[] => []);
  const shown = new Set(labels);
  TIERS.forEach((width, tier) => {
    // Names and signs draw apart within a tier, and may pass each other: what touches at no width of it does not.
    const scales = [width / frame.width, (TIERS[tier + 1] ?? width * 2) / frame.width];
    const taken = [
      ...labels.map((label) => moved(scales, (scale) => nameBox(label, tier, scale))),
      ...marks.map(({ x, y }) => moved(scales, (scale) => signBox(x * scale, y * scale))),
    ].filter((move) => move !== null);
    changed.forEach((label, index) => {
      let best: { readonly dx: number; readonly dy: number; readonly box: Move; readonly touched: number } | null = null;
      for (const [dx, dy] of candidates(label, shown.has(label) ? tier : null)) {
        const box = moved(scales, (scale) => signBox(label.x * scale + dx, label.y * scale + dy));
        if (!box) continue;
        const touched = taken.filter((other) => movesTouch(box, other)).length;
        if (best === null || touched < best.touched) best = { dx: round(dx), dy: round(dy), box, touched };
        if (touched === 0) break;
      }
      if (best === null) return;
      taken.push(best.box);
      add(found[index] ?? [], { from: tier, to: tier + 1, dx: best.dx, dy: best.dy });
    });
  });
  return found;
}

/** What stands there at the smallest and the largest width of a tier. */
function moved([from = 0, to = 0]: readonly number[], boxAt: (scale: number) => Box | null): Move | null {
  const [first, last] = [boxAt(from), boxAt(to)];
  return first && last ? [first, last] : null;
}

/** Beside the name, the best side first; on the village itself where its name stands elsewhere or not at all; else around it. */
function candidates(label: Name, tier: number | null): readonly (readonly [dx: number, dy: number])[] {
  const place = tier === null ? undefined : placeAt(label.places, tier);
  if (place === undefined) return [[0, 0], ...AROUND];
  const { width, height } = labelBox(label.text, kindOf(label), 0, 0);
  const [right, below] = [(width + SIGN_EM) / 2 + GAP, (height + SIGN_EM) / 2 + GAP];
  const beside = [[0, -below], [-right, 0], [right, 0], [0, below], [-right, -below], [right, -below], [-right, below], [right, below]].map(([dx = 0, dy = 0]) => [place.dx + dx, place.dy + dy] as const);
  return place.leader ? [[0, 0], ...beside, ...AROUND] : beside;
}

function nameBox(label: Name, tier: number, scale: number): Box | null {
  const place = placeAt(label.places, tier);
  return place ? labelBox(label.text, kindOf(label), label.x * scale + place.dx, label.y * scale + place.dy) : null;
}

function kindOf({ named, kind }: Name): Parameters<typeof labelBox>[1] {
  return named ? 'named' : kind;
}

function signBox(x: number, y: number): Box {
  return { x, y, width: SIGN_EM, height: SIGN_EM };
}

/** One place for a run of tiers at which it is the same. */
function add(places: SignPlace[], next: SignPlace): void {
  const last = places.at(-1);
  if (last && last.to === next.from && last.dx === next.dx && last.dy === next.dy) places[places.length - 1] = { ...last, to: next.to };
  else places.push(next);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
