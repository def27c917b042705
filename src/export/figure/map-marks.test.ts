import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { everyElement, parseMarkup, type Element } from '../../../tests/support/markup';
import { fitCamera, frameRect } from '../../drawing/camera';
import { labelsSvg } from '../../render/svg/labels-svg';
import { shapesSvg } from '../../render/svg/shapes-svg';
import { PALETTES } from '../../theme/colors';
import type { Subject } from '../subject';
import { tierAt } from '../../drawing/labels/label-plan';
import { mapMarks } from './map-marks';
import { fillOf, LINE, mixed } from './map-paint';
import type { Mark, PathMark, TextMark } from './marks';

const BOX = { x: 0, y: 0, width: 800, height: 640 };
const EM = 12;

function marksOf({ drawing, emphasis, state }: Subject): readonly Mark[] {
  const place = frameRect(drawing.shapes.frame, fitCamera(drawing.shapes.frame, BOX, 20), BOX);
  const [clip] = mapMarks({ drawing, emphasis, palette: PALETTES[state.theme], hatched: state.theme === 'print', box: BOX, place, em: EM });
  return clip?.kind === 'clip' ? clip.marks : [];
}

const paths = (marks: readonly Mark[]): PathMark[] => marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
const texts = (marks: readonly Mark[]): TextMark[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

/** What stands right in the group of a class, in drawing order. */
function group(svg: Element, name: string): Element[] {
  return everyElement(svg).find(({ attributes }) => attributes.get('class') === name)?.children ?? [];
}

interface Painted {
  readonly role: Parameters<typeof fillOf>[0];
  readonly faint: boolean;
}

/** Groups that say a role, in drawing order; what is in a faint group is faint. */
function painted(elements: readonly Element[], within: boolean): Painted[] {
  return elements.flatMap(({ name, attributes, children }) => {
    const words = attributes.get('class')?.split(' ') ?? [];
    const faint = within || words.includes('faint');
    const role = words.find((word) => /^(program-\d|none)$/.test(word));
    return [...(name === 'g' && role !== undefined ? [{ role: roleOf(role), faint }] : []), ...painted(children, faint)];
  });
}

describe.for(TWELVE_CASES)('the exported map of $name', ({ patch }) => {
  const subject = publishedSubject(patch);
  const marks = marksOf(subject);
  const svg = parseMarkup(shapesSvg(subject.drawing));
  const palette = PALETTES[subject.state.theme];

  test('fills villages and bands in the order and roles of the drawn map', () => {
    const drawn = [...painted(group(svg, 'map-villages'), false), ...painted(group(svg, 'map-bands'), false)];
    const filled = paths(marks).filter(({ fill, stroke, lines }) => fill !== undefined && lines.length > 0 && (stroke === undefined || Math.abs(stroke.width - LINE.village * EM) < 1e-9));
    const ours = filled.slice(subject.drawing.showContext ? 2 : 1).slice(0, drawn.length).map(({ fill }) => fill);
    expect(ours).toEqual(drawn.map(({ role, faint }) => fillOf(role, faint, palette)));
  });

  test('outlines as many villages as the drawn map, dashed where the match is inferred', () => {
    const lines = group(svg, 'map-lines').map(({ attributes }) => attributes.get('class')?.split(' ')[0]);
    const widths = paths(marks).map(({ stroke }) => stroke?.width ?? 0);
    const count = (width: number): number => widths.filter((each) => Math.abs(each - width * EM) < 1e-9).length;
    expect(count(LINE.inferred)).toBe(lines.filter((name) => name === 'inferred-line').length);
    expect(count(LINE.inferredCasing)).toBe(lines.filter((name) => name === 'inferred-casing').length);
    expect(paths(marks).filter(({ fill, stroke }) => fill === undefined && Math.abs((stroke?.width ?? 0) - LINE.named * EM) < 1e-9)).toHaveLength(lines.filter((name) => name === 'named-line').length);
  });

  test('says the names that the page shows at this width', () => {
    const { frame } = subject.drawing.shapes;
    const place = frameRect(frame, fitCamera(frame, BOX, 20), BOX);
    const tier = `t${tierAt(place.width / EM)}`;
    const drawn = everyElement(parseMarkup(labelsSvg(subject.drawing)))
      .filter(({ attributes }) => attributes.get('class')?.split(' ').includes(tier))
      .flatMap((label) => everyElement(label).filter(({ name }) => name === 'text').map(({ text }) => text));
    const ours = texts(marks).map(({ text }) => text);
    // What the map's edge would cut is left out; nothing is added.
    expect(ours.filter((text) => !drawn.includes(text))).toEqual([]);
    const named = subject.drawing.labels.filter((label) => label.named).map(({ text }) => text);
    expect(named.filter((text) => drawn.includes(text) && !ours.includes(text))).toEqual([]);
  });
});

function roleOf(name: string): Parameters<typeof fillOf>[0] {
  const number = /program-(\d)/.exec(name)?.[1];
  return number === undefined ? 'none' : `program-${Number(number) as 1}`;
}

describe('the paint of an exported map', () => {
  const css = readFileSync('src/theme/map.css', 'utf8');
  const widthOf = (selector: string): number => Number(new RegExp(`(?:^|\\s)${selector.replace('.', '\\.')} \\{[^}]*stroke-width: ([\\d.]+)em`).exec(css)?.[1]);

  test.for([
    ['.map-villages', LINE.village],
    ['.context-line', LINE.context],
    ['.seam', LINE.seam],
    ['.kecamatan-line', LINE.kecamatan],
    ['.named-line', LINE.named],
    ['.inferred-casing', LINE.inferredCasing],
    ['.inferred-line', LINE.inferred],
    ['.other-line', LINE.other],
    ['.selected-casing', LINE.selectedCasing],
    ['.selected-line', LINE.selected],
    ['.map-shapes .reach-line', LINE.reach],
    ['.plan-casing', LINE.planCasing],
    ['.plan-line', LINE.plan],
  ] as const)('has lines as wide as the page: %s', ([selector, width]) => {
    expect(widthOf(selector)).toBe(width);
  });

  test('mixes a faint colour with what lies beneath, as the page does', () => {
    expect(/\.faint \{ opacity: ([\d.]+)/.exec(css)?.[1]).toBe('0.28');
    expect(mixed('#000000', '#FFFFFF', 0.28)).toBe('#B8B8B8');
    expect(fillOf('program-1', false, PALETTES.light)).toBe(PALETTES.light.programs[0]);
  });
});

describe('the exported map of a plan', () => {
  const plan = { add: [['33.16.08.2015', 'umkm'], ['33.16.08.2022', 'umkm']], remove: [['33.16.07.2001', 'umkm']] } as const;
  const subject = publishedSubject({ plan });
  const marks = marksOf(subject);

  test('cuts a village that gets a second programme', () => {
    expect(subject.drawing.bands.map(({ code }) => code)).toContain('33.16.08.2022');
  });

  test('has a dotted outline around every village that it changes, and its sign', () => {
    const dotted = paths(marks).filter(({ stroke }) => stroke?.round === true && Math.abs(stroke.width - LINE.plan * EM) < 1e-9);
    expect(dotted).toHaveLength(3);
    const signs = texts(marks).map(({ text }) => text).filter((text) => /^[+−±]$/.test(text));
    expect(signs.toSorted()).toEqual(['+', '+', '−']);
  });

  test('shows what lies within reach, and lets through what lies beneath', () => {
    const reach = { km: 1, line: 'M0 0l100 0 0 100z', fill: 'M0 0l100 0 0 100z' };
    const within = marksOf({ ...subject, drawing: { ...subject.drawing, reach } });
    expect(paths(within).filter(({ fillOpacity }) => fillOpacity === 0.2)).toHaveLength(1);
    expect(/\.reach \{[^}]*fill-opacity: ([\d.]+)/.exec(readFileSync('src/theme/map.css', 'utf8'))?.[1]).toBe('0.2');
  });
});
