import type { Drawing, DrawnLabel } from '../../drawing/drawing';
import { edgeTowards } from '../../drawing/labels/box';
import { labelBox, LABEL_TYPE } from '../../drawing/labels/label-box';
import { placeAt, tierAt, type LabelPlace } from '../../drawing/labels/label-plan';
import { SIGN_EM, type DrawnChange, type SignPlace } from '../../drawing/plan-marks';
import type { Palette } from '../../theme/colors';
import type { Ground } from './ground';
import { mixed } from './map-paint';
import { circle, line, type Mark, type Rect, type XY } from './marks';

/** From the middle of a line down to its baseline, in em: half the height of a capital, as in the drawn map. */
const MIDDLE = 0.36;
const LEADING = 1.1;
const HALO = 0.24;

interface Setting {
  readonly ground: Ground;
  /** The map's edge: a name that would be cut by it does not show. */
  readonly box: Rect;
  /** Type size of the map on the sheet. */
  readonly em: number;
  readonly palette: Palette;
}

/** Names and event marks, where the page puts them at this size. */
export function labelMarks(drawing: Drawing, setting: Setting): readonly Mark[] {
  const { showLabels, showContext, shapes, plan } = drawing;
  const tier = tierAt((shapes.frame.width * setting.ground.scale) / setting.em);
  const shown = drawing.labels.filter(({ kind }) => (kind === 'context' || kind === 'town' ? showContext : true));
  // A planned village keeps the type of the others, in which its name was placed, and gets the ink of a named one.
  const planned = new Set(plan === null ? [] : drawing.villages.filter(({ named }) => named).map(({ code }) => code));
  const names = showLabels ? shown.flatMap((label) => {
    const place = placeAt(label.places, tier);
    return place ? labelAt(label, place, setting, planned.has(label.code ?? '')) : [];
  }) : [];
  const signs = (plan?.changes ?? []).flatMap((change) => {
    const place = placeAt(change.places, tier);
    return place ? signAt(change, place, setting) : [];
  });
  return [...drawing.marks.map(({ x, y }) => eventMark(setting.ground.at([x, y]), EVENT_EM * setting.em, setting.palette)), ...names, ...signs];
}

function labelAt(label: DrawnLabel, place: LabelPlace, setting: Setting, isPlanned: boolean): readonly Mark[] {
  const { ground, em, palette } = setting;
  const kind = label.named ? 'named' : label.kind;
  if (!isInside(label, place, kind, setting)) return [];
  const { size, weight, spacing } = LABEL_TYPE[kind];
  const [x, y] = ground.at([label.x, label.y]);
  const rows = label.text.split('\n');
  const color = label.named || isPlanned ? palette.label : kind === 'context' ? palette.contextLabel : palette.quietLabel;
  const texts = rows.map(
    (text, index): Mark => ({
      kind: 'text',
      x: x + place.dx * em,
      y: y + (place.dy + size * ((index - (rows.length - 1) / 2) * LEADING + MIDDLE)) * em,
      text,
      size: size * em,
      weight,
      ...(spacing === 0 ? {} : { spacing }),
      anchor: 'middle',
      color,
      halo: { color: kind === 'context' ? palette.context : palette.halo, width: HALO * size * em },
    }),
  );
  return [...(place.leader ? leader(label, place, kind, setting) : []), ...(label.kind === 'town' ? [town(x, y, em * size, palette)] : []), ...texts];
}

function isInside(label: DrawnLabel, place: LabelPlace, kind: LabelStyle, { ground, box, em }: Setting): boolean {
  const [x, y] = ground.at([label.x, label.y]);
  const text = labelBox(label.text, kind, place.dx, place.dy);
  const [left, top] = [x + (text.x - text.width / 2) * em, y + (text.y - text.height / 2) * em];
  return left >= box.x && top >= box.y && left + text.width * em <= box.x + box.width && top + text.height * em <= box.y + box.height;
}

type LabelStyle = Parameters<typeof labelBox>[1];

function leader(label: DrawnLabel, place: LabelPlace, kind: LabelStyle, { ground, em, palette }: Setting): readonly Mark[] {
  const from = ground.at([label.x, label.y]);
  const [dx, dy] = edgeTowards(labelBox(label.text, kind, place.dx, place.dy), [0, 0]);
  const size = LABEL_TYPE[kind].size * em;
  const points = [from, [from[0] + dx * em, from[1] + dy * em] as const];
  return [
    line(points, { color: palette.halo, width: 0.28 * size }),
    line(points, { color: palette.label, width: 0.09 * size }),
    circle(from[0], from[1], 0.22 * size, { fill: palette.label, stroke: { color: palette.halo, width: 0.12 * size } }),
  ];
}

/** What a plan does to a village: "+", "−" or "±" in a disc beside its name. */
function signAt({ change, sign, faint, x, y }: DrawnChange, { dx, dy }: SignPlace, { ground, em, palette }: Setting): readonly Mark[] {
  const [left, top] = ground.at([x, y]);
  const [cx, cy] = [left + dx * em, top + dy * em];
  const ink = faint ? mixed(palette.label, palette.context, 0.5) : palette.label;
  const [fill, edge] = change === 'removed' ? [palette.halo, ink] : [ink, palette.halo];
  return [
    circle(cx, cy, (SIGN_EM / 2) * em, { fill, stroke: { color: edge, width: 0.12 * em } }),
    { kind: 'text', x: cx, y: cy + MIDDLE * em, text: sign, size: em, weight: 'bold', anchor: 'middle', color: edge },
  ];
}

function town(x: number, y: number, size: number, palette: Palette): Mark {
  return circle(x, y, 0.3 * size, { fill: palette.paper, stroke: { color: palette.quietLabel, width: 0.12 * size } });
}

/** Across the mark of an event, in em of the map's type size. */
export const EVENT_EM = 1.3 * (7 / 9);

/** The mark of an event; `size`: from corner to corner. */
export function eventMark([cx, cy]: XY, size: number, palette: Palette): Mark {
  const reach = size / 2;
  return {
    kind: 'path',
    lines: [[[cx, cy - reach], [cx + reach, cy], [cx, cy + reach], [cx - reach, cy]]],
    closed: true,
    fill: palette.halo,
    stroke: { color: palette.label, width: 0.12 * (size / EVENT_EM) },
  };
}
