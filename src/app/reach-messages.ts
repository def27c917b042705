import type { AppErrorId, NoteParams } from '../domain';
import type { NextQuestion, NextVillages, ReachFigure, ReachQuestion, ReachShapes } from '../drawing/reach-of';

/** What the reaching worker is asked; `shapes` comes with the first question about them. */
export interface ReachMessage {
  readonly id: number;
  readonly shapes: ReachShapes | null;
  readonly ask: { readonly kind: 'reach'; readonly questions: readonly ReachQuestion[] } | { readonly kind: 'next'; readonly question: NextQuestion };
}

/** What it answers. An error loses its class on the way, so its parts travel. */
export type ReachReply = { readonly id: number } & (
  | { readonly kind: 'reach'; readonly figures: readonly ReachFigure[] }
  | { readonly kind: 'next'; readonly next: NextVillages }
  | { readonly kind: 'error'; readonly error: AppErrorId; readonly params: NoteParams }
);
