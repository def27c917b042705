import { asAppError, type AppErrorId, type NoteParams } from '../domain';

/** A question to a worker. `subject` is what it is about, and comes with the first question about it: the worker keeps the last one. */
export interface WorkerQuestion<Subject, Ask> {
  readonly id: number;
  readonly subject: Subject | null;
  readonly ask: Ask;
}

/** What could not be answered: an error loses its class on its way out of a worker, so its parts travel. */
export interface WorkerFailure {
  readonly error: AppErrorId;
  readonly params: NoteParams;
}

export type WorkerReply<Answer> = { readonly id: number } & ({ readonly answer: Answer } | WorkerFailure);

export function failureOf(thrown: unknown): WorkerFailure {
  const { id, params } = asAppError(thrown);
  return { error: id, params };
}

/** Answers one question after another, in the worker: `prepare` gets ready for a subject, once for all questions about it. */
export function answering<Subject, Ready, Ask, Answer>(
  prepare: (subject: Subject) => Ready,
  answer: (ready: Ready, ask: Ask) => Answer,
): (question: WorkerQuestion<Subject, Ask>) => WorkerReply<Answer> {
  let kept: { readonly ready: Ready } | null = null;
  return ({ id, subject, ask }) => {
    try {
      if (subject !== null) kept = { ready: prepare(subject) };
      if (kept === null) throw new RangeError('A question about nothing.');
      return { id, answer: answer(kept.ready, ask) };
    } catch (error) {
      return { id, ...failureOf(error) };
    }
  };
}
