import { AppError, type Release } from '../domain';
import { isRecord } from '../lib/is-record';
import type { ExportOptions } from './export-as';

type Known = Pick<Release, 'villages'>;

/** What a value of each option may be, in words of its own; `null`: it is one. */
const OPTIONS: { readonly [Key in keyof Required<ExportOptions>]: (value: unknown, known: Known) => string | null } = {
  size: oneOf('2x', '4k'),
  paper: oneOf('a4', 'a3'),
  village: (value, { villages }) => (value === null || villages.some(({ code }) => code === value) ? null : `null, ${villages[0]?.code ?? ''} …`),
  scenes: oneOf(true, false),
  hxl: oneOf(true, false),
  list: oneOf('villages', 'gaps'),
  published: oneOf(true, false),
};

/** Options of an export as a script of another page may give them; what is left out is as usual. @throws AppError 'bad-option' */
export function decodeExportOptions(options: unknown, known: Known): ExportOptions {
  if (!isRecord(options)) throw badOption('options', options, Object.keys(OPTIONS).join(', '));
  for (const [name, value] of Object.entries(options)) {
    if (!isOption(name)) throw badOption(name, value, Object.keys(OPTIONS).join(', '));
    const wanted = value === undefined ? null : OPTIONS[name](value, known);
    if (wanted !== null) throw badOption(name, value, wanted);
  }
  return options;
}

/** What is no option of an export, or no value of one; `known`: what would be. */
export function badOption(option: string, value: unknown, known: string): AppError {
  const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
  return new AppError('bad-option', { option: option.slice(0, 40), value: text.slice(0, 40), known });
}

function isOption(name: string): name is keyof ExportOptions {
  return Object.hasOwn(OPTIONS, name);
}

function oneOf(...values: readonly (string | boolean)[]): (value: unknown) => string | null {
  return (value) => (values.some((one) => one === value) ? null : values.join(', '));
}
