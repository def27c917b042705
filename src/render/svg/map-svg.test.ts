import { describe, expect, test } from 'vitest';
import { everyElement, parseMarkup } from '../../../tests/support/markup';
import { EIGHT_STATES, publishedDrawing } from '../../../tests/support/published-drawing';
import { handMadeDrawing, handMadePlan, handMadeShapes, HAND_MADE_STATE } from '../../drawing/hand-made.test-data';
import { mapMarkup } from './map-markup';
import { overCanvasSvg, shapeId, shapesSvg } from './shapes-svg';
import { labelsSvg } from './labels-svg';

/** One element on a line, so that a change reads well. */
const lines = (markup: string): string => markup.replace(/<defs>.*<\/defs>/s, '<defs/>').replaceAll('><', '>\n<');
const OTHER = { ...handMadeShapes(), boundaries: 'other', frame: { west: 0.8 - 2e-6, north: 0.5 + 1e-6, unit: 2e-6, width: 150, height: 50 } };

describe('the hand-made villages, drawn', () => {
  test.each([
    ['under no filter', {}],
    ['for one programme', { programs: ['p'] }],
    ['for one sub-district', { kecamatan: ['b'] }],
    ['with those not named in view', { show: 'gap' }],
    ['with those named in view', { show: 'covered' }],
    ['without names and surroundings', { layers: [] }],
  ] as const)('%s', (_, patch) => {
    expect(lines(shapesSvg(handMadeDrawing(patch)))).toMatchSnapshot();
  });

  test('with the outlines of another boundary set, on the ground where they belong', () => {
    const drawing = handMadeDrawing({ layers: [...HAND_MADE_STATE.layers, 'other-boundaries'] }, handMadeShapes(), OTHER);
    const [other] = everyElement(parseMarkup(shapesSvg(drawing))).filter(({ name, attributes }) => name === 'svg' && attributes.has('overflow'));
    // 2e-6 of the world to the west, 1e-6 to the south; twice the unit.
    expect(Object.fromEntries(other?.attributes ?? [])).toMatchObject({ x: '-2.0', y: '1.0', width: '300.0', height: '100.0', viewBox: '0 0 150 50' });
    expect(other?.children).toHaveLength(3);
  });

  test('with their names', () => {
    expect(lines(labelsSvg(handMadeDrawing()))).toMatchSnapshot();
    expect(labelsSvg(handMadeDrawing({ layers: ['labels'] }))).not.toContain('Town');
    expect(labelsSvg(handMadeDrawing({ layers: ['context'] }))).not.toContain('<text');
  });
});

describe('a plan, drawn', () => {
  const classesOf = (markup: string): readonly string[] => everyElement(parseMarkup(markup)).flatMap(({ attributes }) => attributes.get('class') ?? []);
  const count = (markup: string, name: string): number => classesOf(markup).filter((classes) => classes.split(' ').includes(name)).length;

  test.each([
    ['with all layers', {}],
    ['with no layer at all', { layers: [] }],
  ] as const)('has its badge, and a sign at every size of the map, %s', (_, patch) => {
    const markup = labelsSvg(handMadePlan(patch));
    expect(everyElement(parseMarkup(markup)).filter(({ name, text }) => name === 'text' && text === 'Rencana')).toHaveLength(1);
    for (let tier = 0; tier < 12; tier += 1) {
      const signs = classesOf(markup).filter((classes) => classes.startsWith('plan-sign') && classes.split(' ').includes(`t${tier}`));
      expect(signs.map((classes) => classes.split(' ')[1]).sort()).toEqual(['added', 'removed']);
    }
  });

  test('has a dotted outline for each village that changes, under either renderer', () => {
    expect(count(shapesSvg(handMadePlan()), 'plan-line')).toBe(2);
    expect(count(overCanvasSvg(handMadePlan()), 'plan-line')).toBe(2);
  });

  test('has its reach under either renderer, as long as the layer is on', () => {
    for (const draw of [shapesSvg, overCanvasSvg]) {
      expect(count(draw(handMadePlan()), 'reach')).toBe(1);
      expect(count(draw(handMadePlan({ layers: ['labels'] })), 'reach')).toBe(0);
    }
  });

  test('says nothing of a plan where there is none', () => {
    const markup = mapMarkup(handMadeDrawing(), '');
    expect(markup).not.toMatch(/plan|reach/);
  });
});

describe('names with markup in them', () => {
  const BAD = `<img src=x onerror="alert(1)">&amp;'`;

  test('stay text', () => {
    const markup = mapMarkup(handMadeDrawing({}, handMadeShapes({ 'a.2': BAD })), BAD);
    const all = everyElement(parseMarkup(markup));
    expect(all.some(({ name }) => name === 'img')).toBe(false);
    expect(all.filter(({ name, text }) => name === 'text' && text === BAD)).toHaveLength(2);
    expect(all.find(({ attributes }) => attributes.get('class') === 'map-scale-text')?.text).toBe(BAD);
  });

  test('stay text in codes, too', () => {
    const shapes = handMadeShapes();
    const hostile = { ...shapes, villages: [{ code: '"><script>', path: 'M0 0l1 0 0 1z' }] };
    const all = everyElement(parseMarkup(shapesSvg(handMadeDrawing({}, hostile))));
    expect(all.some(({ name }) => name === 'script')).toBe(false);
    expect(all.some(({ attributes }) => attributes.get('data-village') === '"><script>')).toBe(true);
  });
});

describe.each(EIGHT_STATES)('the published map of %s', (_, patch) => {
  const drawing = publishedDrawing(patch);
  const all = everyElement(parseMarkup(mapMarkup(drawing, '5 km')));

  test('has an outline for each of 36 villages', () => {
    const codes = all.flatMap(({ name, attributes }) => (name === 'path' ? (attributes.get('data-village') ?? []) : []));
    expect(codes).toHaveLength(36);
    expect(new Set(codes).size).toBe(36);
  });

  test('has every id once, and everything that it refers to', () => {
    const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = all.flatMap(({ attributes }) => [attributes.get('href')?.slice(1), /^url\(#(.*)\)$/.exec(attributes.get('fill') ?? '')?.[1]].flatMap((id) => id ?? []));
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('draws the border of every named village once, dashed where the match is inferred', () => {
    const bordered = (className: string): readonly string[] => all.flatMap(({ attributes }) => (attributes.get('class')?.split(' ')[0] === className ? (attributes.get('href') ?? []) : []));
    const refs = (which: (village: (typeof drawing.villages)[number]) => boolean): readonly string[] => drawing.villages.filter(which).map(({ code }) => `#${shapeId(code)}`);
    expect(bordered('named-line')).toEqual(refs(({ named, inferred }) => named && !inferred));
    expect(bordered('inferred-casing')).toEqual(refs(({ inferred }) => inferred));
    expect(bordered('inferred-line')).toEqual(refs(({ inferred }) => inferred));
  });

  test('hatches every named village in view for each of its programmes', () => {
    const hatched = all.filter(({ name, attributes }) => name === 'use' && attributes.has('fill'));
    const programs = drawing.villages.filter(({ named, faint }) => named && !faint).map(({ code }) => drawing.bands.find((one) => one.code === code)?.roles.length ?? 1);
    expect(hatched).toHaveLength(programs.reduce((sum, count) => sum + count, 0));
  });

  test('says nothing that a strict content-security policy would refuse', () => {
    expect(all.filter(({ name, attributes }) => name === 'style' || name === 'script' || attributes.has('style') || [...attributes.keys()].some((key) => key.startsWith('on')))).toEqual([]);
  });
});
