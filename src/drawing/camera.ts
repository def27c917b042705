import type { VillageCode, View } from '../domain';
import { toLngLat, toWorld, type Frame } from './frame';

/** Size of the map box in CSS px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where the map looks: world coordinates (0–1) of the middle of the box, and CSS px for the whole world's width. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What a camera is asked to show: all of the scope, some villages as large as they fit, or a view. */
export type CameraRequest = { readonly fit: 'scope' | readonly VillageCode[] } | { readonly view: View };

/** A place of the frame on the screen, CSS px from the box's top left corner. */
export interface FrameRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Size of a Web Mercator world at zoom 0 in CSS px, as MapLibre counts. */
export const TILE = 512;

/** The largest camera that shows the whole frame inside `pad` px. */
export function fitCamera(frame: Frame, box: Box, pad: number): Camera {
  return fitWithin(frame, box, { left: pad, top: pad, right: pad, bottom: pad });
}

/** What stays free at each side of a box, CSS px. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The largest camera that shows the whole frame within margins: the rule that `map.css` says for the first frame. */
export function fitWithin(frame: Frame, box: Box, { left, top, right, bottom }: Margins): Camera {
  const [width, height] = [frame.width * frame.unit, frame.height * frame.unit];
  const scale = Math.min(Math.max(1, box.width - left - right) / width, Math.max(1, box.height - top - bottom) / height);
  return { x: frame.west + width / 2 + (right - left) / 2 / scale, y: frame.north + height / 2 + (bottom - top) / 2 / scale, scale };
}

/**
 * A view is the square in the middle that every screen keeps: its zoom is that of a 512 px square, so a phone and a wall
 * show the same places.
 */
export function viewToCamera(view: View, box: Box): Camera {
  const [x, y] = toWorld([view.lng, view.lat]);
  return { x, y, scale: squareSide(box) * 2 ** view.zoom };
}

export function cameraToView(camera: Camera, box: Box): View {
  const [lng, lat] = toLngLat(camera.x, camera.y);
  return { lng, lat, zoom: Math.log2(camera.scale / squareSide(box)) };
}

/** A map is zoomed out this far below the fitted one at most, in steps. */
export const ZOOM_OUT = 1.5;

/**
 * Does a view show something of the frame on most screens? What lies beside its square by half of it is seen on those that are wider
 * or higher; farther out than a map may be zoomed its square is smaller than it says.
 */
export function showsFrame({ lng, lat, zoom }: View, { west, north, unit, width, height }: Frame): boolean {
  const [x, y] = toWorld([lng, lat]);
  const reach = Math.min(2 ** -zoom, Math.max(width, height) * unit * 2 ** ZOOM_OUT);
  return x + reach > west && x - reach < west + width * unit && y + reach > north && y - reach < north + height * unit;
}

/** Do two views show the same, as far as anybody sees? */
export function sameView(a: View, b: View): boolean {
  return Math.abs(a.zoom - b.zoom) < 1e-3 && Math.abs(a.lng - b.lng) < 1e-6 && Math.abs(a.lat - b.lat) < 1e-6;
}

export function sameRequest(a: CameraRequest, b: CameraRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Side of the square that every screen keeps, CSS px; 1 for a box that is not shown. */
function squareSide({ width, height }: Box): number {
  return Math.max(1, Math.min(width, height));
}

export function frameRect(frame: Frame, camera: Camera, box: Box): FrameRect {
  return {
    left: box.width / 2 + (frame.west - camera.x) * camera.scale,
    top: box.height / 2 + (frame.north - camera.y) * camera.scale,
    width: frame.width * frame.unit * camera.scale,
    height: frame.height * frame.unit * camera.scale,
  };
}

/** How far a map may be zoomed, CSS px for the whole world's width. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** The camera moved by steps of zoom, kept within `limits`. What lies `aside` px right of the middle stays where it is. */
export function zoomed(camera: Camera, by: number, limits: Limits, aside = 0): Camera {
  const scale = Math.min(limits.max, Math.max(limits.min, camera.scale * 2 ** by));
  return { x: camera.x + aside / camera.scale - aside / scale, y: camera.y, scale };
}

/**
 * A camera on the way from one to another, `part` 0–1: straight on the screen, so that what lies under the point that the zoom
 * goes towards stays there.
 */
export function between(from: Camera, to: Camera, part: number): Camera {
  if (part >= 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** part;
  const way = Math.abs(Math.log(to.scale / from.scale)) < 1e-6 ? part : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, scale };
}
