import type { AppErrorId, NoteParams } from '../domain';
import type { Derived } from '../drawing/derive';

/** What the deriving worker answers to one `DeriveSource`. An error loses its class on the way, so its parts travel. */
export type DeriveAnswer =
  | { readonly ok: true; readonly derived: Derived }
  | { readonly ok: false; readonly id: AppErrorId; readonly params: NoteParams };
