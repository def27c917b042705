import { Map as MapLibreMap } from 'maplibre-gl';
import { TILE, type Camera } from '../../drawing/camera';
import { toLngLat } from '../../drawing/frame';
import type { EngineOptions } from './engine-options';
import { styleOf } from './style';

/** A flat map that draws a picture: no turning, no tilting, no copies of the world, no controls of its own. @throws where the browser gives no WebGL context */
export function createMap({ container, camera, picture, limits, label, reducedMotion, pixelRatio }: EngineOptions): MapLibreMap {
  return new MapLibreMap({
    container,
    style: styleOf(picture.palette, picture.em, picture.drawing),
    ...placeOf(camera),
    minZoom: zoomOf(limits.min),
    maxZoom: zoomOf(limits.max),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    reduceMotion: reducedMotion,
    pixelRatio,
    locale: { 'Map.Title': label },
  });
}

/** Where MapLibre's camera stands for ours. */
export function placeOf({ x, y, scale }: Camera): { center: [number, number]; zoom: number } {
  const [lng, lat] = toLngLat(x, y);
  return { center: [lng, lat], zoom: zoomOf(scale) };
}

/** MapLibre's zoom for the px that the world is wide. */
export function zoomOf(scale: number): number {
  return Math.log2(scale / TILE);
}
