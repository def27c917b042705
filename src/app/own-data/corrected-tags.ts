import { chosenMatch } from '../../data/chosen-match';
import type { Match, Release, Tag, TagSet, VillageCode } from '../../domain';

/** What a person makes of a tag: another village, another certainty; null: the tag goes. */
export type Correction = { readonly village?: VillageCode; readonly match?: Match } | null;

/**
 * The tags with one corrected. Moved, it is as sure as its own words make the new village; moved to a village that has the programme
 * already, it gives way to the tag there.
 */
export function correctedTags({ tags: { tags }, villages }: Pick<Release, 'tags' | 'villages'>, { village, program }: Pick<Tag, 'village' | 'program'>, change: Correction): TagSet {
  const isIt = (tag: Tag): boolean => tag.village === village && tag.program === program;
  const moved = change?.village ?? village;
  const isTaken = moved !== village && tags.some((tag) => tag.village === moved && tag.program === program);
  if (change === null || isTaken) return { tags: tags.filter((tag) => !isIt(tag)) };
  const there = villages.find(({ code }) => code === moved);
  const matchOf = (tag: Tag): Match => change.match ?? (moved === village || !there ? tag.match : chosenMatch(tag.asReported, null, there));
  return { tags: tags.map((tag) => (isIt(tag) ? { ...tag, village: moved, match: matchOf(tag), reason: BY_HAND } : tag)) };
}

const BY_HAND = { id: 'Diperbaiki dengan tangan di peta ini.', en: 'Corrected by hand on this map.' };
