/** Measures and draws boundary sets off the page's thread: one question, one answer. */
import { AppError } from '../domain';
import { derive } from '../drawing/derive';
import { inHundredths } from '../lib/progress';
import type { DeriveAnswer, DeriveRequest } from './derive-answer';
import { unpackOutlines } from './packed-outlines';

addEventListener('message', ({ data }: MessageEvent<DeriveRequest>) => postMessage(answerTo(data)));

function answerTo({ sets, ...source }: DeriveRequest): DeriveAnswer {
  const progress = inHundredths((share) => postMessage({ ok: null, share } satisfies DeriveAnswer));
  try {
    return { ok: true, derived: derive({ ...source, sets: 'packed' in sets ? unpackOutlines(sets) : sets }, progress) };
  } catch (error) {
    const { id, params } = error instanceof AppError ? error : new AppError('unexpected', { detail: String(error) });
    return { ok: false, id, params };
  }
}
