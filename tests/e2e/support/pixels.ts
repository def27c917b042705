import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { until } from '../../support/until';
import { shown } from './element';

/** A difference that a person sees as another colour: more than this of 255 in any channel. */
const VISIBLE = 96;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The part of the viewport that an element fills, in device pixels. Nothing is added to the page for it. */
export async function pictureOf(page: Page, selector: string): Promise<Picture> {
  // While the element takes the first frame over there is none for a moment.
  const box = await until(() => shown(page, selector).boundingBox(), { what: `${selector} on screen` });
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

/** Keeps two pictures and what differs between them, for a person to look at, below `test-results`. */
export function keepPictures(name: string, before: Picture, after: Picture): void {
  const { width, height } = before;
  const difference = new PNG({ width, height });
  for (let at = 0; at < before.data.length; at += 4) {
    const isVisible = channelDifference(before.data, after.data, at) > VISIBLE;
    difference.data.set(isVisible ? [255, 0, 0, 255] : [255, 255, 255, 255], at);
  }
  mkdirSync('test-results', { recursive: true });
  for (const [part, { data }] of Object.entries({ before, after, difference })) {
    const png = new PNG({ width, height });
    png.data.set(data);
    writeFileSync(`test-results/${name.replaceAll(/[^\w-]+/g, '-')}-${part}.png`, PNG.sync.write(png));
  }
}

function channelDifference(a: Uint8Array, b: Uint8Array, at: number): number {
  let largest = 0;
  for (let channel = at; channel < at + 3; channel += 1) largest = Math.max(largest, Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)));
  return largest;
}
