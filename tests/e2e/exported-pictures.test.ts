import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain';
import { FIGURE_MAP, figure } from '../../src/export/figure/figure';
import { freePoints } from '../support/free-points';
import { openPackage } from '../support/office-package';
import { publishedSubject, SIX_STATES } from '../support/published-subject';
import { slidePictures } from '../support/slide-pictures';
import { setState } from './support/element';
import { drawnPage, exported } from './support/exported';
import { slidePoints, svgPainter, withoutPoint, wrongColors } from './support/village-colors';
import { test } from './support/visit';

describe('in every exported picture each village has the colour of the map', { timeout: 300_000 }, () => {
  test.for(SIX_STATES)('%s', async ([, state], { visit, site, browser }) => {
    const page = await drawnPage(visit, site);
    const { paint, close } = await svgPainter(browser);
    for (const lang of LANGUAGES) {
      const subject = publishedSubject({ ...state, lang });
      await setState(page, { ...state, lang });
      const sheet = figure(subject);
      const points = freePoints(subject, sheet, FIGURE_MAP.box, FIGURE_MAP.pad);
      // Where the names are those of the villages left out, a small one lies beneath them entirely.
      expect(withoutPoint(points)).toEqual(state.show === 'gap' ? ['Seso'] : []);
      const png = PNG.sync.read(await exported(page, 'png'));
      expect([png.width, png.height]).toEqual([2560, 1440]);
      expect(wrongColors(png, points, sheet.width), `${lang}, PNG`).toEqual([]);
      expect(wrongColors(await paint(await exported(page, 'svg')), points, sheet.width), `${lang}, SVG`).toEqual([]);

      const picture = slidePictures(openPackage(await exported(page, 'pptx')), 1);
      const slide = PNG.sync.read(Buffer.from(picture.png));
      const map = slidePoints(subject, slide);
      // Names on a slide are large: that of Kelurahan Jepon covers Balong, which is not named.
      expect(withoutPoint(map.points)).toEqual(state.show === undefined ? ['Balong'] : []);
      expect(wrongColors(slide, map.points, map.width), `${lang}, PNG on a slide`).toEqual([]);
      expect(wrongColors(await paint(picture.svg), map.points, map.width), `${lang}, SVG on a slide`).toEqual([]);
    }
    await close();
  });

  test('a picture of 4K is one', async ({ visit, site }) => {
    const page = await drawnPage(visit, site);
    const png = PNG.sync.read(await exported(page, 'png', { size: '4k' }));
    expect([png.width, png.height]).toEqual([3840, 2160]);
    const subject = publishedSubject();
    const points = freePoints(subject, figure(subject), FIGURE_MAP.box, FIGURE_MAP.pad);
    expect(points).toHaveLength(36);
    expect(wrongColors(png, points, 1280)).toEqual([]);
  });
});
