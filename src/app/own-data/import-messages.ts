import type { Found, Mapping, MatchReport, Refusal, Release, VillageCode } from '../../domain';
import type { Built } from '../../data/import/import-desk';
import type { PackedOutlines } from '../packed-outlines';

/** What the importing worker is asked. One import for each worker: it ends with it. */
export type ImportRequest =
  | { readonly type: 'read'; readonly open: Release; readonly files: readonly File[] }
  | { readonly type: 'match'; readonly mapping: Mapping }
  | { readonly type: 'build'; readonly answers: readonly (readonly [string, VillageCode | null])[] };

/** What it answers, in the order of the questions; progress comes in between. */
export type ImportAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'read'; readonly found: Found }
  | { readonly type: 'match'; readonly report: MatchReport }
  | { readonly type: 'build'; readonly built: BuiltRelease };

/** What was built, as it crosses the page; null: the outlines of the open release stay. */
export interface BuiltRelease extends Omit<Built, 'sets'> {
  readonly outlines: PackedOutlines | null;
}

