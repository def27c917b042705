import type { Emphasis, VillageCode } from '../../domain';
import type { FrameRect } from '../../drawing/camera';
import type { Drawing, DrawnVillage } from '../../drawing/drawing';
import { lineScale } from '../../drawing/line-scale';
import type { Palette } from '../../theme/colors';
import { groundOf, sameGround, type Ground } from './ground';
import { hatchMark } from './hatch-marks';
import { labelMarks } from './label-marks';
import { fillOf, LINE, lineColor, REACH_OPACITY } from './map-paint';
import { corners, rectangle, type Mark, type PathMark, type Rect, type Stroke } from './marks';

export interface MapPicture {
  readonly drawing: Drawing;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  /** Hatches over the colours, for paper without colour. */
  readonly hatched: boolean;
  /** Where the map stands on the sheet; nothing of it shows outside. */
  readonly box: Rect;
  /** Where the drawing's frame lies within the box. */
  readonly place: FrameRect;
  /** Type size on the map; widths of its lines count in it. */
  readonly em: number;
}

/** Villages' outlines as they are drawn, by code. */
type Paths = ReadonlyMap<VillageCode, string>;
/** A line around a village; none around one without an outline. */
type Outline = (code: VillageCode, stroke: Stroke) => readonly PathMark[];

/** The map as the page shows it, in the same order: what lies around, villages, bands, lines, what is selected, names. */
export function mapMarks({ drawing, emphasis, palette: colors, hatched, box, place, em }: MapPicture): readonly Mark[] {
  // What is faint lets through what lies beneath.
  const palette = drawing.showContext ? colors : { ...colors, context: colors.paper };
  const ground = groundOf(drawing.shapes.frame, box, place);
  const paths: Paths = new Map(drawing.shapes.villages.map(({ code, path }) => [code, path]));
  const outline = outlines(paths, ground);
  const layers: readonly (readonly Mark[])[] = [
    [rectangle(box, { fill: palette.paper })],
    surroundings(drawing, ground, palette, em),
    villages(drawing, ground, palette, em),
    bands(drawing, ground, palette, em),
    hatched ? hatches(drawing, paths, ground) : [],
    borders(drawing, outline, emphasis.selected, ground, palette, em),
    selection(outline, emphasis, palette, em),
    labelMarks(drawing, { ground, box, em, palette }),
  ];
  return [{ kind: 'clip', lines: [corners(box)], marks: layers.flat() }];
}

function surroundings({ shapes, showContext }: Drawing, ground: Ground, palette: Palette, em: number): readonly Mark[] {
  if (!showContext) return [];
  return [
    { kind: 'path', lines: ground.lines(shapes.context.fill), closed: true, fill: palette.context },
    { kind: 'path', lines: ground.lines(shapes.context.lines), closed: false, stroke: { color: palette.contextLine, width: LINE.context * em } },
  ];
}

function villages({ shapes, villages: drawn }: Drawing, ground: Ground, palette: Palette, em: number): readonly Mark[] {
  return shapes.villages.map(({ path }, index) => {
    const { role, faint } = drawn[index] ?? { role: 'none', faint: false };
    const stroke = { color: lineColor(palette.villageLine, faint, palette), width: LINE.village * lineScale(shapes) * em };
    return { kind: 'path', lines: ground.lines(path), closed: true, fill: fillOf(role, faint, palette), stroke };
  });
}

function bands(drawing: Drawing, ground: Ground, palette: Palette, em: number): readonly Mark[] {
  return drawing.bands.flatMap(({ shape, roles, faint }) => {
    const parts = shape.parts.map((path, index): Mark => ({ kind: 'path', lines: ground.lines(path), closed: true, fill: fillOf(roles[index] ?? 'none', faint, palette) }));
    const seams: Mark = { kind: 'path', lines: ground.lines(shape.seams), closed: false, stroke: { color: lineColor(palette.seam, faint, palette), width: LINE.seam * em } };
    return [...parts, seams];
  });
}

function hatches({ villages: drawn, bands: cut }: Drawing, paths: Paths, ground: Ground): readonly Mark[] {
  const cutCodes = new Set(cut.map(({ code }) => code));
  const whole = drawn.flatMap(({ code, role, named, faint }) => {
    const path = paths.get(code);
    return named && !faint && role !== 'none' && !cutCodes.has(code) && path !== undefined ? [hatchMark(path, role, ground)] : [];
  });
  const parts = cut.filter(({ faint }) => !faint).flatMap(({ shape, roles }) => shape.parts.flatMap((path, index) => {
    const role = roles[index];
    return role ? [hatchMark(path, role, ground)] : [];
  }));
  return [...whole, ...parts];
}

function borders(drawing: Drawing, outline: Outline, selected: VillageCode | null, ground: Ground, palette: Palette, em: number): readonly Mark[] {
  const { shapes, otherVillages } = drawing;
  const named = drawing.villages.filter((village) => village.named && !village.inferred);
  const inferred = drawing.villages.filter((village) => village.inferred);
  const dash = LINE.inferredDash.map((part) => part * em);
  const other = otherVillages ? sameGround(shapes.frame, otherVillages.frame, ground) : null;
  const lineOf = ({ code, faint }: DrawnVillage): readonly Mark[] => outline(code, { color: lineColor(palette.namedLine, faint, palette), width: LINE.named * lineScale(shapes) * em });
  return [
    // Solid colours hide what they lie on: what is faint comes first.
    ...named.filter(({ faint }) => faint).flatMap(lineOf),
    { kind: 'path', lines: ground.lines(shapes.kecamatanLines), closed: false, stroke: { color: palette.kecamatanLine, width: LINE.kecamatan * lineScale(shapes) * em } },
    ...named.filter(({ faint }) => !faint).flatMap(lineOf),
    ...reach(drawing, ground, palette, em),
    ...inferred.flatMap(({ code, faint }) => [
      ...outline(code, { color: lineColor(palette.seam, faint, palette), width: LINE.inferredCasing * em }),
      ...outline(code, { color: lineColor(palette.namedLine, faint, palette), width: LINE.inferred * em, dash }),
    ]),
    ...(otherVillages && other
      ? otherVillages.villages.map(({ path }): Mark => {
          const stroke = { color: palette.otherBoundaries, width: LINE.other * em, dash: LINE.otherDash.map((part) => part * em) };
          return { kind: 'path', lines: other.lines(path), closed: true, stroke };
        })
      : []),
    ...planned(drawing, outline, selected, palette, em),
  ];
}

/** Ground within reach of a named village: what lies beneath shows through. */
function reach({ reach: within }: Drawing, ground: Ground, palette: Palette, em: number): readonly Mark[] {
  if (within === null) return [];
  return [
    { kind: 'path', lines: ground.lines(within.fill), closed: true, fill: palette.reach, fillOpacity: REACH_OPACITY },
    { kind: 'path', lines: ground.lines(within.line), closed: true, stroke: { color: palette.reach, width: LINE.reach * em } },
  ];
}

/** A dotted outline around every village that a plan changes; the selected one has its own. */
function planned(drawing: Drawing, outline: Outline, selected: VillageCode | null, palette: Palette, em: number): readonly Mark[] {
  const dash = LINE.planDash.map((part) => part * em);
  return (drawing.plan?.changes ?? [])
    .filter(({ code }) => code !== selected)
    .flatMap(({ code, faint }) => [
      ...outline(code, { color: lineColor(palette.seam, faint, palette), width: LINE.planCasing * em }),
      ...outline(code, { color: lineColor(palette.namedLine, faint, palette), width: LINE.plan * em, dash, round: true }),
    ]);
}

function selection(outline: Outline, { selected }: Emphasis, palette: Palette, em: number): readonly Mark[] {
  if (selected === null) return [];
  return [...outline(selected, { color: palette.halo, width: LINE.selectedCasing * em }), ...outline(selected, { color: palette.selected, width: LINE.selected * em })];
}

function outlines(paths: Paths, ground: Ground): Outline {
  return (code, stroke) => {
    const path = paths.get(code);
    return path === undefined ? [] : [{ kind: 'path', lines: ground.lines(path), closed: true, stroke }];
  };
}
