import type { VillageCode } from '../../domain';

/** Where labels stand, for every size of the map. */
export interface LabelPlan {
  readonly anchors: readonly LabelAnchor[];
}

export type LabelKind = 'village' | 'kecamatan' | 'context' | 'town' | 'event';

export interface LabelAnchor {
  /** Village or sub-district code, town name or event id. */
  readonly id: string;
  readonly kind: LabelKind;
  /** What it says; two lines are separated by a line feed. */
  readonly text: string;
  /** Village that the label points at; selecting it and its status decide how the label looks. */
  readonly code: VillageCode | null;
  /** Anchor in drawing units. */
  readonly x: number;
  readonly y: number;
  readonly places: readonly LabelPlace[];
}

/** One way to draw a label, for the tiers `from` (inclusive) to `to` (exclusive). */
export interface LabelPlace {
  readonly from: number;
  readonly to: number;
  /** Middle of the text relative to the anchor, in em of the map's type size. */
  readonly dx: number;
  readonly dy: number;
  /** Is there a line from the anchor to the text? */
  readonly leader: boolean;
}

/**
 * Widths of the frame, in em of the map's type size, at which another set of labels begins; a narrower frame shows none (18 em are 216 px at 12 px type). Container
 * queries in `map.css` say the same steps: names are SVG whichever renderer draws the shapes.
 */
export const TIERS = [18, 24, 30, 38, 46, 54, 62, 74, 92, 120, 170, 240, 340] as const;

/** From this tier on, villages that the filter does not cover show their names too (about 600 px of map). */
export const QUIET_FROM_TIER = 4;

/** The tier of a frame by its width in em; -1: narrower than all of them. */
export function tierAt(widthEm: number): number {
  return TIERS.findLastIndex((from) => widthEm >= from);
}

/** The place that holds at a tier; undefined: none does. Signs of a plan have places as names have. */
export function placeAt<Place extends Pick<LabelPlace, 'from' | 'to'>>(places: readonly Place[], tier: number): Place | undefined {
  return places.find(({ from, to }) => from <= tier && tier < to);
}
