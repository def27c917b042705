import { describe, expect, test } from 'vitest';
import { paperPdf } from '../../../tests/support/pdf-file';
import { pdfStreams } from '../../../tests/support/pdf-streams';
import { codeOf } from '../../../tests/support/published';
import { publishedSubject, TWELVE_CASES } from '../../../tests/support/published-subject';
import { outside, textsOf } from '../../../tests/support/sheet-texts';
import { pages, PAPER } from '../page/page';
import { villagePages } from '../page/village-page';
import { woffToTrueType } from './sfnt';

describe.for(TWELVE_CASES)('the page of $name', ({ patch }) => {
  test.for(['a4', 'a3'] as const)('has all of its words on the paper: %s', (paper) => {
    const sheets = pages(publishedSubject(patch), paper);
    expect(sheets.map(({ width, height }) => [width, height])).toEqual([[PAPER[paper].width, PAPER[paper].height]]);
    expect(sheets.flatMap(outside)).toEqual([]);
  });
});

test.for(['a4', 'a3'] as const)('an address as long as a plan makes it stays on the paper, and leads on whole: %s', (paper) => {
  const link = `https://example.org/#plan=${publishedSubject().report.gap.codes.map((code) => `${code}:umkm`).join()}`;
  const [sheet] = pages({ ...publishedSubject(), link }, paper);
  if (!sheet) throw new Error('There is no page.');
  expect(outside(sheet)).toEqual([]);
  expect(textsOf(sheet.marks).map(({ text }) => text).filter((text) => text.startsWith('Peta ini: https://example.org/#plan=33.16.07.2002:umkm,'))).toHaveLength(1);
  expect(sheet.marks.flatMap((mark) => (mark.kind === 'link' ? [mark.href] : []))).toEqual([link]);
});

test.for(['a4', 'a3'] as const)('a matrix that has pages of its own lists each village once, above a foot that says whose figures they are: %s', (paper) => {
  const { release, report } = publishedSubject();
  const add = report.gap.codes.map((code) => [code, 'umkm'] as const);
  const subject = publishedSubject({ plan: { add, remove: [] } });
  // As many as a district has.
  const rows = [...subject.rows, ...subject.rows.map((row) => ({ ...row, village: { ...row.village, name: `${row.village.name} II` } }))];
  const [front, ...more] = pages({ ...subject, rows, link: 'https://example.org/#plan' }, paper);
  expect(more.length).toBeGreaterThan(paper === 'a4' ? 1 : 0);
  expect(more.flatMap(outside)).toEqual([]);
  const first = textsOf(front?.marks ?? []).map(({ text }) => text);
  const listed: string[] = [];
  for (const sheet of more) {
    const texts = textsOf(sheet.marks);
    const foot = texts.find(({ text }) => text.startsWith('Batas indikatif, bukan batas resmi'));
    const words = texts.filter(({ y }) => y >= (foot?.y ?? 0)).map(({ text }) => text).join(' ');
    expect(words).toMatch(/Dibuat .* Sumber: .*https:\/\/example\.org\/#plan/);
    expect(first.join(' ')).toContain(words);
    listed.push(...texts.filter(({ x, y }) => x < 100 && y < (foot?.y ?? 0)).map(({ text }) => text));
  }
  for (const { name } of release.villages) expect(listed.filter((text) => text.endsWith(`${name} II`)), name).toHaveLength(1);
});

test('the matrix on paper marks what a plan adds and takes out, and counts as left out only who is neither', () => {
  const words = (patch: Parameters<typeof publishedSubject>[0]): string[] => pages(publishedSubject(patch), 'a4').flatMap(({ marks }) => textsOf(marks)).map(({ text }) => text);
  const plain = words({});
  expect(plain.filter((text) => text === '+' || text === '−')).toEqual([]);
  const planned = words({ plan: { add: [[codeOf('Balong'), 'umkm']], remove: [[codeOf('Nglobo'), 'umkm']] } });
  const matrix = planned.slice(planned.lastIndexOf('Desa/kelurahan'));
  expect(matrix.slice(matrix.indexOf('Balong'), matrix.indexOf('Balong') + 2)).toEqual(['Balong', '+']);
  expect(matrix.slice(matrix.indexOf('Nglobo'), matrix.indexOf('Nglobo') + 2)).toEqual(['Nglobo', '−']);
  expect(planned.join(' ')).toContain('23 lainnya tidak disebut dalam laporan');
  expect(planned.join(' ')).toMatch(/rencana: \+\sditambahkan, −\sdikeluarkan/);
});

test.for(['id', 'en'] as const)('the page about a village that a plan takes out does not say that the report is silent about it: %s', (lang) => {
  const village = codeOf('Nglobo');
  const subject = publishedSubject({ village, lang, plan: { add: [], remove: [[village, 'umkm']] } });
  const sheets = subject.detail ? villagePages(subject, subject.detail) : [];
  expect(sheets.flatMap(outside)).toEqual([]);
  const words = sheets.flatMap(({ marks }) => textsOf(marks)).map(({ text }) => text).join(' ');
  expect(words).toContain(lang === 'id' ? 'Dikeluarkan oleh rencana: UMKM' : 'Taken out by the plan: Micro-enterprise');
  expect(words).not.toContain(subject.t.card.notNamedMeans.slice(0, 20));
});

test('a line of credits more leaves an A4 map the names of villages that are not named', () => {
  const villages = publishedSubject().release.villages.map(({ name }) => name);
  for (const patch of [{}, { boundaries: 'bps-2020' }, { programs: ['pertanian'], boundaries: 'bps-2020' }]) {
    const [sheet] = pages(publishedSubject(patch), 'a4');
    const texts = new Set(textsOf(sheet?.marks ?? []).map(({ text }) => text.replace(/^(Kel|Ds)\. | \?$/g, '')));
    expect(villages.filter((name) => texts.has(name)).length, JSON.stringify(patch)).toBeGreaterThan(20);
  }
});

test('says what the lines of another boundary set are where the map has them', () => {
  const words = (layers: readonly ('labels' | 'other-boundaries')[]): string => textsOf(pages(publishedSubject({ layers: [...layers] }), 'a4')[0]?.marks ?? []).map(({ text }) => text).join(' ');
  expect(words(['labels'])).not.toContain('garis putus-putus');
  expect(words(['labels', 'other-boundaries'])).toMatch(/Batas yang digambar: .*Kemendagri.*; garis putus-putus merah muda: .*BPS/);
});

describe('a page about a village', () => {
  const codes = publishedSubject().release.villages.map(({ code }) => code);

  test.for(codes.flatMap((village) => (['id', 'en'] as const).map((lang) => ({ village, lang }))))('fits one A4 page: $village, $lang', ({ village, lang }) => {
    const subject = publishedSubject({ village, lang });
    if (!subject.detail) throw new Error('no such village');
    const sheets = villagePages(subject, subject.detail);
    expect(sheets).toHaveLength(1);
    expect(sheets.flatMap(outside)).toEqual([]);
    const words = sheets.flatMap(({ marks }) => textsOf(marks)).map(({ text }) => text).join(' ');
    for (const tag of subject.detail.tags) expect(words).toContain(tag.asReported);
  });

  test('explains the signs of its map, and says which choice that shows where it does not show everything', () => {
    const words = (patch: Parameters<typeof publishedSubject>[0]): string => {
      const subject = publishedSubject({ village: codeOf('Nglobo'), ...patch });
      return subject.detail ? villagePages(subject, subject.detail).flatMap(({ marks }) => textsOf(marks)).map(({ text }) => text).join(' ') : '';
    };
    const all = words({});
    for (const sign of ['UMKM', 'Peternakan', 'Pertanian', 'dua program atau lebih', 'tidak disebut dalam laporan', 'kecocokan nama disimpulkan']) expect(all).toContain(sign);
    expect(all).not.toContain('Peta menunjukkan pilihan');
    expect(words({ programs: ['pertanian'], kecamatan: ['33.16.07'] })).toContain('Peta menunjukkan pilihan: Pertanian; Kec. Jiken');
  });
});

describe('a PDF', () => {
  const subject = publishedSubject();
  const pdf = paperPdf(subject, 'a4');
  const text = Buffer.from(pdf).toString('latin1');

  test('is small, has our font in it, and knows its title and language', () => {
    expect(pdf.byteLength).toBeLessThan(150_000);
    expect(text).toMatch(/\/FontFile2 /);
    expect(text).toMatch(/\/ToUnicode /);
    expect(text).toContain('/Lang (id)');
    expect(text).toContain('/DisplayDocTitle true');
  });

  test('is drawn with lines: it holds no picture', () => {
    expect(text).not.toContain('/Subtype /Image');
    expect(pdfStreams(pdf).some((stream) => (stream.match(/ l\n/g) ?? []).length > 2000)).toBe(true);
  });

  test('leads back to the map', () => {
    expect(text).toContain('/URI (https://example.org/peta/)');
  });

  test('fills villages with the colours of the page', () => {
    const channel = (hex: string): string => String(Math.round((Number.parseInt(hex, 16) / 255) * 100) / 100);
    const content = pdfStreams(pdf).join('\n');
    for (const color of ['23497F', 'F0A93B', '2F8F6B']) {
      const [r = '', g = '', b = ''] = color.match(/../g) ?? [];
      const numbers = [r, g, b].map(channel).join(' ').replaceAll('0.', '0?\\.');
      expect(content).toMatch(new RegExp(`${numbers}\\d* rg`));
    }
  });
});

test('a font that is no WOFF is refused', async () => {
  await expect(woffToTrueType(new ArrayBuffer(64))).rejects.toThrow(TypeError);
});
