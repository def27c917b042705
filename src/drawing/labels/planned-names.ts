import type { VillageCode } from '../../domain';
import { boundsOf } from '../../lib/bounds';
import { keptFor } from '../../lib/kept-for';
import type { Frame } from '../frame';
import { decodePath, type Point } from '../path';
import type { VillageShape } from '../shapes';
import { boxesTouch, boxInside, edgeTowards, insideRings, segmentsCross, segmentTouchesBox, type Box, type Segment } from './box';
import { labelBox } from './label-box';
import { placeAt, TIERS, type LabelAnchor, type LabelPlace } from './label-plan';

/** A plan is made when the others have their places: on a crowded map, or for more names than these, none is looked for. */
const MANY = 160;
const MANY_PLANNED = 24;
/** Names may stand this far outside the frame, in em: as those that the build places. */
const OVERHANG = 0.8;
/** Across what stands on an anchor: an event's mark, the sign of a plan, the end of a line. */
const ON_ANCHOR = 1.2;
const DIRECTIONS = 20;
/** Along a name, from its middle. */
const SPOTS = [-0.5, -0.25, 0, 0.25, 0.5];
const REACHES = [1.4, 1.9, 2.5, 3.2, 4, 5, 6.5, 8, 10];

const NOWHERE: Box = { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };

type Name = LabelAnchor & { readonly named: boolean };
type Offset = Pick<LabelPlace, 'dx' | 'dy' | 'leader'>;

/** What stands on the map at the smallest, a middle and the largest width of a tier. */
type Standing = readonly { readonly box: Box; readonly line: Segment | null }[];

interface NamesOfPlan<L extends Name> {
  readonly labels: readonly L[];
  /** Villages that the plan alone covers. */
  readonly planned: ReadonlySet<VillageCode>;
  /** All that are in colour: the name of another is not read well on them. */
  readonly covered: ReadonlySet<VillageCode>;
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  readonly frame: Frame;
  readonly villages: readonly VillageShape[];
}

/**
 * The names of planned villages with the rank of named ones: at the sizes at which the build has no place for them they stand beside
 * their village, with a line to it. Names that the picture is not about make way; of the others only one that covers the middle of such
 * a village moves, where it can.
 */
export function withPlannedNames<L extends Name>({ labels, planned, covered, marks, frame, villages }: NamesOfPlan<L>): readonly L[] {
  const wanted = labels.filter(({ kind, code }) => kind === 'village' && code !== null && planned.has(code));
  if (wanted.length === 0 || wanted.length > MANY_PLANNED || labels.length > MANY) return labels;
  const outlines = outlinesOf(villages);
  const gained = new Map<L, LabelPlace[]>();
  const lost = new Map<L, number[]>();
  TIERS.forEach((from, tier) => {
    const to = TIERS[tier + 1] ?? from * 2;
    const scales = [from, (from + to) / 2, to].map((width) => width / frame.width);
    const shown = labels.flatMap((label) => {
      const place = placeAt(label.places, tier);
      return place ? [{ label, stands: nameStands(label, place, scales), stays: label.named || label.kind === 'town' || wanted.includes(label) }] : [];
    });
    const signs = wanted.map(({ x, y }) => boxStands(x, y, scales));
    const isInTheWay = ({ label, stands }: { readonly label: L; readonly stands: Standing }): boolean => label.named && !wanted.includes(label) && signs.some((sign) => boxesMeet(stands, sign));
    const inTheWay = shown.filter(isInTheWay);
    const taken = [...marks.map(({ x, y }) => boxStands(x, y, scales)), ...signs, ...shown.filter((one) => one.stays && !inTheWay.includes(one)).map(({ stands }) => stands)];
    const yielding = shown.filter(({ stays }) => !stays).map(({ stands }) => stands);
    const added: Standing[] = [];
    // Those in the way that have not moved yet may have to stay.
    const waiting = inTheWay.map(({ stands }) => stands);
    const place = (label: L): boolean => {
      const free = bestPlace(label, [...taken, ...added, ...waiting], yielding, { scales, frame, outlines, covered });
      if (!free) return false;
      added.push(free.stands);
      append(gained, label, { ...free.offset, from: tier, to: tier + 1 });
      return true;
    };
    for (const { label, stands } of inTheWay) {
      waiting.shift();
      if (place(label)) append(lost, label, tier);
      else taken.push(stands);
    }
    for (const label of wanted) if (!placeAt(label.places, tier)) place(label);
    for (const { label, stands, stays } of shown) if (!stays && added.some((other) => touch(stands, other))) append(lost, label, tier);
  });
  return labels.map((label) => (gained.has(label) || lost.has(label) ? { ...label, places: [...label.places.flatMap((place) => without(place, lost.get(label) ?? [])), ...(gained.get(label) ?? [])] } : label));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A place without some of its tiers, tier by tier where it loses any. */
function without(place: LabelPlace, tiers: readonly number[]): LabelPlace[] {
  if (!tiers.some((tier) => place.from <= tier && tier < place.to)) return [place];
  return Array.from({ length: place.to - place.from }, (_, index) => place.from + index).filter((tier) => !tiers.includes(tier)).map((tier) => ({ ...place, from: tier, to: tier + 1 }));
}

interface Room {
  readonly scales: readonly number[];
  readonly frame: Frame;
  readonly outlines: readonly Outline[];
  readonly covered: ReadonlySet<VillageCode>;
}

/** The cheapest place that touches nothing that stays: near, off the coloured villages, and rather beside a quiet name than on it. */
function bestPlace(label: Name, taken: readonly Standing[], yielding: readonly Standing[], { scales, frame, outlines, covered }: Room): { readonly offset: Offset; readonly stands: Standing } | null {
  const { width, height } = labelBox(label.text, label.kind, 0, 0);
  const here = { dx: 0, dy: 0, leader: false };
  const within = nameStands(label, here, scales);
  // Its own sign finds a place beside it.
  const others = taken.filter(([at]) => at?.box.x !== label.x * (scales[0] ?? 0));
  if (!label.named && onColour(within, scales, outlines.filter(({ code }) => code === label.code)) === 1 && !others.some((other) => touch(within, other))) return { offset: here, stands: within };
  const colours = outlines.filter(({ code }) => code !== label.code && covered.has(code));
  let best: { readonly offset: Offset; readonly stands: Standing; readonly cost: number } | null = null;
  for (const reach of REACHES) {
    for (let step = 0; step < DIRECTIONS && (best === null || reach < best.cost); step++) {
      const angle = (2 * Math.PI * step) / DIRECTIONS;
      const offset = { dx: round(Math.cos(angle) * (reach + width / 2)), dy: round(Math.sin(angle) * (reach + height / 2)), leader: true };
      const stands = nameStands(label, offset, scales);
      if (!stands.every(({ box }, index) => boxInside(box, areaAt(frame, scales[index] ?? 0))) || taken.some((other) => touch(stands, other))) continue;
      const cost = reach + onColour(stands, scales, colours) * 12 + yielding.filter((other) => touch(stands, other)).length * 1.5;
      if (best === null || cost < best.cost) best = { offset, stands, cost };
    }
  }
  return best;
}

function areaAt({ width, height }: Frame, scale: number): Box {
  return { x: (width * scale) / 2, y: (height * scale) / 2, width: width * scale + 2 * OVERHANG, height: height * scale + 2 * OVERHANG };
}

function boxStands(x: number, y: number, scales: readonly number[]): Standing {
  return scales.map((scale) => ({ box: { x: x * scale, y: y * scale, width: ON_ANCHOR, height: ON_ANCHOR }, line: null }));
}

function nameStands({ text, named, kind, x, y }: Name, { dx, dy, leader }: Offset, scales: readonly number[]): Standing {
  return scales.map((scale) => {
    const box = labelBox(text, named ? 'named' : kind, x * scale + dx, y * scale + dy);
    const anchor: Point = [x * scale, y * scale];
    return { box, line: leader ? [anchor, edgeTowards(box, anchor)] : null };
  });
}

function boxesMeet(a: Standing, b: Standing): boolean {
  return a.some(({ box }, index) => boxesTouch(box, b[index]?.box ?? NOWHERE));
}

function touch(a: Standing, b: Standing): boolean {
  return a.some((here, index) => {
    const there = b[index];
    if (!there) return false;
    if (boxesTouch(here.box, there.box)) return true;
    if (here.line && segmentTouchesBox(here.line, there.box) && !isFrom(here.line, there.box)) return true;
    if (there.line && segmentTouchesBox(there.line, here.box) && !isFrom(there.line, here.box)) return true;
    return here.line !== null && there.line !== null && segmentsCross(here.line, there.line);
  });
}

/** The line begins at its own sign. */
function isFrom([[x, y]]: Segment, box: Box): boolean {
  return x === box.x && y === box.y;
}

/** Part of a name that lies on villages in colour, 0–1, from its ends, its middle and what is between. */
function onColour([first]: Standing, [scale = 1]: readonly number[], colours: readonly Outline[]): number {
  if (!first) return 0;
  const { x, y, width } = first.box;
  return SPOTS.filter((at) => colours.some((outline) => isOn(outline, (x + width * at) / scale, y / scale))).length / SPOTS.length;
}

function isOn({ rings, bounds: [left, top, right, bottom] }: Outline, x: number, y: number): boolean {
  return x > left && x < right && y > top && y < bottom && insideRings(rings, x, y);
}

interface Outline {
  readonly code: VillageCode;
  readonly rings: readonly (readonly Point[])[];
  readonly bounds: readonly [left: number, top: number, right: number, bottom: number];
}

const outlinesOf = keptFor((villages: readonly VillageShape[]): readonly Outline[] =>
  villages.map(({ code, path }) => {
    const rings = decodePath(path);
    return { code, rings, bounds: boundsOf(rings.flat()) };
  }),
);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
