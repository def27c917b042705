import { AppError } from '../domain';
import type { NextQuestion, NextVillages, ReachFigure, ReachQuestion, ReachShapes } from '../drawing/reach-of';
import { keptFor } from '../lib/kept-for';
import { AskedWorker } from './asked-worker';
import type { ReachAsk, ReachReply } from './reach-question';
import workerAddress from './reach.worker.ts?worker&url';

/** What of shapes the worker needs. */
const outlinesOf = keptFor(({ frame, villages }: ReachShapes): ReachShapes => ({ frame, villages }));

/** Asks a worker of its own about reach. */
export class ReachDesk {
  readonly #worker: AskedWorker<ReachShapes, ReachAsk, ReachReply>;

  constructor(signal: AbortSignal) {
    this.#worker = new AskedWorker(workerAddress, signal);
  }

  /** One figure for each question. @throws AppError when the worker cannot be had or cannot answer */
  async reach(shapes: ReachShapes, questions: readonly ReachQuestion[]): Promise<readonly ReachFigure[]> {
    const answer = await this.#worker.ask(outlinesOf(shapes), { kind: 'reach', questions });
    return 'figures' in answer ? answer.figures : [];
  }

  /** @throws AppError as `reach` */
  async next(shapes: ReachShapes, question: NextQuestion): Promise<NextVillages> {
    const answer = await this.#worker.ask(outlinesOf(shapes), { kind: 'next', question });
    if (!('next' in answer)) throw new AppError('unexpected', { detail: 'reach.worker' });
    return answer.next;
  }
}
