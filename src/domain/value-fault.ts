/** What is wrong with a value in a JSON file, for words of either language: see `AppErrorId` 'file-invalid'. */
export const VALUE_FAULTS = [
  'missing',
  'not-text',
  'not-number',
  'not-flag',
  'not-list',
  'not-group',
  'empty',
  /** A text; with `limit`: its letters. */
  'too-long',
  /** A list; with `limit`: what it may hold. */
  'too-many',
  /** With `known`: what it may be. */
  'not-one-of',
  'repeated',
  'no-id',
  'no-own-id',
  'no-code',
  'no-web-address',
  'no-contact-address',
  'no-date',
  'other',
] as const;

export type ValueFault = (typeof VALUE_FAULTS)[number];

export function isValueFault(text: unknown): text is ValueFault {
  return VALUE_FAULTS.some((fault) => fault === text);
}
