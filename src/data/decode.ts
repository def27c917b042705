import * as v from 'valibot';
import { AppError } from '../domain';

/**
 * Checks a parsed value against a schema of `schema-1.ts`.
 * @throws AppError 'file-invalid' with the path of the first value that does not fit, e.g. `villages.3.name`.
 */
export function decode<const S extends v.GenericSchema>(file: string, schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new AppError('file-invalid', { file, path: v.getDotPath(issue) ?? '', detail: issue.message.replace(' but received undefined', ', found nothing') });
}
