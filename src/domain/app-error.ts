import type { NoteParams } from './note';

/** Every failure the product can name. A sentence with file, row and remedy stands in both languages. */
export type AppErrorId =
  /** params: file, status */
  | 'file-missing'
  /** params: file, line, column, detail */
  | 'file-not-json'
  /** params: file, detail */
  | 'file-not-geojson'
  /** params: file, schema, supported */
  | 'schema-unsupported'
  /** params: file, path, fault (of VALUE_FAULTS), limit or known with some */
  | 'file-invalid'
  /** params: file, row, detail */
  | 'table-unreadable'
  /** params: file, column */
  | 'column-missing'
  /** params: file */
  | 'no-villages'
  /** params: file; when every feature has a note: those of the first note and `note`, its id */
  | 'no-boundaries'
  /** params: id */
  | 'boundaries-unknown'
  /** A part of the product that loads when used could not be fetched. params: detail */
  | 'part-missing'
  /** The map as one file is not where it should be published. params: file, status */
  | 'single-missing'
  /** Slides of the story were asked for, and every scene is hidden. No params. */
  | 'no-scenes'
  /** params: kind, known */
  | 'export-unknown'
  /** An option of an export, or its value, that there is not. params: option, value, known */
  | 'bad-option'
  /** A file was handed to the browser from a frame that may not be allowed to save it. No params. */
  | 'save-doubtful'
  /** params: detail */
  | 'engine-failed'
  /** params: detail */
  | 'unexpected';

/**
 * Unusable input or a failed part. `id` and `params` choose the sentence shown to the user
 * (`src/i18n`); `message` is for logs only.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly id: AppErrorId,
    readonly params: NoteParams,
    options?: { readonly cause?: unknown },
  ) {
    super(`${id} ${JSON.stringify(params)}`, options);
  }
}

/** What was thrown, as an error with a sentence of its own; what we do not know is 'unexpected'. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError('unexpected', { detail: thrown instanceof Error ? thrown.message : String(thrown) }, { cause: thrown });
}

/** What was thrown, as an error that can be shown: anything may be thrown. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : asAppError(thrown);
}
