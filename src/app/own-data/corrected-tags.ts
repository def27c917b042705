import { chosenMatch } from '../../data/chosen-match';
import { mergedTag } from '../../data/merged-tag';
import type { Match, Release, Tag, TagSet, VillageCode } from '../../domain';

/** What a person makes of a tag: another village, another certainty; null: the tag goes. */
export type Correction = { readonly village?: VillageCode; readonly match?: Match } | null;

/** Tags after a correction; `merged`: the tag that the corrected one has become a part of, null where it stands by itself. */
export interface Corrected {
  readonly tags: TagSet;
  readonly merged: Tag | null;
}

/**
 * The tags with one corrected. Moved, it is as sure as its own words make the new village; moved to a village that has the programme
 * already, it becomes a part of the tag there, as two rows of a file do.
 */
export function correctedTags({ tags: { tags }, villages }: Pick<Release, 'tags' | 'villages'>, { village, program }: Pick<Tag, 'village' | 'program'>, change: Correction): Corrected {
  const it = tags.find((tag) => tag.village === village && tag.program === program);
  const others = tags.filter((tag) => tag !== it);
  if (change === null || !it) return { tags: { tags: others }, merged: null };
  const moved = change.village ?? village;
  const taken = others.find((tag) => tag.village === moved && tag.program === program);
  if (taken) {
    // How sure its words make the village that it leaves says nothing of this one.
    const { start, end, reached } = it;
    const merged = mergedTag(taken, reached === undefined ? { start, end } : { start, end, reached });
    return { tags: { tags: others.map((tag) => (tag === taken ? merged : tag)) }, merged };
  }
  const there = villages.find(({ code }) => code === moved);
  const match = change.match ?? (moved === village || !there ? it.match : chosenMatch(it.asReported, writtenKind(it), there));
  return { tags: { tags: tags.map((tag) => (tag === it ? { ...it, village: moved, match, reason: BY_HAND } : tag)) }, merged: null };
}

function writtenKind({ reported }: Tag): 'desa' | 'kelurahan' | null {
  return reported?.kind === 'desa' || reported?.kind === 'kelurahan' ? reported.kind : null;
}

const BY_HAND = { id: 'Diperbaiki dengan tangan di peta ini.', en: 'Corrected by hand on this map.' };
