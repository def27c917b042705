import type { ReadFile } from '../data';
import type { Shapes } from '../drawing/shapes';
import type { PackedOutlines } from './packed-outlines';
import type { Opened } from '../state/store';

/** A release that is ready to be shown: drawn and measured. */
export interface ReadyRelease extends Opened {
  /** One for each boundary set. */
  readonly shapes: readonly Shapes[];
  /** Its files: other parts read its outlines from here. */
  readonly read: ReadFile;
  /** Its outlines as a worker of ours packed them, for others that need them; null: they are read from its files. */
  readonly packed: PackedOutlines | null;
}
