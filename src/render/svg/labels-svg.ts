import type { Drawing, DrawnLabel, DrawnMark } from '../../drawing/drawing';
import type { Frame } from '../../drawing/frame';
import { edgeTowards } from '../../drawing/labels/box';
import { TIERS, type LabelPlace } from '../../drawing/labels/label-plan';
import { labelBox, LABEL_TYPE } from '../../drawing/labels/label-box';
import { textWidth } from '../../drawing/labels/text-width';
import { SIGN_EM, type DrawnPlan } from '../../drawing/plan-marks';
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

export function labelsGroup({ shapes: { frame }, villages, labels, marks, plan, showLabels, showContext }: Drawing): string {
  const shown = labels.filter(({ kind }) => (kind === 'context' || kind === 'town' ? showContext : true));
  // A planned village keeps the type of the others, in which its name was placed, and gets the ink of a named one.
  const planned = new Set(plan === null ? [] : villages.filter(({ named }) => named).map(({ code }) => code));
  const texts = showLabels ? shown.flatMap((label) => label.places.map((place) => labelAt(frame, label, place, !label.named && planned.has(label.code ?? '')))) : [];
  return marks.map((mark) => markAt(frame, mark)).join('') + texts.join('') + (plan === null ? '' : planGroup(frame, plan));
}

function labelAt(frame: Frame, label: DrawnLabel, place: LabelPlace, isPlanned: boolean): string {
  const kind = label.named ? 'named' : label.kind;
  const { size } = LABEL_TYPE[kind];
  const lines = label.text.split('\n');
  const text = lines
    .map((line, index) => `<text x="${em(place.dx / size)}" y="${em(place.dy / size + (index - (lines.length - 1) / 2) * 1.1 + MIDDLE)}">${escapeMarkup(line)}</text>`)
    .join('');
  return `<svg class="label ${kind}${isPlanned ? ' planned' : ''} ${tiersOf(place)}" x="${percent(label.x, frame.width)}" y="${percent(label.y, frame.height)}" data-label="${escapeMarkup(label.id)}">${place.leader ? leader(label, place) : ''}${label.kind === 'town' ? '<circle r=".3em"/>' : ''}${text}</svg>`;
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

/** What says that this is a plan: its badge at the corner, and a sign at every village that it changes. */
function planGroup(frame: Frame, { badge, changes }: DrawnPlan): string {
  const signs = changes.flatMap(({ code, change, sign, faint, x, y, places }) =>
    places.map(({ from, to, dx, dy }) => {
      const text = `<text x="${em(dx)}" y="${em(dy + MIDDLE)}">${sign}</text>`;
      return `<svg class="plan-sign ${change} ${tiersOf({ from, to })}${faint ? ' faint' : ''}" x="${percent(x, frame.width)}" y="${percent(y, frame.height)}" data-plan-sign="${escapeMarkup(code)}"><circle cx="${em(dx)}" cy="${em(dy)}" r="${em(SIGN_EM / 2)}"/>${text}</svg>`;
    }),
  );
  return `${signs.join('')}<svg class="plan-badge" x="0" y="0"><rect width="${em(textWidth(badge, 'bold', 0) + 1)}" height="1.7em" rx=".3em"/><text x=".5em" y="1.21em">${escapeMarkup(badge)}</text></svg>`;
}

function tiersOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return TIERS.flatMap((_, tier) => (tier >= from && tier < to ? [`t${tier}`] : [])).join(' ');
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1e5) / 1e3}%`;
}

function em(value: number): string {
  return `${Math.round(value * 100) / 100}em`;
}
