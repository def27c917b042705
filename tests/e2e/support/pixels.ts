import type { Page } from 'playwright';
import { PNG } from 'pngjs';

/** A difference that a person sees as another colour: more than this of 255 in any channel. */
const VISIBLE = 96;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The part of the viewport that an element fills, in device pixels. Nothing is added to the page for it. */
export async function pictureOf(page: Page, selector: string): Promise<Picture> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on screen.`);
  const clip = { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) };
  const png = await page.screenshot({ clip, animations: 'allow', caret: 'initial', scale: 'device' });
  return PNG.sync.read(png);
}

/** Share (0–1) of pixels that differ visibly between two pictures of one size. */
export function visibleDifference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error(`Sizes differ: ${a.width}×${a.height}, ${b.width}×${b.height}.`);
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if (channelDifference(a.data, b.data, at) > VISIBLE) different += 1;
  }
  return different / (a.width * a.height);
}

function channelDifference(a: Uint8Array, b: Uint8Array, at: number): number {
  let largest = 0;
  for (let channel = at; channel < at + 3; channel += 1) largest = Math.max(largest, Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)));
  return largest;
}
