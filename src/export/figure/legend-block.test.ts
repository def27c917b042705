import { describe, expect, test } from 'vitest';
import { ownPrograms } from '../../../tests/support/own-programs';
import { subjectIn } from '../../../tests/support/published-subject';
import { spanOf, textsOf } from '../../../tests/support/sheet-texts';
import { PALETTES } from '../../theme/colors';
import { figure, FIGURE_MAP } from './figure';
import { legendBlock } from './legend-block';

const ink = { palette: PALETTES.light, hatched: false, u: 1 };

describe('a long name of a programme in the legend', () => {
  const name = 'Program Pemberdayaan Usaha Mikro, Kecil, dan Menengah Berbasis Potensi Lokal Kawasan Perdesaan';
  const rows = (title: string) => textsOf(legendBlock(subjectIn(ownPrograms([title, 'Sumur bor'])), [], { x: 0, y: 0, width: 372, row: 31 }, ink).marks);

  test('stands whole in lines of its row, and never in its own count', () => {
    const texts = rows(name);
    for (const text of texts) if (text.anchor === 'start') expect(spanOf(text).right, text.text).toBeLessThan(372 - text.size);
    expect(texts.filter(({ anchor, y }) => anchor === 'start' && y < 31).map(({ text }) => text).join(' ')).toBe(name);
  });

  test('ends with an ellipsis where three lines are too few: smaller ones nobody reads', () => {
    const lines = rows(`${name}, ${name}, ${name}`).filter(({ anchor, y }) => anchor === 'start' && y < 31);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)?.text).toMatch(/…$/);
    for (const { size } of lines) expect(size).toBeGreaterThan(7);
  });
});

test('many programmes have two columns in a figure, and none of their rows stands on what is said below', () => {
  for (const count of [8, 17, 25]) {
    const names = Array.from({ length: count }, (_, at) => `Kegiatan nomor ${at + 1}`);
    const subject = subjectIn(ownPrograms(names, 30));
    const texts = textsOf(figure(subject).marks).filter(({ x }) => x < FIGURE_MAP.box.x - 20);
    const foot = texts.findIndex(({ text }) => text.startsWith('Batas indikatif'));
    for (const { text, y } of texts.slice(0, foot)) expect(y, text).toBeLessThan(FIGURE_MAP.box.height);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
    expect(texts.map(({ text }) => text).join(' ')).toContain(subject.t.legend.inferred);
  }
});
