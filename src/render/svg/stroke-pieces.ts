import { decodePath, encodePath } from '../../drawing/path';

/** Points in a piece, at least: shorter ones cost more as elements than they save as strokes. */
const POINTS = 24;
/** Pieces of a path, at most, or very nearly: of ten thousand villages the lines are long, and elements are dear. */
const PIECES = 96;

/**
 * A stroked path as elements of a few points each. A browser paints a page in tiles and strokes the whole of a path for every tile that
 * its box touches: border lines that run over the whole map are most of the first frame's painting, unless they come in pieces that
 * touch one tile or two. Their caps are round, as their joins are, so that nothing shows where one ends and the next begins.
 */
export function strokePieces(className: string, path: string): string {
  const lines = decodePath(path);
  const step = Math.max(POINTS, Math.ceil(lines.reduce((sum, { length }) => sum + length, 0) / PIECES));
  const pieces = lines.flatMap((line) => Array.from({ length: Math.ceil((line.length - 1) / step) }, (_, piece) => line.slice(piece * step, (piece + 1) * step + 1)));
  return pieces.map((piece) => `<path class="${className}" d="${encodePath([piece], false)}"/>`).join('');
}
