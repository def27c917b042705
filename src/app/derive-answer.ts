import { derive, type Derived, type DeriveSource } from '../drawing/derive';
import { inHundredths } from '../lib/progress';
import { unpackOutlines, type PackedOutlines } from './packed-outlines';
import { failureOf, type WorkerFailure } from './worker-question';

/** What the worker is asked to derive: outlines as objects, or packed as another worker of ours made them. */
export type DeriveRequest = Omit<DeriveSource, 'sets'> & { readonly sets: DeriveSource['sets'] | PackedOutlines };

/** What comes before the answer. */
export interface DeriveProgress {
  readonly share: number;
}

export type DeriveAnswer = { readonly derived: Derived } | WorkerFailure;

/** Answers one request, in the worker. */
export function answerDerive({ sets, ...source }: DeriveRequest, onProgress: (progress: DeriveProgress) => void): DeriveAnswer {
  try {
    return { derived: derive({ ...source, sets: 'packed' in sets ? unpackOutlines(sets) : sets }, inHundredths((share) => onProgress({ share }))) };
  } catch (error) {
    return failureOf(error);
  }
}
