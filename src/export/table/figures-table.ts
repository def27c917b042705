import { programName } from '../../ui/names';
import { kemendagriKecamatan } from '../kemendagri-code';
import { exportWords, figureWords, type Subject } from '../subject';
import type { Cell, Column, Table } from './table';

type Counted = Pick<Subject, 'release' | 'state' | 'report'>;

/** The report's totals: one row for each figure, every share beside its villages and area. */
export function totalsTable(subject: Counted): Table {
  const { report } = subject;
  const words = figureWords(subject);
  const { scope, covered, overlap, gap } = report;
  const share = (villages: number): number | null => (scope.villages === 0 ? null : villages / scope.villages);
  const bySet = (shares: Readonly<Record<string, number | null>>): readonly Cell[] => subject.release.boundarySets.map(({ id }) => shares[id] ?? null);
  const none = subject.release.boundarySets.map(() => null);
  return {
    columns: [{ title: words.figure, hxl: '#indicator+name', kind: 'text' }, ...extentColumns(subject)],
    rows: [
      [words.scope, scope.villages, scope.areaKm2, share(scope.villages), ...none],
      [words.covered, covered.villages, covered.areaKm2, covered.villageShare, ...bySet(covered.areaShareBySet)],
      [words.stated, covered.stated.villages, covered.stated.areaKm2, share(covered.stated.villages), ...bySet(covered.stated.areaShareBySet)],
      [words.overlap, overlap.villages, overlap.areaKm2, share(overlap.villages), ...none],
      [words.gap, gap.villages, gap.areaKm2, share(gap.villages), ...none],
    ],
  };
}

/** All programmes within the sub-districts chosen. */
export function programsTable(subject: Counted): Table {
  const { release, report } = subject;
  const words = figureWords(subject);
  return {
    columns: [{ title: words.program, hxl: '#activity+name', kind: 'text' }, ...extentColumns(subject)],
    rows: report.programs.map((row) => [
      programName(subject, row.id),
      row.villages,
      row.areaKm2,
      row.villageShare,
      ...release.boundarySets.map(({ id }) => row.areaShareBySet[id] ?? null),
    ]),
  };
}

/** All sub-districts, for the programmes chosen. */
export function kecamatanTable(subject: Counted): Table {
  const { release, report } = subject;
  const words = figureWords(subject);
  const { columns } = exportWords(subject);
  return {
    columns: [
      { title: columns.kecamatanCode, hxl: '#adm3+code', kind: 'text' },
      { title: words.kecamatan, hxl: '#adm3+name', kind: 'text' },
      { title: words.villages, hxl: '#indicator+villages', kind: 'count' },
      { title: words.coveredVillages, hxl: '#indicator+covered', kind: 'count' },
      { title: words.areaKm2, hxl: '#indicator+area+km2', kind: 'km2' },
      { title: words.coveredKm2, hxl: '#indicator+covered+km2', kind: 'km2' },
      ...shareColumns(subject),
    ],
    rows: report.kecamatan.map((row) => [
      kemendagriKecamatan(row),
      row.name,
      row.villages,
      row.covered,
      row.areaKm2,
      row.coveredKm2,
      row.villageShare,
      ...release.boundarySets.map(({ id }) => row.areaShareBySet[id] ?? null),
    ]),
  };
}

function extentColumns(subject: Counted): readonly Column[] {
  const words = figureWords(subject);
  return [
    { title: words.villages, hxl: '#indicator+villages', kind: 'count' },
    { title: words.areaKm2, hxl: '#indicator+area+km2', kind: 'km2' },
    ...shareColumns(subject),
  ];
}

function shareColumns(subject: Counted): readonly Column[] {
  const { release, state } = subject;
  const words = figureWords(subject);
  return [
    { title: words.villageShare, hxl: '#indicator+share+villages', kind: 'share' },
    ...release.boundarySets.map(({ shortName }): Column => ({ title: words.areaShareBySet(shortName[state.lang]), hxl: '#indicator+share+area', kind: 'share' })),
  ];
}
