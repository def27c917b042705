import readSheets from 'read-excel-file/web-worker';
import { describe, expect, test } from 'vitest';
import { readDeck, withPlainSpaces } from '../../../tests/support/deck';
import { everyElement, type Element } from '../../../tests/support/markup';
import { openPackage, packageFaults, type OfficePackage } from '../../../tests/support/office-package';
import { release } from '../../../tests/support/published';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { headlineText, headlineWords } from '../../ui/headline-text';
import { programName } from '../../ui/names';
import { mapSheet } from '../figure/figure';
import { sheetToSvg } from '../svg/svg';
import { exportWords, type Subject } from '../subject';
import { toPptx, type SlideScene } from './pptx';
import { wrap } from '../figure/text-measure';
import { slideTable } from './slide-table';

const PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const SCENE = { title: 'A scene', text: 'One line.' };
const sceneOf = (subject: Subject): SlideScene => ({ ...SCENE, figure: headlineWords(subject) });

const [idle] = release.programs;
/** A plan that takes every village of one programme away: what it has is 0. */
const IDLE = { add: [], remove: release.tags.tags.filter(({ program }) => program === idle?.id).map(({ village, program }) => [village, program] as const) };
const CASES = [...TWELVE_CASES, { name: 'a programme in no village', patch: { plan: IDLE } }];

/** The deck of all cases, a slide for each. */
const subjects = CASES.map(({ patch }) => publishedSubject(patch));
const svgs = subjects.map((subject) => sheetToSvg(mapSheet(subject, { width: 1000, height: 600 }, 14), { fontFamily: 'Arial', fitText: false, width: 2000 }));
const bytes = await toPptx(subjects.map((subject, index) => ({ subject, scene: sceneOf(subject), svg: svgs[index] ?? '', png: PIXEL })));
const file = openPackage(bytes);
/** The same by another reader. */
const elsewhere = await readDeck(bytes);

const all = (path: string): Element[] => everyElement(file.xml(path));
const textIn = (element: Element): string => everyElement(element).map(({ name, text }) => (name === 'a:t' ? text : '')).join('');

/** The workbook behind the chart of a slide. */
function chartWorkbook(deck: OfficePackage, slide: number): Uint8Array {
  const relation = everyElement(deck.xml(`ppt/charts/_rels/chart${slide}.xml.rels`)).find(({ attributes }) => attributes.get('Target')?.endsWith('.xlsx'));
  const part = deck.parts.get(`ppt/embeddings/${relation?.attributes.get('Target')?.split('/').at(-1)}`);
  if (!part) throw new Error('The chart has no workbook.');
  return part;
}

/** What its cells of figures hold, as they are written. */
function chartCells(workbook: OfficePackage): (string | undefined)[] {
  const cells = everyElement(workbook.xml('xl/worksheets/sheet1.xml')).filter(({ name, attributes }) => name === 'c' && /^B(?!1$)\d+$/.test(attributes.get('r') ?? ''));
  return cells.map((cell) => everyElement(cell).find(({ name }) => name === 'v')?.text);
}

test('every part parses, has a content type, and every relationship leads somewhere', () => {
  expect(packageFaults(file)).toEqual([]);
});

test('another reader finds as many slides', () => {
  expect(elsewhere).toHaveLength(CASES.length);
});

test('one of the slides has a programme in no village', () => {
  expect(subjects.at(-1)?.report.programs[0]?.villages).toBe(0);
});

test('a slide of a plan credits the report with none of its counts', () => {
  const at = CASES.length;
  const slide = file.text(`ppt/slides/slide${at}.xml`);
  // Its plan only takes villages out.
  expect(slide).toMatch(/tidak disebut, atau dikeluarkan:\s\d+/);
  expect(slide).toContain('>Disebut, tanpa yang dikeluarkan rencana<');
  expect(file.text(`ppt/charts/chart${at}.xml`)).toContain('Desa/kelurahan yang disebut menurut program, tanpa yang dikeluarkan rencana');
  const plain = file.text('ppt/slides/slide1.xml');
  expect(plain).toContain('tidak disebut dalam laporan: 24');
  expect(plain).not.toMatch(/rencana/i);
});

/** What a part writes with, by name; `+mn-lt` and the like are the theme's. Fonts that a theme names for one script each stand in for others' words. */
function fontsOf(deck: OfficePackage): ReadonlySet<string> {
  const parts = [...deck.parts].flatMap(([path, part]): readonly string[] => {
    if (/\.(xml|svg)$/.test(path)) return [deck.text(path)];
    if (!path.endsWith('.xlsx')) return [];
    const workbook = openPackage(part);
    return [...workbook.parts.keys()].filter((name) => name.endsWith('.xml')).map(workbook.text);
  });
  const named = parts.flatMap((xml) => [
    ...xml.replaceAll(/<a:font script="[^>]*>/g, '').matchAll(/(?:typeface|font-family)="([^"]*)"/g),
    // Of a workbook.
    ...xml.matchAll(/<(?:name|rFont) val="([^"]*)"/g),
  ]);
  return new Set(named.flatMap(([, font = '']) => (font === '' || font.startsWith('+m') ? [] : [font])));
}

test('no part needs a font that office machines lack', () => {
  expect([...fontsOf(file)].toSorted()).toEqual(['Arial', 'Calibri', 'Calibri Light']);
});

test('the slides are 16 : 9', () => {
  const size = all('ppt/presentation.xml').find(({ name }) => name === 'p:sldSz')?.attributes;
  expect(Number(size?.get('cx')) / Number(size?.get('cy'))).toBeCloseTo(16 / 9, 3);
});

// Micro-enterprise, livestock, agriculture: in the order of their names beneath the bars.
const FULL = { umkm: '23497F', peternakan: 'F0A93B', pertanian: '2F8F6B' };
/** 28 % of each colour on the ground of the surroundings. */
const FAINT = { umkm: 'B6BFC8', peternakan: 'EFDAB5', pertanian: 'B9D3C2' };

describe.for(CASES.map((one, index) => ({ ...one, index })))('the slide of $name', ({ index, patch }) => {
  const subject = publishedSubject(patch);
  const { report, f } = subject;
  const slide = `ppt/slides/slide${index + 1}.xml`;

  test('says the headline in words that can be edited', () => {
    const texts = all(slide).filter(({ name }) => name === 'p:sp').map(textIn);
    const { figure, rest, certainty } = headlineWords(subject);
    expect(texts).toContain(`${figure} ${rest}`);
    expect(texts).toContain(certainty);
  });

  test('has a table whose cells are the report', () => {
    const rows = all(slide).filter(({ name }) => name === 'a:tr').map((row) => row.children.filter(({ name }) => name === 'a:tc').map(textIn));
    const share = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : f.percent(value));
    const figures = [...report.programs, report.covered].map((row) => [f.count(row.villages), f.km2Bare(row.areaKm2), ...release.boundarySets.map(({ id }) => share(row.areaShareBySet[id]))]);
    expect(rows.slice(1).map((row) => row.slice(1))).toEqual(figures);
  });

  test('has a chart whose series are the report, and a workbook with the same', () => {
    const chartPath = `ppt/charts/chart${index + 1}.xml`;
    const values = all(chartPath).find(({ name }) => name === 'c:val');
    const points = everyElement(values ?? file.xml(chartPath)).filter(({ name }) => name === 'c:v').map(({ text }) => text);
    // As text: an empty cell is no 0.
    const villages = report.programs.map((program) => String(program.villages));
    expect(points).toEqual(villages);

    const workbook = openPackage(chartWorkbook(file, index + 1));
    expect(packageFaults(workbook)).toEqual([]);
    expect(chartCells(workbook)).toEqual(villages);
  });

  test('has bars in the colours of their programmes, faint where others are chosen', () => {
    const points = all(`ppt/charts/chart${index + 1}.xml`).filter(({ name }) => name === 'c:dPt').map(everyElement);
    const colors = points.map((parts) => [parts.find(({ name }) => name === 'c:idx')?.attributes.get('val'), parts.find(({ name }) => name === 'a:srgbClr')?.attributes.get('val')]);
    const { programs } = report.filter;
    const looks = (['umkm', 'peternakan', 'pertanian'] as const).map((id) => (programs.length === 0 || programs.includes(id) ? FULL : FAINT)[id]);
    expect(colors).toEqual(looks.map((color, at) => [String(at), color]));
    expect(report.programs.map(({ id }) => id)).toEqual(['umkm', 'peternakan', 'pertanian']);
  });

  test('has the signs of its legend in the colours that the map has, faint where the map is about the gaps', () => {
    const shapes = all(slide).filter(({ name }) => name === 'p:sp').map(everyElement);
    const fills = shapes.map((parts) => parts.find(({ name }) => name === 'p:spPr')).flatMap((look) => everyElement(look ?? file.xml(slide)).find(({ name }) => name === 'a:srgbClr')?.attributes.get('val') ?? []);
    const signs = fills.filter((color) => [...Object.values(FULL), ...Object.values(FAINT)].includes(color));
    const [a, b, c] = Object.values(subject.state.show === 'gap' ? FAINT : FULL);
    // The fourth sign is that of two programmes: a square of the first, a stripe of the second.
    expect(signs).toEqual([a, b, c, a, b]);
  });

  test('has a chart’s workbook that a spreadsheet reader opens, with the names and figures of its bars', async () => {
    const [sheet] = await readSheets(chartWorkbook(file, index + 1).slice().buffer);
    expect(sheet?.data.slice(1)).toEqual(report.programs.map((program) => [programName(subject, program.id), program.villages]));
  });

  test('says the same to another reader: headline, cells of the table, values of the chart, notes', () => {
    const read = elsewhere[index];
    const { figure, rest, certainty } = headlineWords(subject);
    expect(read?.texts).toEqual(expect.arrayContaining([`${figure} ${rest}`, certainty].map(withPlainSpaces)));
    const { head, rows } = slideTable(subject);
    expect(read?.tables).toEqual([[head, ...rows].map((row) => row.map(withPlainSpaces))]);
    expect(read?.charts).toEqual([[{ name: exportWords(subject).figures.villages, values: report.programs.map(({ villages }) => villages) }]]);
    expect(read?.note).toEqual(expect.arrayContaining([SCENE.title, headlineText(subject)].map(withPlainSpaces)));
  });

  test('says at its foot what the boundaries are worth, when it was made and whose data it shows', () => {
    const foot = elsewhere[index]?.texts.at(-1);
    const { state } = subject;
    const words = { id: ['Batas indikatif, bukan batas resmi.', 'Dibuat Selasa, 24 November 2026.'], en: ['Indicative boundaries, not official ones.', 'Made on Tuesday, 24 November 2026.'] };
    const credit = state.boundaries === 'bps-2020' ? 'BPS 2020 via OCHA HDX COD-AB (CC BY-IGO)' : 'Kemendagri/BIG via cahyadsn/wilayah_boundaries (MIT)';
    for (const part of [...words[state.lang], credit, 'Kampung Ternak Nusantara, 2014']) expect(foot).toContain(part);
  });

  test('has its map as SVG beside a PNG', () => {
    const elements = all(slide);
    const relations = new Map(all(`ppt/slides/_rels/slide${index + 1}.xml.rels`).map(({ attributes }) => [attributes.get('Id'), attributes.get('Target')]));
    const [png, svg] = ['a:blip', 'asvg:svgBlip'].map((tag) => relations.get(elements.find(({ name }) => name === tag)?.attributes.get('r:embed')));
    expect(png).toMatch(/\.png$/);
    expect(file.text(`ppt/media/${svg?.split('/').at(-1)}`)).toBe(svgs[index]);
  });

  test('tells the speaker the scene, the answer and the sources, a paragraph each', () => {
    const paragraphs = all(`ppt/notesSlides/notesSlide${index + 1}.xml`).filter(({ name }) => name === 'a:p').map(textIn);
    expect(paragraphs.slice(0, 2)).toEqual([SCENE.title, SCENE.text]);
    expect(paragraphs).toContain(headlineText(subject));
    expect(paragraphs.some((text) => text.includes('Kampung Ternak Nusantara'))).toBe(true);
  });
});

test('a plan is marked on its slide, and in what the speaker reads', async () => {
  const subject = publishedSubject({ plan: { add: [['33.16.08.2015', 'umkm']], remove: [] } });
  const planned = openPackage(await toPptx([{ subject, scene: null, svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', png: PIXEL }]));
  expect(planned.text('ppt/slides/slide1.xml')).toContain('RENCANA');
  expect(planned.text('ppt/notesSlides/notesSlide1.xml')).toContain('Rencana, bukan isi laporan');
});

test('a slide says what its scene counts; a scene that counts nothing has no figure at all', async () => {
  const [subject] = subjects;
  if (!subject) throw new Error('There is no subject.');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const figure = { figure: '24 dari 36', rest: 'desa/kelurahan tidak disebut', certainty: null };
  const two = openPackage(await toPptx([{ subject, scene: { ...SCENE, figure }, svg, png: PIXEL }, { subject, scene: { ...SCENE, figure: null }, svg, png: PIXEL }]));
  const [first, second] = [1, 2].map((slide) => everyElement(two.xml(`ppt/slides/slide${slide}.xml`)).filter(({ name }) => name === 'p:sp').map(textIn));
  expect(first).toContain('24 dari 36 desa/kelurahan tidak disebut');
  expect(second).toContain('A scene');
  for (const texts of [first, second]) expect(texts?.join(' ')).not.toContain(headlineWords(subject).rest);
});

test('a slide sets the text of its scene, and of a scene that counts nothing in the place of the bars', async () => {
  const [subject] = subjects;
  if (!subject) throw new Error('There is no subject.');
  const figure = { figure: '24 dari 36', rest: 'desa/kelurahan tidak disebut', certainty: null };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const [counting, telling, view] = await readDeck(await toPptx([{ subject, scene: { ...SCENE, figure }, svg, png: PIXEL }, { subject, scene: { ...SCENE, figure: null }, svg, png: PIXEL }, { subject, scene: null, svg, png: PIXEL }]));
  expect([counting, telling, view].map((slide) => slide?.texts.includes(SCENE.text))).toEqual([true, true, false]);
  expect([counting, telling, view].map((slide) => slide?.charts.length)).toEqual([1, 0, 1]);
  expect([counting, telling, view].map((slide) => slide?.tables.length)).toEqual([1, 1, 1]);
});

test('a plan is never called stated in the report', () => {
  for (const lang of ['id', 'en'] as const) {
    const { rest, certainty } = headlineWords(publishedSubject({ lang, programs: ['umkm'], plan: { add: [['33.16.08.2015', 'umkm']], remove: [] } }));
    expect(rest).toMatch(lang === 'id' ? /disebut laporan atau direncanakan untuk UMKM/ : /named in the report or planned for micro-enterprise/);
    expect(certainty).toMatch(lang === 'id' ? /Bersama rencana/ : /With the plan/);
  }
});

describe('the legend of a plan’s slide', () => {
  const ADDED = ['33.16.08.2015', 'umkm'] as const;
  const REMOVED = ['33.16.08.2001', 'umkm'] as const;
  const cases = (['id', 'en'] as const).flatMap((lang) =>
    [[], ['umkm']].flatMap((programs) => [{ add: [ADDED], remove: [] }, { add: [], remove: [REMOVED] }, { add: [ADDED], remove: [REMOVED] }].map((plan) => ({ lang, programs, plan, name: `${lang} ${programs.join()} +${plan.add.length} −${plan.remove.length}` }))),
  );

  test.for(cases)('has words that end before the next sign, and need no third line: $name', async ({ lang, programs, plan }) => {
    const subject = publishedSubject({ lang, programs, plan });
    const planned = openPackage(await toPptx([{ subject, scene: null, svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', png: PIXEL }]));
    const shapes = everyElement(planned.xml('ppt/slides/slide1.xml')).filter(({ name }) => name === 'p:sp').map((shape) => {
      const parts = everyElement(shape);
      const inches = (tag: string, attribute: string): number => Number(parts.find(({ name }) => name === tag)?.attributes.get(attribute)) / 914_400;
      return { text: textIn(shape), x: inches('a:off', 'x'), y: inches('a:off', 'y'), w: inches('a:ext', 'cx'), size: Number(parts.find(({ name }) => name === 'a:rPr')?.attributes.get('sz')) / 100 };
    });
    // Beneath the map, in front of the foot.
    const legend = shapes.filter(({ y }) => y > 6.2 && y < 6.6);
    const [signs, words] = [legend.filter(({ text, w }) => text === '' && w < 0.2), legend.filter(({ text }) => /:\s\d+$/.test(text))];
    expect([signs.length >= words.length, words.length]).toEqual([true, subject.legend.length]);
    for (const { text, x, y, w, size } of words) {
      for (const sign of signs.filter((each) => Math.abs(each.y - y) < 0.1 && each.x > x)) expect(sign.x - (x + w), text).toBeGreaterThan(0.05);
      // The font of office machines is narrower than ours, by which this measures.
      expect(wrap(text, { size: (size / 72) * 0.92, weight: 'medium' }, w + 0.02).length, text).toBeLessThanOrEqual(size < 10 ? 2 : 1);
    }
  });
});
