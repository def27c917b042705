import type { Browser } from 'playwright';
import { PNG } from 'pngjs';
import { mapSheet, SLIDE_MAP_PAD } from '../../../src/export/figure/figure';
import type { Subject } from '../../../src/export/subject';
import { freePoints, type FreePoint } from '../../support/free-points';
import { release } from '../../support/published';

/** Largest difference of a channel from the Drawing's colour. */
const TOLERANCE = 3;

/** Villages whose colour in a picture is not the Drawing's. */
export function wrongColors(png: PNG, points: readonly FreePoint[], sheetWidth: number): string[] {
  const scale = png.width / sheetWidth;
  return points.flatMap(({ code, at: [x, y], color }) => {
    const place = (Math.round(y * scale) * png.width + Math.round(x * scale)) * 4;
    const found = [0, 1, 2].map((channel) => png.data[place + channel] ?? 0);
    const wanted = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
    const differs = found.some((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) > TOLERANCE);
    return differs ? [`${code} at ${x},${y}: ${found.join()} for ${color}`] : [];
  });
}

/** Names of the villages of which a picture shows no spot that is free of names and lines. */
export function withoutPoint(points: readonly FreePoint[]): string[] {
  return release.villages.filter(({ code }) => !points.some((point) => point.code === code)).map(({ name }) => name);
}

/** Type size on a slide's map, in the unit of its picture halved. */
const SLIDE_EM = 22;

/** Where a slide's map shows which village, and how wide its picture is in that unit. */
export function slidePoints(subject: Subject, png: PNG): { readonly points: FreePoint[]; readonly width: number } {
  const size = { width: png.width / 2, height: png.height / 2 };
  return { points: freePoints(subject, mapSheet(subject, size, SLIDE_EM), { x: 0, y: 0, ...size }, SLIDE_EM * SLIDE_MAP_PAD), width: size.width };
}

/** Draws SVGs as another program shows them: in a page of its own, without our font. */
export async function svgPainter(browser: Browser): Promise<{ readonly paint: (svg: Uint8Array) => Promise<PNG>; readonly close: () => Promise<void> }> {
  const plain = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 });
  return {
    paint: async (svg) => {
      await plain.setContent(`<body style="margin:0"><img style="display:block;width:1280px" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></body>`);
      await plain.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      return PNG.sync.read(await plain.locator('img').screenshot());
    },
    close: () => plain.close(),
  };
}
