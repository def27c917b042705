/**
 * Works on outlines off the page's thread: measures and draws boundary sets, one question and one answer, and finds the nearest named
 * villages, one question after another. One script for both, because most of it is the same geodesy.
 */
import { answerDerive, type DeriveRequest } from './derive-answer';
import { answerNearest, type NearestAsk, type OutlineSource } from './nearest-question';
import type { WorkerQuestion } from './worker-question';

addEventListener('message', ({ data }: MessageEvent<DeriveRequest | WorkerQuestion<OutlineSource, NearestAsk>>) =>
  postMessage('sets' in data ? answerDerive(data, (progress) => postMessage(progress)) : answerNearest(data)),
);
