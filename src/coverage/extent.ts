import type { BoundarySetId, BySet, Extent, KecamatanCode, Measures, Release, Shares, VillageCode } from '../domain';

/** Areas in km² by village, of one boundary set. */
export type Areas = Readonly<Record<VillageCode, number>>;

/** The areas of every boundary set of a release; null for a set that has not been measured. */
export type AreasBySet = ReadonlyMap<BoundarySetId, Areas | null>;

/** Villages without an outline have no area but are counted. */
export function extentOf(codes: readonly VillageCode[], areas: Areas): Extent {
  return { villages: codes.length, areaKm2: sumKm2(codes, areas) };
}

/** What part of a whole some of its villages are, by number and by area. */
export function sharesOf(codes: readonly VillageCode[], whole: readonly VillageCode[], areas: Areas, areasBySet: AreasBySet): Shares {
  return {
    villageShare: share(codes.length, whole.length),
    areaShare: areaShare(codes, whole, areas),
    areaShareBySet: areaShareBySet(codes, whole, areasBySet),
  };
}

export function areaShare(codes: readonly VillageCode[], whole: readonly VillageCode[], areas: Areas): number | null {
  return share(sumKm2(codes, areas), sumKm2(whole, areas));
}

export function areaShareBySet(codes: readonly VillageCode[], whole: readonly VillageCode[], areasBySet: AreasBySet): BySet {
  return Object.fromEntries(
    [...areasBySet].map(([id, areas]) => [id, areas === null ? null : areaShare(codes, whole, areas)]),
  );
}

/** Area of each sub-district in each set, km², of all its villages. */
export function kecamatanAreas({ kecamatan, villages }: Pick<Release, 'kecamatan' | 'villages'>, { sets }: Pick<Measures, 'sets'>): Readonly<Record<BoundarySetId, Readonly<Record<KecamatanCode, number>>>> {
  const codesOf = new Map(kecamatan.map(({ code }) => [code, [] as VillageCode[]]));
  for (const village of villages) codesOf.get(village.kecamatan)?.push(village.code);
  return Object.fromEntries(
    Object.entries(sets).map(([set, { areasKm2 }]) => [set, Object.fromEntries([...codesOf].map(([code, codes]) => [code, sumKm2(codes, areasKm2)]))]),
  );
}

/** To 1 m², as areas are measured: binary fractions leave no crumbs. */
export function sumKm2(codes: readonly VillageCode[], areas: Areas): number {
  const km2 = codes.reduce((sum, code) => sum + (areas[code] ?? 0), 0);
  return Math.round(km2 * 1e6) / 1e6;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
