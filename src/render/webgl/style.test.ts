import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { publishedDrawing } from '../../../tests/support/published-drawing';
import { THEMES } from '../../domain';
import { PALETTES } from '../../theme/colors';
import { layersOf, styleOf } from './style';

const drawing = publishedDrawing({ layers: ['labels', 'context', 'other-boundaries'] });

describe.each(THEMES)('the style in the theme %s', (theme) => {
  const palette = PALETTES[theme];
  const layers = layersOf(palette, 14);

  test('is valid by the specification of MapLibre styles', () => {
    expect(validateStyleMin(styleOf(palette, 14, drawing)).map(({ message }) => message)).toEqual([]);
  });

  test('paints each role in its colour, and what has none as not named', () => {
    const fill = layers.find(({ id }) => id === 'villages');
    const color: unknown = fill?.type === 'fill' ? fill.paint?.['fill-color'] : null;
    expect(color).toEqual([
      'match',
      ['coalesce', ['feature-state', 'role'], ['get', 'role'], 'none'],
      ...palette.programs.flatMap((value, index) => [`program-${index + 1}`, value]),
      palette.none,
    ]);
  });

  test('uses colours of the palette and no other', () => {
    const used = JSON.stringify(layers.map(({ paint }) => paint)).match(/#[0-9A-Fa-f]{3,8}/g) ?? [];
    const known = Object.values(palette).flat();
    expect(used.filter((color) => !known.includes(color))).toEqual([]);
    expect(used).toContain(palette.namedLine);
  });
});

describe('the style', () => {
  test('draws lines in the order in which the drawn map draws them', () => {
    expect(layersOf(PALETTES.light, 14).map(({ id }) => id)).toEqual([
      'context', 'context-lines', 'villages', 'bands', 'seams', 'village-lines', 'kecamatan-lines', 'named-lines', 'other',
    ]);
  });

  test('changes colours and widths with theme and type size, and nothing else: that is all a repaint sets', () => {
    const bare = (layers: ReturnType<typeof layersOf>) => layers.map((layer) => ({ ...layer, paint: null }));
    const keys = (layers: ReturnType<typeof layersOf>) => layers.map(({ paint }) => Object.keys(paint ?? {}));
    const [light, dark] = [layersOf(PALETTES.light, 12), layersOf(PALETTES.dark, 26)];
    expect(bare(dark)).toEqual(bare(light));
    expect(keys(dark)).toEqual(keys(light));
  });

  test('is plain JSON', () => {
    const style = styleOf(PALETTES.light, 14, drawing);
    expect(JSON.parse(JSON.stringify(style))).toEqual(style);
  });
});

describe('widths and dashes', () => {
  const css = readFileSync(new URL('../../theme/map.css', import.meta.url), 'utf8');
  const EM = 100;
  const ems = (text: string): readonly number[] => text.split(' ').map(Number.parseFloat);

  test.each([
    ['context-lines', '.map-shapes .context-line'],
    ['seams', '.map-shapes .seam'],
    ['village-lines', '.map-villages'],
    ['kecamatan-lines', '.kecamatan-line'],
    ['named-lines', '.named-line'],
    ['other', '.other-line'],
  ])('of %s are those of the drawn map', (id, selector) => {
    const rule = css.split('\n').find((line) => line.startsWith(`${selector} {`)) ?? '';
    const [width = 0] = ems(/stroke-width: ([^;]+);/.exec(rule)?.[1] ?? '');
    const dash = ems(/stroke-dasharray: ([^;]+);/.exec(rule)?.[1] ?? '').filter((value) => !Number.isNaN(value));
    const layer = layersOf(PALETTES.light, EM).find((one) => one.id === id);
    const paint: unknown = layer?.type === 'line' ? layer.paint : null;
    expect(paint).toMatchObject({ 'line-width': expect.closeTo(width * EM, 9) });
    if (dash.length > 0) expect(paint).toMatchObject({ 'line-dasharray': dash.map((value) => expect.closeTo(value / width, 2)) });
    else expect(paint).not.toHaveProperty('line-dasharray');
  });

  test.each([[400, '', 1], [2500, '.map-lines-half ', 0.5], [10_000, '.map-lines-quarter ', 0.25]] as const)('of borders of %d villages are those of the drawn map, and grow to the usual ones with the zoom', (count, ancestor, scale) => {
    const { frame, villages } = drawing.shapes;
    const shapes = { frame, villages: Array.from({ length: count }, (_, index) => ({ code: String(index), path: villages[0]?.path ?? '' })) };
    const layers = layersOf(PALETTES.light, EM, shapes);
    for (const [id, selector] of [['village-lines', '.map-villages'], ['kecamatan-lines', '.kecamatan-line'], ['named-lines', '.named-line']] as const) {
      const width = (from: string): number => ems(/stroke-width: ([^;]+);/.exec(css.split('\n').find((line) => line.startsWith(`${from} {`)) ?? '')?.[1] ?? '')[0] ?? 0;
      const layer = layers.find((one) => one.id === id);
      const drawn: unknown = layer?.type === 'line' ? layer.paint?.['line-width'] : null;
      expect(width(ancestor + selector)).toBeCloseTo(width(selector) * scale, 9);
      if (scale === 1) expect(drawn).toBeCloseTo(width(selector) * EM, 9);
      else expect(drawn).toEqual(['interpolate', ['exponential', 2], ['zoom'], expect.any(Number), expect.closeTo(width(selector) * scale * EM, 9), expect.any(Number), expect.closeTo(width(selector) * EM, 9)]);
    }
    expect(validateStyleMin({ version: 8, sources: { shapes: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }, other: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } }, layers }).map(({ message }) => message)).toEqual([]);
  });

  test('faint is as faint as on the drawn map', () => {
    const opacity = /\.map-shapes \.faint \{ opacity: ([\d.]+); \}/.exec(css)?.[1];
    const fill = layersOf(PALETTES.light, EM).find(({ id }) => id === 'villages');
    const painted: unknown = fill?.type === 'fill' ? fill.paint?.['fill-opacity'] : null;
    expect(painted).toEqual(['case', ['boolean', ['feature-state', 'faint'], ['get', 'faint'], false], Number(opacity), 1]);
  });
});
