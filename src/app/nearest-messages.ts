import type { AppErrorId, BoundarySetId, NearestVillage, NoteParams, Release, VillageCode } from '../domain';
import type { PackedOutlines } from './packed-outlines';

/** Outlines of one set as the page has them: packed by another worker of ours, or the text of a release's file. */
export type OutlineSource = { readonly boundaries: BoundarySetId } & (PackedOutlines | { readonly text: string; readonly release: Pick<Release, 'villages'> });

/** What the worker of distances is asked; `source` comes with the first question about it. */
export interface NearestMessage {
  readonly id: number;
  readonly source: OutlineSource | null;
  readonly named: readonly VillageCode[];
  readonly asked: readonly VillageCode[];
}

/** What it answers. An error loses its class on the way, so its parts travel. */
export type NearestReply =
  | { readonly id: number; readonly nearest: ReadonlyMap<VillageCode, NearestVillage> }
  | { readonly id: number; readonly error: AppErrorId; readonly params: NoteParams };
