import type { Drawing } from '../../drawing/drawing';
import { linesGroup, picture, villageClass } from './shapes-svg';

/**
 * The same picture as `shapesSvg` in overview, with a path for each look instead of each village, so that nobody can point at one: ten
 * thousand outlines of their own take a browser a second to read, and another to lay out. On paper every village is drawn: no hatches here.
 */
export function mergedSvg(drawing: Drawing): string {
  const { shapes, bands } = drawing;
  // Shapes, overview and villages stand in the same order.
  const villages = drawing.villages.map((village, index) => ({ ...village, path: shapes.overview?.[index] ?? shapes.villages[index]?.path ?? '' }));
  const parts = bands.flatMap(({ shape, roles, faint }) => shape.parts.map((path, index) => ({ path, faint, role: roles[index] ?? ('none' as const) })));
  const inferred = villages.filter((village) => village.inferred);
  const area = (look: string, path: string): string => `<path class="${look}" d="${path}"/>`;
  const line = (className: string) => (look: string, path: string): string => `<path class="${className}${look}" d="${path}"/>`;
  const faintly = ({ faint }: { readonly faint: boolean }): string => (faint ? ' faint' : '');
  return picture(
    drawing,
    {
      villages: merged(villages, villageClass, area),
      bands:
        merged(parts, villageClass, area) +
        merged(bands.map(({ shape, faint }) => ({ path: shape.seams, faint })), faintly, line('seam')),
      hatches: '',
      lines: linesGroup(drawing, {
        named: merged(villages.filter((village) => village.named && !village.inferred), faintly, line('named-line')),
        inferred: merged(inferred, faintly, line('inferred-casing')) + merged(inferred, faintly, line('inferred-line')),
      }),
    },
    ' map-merged',
  );
}

/** One path for each look, in the order in which looks first appear. */
function merged<T extends { readonly path: string }>(pieces: readonly T[], lookOf: (piece: T) => string, draw: (look: string, path: string) => string): string {
  const paths = new Map<string, string>();
  for (const piece of pieces) paths.set(lookOf(piece), (paths.get(lookOf(piece)) ?? '') + piece.path);
  return [...paths].map(([look, path]) => draw(look, path)).join('');
}
