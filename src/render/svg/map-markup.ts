import type { Drawing } from '../../drawing/drawing';
import { escapeMarkup } from '../../lib/escape-markup';
import { labelsSvg } from './labels-svg';
import { shapesSvg } from './shapes-svg';

/** A stage with its drawn map, as the first frame carries it. `data-source` tells what it was drawn from: see `Shapes`. */
export function mapMarkup(drawing: Drawing, scaleLabel: string): string {
  return stageMarkup(shapesSvg(drawing) + labelsSvg(drawing), scaleLabel, drawing.shapes.source);
}

/** What stands in the map box: room for the engine's canvas, the drawn map, the scale bar. */
export function stageMarkup(frame: string, scaleLabel: string, source = ''): string {
  const scale = `<div class="map-scale" data-scale=""><span class="map-scale-text">${escapeMarkup(scaleLabel)}</span></div>`;
  return `<div class="map-stage" data-renderer="svg" data-source="${escapeMarkup(source)}"><div class="map-canvas"></div><div class="map-frame">${frame}</div>${scale}</div>`;
}
