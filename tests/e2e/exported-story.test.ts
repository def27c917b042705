import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/domain';
import { readDeck, withPlainSpaces } from '../support/deck';
import { openPackage, packageFaults } from '../support/office-package';
import { slidePictures } from '../support/slide-pictures';
import { storySubjects } from '../support/story-subjects';
import { setState } from './support/element';
import { drawnPage, exported } from './support/exported';
import { slidePoints, svgPainter, withoutPoint, wrongColors } from './support/village-colors';
import { test } from './support/visit';

/** Villages and km² of a filter, and its part of the area in percent: those of Kemendagri, then those of BPS. Computed apart from this code. */
const FIGURES = {
  umkm: ['8', '98.83', '34.7', '37.4'],
  peternakan: ['5', '21.09', '7.4', '9.2'],
  pertanian: ['1', '2.84', '1.0', '1.3'],
  both: ['2', '15.08', '5.3', '7.3'],
  all: ['12', '107.67', '37.8', '40.5'],
} as const;

/** What each scene counts, the filter of the last row of its table, and its villages left out and inferred. */
const SCENES = [
  { id: 'programme', counts: ['12', '36', '11', '1'], filter: 'all', legend: ['2', '24', '1'] },
  { id: 'area', counts: ['36', '25', '11', '284.80', '274.83'], filter: 'all', legend: ['2', '24', '1'] },
  { id: 'peternakan', counts: ['5', '36'], filter: 'peternakan', legend: ['0', '31', '0'] },
  { id: 'pertanian', counts: ['1', '36'], filter: 'pertanian', legend: ['0', '35', '0'] },
  { id: 'umkm', counts: ['8', '36', '7', '1'], filter: 'umkm', legend: ['0', '28', '1'] },
  { id: 'overlap', counts: ['2', '36'], filter: 'both', legend: ['2', '34', '0'] },
  { id: 'gap', counts: ['24', '36'], filter: 'all', legend: ['2', '24', '1'] },
  { id: 'workshop', counts: ['140'], filter: 'all', legend: ['2', '24', '1'] },
  { id: 'hand-over', counts: [], filter: 'all', legend: ['2', '24', '1'] },
] as const;

const PROGRAMMES = [FIGURES.umkm, FIGURES.peternakan, FIGURES.pertanian];

/** Figures of a text, years and the decimal comma aside. */
function figuresIn(text: string): string[] {
  return (text.replaceAll(/2010–2013/g, '').match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(',', '.'));
}

/** Marks of events in a picture: squares that stand on a corner. */
function diamonds(svg: Uint8Array): number {
  const paths = new TextDecoder().decode(svg).matchAll(/d="M[-\d.]+ [-\d.]+l([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)z"/g);
  return [...paths].filter(([, ...steps]) => {
    const [size = 0, ...others] = steps.map((step) => Math.abs(Number(step)));
    return size > 1 && others.every((other) => Math.abs(other - size) < 0.05);
  }).length;
}

const CREDITS = ['Kemendagri/BIG via cahyadsn/wilayah_boundaries (MIT)', '"Workshop Akhir Program Klaster Mandiri Kabupaten Blora", Kampung Ternak Nusantara, 2014'];

describe('a deck of the story', { timeout: 300_000 }, () => {
  test.for(LANGUAGES)('says on every slide what its scene counts, in words, cells and bars: %s', async (lang, { visit, site }) => {
    const page = await drawnPage(visit, site);
    await setState(page, { lang });
    const bytes = await exported(page, 'pptx', { scenes: true });
    expect(packageFaults(openPackage(bytes))).toEqual([]);
    const slides = await readDeck(bytes);
    expect(slides).toHaveLength(SCENES.length);
    const scenes = storySubjects(lang);
    for (const [index, { texts, tables, charts }] of slides.entries()) {
      const [scene, played] = [SCENES[index], scenes[index]];
      if (!scene || !played) throw new Error('There are more slides than scenes.');
      const { id, counts, filter, legend } = scene;
      const { report, release } = played.subject;
      expect(played.id).toBe(id);
      expect(texts[0], id).toBe(release.story[index]?.title[lang]);
      // Between the scene's title and the legend stand the answer and how sure it is.
      const legendAt = texts.findIndex((text) => /: 8$/.test(text));
      expect(texts.slice(1, legendAt).flatMap(figuresIn), id).toEqual(counts);
      expect(texts, id).toContain(withPlainSpaces(played.text));
      expect(texts.slice(legendAt, legendAt + 6).flatMap(figuresIn), id).toEqual(['8', '5', '1', ...legend]);

      const [head, ...rows] = tables[0] ?? [];
      expect(head, id).toHaveLength(5);
      expect(rows.map((row) => row.slice(1).flatMap(figuresIn)), id).toEqual([...PROGRAMMES, FIGURES[filter]]);
      // A scene that counts nothing has no bars beside its words.
      expect(charts.map((series) => series.map(({ values }) => values)), id).toEqual(id === 'hand-over' ? [] : [[[8, 5, 1]]]);
      // The same as the report of the scene's own state.
      expect([...report.programs, report.covered].map(({ villages }) => String(villages))).toEqual(rows.map(([, villages]) => villages));
      const { overlap, gap, covered } = report;
      expect([overlap.villages, gap.villages, covered.villages - covered.stated.villages].map(String)).toEqual(legend);

      const foot = texts.at(-1) ?? '';
      expect(foot, id).toContain(lang === 'id' ? 'Batas indikatif, bukan batas resmi.' : 'Indicative boundaries, not official ones.');
      expect(foot, id).toMatch(lang === 'id' ? /Dibuat [A-Z]\w+, \d{1,2} [A-Z]\w+ \d{4}\./ : /Made on [A-Z]\w+, \d{1,2} [A-Z]\w+ \d{4}\./);
      for (const credit of CREDITS) expect(foot, id).toContain(credit);
      expect(foot, id).toContain(lang === 'id' ? 'Data program: laporan' : 'Programme data: report');
    }
  });

  test.for(LANGUAGES)('points at the closing workshop in its own scene, where the legend says what the mark is, and at nothing in any other: %s', async (lang, { visit, site }) => {
    const page = await drawnPage(visit, site);
    await setState(page, { lang });
    const bytes = await exported(page, 'pptx', { scenes: true });
    const deck = openPackage(bytes);
    const marked = { id: 'lokakarya penutup, 2014', en: 'closing workshop, 2014' }[lang];
    for (const [index, { texts }] of (await readDeck(bytes)).entries()) {
      const own = SCENES[index]?.id === 'workshop';
      expect(diamonds(slidePictures(deck, index + 1).svg), SCENES[index]?.id).toBe(own ? 1 : 0);
      expect(texts.filter((text) => text === marked), SCENES[index]?.id).toHaveLength(own ? 1 : 0);
    }
  });

  test('shows on every slide each village in the colour of the map', async ({ visit, site, browser }) => {
    const page = await drawnPage(visit, site);
    const deck = openPackage(await exported(page, 'pptx', { scenes: true }));
    const { paint, close } = await svgPainter(browser);
    for (const [index, { id, subject }] of storySubjects('id').entries()) {
      const { png, svg } = slidePictures(deck, index + 1);
      const picture = PNG.sync.read(Buffer.from(png));
      const { points, width } = slidePoints(subject, picture);
      // A scene may show some places only: those that it is about are among them.
      const shown = points.map(({ code }) => code);
      const about = subject.state.village === null ? subject.report.covered.codes : [subject.state.village];
      expect(shown, id).toEqual(expect.arrayContaining([...about]));
      // Names of villages leave one village no point without them; those of sub-districts and of gaps leave all one.
      if (subject.fit === null) expect(withoutPoint(points), id).toEqual(['area', 'gap'].includes(id) ? [] : ['Balong']);
      expect(wrongColors(picture, points, width), `${id}, PNG`).toEqual([]);
      expect(wrongColors(await paint(svg), points, width), `${id}, SVG`).toEqual([]);
    }
    await close();
  });
});
