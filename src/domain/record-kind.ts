import type { Release } from './release';

/**
 * What a release's record is, for words that name the source: the report that was published, the reader's own data, or both. An import
 * mixes nothing (`src/data/import`), but a project file may hold tags of both.
 */
export const RECORD_KINDS = ['report', 'own', 'both'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Id of the credit that an import gives the reader's files. */
export const OWN_CREDIT = 'own';

/** Where tags come from says it; of a release without one, whether the reader's files made it. */
export function recordKind({ tags: { tags }, credits }: Pick<Release, 'tags' | 'credits'>): RecordKind {
  const isOwn = tags.some(({ origin }) => origin === 'import');
  const isReport = tags.some(({ origin }) => origin === 'record');
  if (isOwn !== isReport) return isOwn ? 'own' : 'report';
  if (isOwn) return 'both';
  return credits.some(({ id }) => id === OWN_CREDIT) ? 'own' : 'report';
}
