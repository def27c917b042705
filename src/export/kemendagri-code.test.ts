import { expect, test } from 'vitest';
import { publishedSubject } from '../../tests/support/published-subject';
import type { Subject } from './subject';
import { kecamatanTable } from './table/figures-table';
import { gapTable } from './table/gap-table';
import { villageTable } from './table/village-table';

/** The published villages under codes that their own boundaries might bring. */
function coded(village: (code: string, at: number) => string, kecamatan: (code: string) => string): Subject {
  const subject = publishedSubject();
  const renamed = <T extends Subject['rows'][number]['village']>(one: T, at: number): T => ({ ...one, code: village(one.code, at), kecamatan: kecamatan(one.kecamatan) });
  const gaps = subject.gaps();
  return {
    ...subject,
    rows: subject.rows.map((row, at) => ({ ...row, village: renamed(row.village, at) })),
    gaps: () => ({ ...gaps, rows: gaps.rows.map((row, at) => ({ ...row, village: renamed(row.village, at) })) }),
    report: { ...subject.report, kecamatan: subject.report.kecamatan.map((row) => ({ ...row, code: kecamatan(row.code) })) },
  };
}

const cellsUnder = ({ columns, rows }: ReturnType<typeof villageTable>, hxl: string) => new Set(rows.map((row) => row[columns.findIndex((column) => column.hxl === hxl)]));

test('codes of the statistics office and ids that an import made up are called no code of the ministry', () => {
  for (const subject of [coded((_code, at) => `33160700${String(at).padStart(2, '0')}`, () => '3316070'), coded((_code, at) => `v-${at + 1}`, () => 'k-1')]) {
    expect(cellsUnder(villageTable(subject), '#adm4+code')).toEqual(new Set([null]));
    expect(cellsUnder(villageTable(subject), '#adm3+code')).toEqual(new Set([null]));
    expect(cellsUnder(gapTable(subject), '#adm4+code')).toEqual(new Set([null]));
    expect(cellsUnder(kecamatanTable(subject), '#adm3+code')).toEqual(new Set([null]));
  }
});

test('codes of the ministry stand under their heading', () => {
  const subject = publishedSubject();
  expect(cellsUnder(villageTable(subject), '#adm4+code')).toEqual(new Set(subject.rows.map(({ village }) => village.code)));
  expect(cellsUnder(kecamatanTable(subject), '#adm3+code')).toEqual(new Set(subject.release.kecamatan.map(({ code }) => code)));
});
