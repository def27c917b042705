import type { VillageCode } from '../../domain';
import type { Point } from '../path';
import type { LabelKind } from './label-plan';

/** A label that wants a place. Positions in drawing units. */
export interface LabelWish {
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
  readonly code: VillageCode | null;
  readonly x: number;
  readonly y: number;
  /** What the label names; empty for a point. */
  readonly rings: readonly (readonly Point[])[];
  /** The sub-district of a village. */
  readonly within: string | null;
  /** An event's mark stands on its anchor: no name may cover it. Left out: none does. */
  readonly marked?: boolean;
  /** Named in the record: placed first, with a leader line where it does not fit. */
  readonly named: boolean;
  /** It has a programme's colour, but its name does not come first: another's name on it would look like its own. Left out: false. */
  readonly colored?: boolean;
}

export interface LabelScene {
  readonly width: number;
  readonly height: number;
  readonly wishes: readonly LabelWish[];
}
