import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../../../tests/support/deck';
import { pdfPages, type PdfPage } from '../../../tests/support/pdf-drawing';
import { paperPdf, villagePdf } from '../../../tests/support/pdf-file';
import { pdfTexts } from '../../../tests/support/pdf-text';
import { codeOf } from '../../../tests/support/published';
import { publishedSubject } from '../../../tests/support/published-subject';

/** What the report of 2014 says, and the page of it that a reader is handed: written down here, not worked out. */
const PAPERS = {
  id: {
    title: 'Klaster Mandiri di Jepon dan Jiken',
    headline: '12 dari 36 desa/kelurahan disebut punya program, 2010–2013 11 disebut langsung, 1 disimpulkan',
    areas: ['37,8 % batas Kemendagri', '40,5 % batas BPS'],
    legend: ['UMKM', '8', 'Peternakan', '5', 'Pertanian', '1', 'dua program atau lebih', '2', 'tidak disebut dalam laporan', '24', '?', 'kecocokan nama disimpulkan', '1', 'lokakarya penutup, 2014'],
    explanations: ['usaha mikro, kecil, dan menengah', 'usaha ternak', 'usaha tani'],
    heads: ['UMKM', 'Peternakan', 'Pertanian'],
    total: 'Jumlah',
    rest: '24 lainnya tidak disebut dalam laporan; disimpulkan ditandai “?”',
    disclaimer: 'Batas indikatif, bukan batas resmi. Batas yang digambar: Batas Kemendagri 2025. Dibuat Selasa, 24 November 2026.',
    sources: 'Sumber:',
    link: 'Peta ini: https://example.org/peta/',
  },
  en: {
    title: 'Klaster Mandiri in Jepon and Jiken',
    headline: '12 of 36 desa/kelurahan are named as having a programme, 2010–2013 11 stated, 1 inferred',
    areas: ['37.8% Kemendagri boundaries', '40.5% BPS boundaries'],
    legend: ['Micro-enterprise', '8', 'Livestock', '5', 'Agriculture', '1', 'two programmes or more', '2', 'not named in the report', '24', '?', 'match of the name inferred', '1', 'closing workshop, 2014'],
    explanations: ['micro, small and medium enterprises', 'raising livestock', 'farming'],
    heads: ['Micro-enterprise', 'Livestock', 'Agriculture'],
    total: 'Total',
    rest: '24 others are not named in the report; inferred ones bear a “?”',
    disclaimer: 'Indicative boundaries, not official ones. Boundaries drawn: Kemendagri boundaries 2025. Made on Tuesday, 24 November 2026.',
    sources: 'Sources:',
    link: 'This map: https://example.org/peta/',
  },
} as const;

/** The longest round distance within twelve letters’ width: larger paper has smaller letters beside its map. */
const SCALE = { a4: '5 km', a3: '2 km' } as const;

const CREDITS = {
  id: [
    'Batas desa: Kemendagri/BIG via cahyadsn/wilayah_boundaries (MIT), disederhanakan',
    'Data program: laporan "Workshop Akhir Program Klaster Mandiri Kabupaten Blora", Kampung Ternak Nusantara, 2014',
  ],
  en: [
    'Village boundaries: Kemendagri/BIG via cahyadsn/wilayah_boundaries (MIT), generalised',
    'Programme data: report "Workshop Akhir Program Klaster Mandiri Kabupaten Blora", Kampung Ternak Nusantara, 2014',
  ],
};

/** Villages of the matrix and the columns of their programmes, as `tags.csv` has them. */
const MATRIX: Readonly<Record<string, readonly number[]>> = {
  'Kel. Jepon': [0, 1],
  'Ds. Jiken': [0, 1],
  Bacem: [2],
  Blungun: [0],
  Brumbung: [0],
  Kemiri: [1],
  Nglarohgunung: [1],
  Nglebur: [0],
  Nglobo: [0],
  Semampir: [1],
  Singonegoro: [0],
  Tempellemahbang: [0],
};

const COLORS = [[35, 73, 127], [240, 169, 59], [47, 143, 107]];

const CASES = (['id', 'en'] as const).flatMap((lang) => (['a4', 'a3'] as const).map((paper) => ({ lang, paper })));

/** Texts of a file, hard spaces as plain ones: they are typed so here. */
function textsIn(file: Uint8Array): readonly string[] {
  return pdfTexts(file).map(withPlainSpaces);
}

/** The columns in which each row of the matrix bears the sign of that column's programme. */
function matrixOf(page: PdfPage, total: string): Readonly<Record<string, readonly number[]>> {
  const at = page.texts.findLastIndex(({ text }) => text === 'Desa/kelurahan');
  const end = page.texts.findIndex(({ text }, index) => index > at && text === total);
  const left = page.texts[at]?.x;
  // Totals are of one digit: where they begin is nearly the middle of their column.
  const columns = page.texts.slice(end + 1, end + 4).map(({ x }) => x + 2);
  const rows = page.texts.slice(at, end).filter(({ x, text }) => x === left && text !== 'Desa/kelurahan');
  return Object.fromEntries(
    rows.map(({ text, y }) => {
      const signs = page.fills.flatMap(({ rings, color }) => {
        const [[x, top] = [0, 0], , [right, bottom] = [0, 0]] = rings[0] ?? [];
        if (top > y || bottom < y - 6) return [];
        const column = columns.findIndex((middle) => Math.abs((x + right) / 2 - middle) < 6);
        return COLORS[column]?.every((part, channel) => Math.abs(part - (color[channel] ?? 0)) < 3) ? [column] : [];
      });
      return [text, [...new Set(signs)].toSorted()];
    }),
  );
}

describe.for(CASES)('the file of the map on $paper, $lang', ({ lang, paper }) => {
  const words = PAPERS[lang];
  const file = paperPdf(publishedSubject({ lang }), paper);
  const texts = textsIn(file);
  const all = texts.join(' ');
  const [page] = pdfPages(file);
  const legendEnd = texts.lastIndexOf('Desa/kelurahan');

  test('says whose map it is, the answer and how sure it is, and its part of the area in both sets of boundaries', () => {
    expect(texts).toContain(words.title);
    expect(all).toContain(words.headline);
    for (const area of words.areas) expect(texts).toContain(area);
  });

  test('has a scale bar, and after it every row of the legend with its count', () => {
    const scale = texts.findIndex((text) => /^\d+ km$/.test(text));
    expect(texts[scale]).toBe(SCALE[paper]);
    const explained: readonly string[] = words.explanations;
    expect(texts.slice(scale + 1, legendEnd).filter((text) => !explained.includes(text))).toEqual(words.legend);
  });

  test('has a matrix whose rows are the twelve villages that the report names, with a sign under each of their programmes', () => {
    expect(texts.slice(legendEnd + 1, legendEnd + 4)).toEqual(words.heads);
    if (!page) throw new Error('The file has no page.');
    expect(matrixOf(page, words.total)).toEqual(MATRIX);
    const total = texts.indexOf(words.total);
    expect(texts.slice(total, total + 5)).toEqual([words.total, '8', '5', '1', words.rest]);
    const body = texts.slice(legendEnd, total);
    expect(body[body.indexOf('Singonegoro') + 1]).toBe('?');
    expect(body.filter((text) => text === '?')).toHaveLength(1);
  });

  test('counts both sub-districts below the legend', () => {
    const [jepon, jiken] = [texts.indexOf('Kec. Jepon'), texts.indexOf('Kec. Jiken')];
    const of = lang === 'id' ? 'dari' : 'of';
    expect([texts[jepon + 1], texts[jiken + 1]]).toEqual([`8 ${of} 25`, `4 ${of} 11`]);
  });

  test('ends with what the boundaries are worth, the date, whose data they are, and where the map is', () => {
    expect(all).toContain(words.disclaimer);
    for (const credit of CREDITS[lang]) expect(all.slice(all.lastIndexOf(words.sources))).toContain(credit);
    expect(texts.at(-1)).toBe(words.link);
    expect(Buffer.from(file).toString('latin1')).toContain('/URI (https://example.org/peta/)');
  });
});

test('a map with the boundaries of the statistics office credits that office, and the ministry for the sub-districts around', () => {
  const all = textsIn(paperPdf(publishedSubject({ boundaries: 'bps-2020' }), 'a4')).join(' ');
  expect(all).toContain('Batas yang digambar: Batas BPS 2020.');
  expect(all).toContain('Batas desa: BPS 2020 via OCHA HDX COD-AB (CC BY-IGO), disederhanakan');
  expect(all).toContain('Batas kecamatan: Kemendagri/BIG via cahyadsn/wilayah_boundaries (MIT), disederhanakan');
  expect(all).not.toContain('Batas desa: Kemendagri/BIG');
});

/** One village of every way in which it is, or is not, the one that the report names. */
const VILLAGES = [
  {
    name: 'Singonegoro',
    id: ['Desa di Kecamatan Jiken · Kemendagri 33.16.07.2007', 'UMKM kecocokan disimpulkan · ditulis “Singorejo”', 'Pelaksana Karya Masyarakat Mandiri (dari sumber lain)', 'Koperasi penerus Koperasi Syariah ISM Mulia Sejahtera (disimpulkan)', 'Dinas kabupaten Dinas Perdagangan Perindustrian Koperasi dan UMKM (disimpulkan)', 'maka kecocokan ini disimpulkan, bukan disebut'],
    en: ['Desa in Kecamatan Jiken · Kemendagri 33.16.07.2007', 'Micro-enterprise match inferred · written “Singorejo”', 'Implementer Karya Masyarakat Mandiri (from another source)', 'Cooperative that carries on Koperasi Syariah ISM Mulia Sejahtera (inferred)', 'District office Dinas Perdagangan Perindustrian Koperasi dan UMKM (inferred)', 'so this match is inferred, not stated'],
  },
  {
    name: 'Bacem',
    id: ['Pertanian disebut langsung · ditulis “Bacem”', 'Pelaksana Pertanian Sehat Indonesia (dari sumber lain)', 'Koperasi penerus Koperasi Pertani Mandiri (disimpulkan)', 'Dinas kabupaten Dinas Pertanian Perkebunan Peternakan dan Perikanan (disimpulkan)'],
    en: ['Agriculture stated · written “Bacem”', 'Implementer Pertanian Sehat Indonesia (from another source)', 'Cooperative that carries on Koperasi Pertani Mandiri (inferred)', 'District office Dinas Pertanian Perkebunan Peternakan dan Perikanan (inferred)'],
  },
  {
    name: 'Nglarohgunung',
    id: ['Peternakan disebut langsung, ejaan berbeda · ditulis “Nglaroh Gunung”', 'Pelaksana Kampung Ternak Nusantara (dari sumber lain)', 'Koperasi penerus Koperasi Peternak Murakabi (disimpulkan)', 'Peristiwa di sini: Lokakarya penutup, Selasa, 18 Februari 2014'],
    en: ['Livestock stated, spelled differently · written “Nglaroh Gunung”', 'Implementer Kampung Ternak Nusantara (from another source)', 'Cooperative that carries on Koperasi Peternak Murakabi (inferred)', 'What happened here: Closing workshop, Tuesday, 18 February 2014'],
  },
  {
    name: 'Jepon',
    id: ['Kelurahan di Kecamatan Jepon · Kemendagri 33.16.08.1013', 'UMKM disebut langsung, jenis wilayah berbeda · ditulis “Jepon”', 'Peternakan disebut langsung · ditulis “Kelurahan Jepon”'],
    en: ['Kelurahan in Kecamatan Jepon · Kemendagri 33.16.08.1013', 'Micro-enterprise stated, as another kind of area · written “Jepon”', 'Livestock stated · written “Kelurahan Jepon”'],
  },
  {
    name: 'Balong',
    id: ['Tidak disebut dalam laporan (2010–2013)', 'Laporan tidak menyebut desa/kelurahan ini. Itu bukan berarti tidak ada kegiatan di sini.', 'Kel. Jepon, 0,4 km dari batas ke batas'],
    en: ['Not named in the report (2010–2013)', 'That does not mean that nothing happened here.', 'Nearest that is named: Kel. Jepon, 0.4 km from border to border'],
  },
] as const;

describe.for(VILLAGES.flatMap((village) => (['id', 'en'] as const).map((lang) => ({ ...village, lang, says: village[lang] }))))('the file about $name, $lang', ({ name, lang, says }) => {
  const file = villagePdf(publishedSubject({ village: codeOf(name), lang }));
  const texts = textsIn(file);
  const all = texts.join(' ');

  test('says which village it is, its programmes, who carried each of them, and how certain each of that is', () => {
    expect(texts[1]).toBe(name);
    for (const words of says) expect(all).toContain(words);
  });

  test('ends with what the boundaries are worth, the date, whose data they are, and where the map is', () => {
    expect(all).toContain(PAPERS[lang].disclaimer);
    for (const credit of CREDITS[lang]) expect(all).toContain(credit);
    expect(texts.at(-1)).toBe(PAPERS[lang].link);
  });
});
