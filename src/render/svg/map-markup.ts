import type { Drawing } from '../../drawing/drawing';
import { escapeMarkup } from '../../lib/escape-markup';
import { labelsSvg } from './labels-svg';
import { shapesSvg } from './shapes-svg';

/** What stands in the map box: room for the engine's canvas, the drawn map, the scale bar. */
export function mapMarkup(drawing: Drawing, scaleLabel: string): string {
  return `<div class="map-stage"><div class="map-canvas"></div><div class="map-frame">${shapesSvg(drawing)}${labelsSvg(drawing)}</div>${scaleMarkup(scaleLabel)}</div>`;
}

/** `map.css` draws it as long as its kilometres are on the fitted map; a map that moves sets its length itself. */
export function scaleMarkup(label: string): string {
  return `<div class="map-scale" data-scale=""><span class="map-scale-text">${escapeMarkup(label)}</span></div>`;
}
