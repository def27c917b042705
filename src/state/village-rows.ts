import type { CoverageReport, Measures, Release, TagSet, Village, VillageCode } from '../domain';
import { nearestAmong, touching } from '../coverage';
import type { VillageDetail, VillageRow } from './rows';
import type { Sort } from './surface';

type Source = Pick<Release, 'villages' | 'kecamatan' | 'programs'>;

/** The villages in the sub-districts chosen, as the table shows them, sorted. */
export function villageRows(source: Source, measures: Measures, tags: TagSet, report: CoverageReport, sort: Sort): readonly VillageRow[] {
  const { boundaries, filter } = report;
  return source.villages
    .filter(({ kecamatan }) => filter.kecamatan.length === 0 || filter.kecamatan.includes(kecamatan))
    .map((village) => rowOf(village, source, measures, tags, report))
    .sort((a, b) => (sort.descending ? -1 : 1) * compareBy(sort.key, a, b, boundaries) || byName(a, b));
}

/** Everything known about one village; null when the release does not have it. */
export function villageDetail(source: Source, measures: Measures, tags: TagSet, report: CoverageReport, selected: VillageCode | null): VillageDetail | null {
  const village = source.villages.find(({ code }) => code === selected);
  if (!village) return null;
  const row = rowOf(village, source, measures, tags, report);
  const villageOf = (code: string) => source.villages.find((other) => other.code === code);
  const nearest = row.covered ? null : nearestAmong(measures, report.boundaries, report.covered.codes)(village.code);
  const nearestVillage = nearest ? villageOf(nearest.code) : undefined;
  return {
    ...row,
    tags: source.programs.flatMap(({ id }) => tags.tags.filter((tag) => tag.village === village.code && tag.program === id)),
    touching: touching(measures, report.boundaries, village.code).flatMap(({ code, metres }) => {
      const other = villageOf(code);
      return other ? [{ village: other, metres }] : [];
    }),
    nearest: nearest && nearestVillage ? { village: nearestVillage, km: nearest.km } : null,
  };
}

function rowOf(village: Village, { kecamatan, programs }: Source, measures: Measures, tags: TagSet, report: CoverageReport): VillageRow {
  return {
    village,
    kecamatanName: kecamatan.find(({ code }) => code === village.kecamatan)?.name ?? '',
    programs: programs.flatMap(({ id }) => {
      const tag = tags.tags.find((one) => one.village === village.code && one.program === id);
      return tag ? [{ id, match: tag.match, plan: tag.origin === 'plan' }] : [];
    }),
    covered: report.covered.codes.includes(village.code),
    inferred: report.covered.inferredCodes.includes(village.code),
    areasKm2: Object.fromEntries(Object.entries(measures.sets).map(([id, set]) => [id, set.areasKm2[village.code]])),
  };
}

function compareBy(key: Sort['key'], a: VillageRow, b: VillageRow, boundaries: string): number {
  switch (key) {
    case 'name':
      return byName(a, b);
    case 'kecamatan':
      return a.kecamatanName.localeCompare(b.kecamatanName, 'id');
    case 'programs':
      return a.programs.length - b.programs.length;
    case 'area':
      return (a.areasKm2[boundaries] ?? -1) - (b.areasKm2[boundaries] ?? -1);
    case 'code':
      return a.village.code < b.village.code ? -1 : a.village.code > b.village.code ? 1 : 0;
  }
}

function byName(a: VillageRow, b: VillageRow): number {
  return a.village.name.localeCompare(b.village.name, 'id');
}
