import type { Filter, ProgramId, TagSet, VillageCode } from '../domain';

/** For each village the programmes it is named for. */
export type Named = ReadonlyMap<VillageCode, ReadonlySet<ProgramId>>;

export function namedFor({ tags }: TagSet): Named {
  const named = new Map<VillageCode, Set<ProgramId>>();
  for (const { village, program } of tags) {
    const programs = named.get(village);
    if (programs === undefined) named.set(village, new Set([program]));
    else programs.add(program);
  }
  return named;
}

/** The tags without those whose village is a conclusion. */
export function statedOnly({ tags }: TagSet): TagSet {
  return { tags: tags.filter(({ match }) => match !== 'inferred') };
}

/** How many of the programmes chosen a village is named for. */
export function countChosen(named: Named, village: VillageCode, chosen: readonly ProgramId[]): number {
  const programs = named.get(village);
  return programs === undefined ? 0 : chosen.filter((program) => programs.has(program)).length;
}

/** Whether a village is named for any or all of the programmes chosen; of none chosen, no village is. */
export function isCovered(named: Named, village: VillageCode, chosen: readonly ProgramId[], match: Filter['match']): boolean {
  const count = countChosen(named, village, chosen);
  return count > 0 && (match === 'any' || count === chosen.length);
}
