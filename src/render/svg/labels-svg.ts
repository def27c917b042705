import type { Drawing, DrawnLabel, DrawnMark } from '../../drawing/drawing';
import type { Frame } from '../../drawing/frame';
import { edgeTowards } from '../../drawing/labels/box';
import { TIERS, type LabelPlace } from '../../drawing/labels/label-plan';
import { labelBox, LABEL_TYPE } from '../../drawing/labels/label-box';
import { escapeMarkup } from '../../lib/escape-markup';

/** From the middle of a line down to its baseline, in em: half the height of a capital. */
const MIDDLE = 0.36;

/**
 * Names and marks over the map, as SVG text. Anchors stand at percentages of the frame and offsets in em, so that the same
 * text serves every size; each name is drawn once for every run of tiers in which it stands at the same place, and
 * `map.css` shows the tier of the frame's width. Both renderers use it: the WebGL map lies under these names.
 */
export function labelsSvg(drawing: Drawing): string {
  return `<svg class="map-labels" aria-hidden="true" focusable="false" width="100%" height="100%">${labelsGroup(drawing)}</svg>`;
}

export function labelsGroup({ shapes: { frame }, labels, marks, showLabels, showContext }: Drawing): string {
  const shown = labels.filter(({ kind }) => (kind === 'context' || kind === 'town' ? showContext : true));
  const texts = showLabels ? shown.flatMap((label) => label.places.map((place) => labelAt(frame, label, place))) : [];
  return marks.map((mark) => markAt(frame, mark)).join('') + texts.join('');
}

function labelAt(frame: Frame, label: DrawnLabel, place: LabelPlace): string {
  const tiers = TIERS.flatMap((_, tier) => (tier >= place.from && tier < place.to ? [`t${tier}`] : []));
  const kind = label.named ? 'named' : label.kind;
  const { size } = LABEL_TYPE[kind];
  const lines = label.text.split('\n');
  const text = lines
    .map((line, index) => `<text x="${em(place.dx / size)}" y="${em(place.dy / size + (index - (lines.length - 1) / 2) * 1.1 + MIDDLE)}">${escapeMarkup(line)}</text>`)
    .join('');
  return `<svg class="label ${kind} ${tiers.join(' ')}" x="${percent(label.x, frame.width)}" y="${percent(label.y, frame.height)}" data-label="${escapeMarkup(label.id)}">${place.leader ? leader(label, place) : ''}${label.kind === 'town' ? '<circle r=".3em"/>' : ''}${text}</svg>`;
}

function leader(label: DrawnLabel, place: LabelPlace): string {
  const kind = label.named ? 'named' : label.kind;
  const { size } = LABEL_TYPE[kind];
  const [x, y] = edgeTowards(labelBox(label.text, kind, place.dx, place.dy), [0, 0]);
  const end = `x2="${em(x / size)}" y2="${em(y / size)}"`;
  return `<line class="casing" ${end}/><line ${end}/><circle r=".22em"/>`;
}

function markAt(frame: Frame, { id, x, y }: DrawnMark): string {
  return `<svg class="mark" x="${percent(x, frame.width)}" y="${percent(y, frame.height)}" data-mark="${escapeMarkup(id)}"><svg x="-.65em" y="-.65em" width="1.3em" height="1.3em" viewBox="-9 -9 18 18"><path d="M0-7 7 0 0 7-7 0Z"/></svg></svg>`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1e5) / 1e3}%`;
}

function em(value: number): string {
  return `${Math.round(value * 100) / 100}em`;
}
