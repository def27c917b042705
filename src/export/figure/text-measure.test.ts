import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutOff, measure, wrap } from './text-measure';

const type = { size: 10, weight: 'medium' } as const;
const text = fc.array(fc.constantFrom('desa', 'kelurahan', 'UMKM', 'https://example.org/#plan=33.16.07.2002:umkm,33.16.07.2004:umkm,33.16.07.2005:umkm', '·', '2010–2013'), { maxLength: 12 }).map((words) => words.join(' '));

describe('a text in lines', () => {
  test('is broken at spaces, and within a word that no line has room for', () => {
    expect(wrap('Peta ini: satu dua', type, measure('satu dua', type))).toEqual(['Peta ini:', 'satu dua']);
    expect(wrap('Peta: aaaaaaaaaa bb', type, measure('Peta: aaa', type))).toEqual(['Peta: aaa', 'aaaaaaa', 'bb']);
    expect(wrap('satu\ndua', type, 500)).toEqual(['satu', 'dua']);
  });

  test('never leaves its width, and loses no letter', () => {
    fc.assert(fc.property(text, fc.integer({ min: 30, max: 400 }), (words, width) => {
      const lines = wrap(words, type, width);
      expect(lines.filter((line) => measure(line, type) > width)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    }));
  });

  test('that goes on is cut off so that its ellipsis has room', () => {
    const width = measure('Peta ini: satu', type);
    expect(measure(cutOff('Peta ini: satu', type, width), type)).toBeLessThanOrEqual(width);
    expect(cutOff('Peta ini: satu', type, width)).toMatch(/^Peta ini: sa?t?…$/);
  });
});
