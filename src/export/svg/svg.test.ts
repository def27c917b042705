import { describe, expect, test } from 'vitest';
import { everyElement, parseMarkup } from '../../../tests/support/markup';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { headlineWords } from '../../ui/headline-text';
import { PALETTES } from '../../theme/colors';
import { codeOf } from '../../../tests/support/published';
import { figure } from '../figure/figure';
import { legendBlock } from '../figure/legend-block';
import { fillOf } from '../figure/map-paint';
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

describe.for(['light', 'print'] as const)('the signs of the legend, in the theme %s', (theme) => {
  const fills = (show: 'all' | 'covered' | 'gap'): readonly string[] => {
    const { marks } = legendBlock(publishedSubject({ show }), [], { x: 0, y: 0, width: 400, row: 31 }, { palette: PALETTES[theme], hatched: theme === 'print', u: 1 });
    return marks.flatMap((mark) => (mark.kind === 'path' && mark.fill !== undefined ? [mark.fill] : []));
  };
  const { programs: [umkm], none } = PALETTES[theme];

  test('have the colours that the map has: as pale where it shows the gaps, or those named, before the others', () => {
    expect(fills('all')).toEqual(expect.arrayContaining([umkm, none]));
    expect(fills('gap')).toContain(none);
    expect(fills('gap')).not.toContain(umkm);
    expect(fills('gap')).toContain(fillOf('program-1', true, PALETTES[theme]));
    expect(fills('covered')).toContain(umkm);
    expect(fills('covered')).toContain(fillOf('none', true, PALETTES[theme]));
  });
});

describe('the legend of a plan', () => {
  const [balong, nglobo] = [codeOf('Balong'), codeOf('Nglobo')];
  const ADDED = { add: [[balong, 'umkm']], remove: [] } as const;
  const BOTH = { ...ADDED, remove: [[nglobo, 'umkm']] } as const;
  const words = (patch: Parameters<typeof publishedSubject>[0]): string => {
    const texts = everyElement(parseMarkup(sheetToSvg(figure(publishedSubject(patch))))).filter(({ name }) => name === 'text');
    return texts.map(({ text }) => text).join(' ');
  };

  test('does not put its count of those left out into the report’s mouth', () => {
    expect(words({ plan: ADDED })).toMatch(/tidak disebut dan tidak direncanakan 23 /);
    expect(words({ plan: ADDED, lang: 'en' })).toMatch(/neither named nor planned 23 /);
    expect(words({ plan: ADDED, programs: ['umkm'] })).toContain('tidak disebut dan tidak direncanakan untuk pilihan ini 27 ');
    expect(words({ plan: ADDED })).not.toContain('tidak disebut dalam laporan');
    expect(words({})).toMatch(/tidak disebut dalam laporan 24 /);
  });

  test('says that some of them are named, and taken out', () => {
    expect(words({ plan: BOTH })).toMatch(/tidak disebut dan tidak direncanakan, atau dikeluarkan 24 /);
    expect(words({ plan: BOTH, lang: 'en' })).toMatch(/neither named nor planned, or taken out 24 /);
  });

  test.for((['id', 'en'] as const).flatMap((lang) => [[], ['umkm']].map((programs) => ({ lang, programs }))))('never runs into its count: $lang, $programs', ({ lang, programs }) => {
    const subject = publishedSubject({ plan: BOTH, lang, programs });
    const width = 372;
    const { marks } = legendBlock(subject, [], { x: 0, y: 0, width, row: 31 }, { palette: PALETTES.light, hatched: false, u: 1 });
    for (const mark of marks) if (mark.kind === 'text' && mark.anchor === 'start') expect(mark.x + measure(mark.text, mark)).toBeLessThan(width - mark.size);
  });
});

describe('the mark of an event', () => {
  const words = (patch: Parameters<typeof publishedSubject>[0]): string => everyElement(parseMarkup(sheetToSvg(figure(publishedSubject(patch))))).map(({ text }) => text).join('|');

  test('is explained in the legend, in both languages', () => {
    expect(words({})).toContain('|lokakarya penutup, 2014|');
    expect(words({ lang: 'en' })).toContain('|closing workshop, 2014|');
  });

  test('is not spoken of where the map does not show it', () => {
    expect(words({ view: { lng: 111.5, lat: -7.16, zoom: 13 } })).not.toContain('lokakarya');
    expect(words({ view: { lng: 111.47, lat: -7.0, zoom: 11 } })).toContain('lokakarya');
  });
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
