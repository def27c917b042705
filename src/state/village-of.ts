import type { Release, Village, VillageCode } from '../domain';
import { keptFor } from '../lib/kept-for';

const byCode = keptFor((villages: Release['villages']): ReadonlyMap<string, Village> => new Map(villages.map((village) => [village.code, village])));

/** A village by its code: what is asked of thousands must not look through thousands. */
export function villageOf({ villages }: Pick<Release, 'villages'>, code: VillageCode): Village | undefined {
  return byCode(villages).get(code);
}
