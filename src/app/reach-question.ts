import type { NextQuestion, NextVillages, ReachFigure, ReachQuestion, Reaching } from '../drawing/reach-of';

/** What the reaching worker is asked about shapes. */
export type ReachAsk = { readonly kind: 'reach'; readonly questions: readonly ReachQuestion[] } | { readonly kind: 'next'; readonly question: NextQuestion };

/** One figure for each question, or the next villages. */
export type ReachReply = { readonly figures: readonly ReachFigure[] } | { readonly next: NextVillages };

export function answerReach(ready: Reaching, ask: ReachAsk): ReachReply {
  return ask.kind === 'next' ? { next: ready.next(ask.question) } : { figures: ask.questions.map((question) => ready.reach(question)) };
}
