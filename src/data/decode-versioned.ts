import type * as v from 'valibot';
import { AppError } from '../domain';
import { decode } from './decode';
import { parseJson } from './parse-json';
import { SCHEMA, versionOnly } from './schema-1';

/**
 * Decodes the text of a JSON file that says which schema version it is of.
 * @throws AppError 'file-not-json', 'file-invalid'; 'schema-unsupported' for another version, so that nobody hunts for a typing error
 */
export function decodeVersioned<const S extends v.GenericSchema>(file: string, shape: S, text: string): v.InferOutput<S> {
  const value = parseJson(file, text);
  const { schema } = decode(file, versionOnly, value);
  if (schema !== SCHEMA) throw new AppError('schema-unsupported', { file, schema: String(schema ?? '–'), supported: SCHEMA });
  return decode(file, shape, value);
}
