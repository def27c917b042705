import type { CoverageReport, Measures, NearestNamed, Release, TagSet, Village, VillageCode } from '../domain';
import { touching } from '../coverage';
import { groupBy } from '../lib/group-by';
import { nearestNamed } from './nearest-known';
import { villageOf } from './village-of';
import type { VillageDetail, VillageRow } from './rows';
import type { Sort } from './surface';

type Source = Pick<Release, 'villages' | 'kecamatan' | 'programs'>;

/** The villages in the sub-districts chosen, as the table shows them, sorted. */
export function villageRows(source: Source, measures: Measures, tags: TagSet, report: CoverageReport, sort: Sort): readonly VillageRow[] {
  const { boundaries, filter } = report;
  const chosen = new Set(filter.kecamatan);
  const rowOf = rowsOf(source, measures, tags, report);
  return source.villages
    .filter(({ kecamatan }) => chosen.size === 0 || chosen.has(kecamatan))
    .map(rowOf)
    .sort((a, b) => (sort.descending ? -1 : 1) * compareBy(sort.key, a, b, boundaries) || byName(a, b));
}

/** The row of a village by its code; null when the release does not have it. */
export function villageRowOf(source: Source, measures: Measures, tags: TagSet, report: CoverageReport): (code: VillageCode) => VillageRow | null {
  const rowOf = rowsOf(source, measures, tags, report);
  return (code) => {
    const village = villageOf(source, code);
    return village ? rowOf(village) : null;
  };
}

/** Everything known about one village; null when the release does not have it. `known`: distances that were worked out, where not all are measured. */
export function villageDetail(source: Source, measures: Measures, tags: TagSet, report: CoverageReport, selected: VillageCode | null, known: NearestNamed | null = null): VillageDetail | null {
  const village = selected === null ? undefined : villageOf(source, selected);
  if (!village) return null;
  const row = rowsOf(source, measures, tags, report)(village);
  const nearest = row.covered ? null : nearestNamed(measures, report, known)(village.code);
  const nearestVillage = nearest ? villageOf(source, nearest.code) : undefined;
  return {
    ...row,
    tags: source.programs.flatMap(({ id }) => tags.tags.filter((tag) => tag.village === village.code && tag.program === id)),
    touching: touching(measures, report.boundaries, village.code).flatMap(({ code, metres }) => {
      const other = villageOf(source, code);
      return other ? [{ village: other, metres }] : [];
    }),
    nearest: nearest && nearestVillage ? { village: nearestVillage, km: nearest.km } : null,
  };
}

/** What is asked of every village is looked up by its code: there may be thousands. */
function rowsOf({ kecamatan, programs }: Source, measures: Measures, tags: TagSet, report: CoverageReport): (village: Village) => VillageRow {
  const names = new Map(kecamatan.map(({ code, name }) => [code, name]));
  const tagged = groupBy(tags.tags, ({ village }) => village);
  const covered = new Set(report.covered.codes);
  const inferred = new Set(report.covered.inferredCodes);
  const sets = Object.entries(measures.sets);
  return (village) => {
    const own = tagged.get(village.code) ?? [];
    return {
      village,
      kecamatanName: names.get(village.kecamatan) ?? '',
      programs: programs.flatMap(({ id }) => {
        const tag = own.find(({ program }) => program === id);
        return tag ? [{ id, match: tag.match, plan: tag.origin === 'plan' }] : [];
      }),
      covered: covered.has(village.code),
      inferred: inferred.has(village.code),
      areasKm2: Object.fromEntries(sets.map(([id, set]) => [id, set.areasKm2[village.code]])),
    };
  };
}

const collator = new Intl.Collator('id');

function compareBy(key: Sort['key'], a: VillageRow, b: VillageRow, boundaries: string): number {
  switch (key) {
    case 'name':
      return byName(a, b);
    case 'kecamatan':
      return collator.compare(a.kecamatanName, b.kecamatanName);
    case 'programs':
      return a.programs.length - b.programs.length;
    case 'area':
      return (a.areasKm2[boundaries] ?? -1) - (b.areasKm2[boundaries] ?? -1);
    case 'code':
      return a.village.code < b.village.code ? -1 : a.village.code > b.village.code ? 1 : 0;
  }
}

function byName(a: VillageRow, b: VillageRow): number {
  return collator.compare(a.village.name, b.village.name);
}
