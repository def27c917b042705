import { describe, expect, test } from 'vitest';
import { everyElement, parseMarkup } from '../../../tests/support/markup';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { headlineWords } from '../../ui/headline-text';
import { figure } from '../figure/figure';
import { measure } from '../figure/text-measure';
import { pathData, sheetToSvg } from './svg';

describe.for(TWELVE_CASES)('the figure of $name as SVG', ({ patch }) => {
  const subject = publishedSubject(patch);
  const svg = sheetToSvg(figure(subject));
  const elements = everyElement(parseMarkup(svg));

  test('stands by itself: no style, no script, no reference to anything outside', () => {
    expect(new Set(elements.map(({ name }) => name))).not.toContain('style');
    expect(elements.filter(({ attributes }) => [...attributes.keys()].some((name) => /^(style|class|href|on\w+)$/.test(name)))).toEqual([]);
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].filter(([, target = '']) => !target.startsWith('#'))).toEqual([]);
    expect(svg.match(/https?:\/\//g)).toHaveLength(1);
  });

  test('says the answer, every row of the legend, where it comes from, and when it was made', () => {
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    const all = texts.join(' ');
    const { figure: large, certainty } = headlineWords(subject);
    expect(texts).toContain(large);
    expect(all).toContain(certainty);
    for (const { villages } of subject.legend) expect(texts).toContain(subject.f.count(villages));
    expect(all).toContain(subject.f.date(subject.today));
    expect(all.toLowerCase()).toContain(subject.release.disclaimer[subject.state.lang]);
  });

  test('keeps every text inside the picture, as wide as it is in our font', () => {
    for (const { name, attributes, text } of elements) {
      if (name !== 'text') continue;
      const size = Number(attributes.get('font-size'));
      const weight = attributes.get('font-weight') === '700' ? 'bold' : 'medium';
      const spacing = Number(attributes.get('letter-spacing') ?? 0) / size;
      const width = measure(text, { size, weight, spacing });
      if (attributes.has('textLength')) expect(Number(attributes.get('textLength'))).toBeCloseTo(width, 0);
      const anchor = attributes.get('text-anchor') ?? 'start';
      const left = Number(attributes.get('x')) - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
      expect(left, text).toBeGreaterThan(0);
      expect(left + width, text).toBeLessThan(1280);
      expect(Number(attributes.get('y')), text).toBeLessThan(720);
    }
  });
});

test('a plan is marked wherever its picture goes', () => {
  const svg = sheetToSvg(figure(publishedSubject({ plan: { add: [['33.16.08.2015', 'umkm']], remove: [] } })));
  expect(svg).toContain('>RENCANA<');
  expect(sheetToSvg(figure(publishedSubject()))).not.toContain('RENCANA');
});

test('a hostile name stays text', () => {
  const subject = publishedSubject();
  const title = { id: '</title><script>alert(1)</script>\u0000', en: '' };
  const svg = sheetToSvg(figure({ ...subject, release: { ...subject.release, title } }));
  expect(everyElement(parseMarkup(svg)).some(({ name }) => name === 'script')).toBe(false);
});

test('path data is relative and does not drift', () => {
  const lines = [Array.from({ length: 1000 }, (_, index) => [index * 0.333, index * 0.777] as const)];
  const data = pathData(lines, false);
  const numbers = data.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const x = numbers.filter((_, index) => index % 2 === 0).reduce((sum, one) => sum + one, 0);
  expect(x).toBeCloseTo(999 * 0.333, 1);
});
