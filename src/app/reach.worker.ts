/** Works out reach off the page's thread: one question after another about the shapes that were sent last. */
import { AppError } from '../domain';
import { prepareReaching, type Reaching } from '../drawing/reach-of';
import type { ReachMessage, ReachReply } from './reach-messages';

let reaching: Reaching | null = null;

addEventListener('message', ({ data }: MessageEvent<ReachMessage>) => postMessage(replyTo(data)));

function replyTo({ id, shapes, ask }: ReachMessage): ReachReply {
  try {
    if (shapes !== null) reaching = prepareReaching(shapes);
    const ready = reaching;
    if (ready === null) throw new AppError('unexpected', { detail: 'reach.worker: no shapes' });
    if (ask.kind === 'next') return { id, kind: 'next', next: ready.next(ask.question) };
    return { id, kind: 'reach', figures: ask.questions.map((question) => ready.reach(question)) };
  } catch (error) {
    const { id: failure, params } = error instanceof AppError ? error : new AppError('unexpected', { detail: String(error) });
    return { id, kind: 'error', error: failure, params };
  }
}
