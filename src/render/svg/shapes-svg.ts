import type { Drawing, DrawnVillage } from '../../drawing/drawing';
import { escapeMarkup } from '../../lib/escape-markup';

/**
 * The map without its names, as SVG text in drawing units. Paint comes from `map.css` by class, so that a theme changes
 * nothing here. Sized by its parent: it fills the frame whatever its size, lines keep their width.
 *
 * Groups are exported one by one because a filter changes all but the villages' outlines, which are most of the text.
 */
export function shapesSvg(drawing: Drawing): string {
  const { frame } = drawing.shapes;
  return (
    `<svg class="map-shapes" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">` +
    hatches() +
    `<g class="map-context">${contextGroup(drawing)}</g>` +
    `<g class="map-villages">${drawing.shapes.villages.map(({ code, path }, index) => villagePath(code, path, drawing.villages[index])).join('')}</g>` +
    `<g class="map-bands">${bandsGroup(drawing)}</g>` +
    `<g class="map-lines">${linesGroup(drawing)}</g>` +
    `<g class="map-emphasis"></g>` +
    `</svg>`
  );
}

export function contextGroup({ shapes, showContext }: Drawing): string {
  if (!showContext) return '';
  return `<path class="context" d="${shapes.context.fill}"/><path class="context-line" d="${shapes.context.lines}"/>`;
}

/**
 * The paint sits on the group: `<use>` copies the path with its classes, and a copy must take the paint of its own line.
 * The vector effect is an attribute because a style rule that names an ancestor does not reach a copy.
 */
function villagePath(code: string, path: string, village: DrawnVillage | undefined): string {
  return `<g class="${village ? villageClass(village) : 'none'}"><path id="${shapeId(code)}" data-village="${escapeMarkup(code)}" vector-effect="non-scaling-stroke" d="${path}"/></g>`;
}

export function villageClass({ role, faint }: DrawnVillage): string {
  return faint ? `${role} faint` : role;
}

/** Where `<use>` finds a village's outline. */
export function shapeId(code: string): string {
  return `v-${code.replace(/[^\w-]/g, '_')}`;
}

export function bandsGroup({ bands }: Drawing): string {
  return bands
    .map(({ shape, roles, faint }) => {
      const parts = shape.parts.map((path, index) => `<path class="${roles[index] ?? 'none'}" d="${path}"/>`).join('');
      return `<g${faint ? ' class="faint"' : ''}>${parts}<path class="seam" d="${shape.seams}"/></g>`;
    })
    .join('');
}

export function linesGroup({ shapes, villages, otherVillages }: Drawing): string {
  const plain = villages.filter(({ named }) => !named).map(({ code }) => useShape(code, 'village-line'));
  const named = villages.filter((village) => village.named && !village.inferred).map(({ code, faint }) => useShape(code, faint ? 'named-line faint' : 'named-line'));
  const inferred = villages
    .filter((village) => village.inferred)
    .map(({ code, faint }) => useShape(code, faint ? 'inferred-casing faint' : 'inferred-casing') + useShape(code, faint ? 'inferred-line faint' : 'inferred-line'));
  const other = otherVillages ? `<svg${sameGround(shapes.frame, otherVillages.frame)}>${otherVillages.villages.map(({ path }) => `<path class="other-line" d="${path}"/>`).join('')}</svg>` : '';
  return `${plain.join('')}<path class="kecamatan-line" d="${shapes.kecamatanLines}"/>${named.join('')}${inferred.join('')}${other}`;
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

/** One hatch for each programme, for print without colour; `map.css` puts them on in the print theme only. */
function hatches(): string {
  const lines: readonly string[] = [
    '<path d="M0 0V160"/>',
    '<path d="M0 80H160"/>',
    '<circle cx="80" cy="80" r="26"/>',
    '<path d="M0 80H160M80 0V160"/>',
  ];
  return `<defs>${lines.map((line, index) => `<pattern id="hatch-${index + 1}" class="hatch" width="160" height="160" patternUnits="userSpaceOnUse" patternTransform="rotate(${index === 1 ? 0 : 45})">${line}</pattern>`).join('')}</defs>`;
}
