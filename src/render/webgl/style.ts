import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/colors';
import type { Drawing } from '../../drawing/drawing';
import { lineScale } from '../../drawing/line-scale';
import type { Shapes } from '../../drawing/shapes';
import type { FeatureState } from './feature-state';
import { featuresOf, otherFeatures, type FeatureKind } from './features';

/** Source of the map's own shapes. */
export const SHAPES = 'shapes';
/** Source of the other boundary set's outlines, and their layer. */
export const OTHER = 'other';
/** The layer that answers which village is under the pointer. */
export const VILLAGES = 'villages';

const FAINT = 0.28;
/** Simplification per zoom level, px: far below MapLibre's own, because the drawn map beside it has none. */
const TOLERANCE = 0.05;

/** Style of the map: a pure function of colours and type size (`em`, px, which widths follow), as in `map.css`. */
export function styleOf(palette: Palette, em: number, { shapes, otherVillages }: Pick<Drawing, 'shapes' | 'otherVillages'>): StyleSpecification {
  return {
    version: 8,
    sources: {
      [SHAPES]: { type: 'geojson', data: featuresOf(shapes), promoteId: 'id', tolerance: TOLERANCE },
      [OTHER]: { type: 'geojson', data: otherFeatures(otherVillages) },
    },
    // A source that no visible layer shows is not even cut into tiles.
    layers: layersOf(palette, em, shapes).map((layer) => (layer.id === OTHER && !otherVillages ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } : layer)) as LayerSpecification[],
  };
}

const BORDERS: ReadonlySet<string> = new Set(['village-lines', 'kecamatan-lines', 'named-lines']);

/** The side of a map, px, on which a view is the whole scope: from there on borders that are thinner grow with the zoom. */
const MAP_SIDE = 800;
const TILE_SIDE = 512;

/** Width of a border at every zoom: of very many villages thinner, until one that comes near has room for the usual one. */
function borderWidth(width: number, shapes: Pick<Shapes, 'frame' | 'villages'> | null): DataDrivenPropertyValueSpecification<number> {
  const scale = shapes ? lineScale(shapes) : 1;
  if (shapes === null || scale === 1) return width;
  const { unit, width: across, height } = shapes.frame;
  const whole = Math.log2(MAP_SIDE / TILE_SIDE / (unit * Math.max(across, height)));
  return ['interpolate', ['exponential', 2], ['zoom'], whole, width * scale, whole - Math.log2(scale), width];
}

/**
 * Layers of the style; `shapes`: those drawn, whose number makes borders thinner. Each layer draws the map once more, also where all in it
 * is transparent, and without a graphics card that is what a frame costs: no paper, which the page has behind the canvas; nothing that is
 * pointed at, which is drawn over it; no round joins, which take five triangles at each point of a line, but for the borders broad enough to show them.
 */
export function layersOf(palette: Palette, em: number, shapes: Pick<Shapes, 'frame' | 'villages'> | null = null): LayerSpecification[] {
  const role: ExpressionSpecification = [
    'match',
    ['coalesce', ['feature-state', 'role'], ['get', 'role'], 'none'],
    ...palette.programs.flatMap((color, index) => [`program-${index + 1}`, color]),
    palette.none,
  ] as unknown as ExpressionSpecification;
  const faintly = (opacity: number): ExpressionSpecification => ['case', flag('faint'), opacity * FAINT, opacity];
  const when = (...flags: (keyof FeatureState)[]): ExpressionSpecification => ['case', ['all', ...flags.map(flag)], faintly(1), 0];
  const line = (id: string, kind: FeatureKind, color: string, width: number, opacity: DataDrivenPropertyValueSpecification<number> = 1, dash?: number[]): LayerSpecification => ({
    id,
    type: 'line',
    source: kind === 'other' ? OTHER : SHAPES,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': id === 'kecamatan-lines' ? 'round' : 'bevel', 'line-cap': dash ? 'butt' : 'round' },
    paint: { 'line-color': color, 'line-width': BORDERS.has(id) ? borderWidth(width * em, shapes) : width * em, 'line-opacity': opacity, ...(dash ? { 'line-dasharray': dash } : {}) },
  });
  const fill = (id: string, kind: FeatureKind, color: DataDrivenPropertyValueSpecification<string>, opacity: DataDrivenPropertyValueSpecification<number>): LayerSpecification => ({
    id,
    type: 'fill',
    source: SHAPES,
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'fill-color': color, 'fill-opacity': opacity },
  });

  return [
    fill('context', 'context', palette.context, when('shown')),
    line('context-lines', 'context-line', palette.contextLine, 0.08, when('shown')),
    fill(VILLAGES, 'village', role, faintly(1)),
    fill('bands', 'band', role, when('shown')),
    line('seams', 'seam', palette.seam, 0.08, when('shown')),
    line('village-lines', 'village', palette.villageLine, 0.08, ['case', flag('named'), 0, 1]),
    line('kecamatan-lines', 'kecamatan-line', palette.kecamatanLine, 0.16),
    line('named-lines', 'village', palette.namedLine, 0.1, ['case', flag('inferred'), 0, when('named')]),
    line(OTHER, 'other', palette.otherBoundaries, 0.1, 1, [2, 2.5]),
  ];
}

/** The state that a feature was given, or what it says of itself. */
function flag(name: keyof FeatureState): ExpressionSpecification {
  return ['boolean', ['feature-state', name], ['get', name], false];
}
