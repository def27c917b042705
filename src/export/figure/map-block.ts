import type { ProgramEvent, VillageCode } from '../../domain';
import { fitCamera, frameRect, viewToCamera, type FrameRect } from '../../drawing/camera';
import { QUIET_FROM_TIER, TIERS } from '../../drawing/labels/label-plan';
import { placesFrame } from '../../drawing/places-frame';
import { frameKm, roundDistance } from '../../drawing/scale-bar';
import type { Shapes } from '../../drawing/shapes';
import { exportWords, isPlan, type Subject } from '../subject';
import { groundOf } from './ground';
import type { Ink } from './ink';
import { mapMarks } from './map-marks';
import { line, rectangle, roundRectangle, type Mark, type Rect } from './marks';
import { measure } from './text-measure';

export interface MapBlock {
  readonly box: Rect;
  /** Space around a fitted frame. */
  readonly pad: number;
  /** Type size on the map. */
  readonly em: number;
  /** How small it may be where that gives all villages their names; left out: no smaller. */
  readonly leastEm?: number;
  /** Villages to fit whatever the state's view. */
  readonly fit?: readonly VillageCode[] | undefined;
}

/** The map with its scale bar and, for a plan, the mark that no export can do without. */
export function mapBlock(subject: Subject, { box, pad, fit, ...type }: MapBlock, ink: Ink): readonly Mark[] {
  const { drawing, emphasis } = subject;
  const place = placeOf(subject, { box, pad, fit });
  const em = typeSize(place.width, type);
  const { palette, hatched } = ink;
  return [
    ...mapMarks({ drawing, emphasis, palette, hatched, box, place, em }),
    ...scaleBar(subject, place, box, em, ink),
    ...(isPlan(subject) ? planBadge(subject, box, em, ink) : []),
  ];
}

/** A line of credits more takes a little of the map: it should not take the names of two thirds of the villages. */
function typeSize(width: number, { em, leastEm = em }: Pick<MapBlock, 'em' | 'leastEm'>): number {
  const wanted = width / (TIERS[QUIET_FROM_TIER] ?? 0);
  return wanted < leastEm ? em : Math.min(em, wanted);
}

/** The events whose marks the same map shows: what is to be seen needs an explanation, and nothing else does. */
export function markedEvents(subject: Subject, { box, pad, fit }: Omit<MapBlock, 'em'>): readonly ProgramEvent[] {
  const { drawing, release } = subject;
  const { at } = groundOf(drawing.shapes.frame, box, placeOf(subject, { box, pad, fit }));
  const shown = drawing.marks.filter((mark) => {
    const [x, y] = at([mark.x, mark.y]);
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
  return release.events.filter(({ id }) => shown.some((mark) => mark.id === id));
}

/** The same places as on the screen: the villages asked for, the square that a view keeps, a scene's villages, or the whole frame. */
function placeOf({ drawing, state, fit: scene }: Subject, { box, pad, fit }: Omit<MapBlock, 'em'>): FrameRect {
  const { frame } = drawing.shapes;
  if (fit !== undefined) return placeAround(drawing.shapes, fit, box, pad);
  if (state.view !== null) return frameRect(frame, viewToCamera(state.view, box), box);
  return scene === null ? frameRect(frame, fitCamera(frame, box, pad), box) : placeAround(drawing.shapes, scene, box, pad);
}

/** As a camera shows places: with room for names, and never so near that the reader loses the way. */
function placeAround(shapes: Shapes, codes: readonly VillageCode[], box: Rect, pad: number): FrameRect {
  return frameRect(shapes.frame, fitCamera(placesFrame(shapes, codes), box, pad), box);
}

function scaleBar({ drawing, f }: Subject, place: FrameRect, box: Rect, em: number, { palette }: Ink): readonly Mark[] {
  const perKm = place.width / frameKm(drawing.shapes.frame);
  const km = roundDistance(perKm, Math.min(box.width * 0.3, 12 * em));
  const [right, bottom, width] = [box.x + box.width - 1.4 * em, box.y + box.height - 1.3 * em, km * perKm];
  const tick = 0.45 * em;
  const plate = { x: right - width - 0.7 * em, y: bottom - 2 * em, width: width + 1.4 * em, height: 2.6 * em };
  return [
    roundRectangle(plate, 0.3 * em, { fill: palette.paper }),
    line([[right - width, bottom - tick], [right - width, bottom], [right, bottom], [right, bottom - tick]], { color: palette.quietLabel, width: 0.12 * em }),
    {
      kind: 'text',
      x: right - width / 2,
      y: bottom - 0.75 * em,
      text: f.km(km),
      size: 0.92 * em,
      weight: 'medium',
      anchor: 'middle',
      color: palette.quietLabel,
    },
  ];
}

/** Large enough that nobody who sees the picture takes it for the record. */
function planBadge(subject: Subject, box: Rect, em: number, { palette }: Ink): readonly Mark[] {
  const text = (subject.drawing.plan?.badge ?? exportWords(subject).plan).toUpperCase();
  const type = { size: 1.5 * em, weight: 'bold' as const, spacing: 0.08 };
  const [width, height] = [measure(text, type) + 1.6 * em, 2.5 * em];
  const [x, y] = [box.x + 1.2 * em, box.y + 1.2 * em];
  return [
    roundRectangle({ x, y, width, height }, 0.4 * em, { fill: palette.selected, stroke: { color: palette.halo, width: 0.25 * em } }),
    { kind: 'text', x: x + width / 2 + 0.06 * em, y: y + height / 2 + 0.54 * em, text, ...type, anchor: 'middle', color: palette.halo },
    rectangle(box, { stroke: { color: palette.selected, width: 0.35 * em } }),
  ];
}
