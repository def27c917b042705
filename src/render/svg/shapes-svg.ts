import type { Drawing, DrawnVillage } from '../../drawing/drawing';
import { lineScale } from '../../drawing/line-scale';
import { HATCHES, HATCH_TILE } from '../../drawing/roles';
import type { Shapes } from '../../drawing/shapes';
import { escapeMarkup } from '../../lib/escape-markup';
import { keptFor } from '../../lib/kept-for';
import { strokePieces } from './stroke-pieces';

/**
 * The map without its names, as SVG text in drawing units. Paint comes from `map.css` by class, so that a theme changes
 * nothing here. Sized by its parent: it fills the frame whatever its size, lines keep their width.
 *
 * Groups are exported one by one because a filter changes all but the villages' outlines, which are most of the text.
 */
export function shapesSvg(drawing: Drawing): string {
  return picture(drawing, {
    villages: drawing.shapes.villages.map(({ code, path }, index) => villagePath(code, path, drawing.villages[index])).join(''),
    bands: bandsGroup(drawing),
    hatches: hatchGroup(drawing),
    lines: linesGroup(drawing),
  });
}

/** Classes that `map.css` draws thinner borders by. */
const THIN = { 1: '', 0.5: ' map-lines-half', 0.25: ' map-lines-quarter' } as const;

/** The picture around its groups; `className` tells a picture that was put together in another way. */
export function picture(drawing: Drawing, groups: { readonly villages: string; readonly bands: string; readonly hatches: string; readonly lines: string }, className = ''): string {
  const { frame } = drawing.shapes;
  return (
    `<svg class="map-shapes${THIN[lineScale(drawing.shapes)]}${className}" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">` +
    hatches() +
    `<g class="map-context">${contextGroup(drawing)}</g>` +
    `<g class="map-villages">${groups.villages}</g>` +
    `<g class="map-bands">${groups.bands}</g>` +
    `<g class="map-hatches">${groups.hatches}</g>` +
    `<g class="map-lines">${groups.lines}</g>` +
    `<g class="map-emphasis"></g>` +
    `</svg>`
  );
}

const contextLines = keptFor(({ context }: Shapes) => strokePieces('context-line', context.lines));
const kecamatanLines = keptFor((shapes: Shapes) => strokePieces('kecamatan-line', shapes.kecamatanLines));

export function contextGroup({ shapes, showContext }: Drawing): string {
  if (!showContext) return '';
  return `<path class="context" d="${shapes.context.fill}"/>${contextLines(shapes)}`;
}

/**
 * The paint sits on the group: `<use>` copies the path with its classes, and a copy must take the paint of its own line.
 * The vector effect is an attribute because a style rule that names an ancestor does not reach a copy.
 */
function villagePath(code: string, path: string, village: DrawnVillage | undefined): string {
  return `<g class="${village ? villageClass(village) : 'none'}"><path id="${shapeId(code)}" data-village="${escapeMarkup(code)}" vector-effect="non-scaling-stroke" d="${path}"/></g>`;
}

export function villageClass({ role, faint }: Pick<DrawnVillage, 'role' | 'faint'>): string {
  return faint ? `${role} faint` : role;
}

/** Where `<use>` finds a village's outline. */
export function shapeId(code: string): string {
  return `v-${code.replace(/[^\w-]/g, '_')}`;
}

export function bandsGroup({ bands }: Drawing): string {
  return bands
    .map(({ code, shape, roles, faint }) => {
      const parts = shape.parts.map((path, index) => `<g class="${roles[index] ?? 'none'}"><path id="${partId(code, index)}" d="${path}"/></g>`).join('');
      return `<g${faint ? ' class="faint"' : ''}>${parts}<path class="seam" d="${shape.seams}"/></g>`;
    })
    .join('');
}

export function linesGroup(drawing: Drawing, borders = copiedBorders(drawing)): string {
  const { shapes, otherVillages } = drawing;
  const other = otherVillages ? `<svg${sameGround(shapes.frame, otherVillages.frame)}>${otherVillages.villages.map(({ path }) => `<path class="other-line" d="${path}"/>`).join('')}</svg>` : '';
  return `${kecamatanLines(shapes)}${borders.named}${reachPaths(drawing)}${borders.inferred}${other}${planPaths(drawing)}`;
}

/** Borders of the villages that the filter covers: under what is within reach, and over it. */
interface Borders {
  readonly named: string;
  readonly inferred: string;
}

function copiedBorders({ villages }: Drawing): Borders {
  const named = villages.filter((village) => village.named && !village.inferred).map(({ code, faint }) => useShape(code, faint ? 'named-line faint' : 'named-line'));
  const inferred = villages
    .filter((village) => village.inferred)
    .map(({ code, faint }) => useShape(code, faint ? 'inferred-casing faint' : 'inferred-casing') + useShape(code, faint ? 'inferred-line faint' : 'inferred-line'));
  return { named: named.join(''), inferred: inferred.join('') };
}

/** Kept, because one is looked up for each village that is pointed at, and there may be thousands. */
export const pathsOf = keptFor((villages: Shapes['villages']): ReadonlyMap<string, string> => new Map(villages.map(({ code, path }) => [code, path])));

/**
 * What stays drawn as SVG over the engine's canvas, beneath the names: the dashes of an inferred match, what a plan changes, its reach,
 * and what is pointed at or selected. The engine's dashes grow and shrink while zooming and start elsewhere, so that they would jump when
 * it takes over; and a pointer that moves from village to village should not have it draw the whole map each time.
 */
export function overCanvasSvg(drawing: Drawing): string {
  const { shapes, villages } = drawing;
  const { frame } = shapes;
  const paths = villages.filter(({ inferred }) => inferred).map(({ code, faint }) => {
    const path = `vector-effect="non-scaling-stroke" d="${pathsOf(shapes.villages).get(code) ?? ''}"/>`;
    return `<g${faint ? ' class="faint"' : ''}><path class="inferred-casing" ${path}<path class="inferred-line" ${path}</g>`;
  });
  return `<svg class="map-shapes map-over-canvas" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><g class="map-lines">${reachPaths(drawing)}${paths.join('')}${planPaths(drawing)}</g><g class="map-emphasis"></g></svg>`;
}

/** The ground within reach, and its edge. Nothing when the layer is off. */
function reachPaths({ reach }: Drawing): string {
  if (reach === null) return '';
  return `<path class="reach" d="${reach.fill}"/><path class="reach-line" d="${reach.line}"/>`;
}

/** A dotted outline around every village that a plan changes. Not `<use>`: the engine's canvas has no outlines to copy. */
function planPaths({ plan, shapes }: Drawing): string {
  if (plan === null) return '';
  const paths = plan.changes.map(({ code, faint }) => {
    const path = `vector-effect="non-scaling-stroke" d="${pathsOf(shapes.villages).get(code) ?? ''}"/>`;
    return `<g class="plan-change${faint ? ' faint' : ''}"><path class="plan-casing" ${path}<path class="plan-line" ${path}</g>`;
  });
  return paths.join('');
}

export function useShape(code: string, className: string): string {
  return `<use href="#${shapeId(code)}" class="${className}"/>`;
}

type Frame = Drawing['shapes']['frame'];

/** Another set's units over ours: its frame is a few metres off. */
function sameGround(ours: Frame, theirs: Frame): string {
  const x = (theirs.west - ours.west) / ours.unit;
  const y = (theirs.north - ours.north) / ours.unit;
  const width = (theirs.width * theirs.unit) / ours.unit;
  const height = (theirs.height * theirs.unit) / ours.unit;
  return ` x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" viewBox="0 0 ${theirs.width} ${theirs.height}" preserveAspectRatio="none" overflow="visible"`;
}

/** Hatches over the colours, for paper without colour: `map.css` shows them in the print theme only. */
export function hatchGroup({ villages, bands }: Drawing): string {
  const cut = new Set(bands.map(({ code }) => code));
  const whole = villages.filter(({ code, named, faint }) => named && !faint && !cut.has(code)).map(({ code, role }) => hatchUse(shapeId(code), role));
  const parts = bands.filter(({ faint }) => !faint).flatMap(({ code, roles }) => roles.map((role, index) => hatchUse(partId(code, index), role)));
  return [...whole, ...parts].join('');
}

function hatchUse(id: string, role: string): string {
  return `<use href="#${id}" fill="url(#hatch-${role.replace('program-', '')})"/>`;
}

function partId(code: string, index: number): string {
  return `${shapeId(code)}-${index}`;
}

function hatches(): string {
  const defs = HATCHES.map((tile, index) => `<pattern id="hatch-${index + 1}" width="${HATCH_TILE}" height="${HATCH_TILE}" patternUnits="userSpaceOnUse" class="hatch-tile"><path d="${tile}"/></pattern>`);
  return `<defs>${defs.join('')}</defs>`;
}
