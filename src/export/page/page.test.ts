import { describe, expect, test } from 'vitest';
import { ownPrograms } from '../../../tests/support/own-programs';
import { subjectIn } from '../../../tests/support/published-subject';
import { outside, spanOf, textsOf } from '../../../tests/support/sheet-texts';
import { placesBlock } from '../figure/places-block';
import { pages, paperInk } from './page';

const LONG = ['Program Pemberdayaan Usaha Mikro, Kecil, dan Menengah Berbasis Potensi Lokal Kawasan Perdesaan', 'Peningkatan Produktivitas Pertanian Lahan Kering', 'Sanitasi Total Berbasis Masyarakat'];
const SEVEN = ['Pertanian', 'Peternakan', 'Sanitasi', 'Pendidikan', 'Kesehatan', 'Infrastruktur', 'Pemberdayaan perempuan'];

describe('the matrix of own programmes on paper', () => {
  test.for(['a4', 'a3'] as const)('ends above the foot of its pages, however many lines its heads have: %s', (paper) => {
    const subject = subjectIn(ownPrograms(LONG, 36));
    // As many as a district has.
    const rows = [1, 2, 3, 4].flatMap(() => subject.rows);
    const [, ...more] = pages({ ...subject, rows }, paper);
    expect(more.length).toBeGreaterThan(1);
    for (const { marks } of more) {
      const texts = textsOf(marks);
      const foot = texts.findIndex(({ text }) => text.startsWith('Batas indikatif'));
      expect(foot).toBeGreaterThan(0);
      const top = texts[foot]?.y ?? 0;
      for (const { text, y } of texts.slice(0, foot)) expect(y, text).toBeLessThan(top - 10);
    }
  });

  test('breaks no word of a name, and turns what its columns are too narrow for', () => {
    const sheets = pages(subjectIn(ownPrograms(SEVEN)), 'a4');
    const texts = sheets.flatMap(({ marks }) => textsOf(marks));
    const turned = texts.filter((text) => text.turned);
    for (const name of SEVEN) expect(turned.map(({ text }) => text)).toContain(name);
    expect(sheets.flatMap(outside)).toEqual([]);
  });

  test('has heads that lie where there is room for their words', () => {
    expect(pages(subjectIn(ownPrograms(LONG)), 'a4').flatMap(({ marks }) => textsOf(marks)).filter(({ turned }) => turned)).toEqual([]);
  });
});

describe('names of sub-districts beside their bars', () => {
  const subject = subjectIn(ownPrograms(['Sumur bor']));
  const block = (name: string) => {
    const kecamatan = subject.report.kecamatan.map((one, at) => (at === 0 ? { ...one, name } : one));
    const { marks } = placesBlock({ ...subject, report: { ...subject.report, kecamatan } }, { x: 0, y: 0, width: 209 }, paperInk(subject, 1));
    const bars = marks.flatMap((mark) => (mark.kind === 'path' ? mark.lines.flat().map(([x]) => x) : []));
    return { first: textsOf(marks).find(({ text }) => text.startsWith('Kec. ')), from: Math.min(...bars) };
  };

  test('end before the bars begin', () => {
    for (const name of ['Jepon', 'Tanjungpinang Timur', 'Muara Bulian Selatan Kepulauan Raya']) {
      const { first, from } = block(name);
      if (!first) throw new Error('There is no name.');
      expect(spanOf(first).right, name).toBeLessThan(from);
      expect(from, name).toBeLessThanOrEqual(209 / 2);
    }
    expect(block('Jepon').first?.text).toBe('Kec. Jepon');
    expect(block('Muara Bulian Selatan Kepulauan Raya').first?.text).toMatch(/^Kec\. Muara.*…$/);
  });
});
