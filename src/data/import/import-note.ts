import type { ImportNote, NoteParams, Refusal, RefusalId } from '../../domain';

/** Where notes gather while files are read. */
export type ImportNotes = ImportNote[];

/** Thrown inside the import only: at its door it becomes a `Refusal`. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly id: RefusalId,
    readonly params: NoteParams,
    options?: { readonly cause?: unknown },
  ) {
    super(`${id} ${JSON.stringify(params)}`, options);
  }

  get refusal(): Refusal {
    return { id: this.id, params: this.params };
  }
}

/** What any error means for a file: ours as it is, others as a fault of ours. */
export function refusalOf(error: unknown, file: string): Refusal {
  if (error instanceof ImportError) return error.refusal;
  return { id: 'unexpected', params: { file, detail: error instanceof Error ? error.message : String(error) } };
}
