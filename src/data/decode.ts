import * as v from 'valibot';
import { AppError, isValueFault, type NoteParams, type ValueFault } from '../domain';

/**
 * Checks a parsed value against a schema of `schema-1.ts`.
 * @throws AppError 'file-invalid' with the path of the first value that does not fit, e.g. `villages.3.name`.
 */
export function decode<const S extends v.GenericSchema>(file: string, schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new AppError('file-invalid', { file, path: v.getDotPath(issue) ?? '', ...faultOf(issue) });
}

/** What is wrong, in no language: the library's words are English. Rules of a schema carry their fault as message. */
function faultOf({ type, kind, message, received, expected, requirement, input }: v.BaseIssue<unknown>): NoteParams {
  if (kind === 'schema' && received === 'undefined') return { fault: 'missing' };
  if (isValueFault(message)) return { fault: message };
  if (type === 'max_length') return { fault: Array.isArray(input) ? 'too-many' : 'too-long', limit: Number(requirement) };
  if (type === 'picklist' || type === 'literal' || type === 'variant') return { fault: 'not-one-of', known: (expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ') };
  return { fault: FAULTS.get(type) ?? 'other' };
}

/** By the library's names of its own rules. */
const FAULTS: ReadonlyMap<string, ValueFault> = new Map([
  ['string', 'not-text'],
  ['number', 'not-number'],
  ['boolean', 'not-flag'],
  ['array', 'not-list'],
  ['tuple', 'not-list'],
  ['object', 'not-group'],
  ['record', 'not-group'],
  ['non_empty', 'empty'],
  ['min_length', 'empty'],
]);
