import type { VillageCode } from '../domain';
import { fitWithin, frameRect, type Box, type Camera, type FrameRect, type Margins } from './camera';
import type { DrawnLabel } from './drawing';
import type { Frame } from './frame';
import { labelBox } from './labels/label-box';
import { placeAt, tierAt } from './labels/label-plan';

/** Names over a map of this size. */
export interface EdgeNames {
  readonly labels: readonly Pick<DrawnLabel, 'id' | 'kind' | 'text' | 'code' | 'x' | 'y' | 'named' | 'places'>[];
  /** The whole frame, in whose units they have their anchors. */
  readonly frame: Frame;
  /** Type size of the map, CSS px. */
  readonly em: number;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between a name and the edge, CSS px. */
const CLEAR = 3;
/** From the middle of a town's dot, or of that at the end of a line, to its rim, em. */
const DOT = 0.36;
/** Of a name, which its letters hang over a little, em. */
const RIM = 0.12;
/** Attempts to make room: names keep their size while the map gets smaller, so that few are needed. */
const ATTEMPTS = 6;
/** Most of the box that may be kept free for names. */
const MOST = 0.5;

/**
 * The largest camera that shows a part of the frame inside the margins, with the names of some villages whole: the map makes room at the
 * side at which one would be cut. Where that takes too much of the box it is as without names.
 */
export function fitWithNames(part: Frame, codes: readonly VillageCode[], names: EdgeNames, box: Box, margins: Margins): Camera {
  const own = new Set(codes);
  const labels = names.labels.filter(({ code }) => code !== null && own.has(code));
  const plain = fitWithin(part, box, margins);
  let [camera, room] = [plain, margins];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const over = overhang(boxesOf({ ...names, labels }, frameRect(names.frame, camera, box)).map(({ edges }) => edges), box);
    if (over === null) return camera;
    room = { left: room.left + over.left, top: room.top + over.top, right: room.right + over.right, bottom: room.bottom + over.bottom };
    if (room.left + room.right > box.width * MOST || room.top + room.bottom > box.height * MOST) return plain;
    camera = fitWithin(part, box, room);
  }
  return camera;
}

/** Ids of the names that the edge of the box cuts. */
export function cutNames(names: EdgeNames, place: FrameRect, box: Box): ReadonlySet<string> {
  const isCut = ({ left, top, right, bottom }: Edges): boolean => {
    const isOut = right < 0 || left > box.width || bottom < 0 || top > box.height;
    return !isOut && (left < 0 || right > box.width || top < 0 || bottom > box.height);
  };
  return new Set(boxesOf(names, place).flatMap(({ id, edges }) => (isCut(edges) ? [id] : [])));
}

/** How far names reach beyond each side, less what they should keep clear; null: none does. */
function overhang(boxes: readonly Edges[], { width, height }: Box): Margins | null {
  const most = (beyond: (edges: Edges) => number): number => Math.max(0, ...boxes.map((edges) => beyond(edges) + CLEAR));
  const over = { left: most(({ left }) => -left), top: most(({ top }) => -top), right: most(({ right }) => right - width), bottom: most(({ bottom }) => bottom - height) };
  return Object.values(over).every((side) => side === 0) ? null : over;
}

function around(a: Edges, b: Edges): Edges {
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
}

/** Where the names of this size stand, with the dots that they belong to, CSS px from the box's top left corner. */
function boxesOf({ labels, frame, em }: EdgeNames, place: FrameRect): readonly { readonly id: string; readonly edges: Edges }[] {
  const tier = tierAt(place.width / em);
  const scale = place.width / frame.width;
  return labels.flatMap(({ id, text: words, kind, named, x, y, places }) => {
    const here = placeAt(places, tier);
    if (!here) return [];
    const { width, height } = labelBox(words, named ? 'named' : kind, 0, 0);
    const [anchorX, anchorY] = [place.left + x * scale, place.top + y * scale];
    const [middle, centre] = [anchorX + here.dx * em, anchorY + here.dy * em];
    const [across, down] = [(width / 2 + RIM) * em, (height / 2 + RIM) * em];
    const text: Edges = { left: middle - across, right: middle + across, top: centre - down, bottom: centre + down };
    const dot = DOT * em;
    return [{ id, edges: here.leader || kind === 'town' ? around(text, { left: anchorX - dot, right: anchorX + dot, top: anchorY - dot, bottom: anchorY + dot }) : text }];
  });
}
