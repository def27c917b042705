/** Measures and draws boundary sets off the page's thread: one question, one answer. */
import { AppError } from '../domain';
import { derive, type DeriveSource } from '../drawing/derive';
import type { DeriveAnswer } from './derive-answer';

addEventListener('message', ({ data }: MessageEvent<DeriveSource>) => postMessage(answerTo(data)));

function answerTo(source: DeriveSource): DeriveAnswer {
  try {
    return { ok: true, derived: derive(source) };
  } catch (error) {
    const { id, params } = error instanceof AppError ? error : new AppError('unexpected', { detail: String(error) });
    return { ok: false, id, params };
  }
}
