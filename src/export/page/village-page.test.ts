import { describe, expect, test } from 'vitest';
import { ownPrograms } from '../../../tests/support/own-programs';
import { publishedSubject, subjectIn } from '../../../tests/support/published-subject';
import { outside, spanOf, textsOf, wordsOf } from '../../../tests/support/sheet-texts';
import type { Release } from '../../domain';
import type { Sheet } from '../figure/marks';
import { villagePages } from './village-page';

const LONG = 'Program Pemberdayaan Usaha Mikro, Kecil, dan Menengah Berbasis Potensi Lokal Kawasan Perdesaan';

/** The page about the first village of a release. */
function pagesIn(release: Release): readonly Sheet[] {
  const subject = subjectIn(release, { village: release.villages[0]?.code ?? null });
  return subject.detail ? villagePages(subject, subject.detail) : [];
}

describe('the page about a village of own data', () => {
  test('names nobody where activities come without organisations', () => {
    const { t } = publishedSubject();
    const words = wordsOf(pagesIn(ownPrograms(['Sumur bor', 'Pelatihan'])));
    expect(words).toContain('Sumur bor');
    for (const role of Object.values(t.card.roles)) expect(words).not.toContain(role);
  });

  test('ends its heading with no comma where nothing says when', () => {
    const release = ownPrograms(['Sumur bor']);
    const texts = pagesIn(release).flatMap(({ marks }) => textsOf(marks)).map(({ text }) => text);
    expect(texts).toContain(release.title.id);
  });

  test('says the codes that there are, and calls none the ministry’s that is not', () => {
    const release = ownPrograms(['Sumur bor']);
    const { t } = publishedSubject();
    const coded = (bps: string, pcode: string): string => {
      const subject = subjectIn(release, { village: release.villages[0]?.code ?? null });
      if (!subject.detail) throw new Error('There is no such village.');
      const village = { ...subject.detail.village, code: bps || 'v-1', bps, pcode };
      return wordsOf(villagePages(subject, { ...subject.detail, village }));
    };
    expect(coded('3316070001', '')).toContain('BPS 3316070001');
    expect(coded('3316070001', '')).not.toMatch(/Kemendagri (3316070001|v-1)|P-code/);
    expect(coded('', '')).not.toMatch(new RegExp(`v-1|P-code|${t.card.codes}`));
  });

  test('gives a long name of a programme the lines that it needs, and says how sure its match is on the paper', () => {
    const sheets = pagesIn(ownPrograms([LONG, 'Sumur bor']));
    expect(sheets.flatMap(outside)).toEqual([]);
    const { t } = publishedSubject();
    const texts = sheets.flatMap(({ marks }) => textsOf(marks));
    const matches = texts.filter(({ text }) => text.startsWith(t.card.match.stated));
    expect(matches).toHaveLength(2);
    for (const match of matches) {
      const over = texts.filter((other) => other !== match && Math.abs(other.y - match.y) < 4 && spanOf(other).right > spanOf(match).left && spanOf(other).left < spanOf(match).right);
      expect(over.map(({ text }) => text)).toEqual([]);
    }
  });
});
