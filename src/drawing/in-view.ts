import type { Camera } from './camera';
import type { Frame } from './frame';

/** The part of a map's box that nothing covers, CSS px from the middle of the box to each side. */
export interface FreeSides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Shown to this share, a place is in view. A place larger than what is free: so much of what is free shows it. */
const ENOUGH = 0.8;
/** A place that is brought into view takes up this share of what is free at most. */
const MOST = 0.7;

/** The camera that brings a place into the free part, no closer than it is; null where the place is in view already. */
export function broughtIntoView(place: Frame, camera: Camera, { left, top, right, bottom }: FreeSides): Camera | null {
  const [width, height] = [place.width * place.unit, place.height * place.unit];
  const [west, north] = [(place.west - camera.x) * camera.scale, (place.north - camera.y) * camera.scale];
  const across = overlap(west, west + width * camera.scale, -left, right);
  const down = overlap(north, north + height * camera.scale, -top, bottom);
  const free = [left + right, top + bottom] as const;
  if (across >= ENOUGH * Math.min(width * camera.scale, free[0]) && down >= ENOUGH * Math.min(height * camera.scale, free[1])) return null;
  const scale = Math.min(camera.scale, (MOST * free[0]) / width, (MOST * free[1]) / height);
  return { x: place.west + width / 2 + (left - right) / 2 / scale, y: place.north + height / 2 + (top - bottom) / 2 / scale, scale };
}

function overlap(from: number, to: number, low: number, high: number): number {
  return Math.max(0, Math.min(to, high) - Math.max(from, low));
}

/** After a step of zoom, moved so far that a place whose middle was in the free part is not pushed out of it. */
export function keptInView(place: Frame, before: Camera, after: Camera, { left, top, right, bottom }: FreeSides): Camera {
  const [x, y] = [place.west + (place.width * place.unit) / 2, place.north + (place.height * place.unit) / 2];
  const [across, down] = [(x - before.x) * before.scale, (y - before.y) * before.scale];
  if (across < -left || across > right || down < -top || down > bottom) return after;
  const held = (offset: number, low: number, high: number): number => {
    const inset = ((high - low) * (1 - MOST)) / 2;
    return Math.min(high - inset, Math.max(low + inset, offset));
  };
  const { scale } = after;
  return { x: x - held((x - after.x) * scale, -left, right) / scale, y: y - held((y - after.y) * scale, -top, bottom) / scale, scale };
}
