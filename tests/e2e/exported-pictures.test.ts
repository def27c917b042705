import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain';
import { FIGURE_MAP, figure, mapSheet, SLIDE_MAP_PAD } from '../../src/export/figure/figure';
import type { Subject } from '../../src/export/subject';
import { freePoints, type FreePoint } from '../support/free-points';
import { openPackage } from '../support/office-package';
import { publishedSubject, SIX_STATES } from '../support/published-subject';
import { setState } from './support/element';
import { drawnPage, exported } from './support/exported';
import { test } from './support/visit';

/** Largest difference of a channel from the Drawing's colour. */
const TOLERANCE = 3;

/** Villages whose colour in a picture is not the Drawing's. */
function wrongColors(png: PNG, points: readonly FreePoint[], sheetWidth: number): string[] {
  const scale = png.width / sheetWidth;
  return points.flatMap(({ code, at: [x, y], color }) => {
    const place = (Math.round(y * scale) * png.width + Math.round(x * scale)) * 4;
    const found = [0, 1, 2].map((channel) => png.data[place + channel] ?? 0);
    const wanted = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
    const differs = found.some((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) > TOLERANCE);
    return differs ? [`${code} at ${x},${y}: ${found.join()} for ${color}`] : [];
  });
}

/** A map on a slide: its size in px is that of the picture halved. */
function slideMap(subject: Subject, png: PNG) {
  const size = { width: png.width / 2, height: png.height / 2 };
  const em = 22;
  return { sheet: mapSheet(subject, size, em), box: { x: 0, y: 0, ...size }, pad: em * SLIDE_MAP_PAD, size };
}

describe('in every exported picture each village has the colour of the map', { timeout: 300_000 }, () => {
  test.for(SIX_STATES)('%s', async ([, state], { visit, site, browser }) => {
    const page = await drawnPage(visit, site);
    // As another program shows an SVG: in a page of its own, without our font.
    const plain = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 });
    const drawn = async (svg: Uint8Array): Promise<PNG> => {
      await plain.setContent(`<body style="margin:0"><img style="display:block;width:1280px" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></body>`);
      await plain.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      return PNG.sync.read(await plain.locator('img').screenshot());
    };
    for (const lang of LANGUAGES) {
      const subject = publishedSubject({ ...state, lang });
      await setState(page, { ...state, lang });
      const sheet = figure(subject);
      const points = freePoints(subject, sheet, FIGURE_MAP.box, FIGURE_MAP.pad);
      // Where the names are those of the small villages, one of them lies beneath them entirely.
      expect(points.length).toBeGreaterThanOrEqual(state.show === 'gap' ? 35 : 36);
      const png = PNG.sync.read(await exported(page, 'png'));
      expect([png.width, png.height]).toEqual([2560, 1440]);
      expect(wrongColors(png, points, sheet.width), `${lang}, PNG`).toEqual([]);
      expect(wrongColors(await drawn(await exported(page, 'svg')), points, sheet.width), `${lang}, SVG`).toEqual([]);

      const { parts } = openPackage(await exported(page, 'pptx'));
      const [pngPart, svgPart] = [/\.png$/, /\.svg$/].map((ending) => [...parts].find(([path]) => path.startsWith('ppt/media/') && ending.test(path))?.[1]);
      if (!pngPart || !svgPart) throw new Error('The slide has no picture.');
      const picture = PNG.sync.read(Buffer.from(pngPart));
      const map = slideMap(subject, picture);
      const places = freePoints(subject, map.sheet, map.box, map.pad);
      // Names on a slide are large: two of the smallest villages lie beneath them entirely.
      expect(places.length).toBeGreaterThanOrEqual(34);
      expect(wrongColors(picture, places, map.size.width), `${lang}, PNG on a slide`).toEqual([]);
      expect(wrongColors(await drawn(svgPart), places, map.size.width), `${lang}, SVG on a slide`).toEqual([]);
    }
    await plain.close();
  });

  test('a picture of 4K is one', async ({ visit, site }) => {
    const page = await drawnPage(visit, site);
    const png = PNG.sync.read(await exported(page, 'png', { size: '4k' }));
    expect([png.width, png.height]).toEqual([3840, 2160]);
    const subject = publishedSubject();
    expect(wrongColors(png, freePoints(subject, figure(subject), FIGURE_MAP.box, FIGURE_MAP.pad), 1280)).toEqual([]);
  });
});
