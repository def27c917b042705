import type { CoverageReport, Language, RecordKind } from '../domain';
import { noteSentence } from '../i18n/notes';

/** Report as it leaves the element: notes carry their sentence in the map's language. */
export type PublicReport = Omit<CoverageReport, 'notes'> & { readonly notes: readonly (CoverageReport['notes'][number] & { readonly text: string })[] };

export function inWords(report: CoverageReport, lang: Language, record: RecordKind): PublicReport {
  return { ...report, notes: report.notes.map((note) => ({ ...note, text: noteSentence(lang, note, record) })) };
}
