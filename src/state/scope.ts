import type { Filter, Release, VillageCode } from '../domain';

/** Is a village's sub-district among those that are chosen? None chosen: all are. */
export function isInScope({ kecamatan }: Pick<Filter, 'kecamatan'>, of: string): boolean {
  return kecamatan.length === 0 || kecamatan.includes(of);
}

/** The villages that a report is about, in the release's order. */
export function scopeCodes({ villages }: Pick<Release, 'villages'>, filter: Pick<Filter, 'kecamatan'>): readonly VillageCode[] {
  return villages.filter(({ kecamatan }) => isInScope(filter, kecamatan)).map(({ code }) => code);
}
