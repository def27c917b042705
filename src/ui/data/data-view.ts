import type { Found, ImportNote, Mapping, Match, MatchReport, NumberSum, Refusal, Role, Tag, VillageCode } from '../../domain';
import type { DataMessages } from '../../i18n/data-messages';
import type { View } from '../view';

/** Where an import stands. */
export type ImportStep =
  /** Nothing is being opened. */
  | { readonly type: 'start' }
  /** Work is going on; `share` is how much of it is done, 0–1, or null where that is not known. */
  | { readonly type: 'busy'; readonly text: string; readonly share: number | null }
  | { readonly type: 'files'; readonly found: Found; readonly mapping: Mapping }
  | { readonly type: 'match'; readonly report: MatchReport; readonly villages: readonly VillageChoice[]; readonly answers: ReadonlyMap<string, VillageCode | null>; readonly shown: number }
  | { readonly type: 'preview'; readonly map: unknown; readonly headline: string; readonly villages: number; readonly activities: number; readonly programs: number; readonly leftOut: number; readonly notes: readonly ImportNote[]; readonly isProject: boolean };

export interface VillageChoice {
  readonly code: VillageCode;
  readonly name: string;
  readonly kecamatan: string;
}

/** Own data that was accepted. */
export interface OpenOwnData {
  readonly title: string;
  readonly notes: readonly ImportNote[];
}

/** All that the panel shows. */
export interface DataView {
  readonly view: View;
  readonly words: DataMessages;
  readonly step: ImportStep;
  readonly refusals: readonly Refusal[];
  /** What has become of what was done last; '': nothing to say. */
  readonly said: string;
  /** Numbers of the villages, under the filter. */
  readonly numbers: readonly NumberSum[];
  /** null: the published release is open. */
  readonly own: OpenOwnData | null;
}

/** What a person can do in the panel. */
export interface DataActions {
  open(files: readonly File[]): void;
  cancel(): void;
  setRole(table: number | 'layer', column: number, role: Role): void;
  setProgram(table: number, program: string): void;
  match(): void;
  answer(question: string, village: VillageCode | null): void;
  showMore(): void;
  preview(): void;
  back(): void;
  accept(): void;
  undo(): void;
  saveTemplate(): void;
  saveProject(): void;
  saveTags(): void;
  correct(tag: Pick<Tag, 'village' | 'program' | 'asReported'>, change: { readonly village?: VillageCode; readonly match?: Match } | null): void;
}
