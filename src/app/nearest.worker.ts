/** Finds the nearest named villages off the page's thread: one question after another about the outlines that were sent last. */
import { decodeBoundaries } from '../data';
import { AppError, type Boundaries } from '../domain';
import { prepareNearest, type FindNearest } from '../geometry';
import type { NearestMessage, NearestReply, OutlineSource } from './nearest-messages';
import { unpackOutlines } from './packed-outlines';

let find: FindNearest | null = null;

addEventListener('message', ({ data }: MessageEvent<NearestMessage>) => postMessage(replyTo(data)));

function replyTo({ id, source, named, asked }: NearestMessage): NearestReply {
  try {
    if (source !== null) find = prepareNearest(boundariesOf(source)?.villages ?? new Map());
    if (find === null) throw new AppError('unexpected', { detail: 'nearest.worker: no outlines' });
    return { id, nearest: find(named, asked) };
  } catch (error) {
    const { id: failure, params } = error instanceof AppError ? error : new AppError('unexpected', { detail: String(error) });
    return { id, error: failure, params };
  }
}

function boundariesOf(source: OutlineSource): Boundaries | undefined {
  if ('packed' in source) return unpackOutlines(source).find(({ id }) => id === source.boundaries);
  return decodeBoundaries(source.text, source.release, source.boundaries).boundaries;
}
