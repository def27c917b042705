import type { AppErrorId, NoteParams } from '../domain';
import type { Derived, DeriveSource } from '../drawing/derive';
import type { PackedOutlines } from './packed-outlines';

/** What the deriving worker is asked: outlines as objects, or packed as another worker of ours made them. */
export type DeriveRequest = Omit<DeriveSource, 'sets'> & { readonly sets: DeriveSource['sets'] | PackedOutlines };

/** What the deriving worker answers to one request; progress comes before it. An error loses its class on the way, so its parts travel. */
export type DeriveAnswer =
  | { readonly ok: null; readonly share: number }
  | { readonly ok: true; readonly derived: Derived }
  | { readonly ok: false; readonly id: AppErrorId; readonly params: NoteParams };
